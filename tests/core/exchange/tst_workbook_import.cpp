// SPDX-License-Identifier: GPL-3.0-or-later
// The same sheet gives the same import as CSV, XLSX and ODS; what cannot be read is refused in one sentence.
#include "core/exchange/csv_writer.h"
#include "core/exchange/import.h"
#include "core/exchange/source.h"
#include "core/model/fields.h"
#include "tests/core/exchange/fixture.h"
#include "tests/core/exchange/workbook_parts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace portolan;
using namespace portolan::exchange;
using namespace portolan::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PORTOLAN_TEST_DATA "/workbooks/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    return file.readAll();
}

QString csvText(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::QDate)
        return cell.toDate().toString(Qt::ISODate);
    if (cell.typeId() == QMetaType::Bool)
        return cell.toBool() ? u"TRUE"_s : u"FALSE"_s;
    if (cell.typeId() == QMetaType::Double)
        return QString::number(cell.toDouble(), 'f', QLocale::FloatingPointShortest);
    return cell.toString();
}

QByteArray csvOf(const Rows &rows)
{
    QString csv;
    for (const QVariantList &row : rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << csvText(cell);
        csv += csvLine(cells, Quotes::Always);
    }
    return csv.toUtf8();
}

// What an import made, without ids: fields, unit, stages with dates, ratings and custom values, then what it
// warned of.
QString resultOf(const QByteArray &content, const ImportOptions &how = {})
{
    const Portfolio empty = emptyPortfolio();
    ImportOptions options = how;
    options.asOf = QDate(2026, 11, 1);
    const auto plan = planImport(content, u"source"_s, empty, options);
    if (!plan)
        return u"! "_s + plan.error().detail;
    const auto after = empty.with(plan->change);
    if (!after)
        return u"! "_s + after.error().detail;
    QStringList lines{u"%1 new, %2 skipped"_s.arg(plan->imported).arg(plan->skipped)};
    for (const Initiative &each : after->initiatives()) {
        QStringList line;
        forEachField<Initiative>([&](const auto &field) {
            const QLatin1StringView name(field.name);
            if (name != "id"_L1 && name != "unit"_L1)
                line << stored(each.*field.member).toString();
        });
        const Unit *unit = after->units().find(each.unit);
        line << (unit ? unit->name : u"-"_s);
        for (const StageEntry &entry : after->stageEntriesOf(each.id))
            line << after->stages().find(entry.stage)->name + entry.enteredOn.toString(Qt::ISODate);
        for (const Assessment &assessment : after->assessmentsOf(each.id)) {
            for (const Rating &rating : after->ratingsOf(assessment.id))
                line << (rating.notApplicable ? u"n/a"_s : QString::number(rating.value.value_or(-1)));
        }
        lines << line.join(u'|');
    }
    for (const ImportWarning &warning : plan->warnings)
        lines << u"%1:%2:%3:%4"_s.arg(warning.row).arg(warning.column, warning.value, warning.message);
    return lines.join(u'\n');
}

void compareLines(const QString &actual, const QString &expected)
{
    const QStringList left = actual.split(u'\n');
    const QStringList right = expected.split(u'\n');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
        QCOMPARE(left[i], right[i]);
    QCOMPARE(left.size(), right.size());
}

QVariant randomCell(QRandomGenerator &random, int column)
{
    static const QStringList words{u"Retail"_s, u"naïve – ok"_s,   u"a, b; c"_s, u"two\nlines"_s,
                                   u"\"q\""_s,  u"<b>&amp;</b>"_s, u"#N/A"_s,    u"=1+1"_s,
                                   u"0123"_s,   u"東京 ✓"_s,       u"n/a"_s,     u"_x000_"_s};
    static const QStringList stages{u"Idea"_s, u"Pilot"_s, u"Production"_s, u"mauve"_s};
    const QString word = words[random.bounded(int(words.size()))];
    if (random.bounded(6) == 0)
        return {};
    switch (column) {
    case 1: return u"%1 %2"_s.arg(word).arg(random.bounded(5));
    case 2: return stages[random.bounded(4)];
    case 3:
    case 4:
        return random.bounded(8) ? QVariant(QDate(2020, 1, 1).addDays(random.bounded(3000))) : QVariant(word);
    case 5: return random.bounded(8) ? QVariant(random.bounded(1'000'000) * 0.25) : QVariant(word);
    case 6:
    case 7: return random.bounded(5) ? QVariant(double(random.bounded(1, 6))) : QVariant(word);
    case 8: return QVariant(random.bounded(2) == 1);
    case 9: return random.generateDouble() * 1e6;
    default: return word;
    }
}

