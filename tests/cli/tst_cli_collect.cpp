// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace portolan::testing;

class CliCollectTest : public QObject {
    Q_OBJECT

private slots:
    void aWorkbookIsWrittenAndTakenIn();
    void aDryRunChangesNothing();
    void conflictsStayUnlessTheyAreWanted();
    void onlyOneUnit();
    void wrongUsageAndBadFiles();
    void theExportIsRestoredToTheSamePortfolio();
    void aWorkbookThatIsNoExportIsNotRestored();

private:
    // Lines of Python on the workbook `b` with its sheet to rate `s` and put(row, word, value).
    static bool change(const QString &path, const QString &python)
    {
        QProcess process;
        process.start(u"/usr/bin/python3"_s,
                      {u"-W"_s, u"ignore"_s, u"-c"_s,
                       u"import sys, openpyxl\nb = openpyxl.load_workbook(sys.argv[1])\ns = b['Rate']\n"
                       "at = {c.value: c.column for c in s[4]}\n"
                       "def put(row, word, value):\n    s.cell(6 + row, at[word]).value = value\n"_s
                           + python + u"\nb.save(sys.argv[1])\n"_s,
                       path});
        return process.waitForFinished(60000) && process.exitCode() == 0;
    }
    static bool hasOpenpyxl()
    {
        return QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s}) == 0;
    }
    static QByteArray archived(const Folder &folder, const QString &file)
    {
        const QString to = folder.path(u"archived.xml"_s);
        return run({u"archive"_s, file, u"--out"_s, to}).code == 0 ? contentOf(to) : QByteArray();
    }
    static Run collected(const QString &file, const QString &out)
    {
        return run({u"collect"_s, file, u"--assessor"_s, u"PMO"_s, u"--criteria"_s, u"--out"_s, out,
                    u"--on"_s, u"2026-11-24"_s});
    }
};

#define NEEDS_OPENPYXL                                                                                       \
    if (!hasOpenpyxl())                                                                                      \
    QSKIP("There is no openpyxl here (apt package python3-openpyxl).")

void CliCollectTest::aWorkbookIsWrittenAndTakenIn()
{
    NEEDS_OPENPYXL;
    const Folder folder;
    const QString file = ratedFile(folder);
    const QString out = folder.path(u"rate.xlsx"_s);
    const Run sent = collected(file, out);
    QCOMPARE(sent.code, 0);
    QVERIFY(sent.text().contains(u"PMO"_s));
    QVERIFY(change(
        out,
        u"put(0, 'rating', 4)\nput(1, 'rating', 'n/a')\nput(1, 'evidence', 'no market')\nput(2, 'rating', 9)"_s));
    const Run taken = run({u"take-in"_s, file, out, u"--on"_s, u"2026-11-26"_s, u"--json"_s});
    QCOMPARE(taken.code, 0);
    const QJsonObject json = taken.json();
    QCOMPARE(json[u"assessor"_s].toString(), u"PMO"_s);
    QCOMPARE(json[u"new"_s].toInt(), 2);
    QCOMPARE(json[u"invalid"_s].toInt(), 1);
    const QJsonObject problem = json[u"problems"_s].toArray().at(0).toObject();
    QCOMPARE(problem[u"place"_s].toString(), u"Rate!G8"_s);
    QVERIFY(problem[u"message"_s].toString().contains(u"“9”"_s));
    const QByteArray archive = archived(folder, file);
    QVERIFY(archive.contains("<evidence>no market</evidence>"));
    QVERIFY(archive.contains("<date>2026-11-26</date>"));
    QVERIFY(run({u"journal"_s, file}).text().contains(u"Take in 2 rating"_s));
    QCOMPARE(run({u"take-in"_s, file, out, u"--json"_s}).json()[u"new"_s].toInt(),
             0); // they are there already
    QCOMPARE(run({u"check"_s, file}).code, 0);
}

void CliCollectTest::aDryRunChangesNothing()
{
    NEEDS_OPENPYXL;
    const Folder folder;
    const QString file = ratedFile(folder);
    const QString out = folder.path(u"rate.xlsx"_s);
    QCOMPARE(collected(file, out).code, 0);
    QVERIFY(change(out, u"put(0, 'rating', 4)"_s));
    const QByteArray before = contentOf(file);
    const Run tried = run({u"take-in"_s, file, out, u"--dry-run"_s});
    QCOMPARE(tried.code, 0);
    QVERIFY2(tried.text().contains(u"1 new"_s), tried.out.constData());
    QCOMPARE(contentOf(file), before);
}

