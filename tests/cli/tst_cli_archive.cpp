// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace portolan::testing;

class CliArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void aRestoredArchiveIsTheSamePortfolio();
    void theSamePortfolioGivesTheSameArchive();
    void anArchiveIsReplacedAndNothingElseIs();
    void restoreTouchesNoExistingFileAndLeavesNothingOfABadArchive();
    void whatIsMissingIsMisuse();
    void baselinesAreFrozenListedAndDeleted();
    void aTakenOrUnknownNameIsRefused();
    void compareSaysWhatMoved();
    void compareOfTwoBaselinesLeavesNowAside();
    void anArchiveCarriesTheBaselines();
};

namespace {

bool succeeds(const QStringList &arguments)
{
    const Run ran = run(arguments);
    if (ran.code != 0)
        qWarning("%s", ran.err.constData());
    return ran.code == 0;
}

// The rated file, a baseline of it, and then A-1 rated lower and moved on, and another initiative.
QString movedFile(const Folder &folder)
{
    const QString file = ratedFile(folder);
    const QString later = folder.write(u"later.csv"_s,
                                       "Code,Name,Unit,Stage,Production date,Investment,Business value\n"
                                       "A-1,Invoice matching,Finance,Production,2026-05-01,90000,1\n"
                                       "A-4,Chat for claims,Retail,Idea,,,\n");
    const bool made = succeeds({u"baseline"_s, file, u"--freeze"_s, u"Plan 2026"_s, u"--on"_s,
                                u"2026-04-01"_s, u"--note"_s, u"as the board saw it"_s})
        && succeeds({u"import"_s, file, later, u"--as-of"_s, u"2026-11-24"_s});
    return made ? file : QString();
}

QJsonObject named(const QJsonObject &json, const QString &code)
{
    for (const QJsonValue &each : json[u"initiatives"_s].toArray()) {
        if (each[u"code"_s] == code)
            return each.toObject();
    }
    return {};
}

} // namespace

void CliArchiveTest::aRestoredArchiveIsTheSamePortfolio()
{
    const Folder folder;
    const QString file = sampleFile(folder);
    const QString archive = folder.path(u"sample.xml"_s);
    const QString copy = folder.path(u"copy.portolan"_s);
    const Run written = run({u"archive"_s, file, u"--out"_s, archive});
    QCOMPARE(written.code, 0);
    QVERIFY(written.text().contains(u"36"_s) && written.err.isEmpty());
    const Run restored = run({u"restore"_s, archive, copy, u"--json"_s});
    QCOMPARE(restored.code, 0);
    QCOMPARE(restored.json()[u"initiatives"_s].toInt(), 36);
    QCOMPARE(run({u"rank"_s, copy, u"--json"_s}).out, run({u"rank"_s, file, u"--json"_s}).out);
    QCOMPARE(run({u"check"_s, copy}).code, 0);
    const QString again = folder.path(u"again.xml"_s);
    QVERIFY(succeeds({u"archive"_s, copy, u"--out"_s, again}));
    QCOMPARE(contentOf(again), contentOf(archive));
    const Run journal = run({u"journal"_s, copy, u"--json"_s});
    QCOMPARE(journal.json()[u"changes"_s].toArray().size(), 1); // one change
}

void CliArchiveTest::theSamePortfolioGivesTheSameArchive()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    for (const QString &name : {u"1.xml"_s, u"2.xml"_s})
        QVERIFY(succeeds({u"archive"_s, file, u"--out"_s, folder.path(name)}));
    QCOMPARE(contentOf(folder.path(u"1.xml"_s)), contentOf(folder.path(u"2.xml"_s)));
    QVERIFY(contentOf(folder.path(u"1.xml"_s)).contains("\n\t\t\t<name>Invoice matching</name>\n"));
}

void CliArchiveTest::anArchiveIsReplacedAndNothingElseIs()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const QByteArray before = contentOf(file);
    const QString letter = folder.write(u"letter.txt"_s, "precious");
    const QString archive = folder.path(u"a.xml"_s);
    QVERIFY(succeeds({u"archive"_s, file, u"--out"_s, archive}));
    QVERIFY(succeeds({u"archive"_s, file, u"--out"_s, archive}));
    for (const QString &other : {file, letter, folder.dir.path(), folder.path(u"none/a.xml"_s)}) {
        const Run ran = run({u"archive"_s, file, u"--out"_s, other});
        QVERIFY2(ran.isRefusal(1), ran.err.constData());
    }
    QCOMPARE(contentOf(letter), QByteArray("precious"));
    QCOMPARE(contentOf(file), before);
}