Rows randomRows(QRandomGenerator &random)
{
    Rows rows{{u"Code"_s, u"Name"_s, u"Status"_s, u"Pilot date"_s, u"Go-live date"_s, u"Investment"_s,
               u"Business value"_s, u"Feasibility"_s, u"Reviewed"_s, u"Odd figure"_s, u"Remark"_s}};
    const int count = random.bounded(1, 25);
    for (int i = 0; i < count; ++i) {
        QVariantList row{u"C-%1"_s.arg(random.bounded(60))};
        for (int column = 1; column < 11; ++column)
            row << randomCell(random, column);
        rows << row;
    }
    return rows;
}

// As a mutation of a file would have it: bytes changed, cut out, doubled or cut off.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = random.bounded(1, 8);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const int at = random.bounded(int(bytes.size()));
        const int length = random.bounded(1, 40);
        switch (random.bounded(5)) {
        case 0: bytes[at] = char(random.bounded(256)); break;
        case 1: bytes[at] = char(bytes[at] ^ (1 << random.bounded(8))); break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), length)); break;
        default: bytes.truncate(random.bounded(4) ? bytes.size() - 1 : at); break;
        }
    }
    return bytes;
}

// The reason that a source is refused for; empty when it is read.
QString refusalOf(const QByteArray &content)
{
    const auto source = readSource(content, u"book.xlsx"_s);
    return source ? QString() : source.error().detail;
}

} // namespace

class TestWorkbookImport : public QObject {
    Q_OBJECT

private slots:
    void filesOfOtherProgramsImportAlike_data();
    void filesOfOtherProgramsImportAlike();
    void anySheetImportsAlike();
    void numbersKeepTheirDotInEveryLanguage();
    void formulaErrorsAreWarnedOfAndKept();
    void numbersAsTextAreRead();
    void numbersOfDaysAreDates();
    void aMergedHeadIsFound();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aSheetOfPartsThatUnpackTooLargeIsRefused();
    void everyTruncationIsRefused_data();
    void everyTruncationIsRefused();
    void mutationsNeitherCrashNorHang_data();
    void mutationsNeitherCrashNorHang();
    void mutatedPartsNeitherCrashNorHang();
    void aChangedByteIsFoundByTheChecksum();
    void readingIsCancelled();
};

void TestWorkbookImport::filesOfOtherProgramsImportAlike_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"openpyxl.xlsx"_s, u"libreoffice.xlsx"_s, u"libreoffice.ods"_s})
        QTest::newRow(qPrintable(file)) << u"inventory-"_s + file;
}

void TestWorkbookImport::filesOfOtherProgramsImportAlike()
{
    QFETCH(QString, file);
    const QString csv = resultOf(fixture(u"inventory.csv"_s));
    QVERIFY(csv.startsWith(u"40 new, 0 skipped\n"_s));
    compareLines(resultOf(fixture(file)), csv);
}

void TestWorkbookImport::anySheetImportsAlike()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 100; ++round) {
        const Rows rows = randomRows(random);
        const QString csv = resultOf(csvOf(rows));
        QVERIFY2(!csv.startsWith(u'!'), qPrintable(csv));
        compareLines(resultOf(xlsxOf(rows)), csv);
        compareLines(resultOf(odsOf(rows)), csv);
    }
}

void TestWorkbookImport::numbersKeepTheirDotInEveryLanguage()
{
    const Rows rows{{u"Code"_s, u"Name"_s, u"Investment"_s, u"Business value"_s},
                    {u"A"_s, u"One"_s, 1.234, 3.125},
                    {u"B"_s, u"Two"_s, u"1.234"_s, 2.0}};
    ImportOptions german;
    german.locale = QLocale(QLocale::German, QLocale::Germany);
    for (const QByteArray &book : {xlsxOf(rows), odsOf(rows)}) {
        const Portfolio empty = emptyPortfolio();
        const auto plan = planImport(book, u"a"_s, empty, german);
        QVERIFY(plan);
        const auto after = empty.with(plan->change);
        QCOMPARE(after->initiativeByCode(u"A")->investment, 1.234);
        QCOMPARE(after->initiativeByCode(u"B")->investment, 1234.0); // a text, as Germans write it
        const auto assessed = after->assessmentsOf(after->initiativeByCode(u"A")->id);
        QCOMPARE(after->ratingsOf(assessed[0].id)[0].value, 3.125);
    }
}

