// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <csignal>
#include <sys/stat.h>

using namespace portolan::testing;

namespace {

const QString today = u"2026-11-23"_s;

int warningsOf(const QJsonObject &json, const QString &value)
{
    int count = 0;
    for (const QJsonValue &warning : json[u"warnings"_s].toArray())
        count += warning.toObject()[u"value"_s].toString() == value ? 1 : 0;
    return count;
}

// Stage name -> initiatives that are in it now; "" for those without one.
QMap<QString, int> stagesOf(const QString &file)
{
    const QJsonObject json = run({u"funnel"_s, file, u"--json"_s, u"--as-of"_s, today}).json();
    QMap<QString, int> counts;
    for (const QJsonValue &stage : json[u"stages"_s].toArray())
        counts[stage[u"name"_s].toString()] = stage[u"current"_s].toInt();
    counts[QString()] = json[u"without_stage"_s].toInt();
    return counts;
}

} // namespace

class CliImportTest : public QObject {
    Q_OBJECT

private slots:
    void importIntoANewFileCreatesItFirst();
    void importingAgainUpdates();
    void importTellsWhatItMappedAndCouldNotRead();
    void aDryRunChangesNothing();
    void aMappingDecides();
    void theHeaderRowIsGiven();
    void everyRowIsToldAndWhatIsInNone();
    void badMappingsAreRefused_data();
    void badMappingsAreRefused();
    void badSourcesAreRefusedAndLeaveNothing_data();
    void badSourcesAreRefusedAndLeaveNothing();
    void sheetsOfAWorkbook();
    void aMappingDecidesOverASheet();
    void aSheetOfACsvIsRefused();
    void aTargetThatIsNoPortfolioIsLeftAlone();
    void aTargetInAMissingFolderIsRefused();
    void anInterruptLeavesNothingBehind();
    void anInterruptLeavesAnExistingFileAsItWas();
    void anInterruptAtAnyTimeLeavesAllOrNothing_data();
    void anInterruptAtAnyTimeLeavesAllOrNothing();
    void theExcerptOfTheFederalInventory();
    void theFederalInventory();
};

void CliImportTest::importIntoANewFileCreatesItFirst()
{
    const Folder folder;
    const QString source = folder.write(u"rated.csv"_s, ratedCsv());
    const QString file = folder.path(u"mine.portolan"_s);
    const Run ran = run({u"import"_s, file, source, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"rows"_s].toInt(), 3);
    QCOMPARE(json[u"imported"_s].toInt(), 3);
    QCOMPARE(json[u"updated"_s].toInt(-1), 0);
    QCOMPARE(json[u"skipped"_s].toInt(-1), 0);
    QCOMPARE(json[u"warnings"_s].toArray().size(), 0);
    QCOMPARE(json[u"mapping"_s][u"Risk level"_s].toString(), u"rating:risk_level"_s);
    QVERIFY(json[u"notes"_s].isArray());
    QCOMPARE(folder.entries(), (QStringList{u"mine.portolan"_s, u"rated.csv"_s}));
    const QJsonArray changes = run({u"journal"_s, file, u"--json"_s}).json()[u"changes"_s].toArray();
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes[0][u"label"_s].toString().contains(u"rated.csv"_s));
}