void CliArchiveTest::restoreTouchesNoExistingFileAndLeavesNothingOfABadArchive()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const QString archive = folder.path(u"a.xml"_s);
    QVERIFY(succeeds({u"archive"_s, file, u"--out"_s, archive}));
    const QByteArray before = contentOf(file);
    QVERIFY(run({u"restore"_s, archive, file}).isRefusal(1));
    QCOMPARE(contentOf(file), before);
    const QByteArray good = contentOf(archive);
    const QStringList bad{folder.write(u"cut.xml"_s, good.left(good.size() / 2)),
                          folder.write(u"edited.xml"_s, QByteArray(good).replace("Invoice", "Payment")),
                          folder.write(u"newer.xml"_s, QByteArray(good).replace("format=1 ", "format=9 ")),
                          folder.write(u"empty.xml"_s, ""),
                          folder.write(u"letter.xml"_s, "Dear all"),
                          file,
                          folder.dir.path(),
                          folder.path(u"none.xml"_s)};
    const QStringList entries = folder.entries();
    for (const QString &each : bad) {
        const Run ran = run({u"restore"_s, each, folder.path(u"new.portolan"_s)});
        QVERIFY2(ran.isRefusal(1), qPrintable(each + u": "_s + ran.error()));
        QCOMPARE(folder.entries(), entries);
    }
    QVERIFY(
        run({u"restore"_s, bad[2], folder.path(u"new.portolan"_s)}).error().contains(u"newer Portolan"_s));
}

void CliArchiveTest::whatIsMissingIsMisuse()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    QVERIFY(run({u"archive"_s, file}).isRefusal(2));
    QVERIFY(run({u"restore"_s, file}).isRefusal(2));
    QVERIFY(run({u"compare"_s, file}).isRefusal(2));
    QVERIFY(run({u"baseline"_s}).isRefusal(2));
    QVERIFY(run({u"baseline"_s, file, u"--list"_s, u"--delete"_s, u"x"_s}).isRefusal(2));
    QVERIFY(run({u"baseline"_s, file, u"--note"_s, u"x"_s}).isRefusal(2));
    QVERIFY(run({u"baseline"_s, file, u"--freeze"_s, u"x"_s, u"--on"_s, u"soon"_s}).isRefusal(2));
    for (const QString &command : {u"archive"_s, u"restore"_s, u"compare"_s, u"baseline"_s}) {
        const Run help = run({command, u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.text().contains(u"Usage: portolan "_s + command));
    }
}

void CliArchiveTest::baselinesAreFrozenListedAndDeleted()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    QVERIFY(run({u"baseline"_s, file}).text().contains(u"no baseline yet"_s));
    QVERIFY(succeeds({u"baseline"_s, file, u"--freeze"_s, u"Plan"_s, u"--on"_s, u"2026-04-01"_s}));
    QVERIFY(succeeds({u"baseline"_s, file, u"--freeze"_s, u"Budget"_s, u"--on"_s, u"2026-02-01"_s}));
    const QJsonArray all =
        run({u"baseline"_s, file, u"--list"_s, u"--json"_s}).json()[u"baselines"_s].toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"name"_s].toString(), u"Budget"_s); // by day
    QCOMPARE(all[1][u"frozen_on"_s].toString(), u"2026-04-01"_s);
    QVERIFY(run({u"baseline"_s, file, u"--list"_s}).text().contains(u"Plan"_s));
    QVERIFY(succeeds({u"baseline"_s, file, u"--delete"_s, u"PLAN"_s}));
    QVERIFY(!run({u"baseline"_s, file, u"--list"_s}).text().contains(u"Plan"_s));
    QVERIFY(run({u"journal"_s, file, u"--limit"_s, u"1"_s}).text().contains(u"Delete baseline Plan"_s));
    QCOMPARE(run({u"check"_s, file}).code, 0);
}

void CliArchiveTest::aTakenOrUnknownNameIsRefused()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    QVERIFY(succeeds({u"baseline"_s, file, u"--freeze"_s, u"Plan"_s}));
    QVERIFY(run({u"baseline"_s, file, u"--freeze"_s, u"plan"_s}).isRefusal(1));
    QVERIFY(run({u"baseline"_s, file, u"--freeze"_s, u" "_s}).isRefusal(1));
    for (const QStringList &words : {QStringList{u"baseline"_s, file, u"--delete"_s, u"Goal"_s},
                                     QStringList{u"compare"_s, file, u"--baseline"_s, u"Goal"_s}}) {
        const Run ran = run(words);
        QVERIFY2(ran.isRefusal(1), ran.err.constData());
        QVERIFY(ran.error().contains(u"Goal"_s) && ran.error().contains(u"Plan"_s));
    }
}