void TestWorkbookImport::formulaErrorsAreWarnedOfAndKept()
{
    for (const QString &file : {u"errors.xlsx"_s, u"errors.ods"_s}) {
        const Portfolio empty = emptyPortfolio();
        const auto plan = planImport(fixture(file), file, empty);
        QVERIFY(plan);
        QCOMPARE(plan->imported, 3);
        int failed = 0;
        for (const ImportWarning &warning : plan->warnings)
            failed += warning.message.startsWith(u"The result of a formula that failed"_s);
        QCOMPARE(failed, 7); // all but the truth that is no rating
        QCOMPARE(plan->warnings.size(), 8);
        const auto after = empty.with(plan->change);
        const Initiative *nameless = after->initiativeByCode(u"C");
        QCOMPARE(nameless->name, u"C"_s);
        QCOMPARE(nameless->custom.front(), (CustomValue{u"Name"_s, u"#N/A"_s}));
        QVERIFY(!after->initiativeByCode(u"A")->investment);
    }
}

void TestWorkbookImport::numbersAsTextAreRead()
{
    const Portfolio empty = emptyPortfolio();
    const auto plan = planImport(fixture(u"merged-hidden.xlsx"_s), u"m.xlsx"_s, empty);
    QVERIFY(plan);
    const auto after = empty.with(plan->change);
    QCOMPARE(after->initiativeByCode(u"A")->investment, 12000.0);
    QCOMPARE(after->initiativeByCode(u"C")->investment, 4500.25);
    QCOMPARE(after->initiativeByCode(u"A")->yearlyBenefit, 1.5);
}

void TestWorkbookImport::numbersOfDaysAreDates()
{
    for (const QString &file : {u"serials-1900.xlsx"_s, u"serials-1904.xlsx"_s}) {
        const Portfolio empty = emptyPortfolio();
        const auto plan = planImport(fixture(file), file, empty);
        QVERIFY(plan);
        Portfolio after = empty;
        QVERIFY(after.apply(plan->change));
        QCOMPARE(after.initiativeByCode(u"A")->plannedStart, QDate(2023, 3, 15));
        QCOMPARE(after.initiativeByCode(u"B")->plannedStart, QDate(2024, 3, 1));
        QCOMPARE(after.initiativeByCode(u"C")->investment, std::optional(45002.0)); // an amount stays one
        QVERIFY(plan->notes.join(u' ').contains(u"3 number(s) in “Planned start”"));
        QVERIFY(plan->warnings.isEmpty());
    }
}

void TestWorkbookImport::aMergedHeadIsFound()
{
    for (const QString &file : {u"merged-hidden.xlsx"_s, u"merged-hidden.ods"_s}) {
        const auto plan = planImport(fixture(file), file, emptyPortfolio());
        QVERIFY(plan);
        QCOMPARE(plan->imported, 4); // the hidden one, too
        QCOMPARE(plan->mapping.size(), 4);
        QVERIFY(plan->notes.contains(u"The header is in row 3."_s));
        QCOMPARE(plan->sheet, u"Merged"_s);
        QVERIFY(plan->warnings.isEmpty());
    }
}