void CliImportTest::importingAgainUpdates()
{
    const Folder folder;
    const QString file = folder.path(u"mine.portolan"_s);
    QCOMPARE(run({u"import"_s, file, folder.write(u"a.csv"_s, ratedCsv())}).code, 0);
    const QJsonObject same = run({u"import"_s, file, folder.path(u"a.csv"_s), u"--json"_s}).json();
    QCOMPARE(same[u"unchanged"_s].toInt(), 3);
    QCOMPARE(same[u"imported"_s].toInt(-1), 0);
    QByteArray more = ratedCsv().replace("Retail,Idea,,2", "Retail,Idea,,4");
    more += "A-4,Call summaries,Service,Idea,,,,,,,\n";
    const QJsonObject json = run({u"import"_s, file, folder.write(u"b.csv"_s, more), u"--json"_s}).json();
    QCOMPARE(json[u"rows"_s].toInt(), 4);
    QCOMPARE(json[u"imported"_s].toInt(), 1);
    QCOMPARE(json[u"updated"_s].toInt(), 1);
    QCOMPARE(json[u"unchanged"_s].toInt(), 2);
    const QJsonObject ranking = run({u"rank"_s, file, u"--json"_s}).json();
    QCOMPARE(ranking[u"initiatives"_s].toArray().size(), 4);
    QCOMPARE(ranking[u"initiatives"_s][0][u"code"_s].toString(), u"A-2"_s);
    QCOMPARE(ranking[u"initiatives"_s][0][u"index"_s].toDouble(), 75.0);
}

void CliImportTest::importTellsWhatItMappedAndCouldNotRead()
{
    const Folder folder;
    const QByteArray csv = "Code,Name,Investment,Business value,Pilot date,Colour\n"
                           "A-1,One,1000,9,2025-01-01,red\nA-2,Two,much,3,not yet,blue\nA-2,Again,,,,\n";
    const QString source = folder.write(u"a.csv"_s, csv);
    const QString file = folder.path(u"a.portolan"_s);
    const QJsonObject json = run({u"import"_s, file, source, u"--dry-run"_s, u"--json"_s}).json();
    QCOMPARE(json[u"unmapped_columns"_s].toArray(), QJsonArray{u"Colour"_s});
    QCOMPARE(json[u"skipped"_s].toInt(), 1);
    QCOMPARE(warningsOf(json, u"9"_s), 1);
    QCOMPARE(warningsOf(json, u"much"_s), 1);
    QCOMPARE(warningsOf(json, u"not yet"_s), 1);
    for (const QJsonValue &warning : json[u"warnings"_s].toArray()) {
        QVERIFY(warning[u"row"_s].toInt() >= 2 && warning[u"row"_s].toInt() <= 4);
        QVERIFY(!warning[u"message"_s].toString().isEmpty());
        QVERIFY(warning[u"column"_s].isString());
    }
    const Run text = run({u"import"_s, file, source});
    QCOMPARE(text.code, 0);
    for (const QString &said :
         {u"much"_s, u"not yet"_s, u"Colour"_s, u"kept as a custom value"_s, u"Investment"_s})
        QVERIFY2(text.text().contains(said), qPrintable(said));
}