void CliArchiveTest::compareSaysWhatMoved()
{
    const Folder folder;
    const QString file = movedFile(folder);
    QVERIFY(!file.isEmpty());
    const QJsonObject json = run({u"compare"_s, file, u"--baseline"_s, u"plan 2026"_s, u"--json"_s}).json();
    QCOMPARE(json[u"baseline"_s].toString(), u"Plan 2026"_s);
    QVERIFY(json[u"with"_s].isNull());
    const QJsonObject moved = named(json, u"A-1"_s);
    QCOMPARE(moved[u"before"_s][u"stage"_s].toString(), u"Pilot"_s);
    QCOMPARE(moved[u"after"_s][u"stage"_s].toString(), u"Production"_s);
    QCOMPARE(moved[u"stages_entered"_s].toArray(), QJsonArray{u"Production"_s});
    QVERIFY(moved[u"before"_s][u"investment"_s].isNull());
    QCOMPARE(moved[u"after"_s][u"investment"_s].toDouble(), 90000.0);
    QVERIFY(moved[u"before"_s][u"index"_s].toDouble() > moved[u"after"_s][u"index"_s].toDouble());
    const QJsonValue criterion = moved[u"criteria"_s][0];
    QCOMPARE(criterion[u"key"_s].toString(), u"business_value"_s);
    QCOMPARE(criterion[u"before"_s].toDouble(), 100.0);
    QCOMPARE(criterion[u"after"_s].toDouble(), 0.0);
    QCOMPARE(criterion[u"ratings"_s][0][u"before"_s].toDouble(), 5.0);
    QCOMPARE(criterion[u"ratings"_s][0][u"after"_s].toDouble(), 1.0);
    QVERIFY(named(json, u"A-4"_s)[u"in"_s].toBool());
    QVERIFY(named(json, u"A-3"_s).isEmpty());
    QCOMPARE(json[u"money"_s][u"after"_s][u"investment"_s].toDouble(), 90000.0);
    const QString text = run({u"compare"_s, file, u"--baseline"_s, u"Plan 2026"_s}).text();
    for (const QString &expected : {u"1 Apr 2026"_s, u"came in"_s, u"Chat for claims"_s, u"Production"_s,
                                    u"Business value"_s, u"Money"_s, u"90"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u" in\n"_s + text));
}

void CliArchiveTest::compareOfTwoBaselinesLeavesNowAside()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    QVERIFY(succeeds({u"baseline"_s, file, u"--freeze"_s, u"First"_s}));
    QVERIFY(succeeds({u"baseline"_s, file, u"--freeze"_s, u"Second"_s}));
    const QString later = folder.write(u"later.csv"_s, "Code,Name\nA-9,Late\n");
    QVERIFY(succeeds({u"import"_s, file, later}));
    const QStringList both{u"compare"_s, file, u"--baseline"_s, u"First"_s, u"--with"_s, u"Second"_s};
    QVERIFY(run(both).text().contains(u"Nothing differs"_s));
    const QJsonObject json = run(both + QStringList{u"--json"_s}).json();
    QCOMPARE(json[u"with"_s].toString(), u"Second"_s);
    QVERIFY(json[u"initiatives"_s].toArray().isEmpty() && json[u"entities"_s].toArray().isEmpty());
    QVERIFY(!run({u"compare"_s, file, u"--baseline"_s, u"First"_s}).text().contains(u"Nothing differs"_s));
}

void CliArchiveTest::anArchiveCarriesTheBaselines()
{
    const Folder folder;
    const QString file = movedFile(folder);
    const QString archive = folder.path(u"a.xml"_s);
    const QString copy = folder.path(u"copy.portolan"_s);
    QVERIFY(succeeds({u"archive"_s, file, u"--out"_s, archive}));
    QVERIFY(succeeds({u"restore"_s, archive, copy}));
    const QStringList tail{u"--baseline"_s, u"Plan 2026"_s, u"--json"_s};
    QCOMPARE(run(QStringList{u"compare"_s, copy} + tail).out,
             run(QStringList{u"compare"_s, file} + tail).out);
}

QTEST_GUILESS_MAIN(CliArchiveTest)
#include "tst_cli_archive.moc"
