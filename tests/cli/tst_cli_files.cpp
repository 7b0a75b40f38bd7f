// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/portfolio_file.h"
#include "program.h"

using namespace portolan;
using namespace portolan::testing;

class CliFilesTest : public QObject {
    Q_OBJECT

private slots:
    void checkOfASoundFile();
    void checkFindsDamage();
    void readingWorksWhileAnotherWrites();
    void journalTellsWhatChanged();
    void journalFilters();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void hostileNamesStayText();
};

void CliFilesTest::checkOfASoundFile()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const Run ran = run({u"check"_s, file, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"sound"_s].toBool(), true);
    QVERIFY(json[u"findings"_s].isArray() && json[u"findings"_s].toArray().isEmpty());
    QCOMPARE(json[u"initiatives"_s].toInt(), 3);
    QCOMPARE(json[u"ratings"_s].toInt(), 7);
    const Run text = run({u"check"_s, file});
    QCOMPARE(text.code, 0);
    QVERIFY(text.text().contains(u"sound"_s));
}

void CliFilesTest::checkFindsDamage()
{
    const Folder folder;
    const QString file = sampleFile(folder);
    QByteArray content = contentOf(file);
    QVERIFY(content.size() > 20 * 4096);
    for (int page = 2; page < 20; ++page) // every page but the first
        content.replace(page * 4096, 512, QByteArray(512, '\x5a'));
    const QString damaged = folder.write(u"damaged.portolan"_s, content);
    const Run ran = run({u"check"_s, damaged, u"--json"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    const QJsonObject json = ran.json();
    QVERIFY(json.contains(u"sound"_s) && !json[u"sound"_s].toBool());
    const QJsonArray findings = json[u"findings"_s].toArray();
    QVERIFY(!findings.isEmpty());
    QVERIFY(!findings[0].toObject()[u"place"_s].toString().isEmpty());
    QVERIFY(!findings[0].toObject()[u"message"_s].toString().isEmpty());
    QCOMPARE(run({u"check"_s, damaged}).code, 1);
    QCOMPARE(contentOf(damaged), content);
}

void CliFilesTest::readingWorksWhileAnotherWrites()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const auto held = PortfolioFile::open(file, PortfolioFile::Access::Write);
    QVERIFY(held.has_value());
    for (const QString &command : {u"rank"_s, u"funnel"_s, u"check"_s, u"journal"_s})
        QCOMPARE(run({command, file}).code, 0);
    const Run ran = run({u"import"_s, file, folder.path(u"rated.csv"_s)});
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
    QVERIFY(ran.error().contains(u"rated.portolan"_s));
    QCOMPARE(run({u"import"_s, file, folder.path(u"rated.csv"_s), u"--dry-run"_s}).code, 0);
}

void CliFilesTest::journalTellsWhatChanged()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    QByteArray changed = ratedCsv();
    changed.replace("Store forecast", "Store demand");
    QCOMPARE(run({u"import"_s, file, folder.write(u"again.csv"_s, changed)}).code, 0);
    const Run ran = run({u"journal"_s, file, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray changes = ran.json()[u"changes"_s].toArray();
    QCOMPARE(changes.size(), 3);
    const QJsonObject newest = changes[0].toObject();
    QVERIFY(newest[u"label"_s].toString().contains(u"again.csv"_s));
    QVERIFY(QDateTime::fromString(newest[u"time"_s].toString(), Qt::ISODateWithMs).isValid());
    const QJsonArray edits = newest[u"edits"_s].toArray();
    QCOMPARE(edits.size(), 1);
    const QJsonObject edit = edits[0].toObject();
    QCOMPARE(edit[u"entity"_s].toString(), u"initiative"_s);
    QCOMPARE(edit[u"field"_s].toString(), u"name"_s);
    QCOMPARE(edit[u"before"_s].toString(), u"Store forecast"_s);
    QCOMPARE(edit[u"after"_s].toString(), u"Store demand"_s);
    const QString text = run({u"journal"_s, file}).text();
    QVERIFY2(text.contains(u"Initiative, Name: “Store forecast” → “Store demand”"_s), qPrintable(text));
}

void CliFilesTest::journalFilters()
{
    const Folder folder;
    const QString file = ratedFile(folder);
    const auto count = [&file](const QStringList &more) {
        const Run ran = run(QStringList{u"journal"_s, file, u"--json"_s} + more);
        return ran.json().contains(u"changes"_s) ? ran.json()[u"changes"_s].toArray().size() : -1;
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count({u"--limit"_s, u"1"_s}), 1);
    QCOMPARE(count({u"--text"_s, u"Robotic picking"_s}), 1);
    QCOMPARE(count({u"--text"_s, u"no such thing"_s}), 0);
    QCOMPARE(count({u"--since"_s, u"2020-01-01"_s}), 2);
    QCOMPARE(count({u"--since"_s, u"2999-01-01"_s}), 0);
    QVERIFY(!run({u"journal"_s, file, u"--since"_s, u"2999-01-01"_s}).out.isEmpty());
}

void CliFilesTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    const Folder folder;
    const QByteArray sound = contentOf(ratedFile(folder));
    QVERIFY(sound.size() > 8192);
    QByteArray newer = sound;
    newer.replace(60, 4, QByteArray("\0\0\0\x63", 4)); // user_version
    QByteArray other = sound;
    other.replace(68, 4, QByteArray("\0\0\0\x01", 4)); // application_id
    QTest::newRow("missing") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("text") << QByteArray("this is not a portfolio\n").repeated(300) << true;
    QTest::newRow("a newer version") << newer << true;
    QTest::newRow("another kind of database") << other << true;
    QTest::newRow("cut short") << sound.left(sound.size() / 2) << true;
    QTest::newRow("cut inside the header") << sound.left(50) << true;
    QTest::newRow("header overwritten") << QByteArray(100, 'x') + sound.mid(100) << true;
}

void CliFilesTest::badFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, exists);
    const Folder folder;
    const QString file = folder.path(u"bad.portolan"_s);
    if (exists)
        folder.write(u"bad.portolan"_s, content);
    const QStringList before = folder.entries();
    for (const QString &command : {u"rank"_s, u"funnel"_s, u"journal"_s}) {
        const Run ran = run({command, file, u"--json"_s});
        QVERIFY2(ran.isRefusal(1), qPrintable(command + u": "_s + ran.error()));
        QVERIFY2(ran.error().contains(u"bad.portolan"_s), ran.err.constData());
    }
    QCOMPARE(run({u"check"_s, file, u"--json"_s}).code, 1);
    QCOMPARE(contentOf(file), content);
    QCOMPARE(folder.entries(), before);
}