void TestWorkbookImport::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QByteArray oleMark = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1000, '\0');
    const auto wide = [](const char16_t *name) {
        const QString text = QString::fromUtf16(name);
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
            + QByteArray(40, '\0');
    };
    QTest::newRow("password, Excel") << oleMark + wide(u"EncryptionInfo") + wide(u"EncryptedPackage")
                                     << u"protected by a password"_s;
    QTest::newRow("password, LibreOffice") << fixture(u"password.ods"_s) << u"protected by a password"_s;
    QTest::newRow("old Excel") << fixture(u"old.xls"_s) << u".xls"_s;
    QTest::newRow("old Word") << oleMark + wide(u"WordDocument") << u"no workbook"_s;
    const Parts good = xlsxParts(worksheet("<row><c><v>1</v></c></row>"));
    QVERIFY(refusalOf(zipped(good)).isEmpty());
    const auto changed = [&](int part, const QByteArray &from, const QByteArray &to) {
        Parts parts = good;
        parts[part].second.replace(from, to);
        return zipped(parts);
    };
    QTest::newRow("binary workbook") << changed(1, "workbook.xml", "workbook.bin") << u".xlsb"_s;
    QTest::newRow("a letter") << changed(2, "workbook", "document") << u"another kind of file"_s;
    QTest::newRow("an archive") << zipped({{u"a.txt"_s, "x"}}) << u"another kind of file"_s;
    QTest::newRow("nothing in it") << "PK\x05\x06" + QByteArray(18, 0) << u"another kind of file"_s;
    QTest::newRow("no sheets") << changed(2, "<sheet name=\"Sheet\" sheetId=\"1\" r:id=\"rId1\"/>", "")
                               << u"no sheet of cells"_s;
    QTest::newRow("sheet part missing")
        << changed(3, "sheet1.xml", "sheet9.xml") << u"sheet9.xml” is missing"_s;
    QTest::newRow("not well-formed") << changed(5, "</row>", "") << u"damaged in its part “xl/worksheets"_s;
    QTest::newRow("another root") << changed(5, "worksheet", "chartsheet") << u"damaged in its part"_s;
    QTest::newRow("ends early") << changed(5, "</sheetData></worksheet>", "") << u"damaged in its part"_s;
    QTest::newRow("billion laughs") << changed(5, "<worksheet", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet")
                                    << u"document type"_s;
    QTest::newRow("nested deep") << changed(5, "<sheetData>",
                                            QByteArray("<a>").repeated(300'000) + "<sheetData>")
                                 << u"no spreadsheet writes"_s;
    QByteArray attributes;
    for (int i = 0; i < 400'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("a tag without end")
        << changed(5, "<sheetData>", "<a" + attributes + "/><sheetData>") << u"no spreadsheet writes"_s;
    QTest::newRow("empty sheet") << changed(5, "<v>1</v>", "") << u"none of its sheets"_s;
    QTest::newRow("shared string missing") << changed(5, "<c>", "<c t=\"s\">") << u"damaged in its part"_s;
    QByteArray merges;
    for (int i = 0; i < 200; ++i)
        merges += "<mergeCell ref=\"A1:XFD1048576\"/>";
    QTest::newRow("merges over all") << zipped(
        xlsxParts(worksheet("<row><c><v>1</v></c></row><row r=\"1048576\"><c><v>1</v></c></row>",
                            "<mergeCells>" + merges + "</mergeCells>")))
                                     << u"merged cells"_s;
    QTest::newRow("rows without end")
        << zipped(xlsxParts(worksheet(QByteArray("<row><c><v>1</v></c></row>").repeated(200'001))))
        << u"more than 200000 filled rows"_s;
    QTest::newRow("cells without end")
        << zipped(xlsxParts(worksheet(QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>").repeated(400))))
        << u"million cells"_s;
    QTest::newRow("a letter of LibreOffice")
        << zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, "<a/>"}})
        << u"another kind of file"_s;
    QTest::newRow("ODS without content")
        << zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}})
        << u"content.xml” is missing"_s;
}

void TestWorkbookImport::hostileFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QElapsedTimer timer;
    timer.start();
    const auto source = readSource(content, u"book.csv"_s);
    QVERIFY(!source);
    QCOMPARE(source.error().subject, u"book.csv"_s);
    QVERIFY2(source.error().detail.contains(reason), qPrintable(source.error().detail));
    QVERIFY(timer.elapsed() < 5000);
}

void TestWorkbookImport::aSheetOfPartsThatUnpackTooLargeIsRefused()
{
    const QByteArray bomb =
        zipped(xlsxParts(worksheet("<row><c><v>1</v></c></row>", QByteArray(257 * 1024 * 1024, ' '))));
    QVERIFY(bomb.size() < 2'000'000);
    const QString told = refusalOf(bomb);
    QVERIFY2(told.contains(u"sheet1.xml” unpacks to more than 256 MB"_s), qPrintable(told));
    // The same with an archive that says it is small: 16 bytes in the directory and before the part.
    QByteArray lying = bomb;
    const quint32 size = 257 * 1024 * 1024 + quint32(worksheet("<row><c><v>1</v></c></row>").size());
    const QByteArray written(reinterpret_cast<const char *>(&size), 4);
    QVERIFY(lying.contains(written));
    lying.replace(written, QByteArray("\x10\0\0\0", 4));
    QVERIFY(!refusalOf(lying).isEmpty());
}

void TestWorkbookImport::everyTruncationIsRefused_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"dates-1904.xlsx"_s, u"dates-1904.ods"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void TestWorkbookImport::everyTruncationIsRefused()
{
    QFETCH(QString, file);
    const QByteArray whole = fixture(file);
    constexpr qsizetype kindIsKnown = 100; // bytes: what an ODS calls itself stands before
    for (qsizetype length = kindIsKnown; length < whole.size() - 1; length += 61) {
        const auto source = readSource(whole.left(length), file);
        QVERIFY2(!source, qPrintable(QString::number(length)));
        QVERIFY2(source.error().detail.startsWith(u"the workbook ends too early"_s),
                 qPrintable(source.error().detail));
    }
}

void TestWorkbookImport::mutationsNeitherCrashNorHang_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"inventory.csv"_s, u"inventory-openpyxl.xlsx"_s,
                                u"inventory-libreoffice.ods"_s, u"sheets.xlsx"_s, u"sheets.ods"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void TestWorkbookImport::mutationsNeitherCrashNorHang()
{
    QFETCH(QString, file);
    QRandomGenerator random(11);
    const QByteArray whole = fixture(file);
    for (int round = 0; round < 500; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto plan = planImport(mutated(whole, random), file, emptyPortfolio());
        QVERIFY2(plan || plan.error().code != Error::Code::Internal, qPrintable(QString::number(round)));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(round)));
    }
}

// Packed again with right checksums, so that the changes reach the readers of the parts.
void TestWorkbookImport::mutatedPartsNeitherCrashNorHang()
{
    QRandomGenerator random(12);
    const QByteArray strings = "<sst><si><t>Code</t></si><si><r><t>Na</t></r><r><t>me</t></r></si></sst>";
    const Parts xlsx = xlsxParts(
        worksheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                  "<row r=\"2\" hidden=\"1\"><c r=\"A2\" s=\"1\"><v>45352</v></c><c r=\"B2\" "
                  "t=\"inlineStr\"><is><t>One</t>"
                  "</is></c></row>",
                  "<mergeCells><mergeCell ref=\"A3:B4\"/></mergeCells>"),
        strings);
    const Parts ods =
        odsParts("<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"3\">"
                 "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\">"
                 "<text:p>a<text:s text:c=\"3\"/>b</text:p></table:table-cell></table:table-row>"
                 "</table:table>");
    int read = 0;
    for (int round = 0; round < 1000; ++round) {
        Parts parts = round % 2 ? xlsx : ods;
        const int part = random.bounded(int(parts.size()));
        parts[part].second = mutated(parts[part].second, random);
        QElapsedTimer timer;
        timer.start();
        read += readSource(zipped(parts), u"book"_s).has_value();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(round)));
    }
    QVERIFY(read > 50 && read < 950); // some changes harm, some do not
}