void CliCollectTest::conflictsStayUnlessTheyAreWanted()
{
    NEEDS_OPENPYXL;
    const Folder folder;
    const QString file = ratedFile(folder);
    const QString mine = folder.path(u"mine.xlsx"_s);
    const QString other = folder.path(u"other.xlsx"_s);
    QCOMPARE(collected(file, mine).code, 0);
    QCOMPARE(collected(file, other).code, 0);
    QVERIFY(change(mine, u"put(0, 'rating', 4)"_s));
    QVERIFY(change(other, u"put(0, 'rating', 1)"_s));
    QCOMPARE(run({u"take-in"_s, file, mine}).code, 0);
    const QByteArray before = archived(folder, file);
    const Run kept = run({u"take-in"_s, file, other});
    QCOMPARE(kept.code, 0);
    QVERIFY2(kept.text().contains(u"Rate!G6: changed there and here; 1 there, 4 here."_s),
             kept.out.constData());
    QCOMPARE(archived(folder, file), before);
    QCOMPARE(run({u"take-in"_s, file, other, u"--theirs"_s}).code, 0);
    QVERIFY(archived(folder, file) != before);
}

void CliCollectTest::onlyOneUnit()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const QString out = folder.path(u"finance.xlsx"_s);
    QCOMPARE(run({u"collect"_s, file, u"--assessor"_s, u"PMO"_s, u"--unit"_s, u"finance"_s, u"--criteria"_s,
                  u"--out"_s, out})
                 .code,
             0);
    QCOMPARE(run({u"take-in"_s, file, out, u"--json"_s}).json()[u"unchanged"_s].toInt(), 6);
    const Run unknown =
        run({u"collect"_s, file, u"--assessor"_s, u"PMO"_s, u"--unit"_s, u"Legal"_s, u"--out"_s, out});
    QVERIFY(unknown.isRefusal(1));
    QVERIFY(unknown.error().contains(u"Legal"_s));
}

void CliCollectTest::wrongUsageAndBadFiles()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const QByteArray before = contentOf(file);
    const QString out = folder.path(u"rate.xlsx"_s);
    QVERIFY(run({u"collect"_s, file, u"--out"_s, out}).isRefusal(2));
    QVERIFY(run({u"collect"_s, file, u"--assessor"_s, u"PMO"_s}).isRefusal(2));
    QVERIFY(run({u"collect"_s, file, u"--assessor"_s, u"PMO"_s, u"--out"_s, file})
                .isRefusal(2)); // not over the portfolio
    QVERIFY(run({u"collect"_s, file, u"--assessor"_s, u"PMO"_s, u"--out"_s, out, u"--on"_s, u"soon"_s})
                .isRefusal(2));
    QVERIFY(run({u"collect"_s, file, u"--assessor"_s, u"PMO"_s, u"--out"_s, folder.path(u"no/such.xlsx"_s)})
                .isRefusal(1));
    QVERIFY(run({u"take-in"_s, file, out}).isRefusal(1)); // is not there
    QVERIFY(run({u"take-in"_s, file, file}).isRefusal(1)); // is no workbook
    QVERIFY(run({u"export"_s, file}).isRefusal(2));
    QVERIFY(run({u"export"_s, file, u"--out"_s, file}).isRefusal(2));
    QCOMPARE(contentOf(file), before);
    QCOMPARE(folder.entries().filter(u".part"_s).size(), 0);
}

void CliCollectTest::theExportIsRestoredToTheSamePortfolio()
{
    const Folder folder;
    const QString file = sampleFile(folder);
    QCOMPARE(run({u"baseline"_s, file, u"--freeze"_s, u"Plan"_s, u"--on"_s, u"2026-04-01"_s}).code, 0);
    const QString out = folder.path(u"all.xlsx"_s);
    const QString copy = folder.path(u"copy.portolan"_s);
    QCOMPARE(run({u"export"_s, file, u"--out"_s, out}).code, 0);
    const Run restored = run({u"restore"_s, out, copy, u"--json"_s});
    QCOMPARE(restored.code, 0);
    QCOMPARE(restored.json()[u"baselines"_s].toInt(), 1);
    QCOMPARE(archived(folder, copy), archived(folder, file));
    QCOMPARE(run({u"check"_s, copy}).code, 0);
    QVERIFY(run({u"restore"_s, out, copy}).isRefusal(1)); // is there now
}

void CliCollectTest::aWorkbookThatIsNoExportIsNotRestored()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const QString out = folder.path(u"rate.xlsx"_s);
    QCOMPARE(collected(file, out).code, 0);
    const QString copy = folder.path(u"copy.portolan"_s);
    QVERIFY(run({u"restore"_s, out, copy}).isRefusal(1));
    QVERIFY(!QFile::exists(copy));
}

QTEST_GUILESS_MAIN(CliCollectTest)
#include "tst_cli_collect.moc"