void CliFilesTest::hostileNamesStayText()
{
    const Folder folder;
    const QString file = folder.path(u"x.portolan"_s);
    const QString name = u"\x1b[31mRed <b>bold</b>\u202Etxet"_s;
    QCOMPARE(run({u"new"_s, file, u"--name"_s, name}).code, 0);
    const QByteArray longName(10000, 'x');
    const QByteArray csv = "Code,Name\nA-1,<script>alert(1)</script>\nA-2,=1+1\nA-3,\"" + longName
        + "\"\nA-4,\"two\nlines \x1b[2J\"\nA-5,漢字\n";
    QCOMPARE(run({u"import"_s, file, folder.write(u"x.csv"_s, csv)}).code, 0);
    for (const QString &command : {u"rank"_s, u"funnel"_s, u"journal"_s, u"check"_s}) {
        const Run ran = run({command, file});
        QCOMPARE(ran.code, 0);
        for (QChar c : ran.text())
            QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control, qPrintable(command));
        QVERIFY(!ran.text().contains(u'\u202E'));
        for (const QString &line : ran.text().split(u'\n'))
            QVERIFY2(line.size() < 400, qPrintable(command));
    }
    const QJsonArray rows = run({u"rank"_s, file, u"--json"_s}).json()[u"initiatives"_s].toArray();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].toObject()[u"name"_s].toString(), u"<script>alert(1)</script>"_s);
    QCOMPARE(rows[1].toObject()[u"name"_s].toString(), u"=1+1"_s);
    QCOMPARE(rows[2].toObject()[u"name"_s].toString(), QString::fromLatin1(longName));
    QCOMPARE(rows[4].toObject()[u"name"_s].toString(), u"漢字"_s);
}

QTEST_GUILESS_MAIN(CliFilesTest)
#include "tst_cli_files.moc"