void TestWorkbookImport::aChangedByteIsFoundByTheChecksum()
{
    // Stored and not packed, so that the change is no damage to the packing.
    QByteArray book = fixture(u"inventory-openpyxl.xlsx"_s);
    int found = 0;
    const qsizetype at = book.indexOf("xl/worksheets/sheet1.xml");
    QVERIFY(at > 0);
    for (qsizetype i = at + 60; i < at + 1500; i += 7) {
        QByteArray changed = book;
        changed[i] = char(changed[i] ^ 0x10);
        found += !refusalOf(changed).isEmpty();
    }
    QCOMPARE(found, 206); // all of them
}

void TestWorkbookImport::readingIsCancelled()
{
    const QByteArray book = zipped(
        xlsxParts(worksheet(QByteArray("<row><c><v>1</v></c><c><v>2</v></c></row>").repeated(20'000))));
    std::atomic_bool cancel = false;
    qsizetype most = 0;
    Watch watch;
    watch.cancel = &cancel;
    watch.progress = [&](qsizetype done, qsizetype) {
        most = std::max(most, done);
        cancel = done >= 5000;
    };
    const auto source = readSource(book, u"b.xlsx"_s, {}, watch);
    QCOMPARE(source.error().code, Error::Code::Cancelled);
    QVERIFY(most >= 5000 && most < 10'000);
}

QTEST_GUILESS_MAIN(TestWorkbookImport)
#include "tst_workbook_import.moc"