void CliImportTest::aDryRunChangesNothing()
{
    const Folder folder;
    const QString source = folder.write(u"a.csv"_s, ratedCsv());
    const QString file = folder.path(u"a.portolan"_s);
    QCOMPARE(run({u"import"_s, file, source, u"--dry-run"_s, u"--json"_s}).json()[u"imported"_s].toInt(), 3);
    QCOMPARE(folder.entries(), QStringList{u"a.csv"_s});
    QCOMPARE(run({u"new"_s, file}).code, 0);
    const QByteArray before = contentOf(file);
    const Run ran = run({u"import"_s, file, source, u"--dry-run"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.text().contains(u"nothing was changed"_s));
    QCOMPARE(contentOf(file), before);
}

void CliImportTest::aMappingDecides()
{
    const Folder folder;
    const QString source = folder.write(u"a.csv"_s, "Key,What,Where\nA-1,One,x\n");
    const QString mapping =
        folder.write(u"m.json"_s, R"({"columns": {"Key": "code", "What": "name", "Where": "sponsor"}})");
    const Run ran =
        run({u"import"_s, folder.path(u"a.portolan"_s), source, u"--mapping"_s, mapping, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"mapping"_s].toObject(),
             (QJsonObject{{u"Key"_s, u"code"_s}, {u"What"_s, u"name"_s}, {u"Where"_s, u"sponsor"_s}}));
}

void CliImportTest::everyRowIsToldAndWhatIsInNone()
{
    const Folder folder;
    const QString file = folder.path(u"a.portolan"_s);
    const QString first = folder.write(
        u"1.csv"_s,
        "Code,Name,Stage,Business unit\nA-1,Invoice matching,Idea,HR\nA-2,Berth planning,Idea,IT\n");
    QCOMPARE(run({u"import"_s, file, first}).code, 0);
    const QString next = folder.write(
        u"2.csv"_s,
        "Code,Name,Stage,Business unit\nA-1,Invoice matching,Pilot,HR\nB-7,Berth planing,Idea,IT\n");
    const Run ran = run({u"import"_s, file, next, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray rows = ran.json()[u"outcomes"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"outcome"_s].toString(), u"updated"_s);
    QVERIFY(rows[0][u"changes"_s].toString().contains(u"Stage Pilot"_s));
    QCOMPARE(rows[1][u"outcome"_s].toString(), u"new"_s);
    QCOMPARE(rows[1][u"likely"_s][u"code"_s].toString(), u"A-2"_s);
    QVERIFY(rows[1][u"likely"_s][u"similarity"_s].toDouble() > 0.8);
    QCOMPARE(rows[1][u"likely"_s][u"same_unit"_s].toBool(), true);
    QCOMPARE(ran.json()[u"stage_moves"_s].toInt(), 1);
    QCOMPARE(ran.json()[u"gone"_s].toArray().size(), 1);
    const QString text = QString::fromUtf8(run({u"import"_s, file, next, u"--dry-run"_s}).out);
    for (const QString &each : {u"Berth planing, or is it “Berth planning”"_s,
                                u"Invoice matching: Stage Pilot"_s, u"in no row: 1"_s})
        QVERIFY2(text.contains(each), qPrintable(text));
}

void CliImportTest::theHeaderRowIsGiven()
{
    const Folder folder;
    const QString source = folder.write(u"a.csv"_s, "Code,Name\nKey,What\nA-1,One\n");
    const QString mapping = folder.write(u"m.json"_s, R"({"columns": {"Key": "code", "What": "name"}})");
    const QString file = folder.path(u"a.portolan"_s);
    const Run ran = run({u"import"_s, file, source, u"--mapping"_s, mapping, u"--header-row"_s, u"2"_s,
                         u"--dry-run"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"rows"_s].toInt(), 1);
    QCOMPARE(ran.json()[u"imported"_s].toInt(), 1);
    QVERIFY(run({u"import"_s, file, source, u"--header-row"_s, u"3"_s}).isRefusal(1)); // nothing below it
    for (const QString &none : {u"0"_s, u"-1"_s, u"two"_s, u"1.5"_s, QString()})
        QVERIFY2(run({u"import"_s, file, source, u"--header-row"_s, none}).isRefusal(2), qPrintable(none));
}

void CliImportTest::badMappingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::newRow("no JSON") << QByteArray("{columns");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("unknown field") << QByteArray(R"({"columns": {"Name": "no_such_field"}})");
    QTest::newRow("no text") << QByteArray(R"({"columns": {"Name": 1}})");
    QTest::newRow("empty") << QByteArray();
}

void CliImportTest::badMappingsAreRefused()
{
    QFETCH(QByteArray, mapping);
    const Folder folder;
    const QString source = folder.write(u"a.csv"_s, ratedCsv());
    folder.write(u"m.json"_s, mapping);
    const QStringList before = folder.entries();
    const Run ran =
        run({u"import"_s, folder.path(u"a.portolan"_s), source, u"--mapping"_s, folder.path(u"m.json"_s)});
    QVERIFY2(ran.isRefusal(1), ran.err.constData());
    QCOMPARE(folder.entries(), before);
    const Run missing =
        run({u"import"_s, folder.path(u"a.portolan"_s), source, u"--mapping"_s, u"none.json"_s});
    QVERIFY2(missing.isRefusal(1) && missing.error().contains(u"none.json"_s), missing.err.constData());
}

void CliImportTest::badSourcesAreRefusedAndLeaveNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    QTest::newRow("missing") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("blank") << QByteArray("\n \n\n") << true;
    QTest::newRow("header without rows") << QByteArray("Code,Name,Stage\n") << true;
    QTest::newRow("binary") << QByteArray("\x7f\x45LF\0\0\0\1\2\3", 10).repeated(100) << true;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8).repeated(50) << true;
    QTest::newRow("a quote that never closes") << QByteArray("Code,Name\nA-1,\"One\nA-2,Two\n") << true;
    QTest::newRow("nothing that could be a name") << QByteArray("1,2\n3,4\n5,6\n") << true;
}

void CliImportTest::badSourcesAreRefusedAndLeaveNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, exists);
    const Folder folder;
    const QString source = folder.path(u"bad.csv"_s);
    if (exists)
        folder.write(u"bad.csv"_s, content);
    const QStringList before = folder.entries();
    const Run fresh = run({u"import"_s, folder.path(u"a.portolan"_s), source, u"--json"_s});
    QVERIFY2(fresh.isRefusal(1), qPrintable(u"%1 %2"_s.arg(fresh.code).arg(fresh.error())));
    QVERIFY2(fresh.error().contains(u"bad.csv"_s), fresh.err.constData());
    QCOMPARE(folder.entries(), before);
    const QString file = folder.path(u"b.portolan"_s);
    QCOMPARE(run({u"new"_s, file}).code, 0);
    const QByteArray untouched = contentOf(file);
    QVERIFY(run({u"import"_s, file, source}).isRefusal(1));
    QCOMPARE(contentOf(file), untouched);
}

void CliImportTest::sheetsOfAWorkbook()
{
    for (const QString &name : {u"sheets.xlsx"_s, u"sheets.ods"_s}) {
        const Folder folder;
        const QString source = QStringLiteral(PORTOLAN_TEST_DATA "/workbooks/") + name;
        const QString file = folder.path(u"a.portolan"_s);
        const Run none = run({u"import"_s, file, source, u"--sheet"_s, u"Inventory"_s, u"--json"_s});
        QVERIFY2(none.isRefusal(1), none.err.constData());
        for (const QString &part : {u"“Inventory”"_s, name, u"“Use cases”, “Ärger & Co”"_s})
            QVERIFY2(none.error().contains(part), none.err.constData());
        QCOMPARE(folder.entries(), QStringList());
        const Run ran = run({u"import"_s, file, source, u"--sheet"_s, u"Use cases"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.json()[u"imported"_s].toInt(), 10);
        QCOMPARE(ran.json()[u"sheet"_s].toString(), u"Use cases"_s);
        const QJsonArray sheets = ran.json()[u"sheets"_s].toArray();
        QCOMPARE(sheets.size(), 5);
        QCOMPARE(sheets[3].toObject(), (QJsonObject{{u"name"_s, u"Old"_s}, {u"hidden"_s, true}}));
        const Run text = run({u"import"_s, file, source, u"--sheet"_s, u"ÄRGER & CO"_s});
        QVERIFY2(text.code == 0 && text.text().contains(u"sheet “Ärger & Co”"_s), text.out.constData());
    }
}

void CliImportTest::aMappingDecidesOverASheet()
{
    const Folder folder;
    const QString mapping = folder.write(
        u"m.json"_s, R"({"columns": {"Code": "code", "Name": "name", "Investment": "yearly_benefit"}})");
    const Run ran = run({u"import"_s, folder.path(u"a.portolan"_s),
                         QStringLiteral(PORTOLAN_TEST_DATA "/workbooks/sheets.xlsx"), u"--sheet"_s,
                         u"Use cases"_s, u"--mapping"_s, mapping, u"--json"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.json()[u"mapping"_s][u"Investment"_s].toString(), u"yearly_benefit"_s);
}

void CliImportTest::aSheetOfACsvIsRefused()
{
    const Folder folder;
    const QString source = folder.write(u"a.xlsx"_s, ratedCsv()); // a CSV, whatever it is called
    const Run ran = run({u"import"_s, folder.path(u"a.portolan"_s), source, u"--sheet"_s, u"S"_s});
    QVERIFY2(ran.isRefusal(1) && ran.error().contains(u"has no sheets"_s), ran.err.constData());
    QCOMPARE(run({u"import"_s, folder.path(u"a.portolan"_s), source}).code, 0);
}

void CliImportTest::aTargetThatIsNoPortfolioIsLeftAlone()
{
    const Folder folder;
    const QString source = folder.write(u"a.csv"_s, ratedCsv());
    const QString target = folder.write(u"letter.txt"_s, "Dear all,\n");
    const Run ran = run({u"import"_s, target, source});
    QVERIFY2(ran.isRefusal(1) && ran.error().contains(u"letter.txt"_s), ran.err.constData());
    QCOMPARE(contentOf(target), QByteArray("Dear all,\n"));
    QVERIFY(run({u"import"_s, folder.dir.path(), source}).isRefusal(1));
    QCOMPARE(folder.entries(), (QStringList{u"a.csv"_s, u"letter.txt"_s}));
}

void CliImportTest::aTargetInAMissingFolderIsRefused()
{
    const Folder folder;
    const QString source = folder.write(u"a.csv"_s, ratedCsv());
    const Run ran = run({u"import"_s, folder.path(u"none/a.portolan"_s), source});
    QVERIFY2(ran.isRefusal(1) && ran.error().contains(u"none"_s), ran.err.constData());
    QVERIFY(run({u"import"_s, folder.path(u"a.portolan"_s), folder.dir.path()}).isRefusal(1));
    QCOMPARE(folder.entries(), QStringList{u"a.csv"_s});
}

// The source is a pipe, so that the interrupt comes for certain while the import is under way.
static Run interruptedImport(const Folder &folder, const QString &file)
{
    const QByteArray pipe = QFile::encodeName(folder.path(u"pipe.csv"_s));
    if (mkfifo(pipe.constData(), 0600) != 0)
        return {};
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(QStringLiteral(PORTOLAN_PROGRAM), {u"import"_s, file, folder.path(u"pipe.csv"_s)});
    QFile source(folder.path(u"pipe.csv"_s)); // waits for the reader
    if (!process.waitForStarted() || !source.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return {};
    source.write(ratedCsv());
    kill(pid_t(process.processId()), SIGINT);
    QTest::qWait(50); // the signal is there before the end of the source
    source.close();
    const Run left = finish(process);
    QFile::remove(folder.path(u"pipe.csv"_s));
    return left;
}

void CliImportTest::anInterruptLeavesNothingBehind()
{
    const Folder folder;
    const Run ran = interruptedImport(folder, folder.path(u"a.portolan"_s));
    QVERIFY2(ran.isRefusal(1), qPrintable(u"%1 %2"_s.arg(ran.code).arg(ran.error())));
    QVERIFY(ran.error().contains(u"Cancelled"_s));
    QCOMPARE(folder.entries(), QStringList());
}

void CliImportTest::anInterruptLeavesAnExistingFileAsItWas()
{
    const Folder folder;
    const QString file = folder.path(u"a.portolan"_s);
    QCOMPARE(run({u"new"_s, file}).code, 0);
    const QByteArray before = contentOf(file);
    QVERIFY(interruptedImport(folder, file).isRefusal(1));
    QCOMPARE(contentOf(file), before);
    QCOMPARE(folder.entries(), QStringList{u"a.portolan"_s});
}

void CliImportTest::anInterruptAtAnyTimeLeavesAllOrNothing_data()
{
    QTest::addColumn<int>("milliseconds");
    for (int milliseconds : {20, 80, 160, 320, 500, 700, 1000, 1500})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

// Whatever it was doing just then: reading, planning, making the file, writing.
void CliImportTest::anInterruptAtAnyTimeLeavesAllOrNothing()
{
    QFETCH(int, milliseconds);
    const Folder folder;
    QByteArray csv = "Code,Name,Unit,Stage,Pilot date,Business value,Note\n";
    for (int i = 0; i < 10000; ++i)
        csv += u"B-%1,Initiative %1,Sales,Pilot,2025-01-01,3,note\n"_s.arg(i).toUtf8();
    const QString source = folder.write(u"big.csv"_s, csv);
    const QString file = folder.path(u"big.portolan"_s);
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(QStringLiteral(PORTOLAN_PROGRAM), {u"import"_s, file, source, u"--json"_s});
    QVERIFY(process.waitForStarted());
    QTest::qWait(milliseconds);
    if (process.state() == QProcess::Running)
        kill(pid_t(process.processId()), SIGINT);
    const Run left = finish(process);
    if (left.code == 0) {
        QCOMPARE(run({u"rank"_s, file, u"--json"_s}).json()[u"initiatives"_s].toArray().size(), 10000);
        return;
    }
    QVERIFY2(left.code == -1 || left.isRefusal(1), left.err.constData()); // -1: before anything had begun
    QCOMPARE(folder.entries(), QStringList{u"big.csv"_s});
}

void CliImportTest::theExcerptOfTheFederalInventory()
{
    const Folder folder;
    const QString file = folder.path(u"federal.portolan"_s);
    const QString source = QStringLiteral(PORTOLAN_TEST_DATA "/us-federal-excerpt.csv");
    const QStringList arguments{u"import"_s,          file,         source, u"--preset"_s,
                                u"us-federal-2024"_s, u"--as-of"_s, today,  u"--json"_s};
    const QJsonObject first = run(arguments).json();
    const int rows = first[u"rows"_s].toInt();
    QVERIFY(rows > 50);
    QCOMPARE(first[u"imported"_s].toInt() + first[u"skipped"_s].toInt(), rows);
    const QMap<QString, int> stages = stagesOf(file);
    QVERIFY(stages[u"Idea"_s] > 0 && stages[u"Pilot"_s] > 0 && stages[u"Production"_s] > 0);
    const QJsonObject again = run(arguments).json();
    QCOMPARE(again[u"imported"_s].toInt(-1), 0);
    QCOMPARE(stagesOf(file), stages);
    QCOMPARE(run({u"check"_s, file}).code, 0);
}

void CliImportTest::theFederalInventory()
{
    const QString source = QStringLiteral(PORTOLAN_SHARED_DATA "/data/us-federal-ai-inventory-2024.csv");
    if (!QFile::exists(source))
        QSKIP("the inventory is not there");
    const Folder folder;
    const QString file = folder.path(u"federal.portolan"_s);
    const QStringList arguments{u"import"_s,          file,         source, u"--preset"_s,
                                u"us-federal-2024"_s, u"--as-of"_s, today,  u"--json"_s};
    const QJsonObject first = run(arguments).json();
    QCOMPARE(first[u"rows"_s].toInt(), 2133);
    QCOMPARE(first[u"imported"_s].toInt(), 2133);
    const QMap<QString, int> expected{{u""_s, 4},        {u"Idea"_s, 399},       {u"Assessed"_s, 0},
                                      {u"Pilot"_s, 691}, {u"Production"_s, 892}, {u"Scaled"_s, 0},
                                      {u"Stopped"_s, 5}, {u"Retired"_s, 142}};
    QCOMPARE(stagesOf(file), expected);
    QCOMPARE(run({u"funnel"_s, file, u"--json"_s}).json()[u"initiatives"_s].toInt(), 2133);
    // Some of its rows tell stages in an order that cannot be; nothing else is odd.
    const QJsonArray findings = run({u"check"_s, file, u"--json"_s}).json()[u"findings"_s].toArray();
    QVERIFY(findings.size() < 30);
    for (const QJsonValue &finding : findings)
        QVERIFY2(finding[u"message"_s].toString().contains(u"later stage"_s),
                 qPrintable(finding[u"message"_s].toString()));
    const QJsonObject again = run(arguments).json();
    QCOMPARE(again[u"imported"_s].toInt(-1), 0);
    QCOMPARE(stagesOf(file), expected);
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_cli_import.moc"
