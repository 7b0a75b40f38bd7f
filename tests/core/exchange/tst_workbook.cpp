// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_forms.h"
#include "core/exchange/import.h"
#include "core/exchange/source.h"
#include "core/exchange/xlsx_workbook.h"
#include "tests/core/exchange/workbook_parts.h"

#include <QElapsedTimer>
#include <QFile>
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

// Cells by "|", rows by line; line ends within a cell as "⏎".
QString printed(const Sheet &sheet)
{
    QStringList rows;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < sheet.cellCount(row); ++column)
            cells << sheet.cell(row, column).toString().replace(u'\n', u'⏎');
        rows << cells.join(u'|');
    }
    return rows.join(u'\n');
}

QString printed(const QByteArray &content, const QString &sheet = {})
{
    const auto source = readSource(content, u"book"_s, sheet);
    return source ? printed(source->sheet) : u"! "_s + source.error().detail;
}

QString printedRows(const QByteArray &rows, const QByteArray &behind = {}, const QByteArray &strings = {})
{
    return printed(zipped(xlsxParts(worksheet(rows, behind), strings)));
}

QString printedTable(const QByteArray &rows)
{
    return printed(zipped(odsParts("<table:table table:name=\"T\">" + rows + "</table:table>")));
}

} // namespace

class TestWorkbook : public QObject {
    Q_OBJECT

private slots:
    void knowsFormats_data();
    void knowsFormats();
    void writesValuesAsText();
    void datesOfBothEpochs();
    void escapesAreDecoded();
    void relationshipTargetsAreAbsoluteOrRelative();
    void cellsOfEveryType();
    void referencesMayBeMissing();
    void richTextAndPronunciation();
    void mergedCellsHaveOneValue();
    void odsRepeatsAreWrittenOut();
    void odsTextIsPutTogether();
    void odsValuesOfEveryType();
    void filesOfOtherPrograms_data();
    void filesOfOtherPrograms();
    void theSheetIsChosen();
    void hiddenSheetsCountOnlyAloneAndAreNamed();
    void hiddenRowsAreReadAndSaid();
    void formulasWithoutResultAreSaid();
    void threeHundredColumns();
};

void TestWorkbook::knowsFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<CellForm>("form");
    const std::pair<const char16_t *, CellForm> cases[] = {
        {u"General", CellForm::Number},
        {u"0.00", CellForm::Number},
        {u"#,##0 \"days\"", CellForm::Number},
        {u"#,##0\\d", CellForm::Number},
        {u"[Red]-0", CellForm::Number},
        {u"[$USD] #,##0", CellForm::Number},
        {u"_-* #,##0.00\\ [$€-407]_-", CellForm::Number},
        {u"0;\"d\"", CellForm::Number},
        {u"0;dd", CellForm::Number},
        {u"0.00E+00", CellForm::Number},
        {u"\"open", CellForm::Number},
        {u"[open", CellForm::Number},
        {u"0%", CellForm::Percent},
        {u"0.0\\ %", CellForm::Percent},
        {u"0\"%\"", CellForm::Number},
        {u"yyyy-mm-dd", CellForm::Date},
        {u"[$-407]d\\. mmmm yyyy;@", CellForm::Date},
        {u"mmm\\-yy", CellForm::Date},
        {u"mmmm", CellForm::Date},
        {u"dd/mm/yy hh:mm", CellForm::Date},
        {u"h:mm AM/PM", CellForm::Time},
        {u"mm:ss.0", CellForm::Time},
        {u"[h]:mm", CellForm::Time},
    };
    for (const auto &[code, form] : cases)
        QTest::newRow(qPrintable(QString::fromUtf16(code))) << QString::fromUtf16(code) << form;
}

void TestWorkbook::knowsFormats()
{
    QFETCH(QString, code);
    QTEST(formOfCode(code), "form");
}

void TestWorkbook::writesValuesAsText()
{
    QCOMPARE(numberText(1.1000000000000001), u"1.1"_s);
    QCOMPARE(numberText(-0.0), u"0"_s);
    QCOMPARE(numberText(1e6), u"1000000"_s);
    QCOMPARE(numberText(0.0000001), u"0.0000001"_s);
    QCOMPARE(numberText(123456789012345678.0), u"123456789012345680"_s);
    QCOMPARE(numberText(-12.5), u"-12.5"_s);
    for (const double value : {0.1 + 0.2, 1.0 / 3, 1e300, 5e-324, -2e20})
        QCOMPARE(numberText(value).toDouble(), value);
    QCOMPARE(percentText(0.07), u"7%"_s);
    QCOMPARE(percentText(0.125), u"12.5%"_s);
    QCOMPARE(timeText(0.4375), u"10:30:00"_s);
    QCOMPARE(timeText(1.5), u"36:00:00"_s);
    QCOMPARE(truthText(false), u"FALSE"_s);
    for (const QStringView error : {u"#N/A", u"#REF!", u"Err:502", u"#BEZUG!"})
        QVERIFY(isFormulaError(error));
    for (const QStringView text : {u"#1 priority", u"Err:", u"Err:x", u"N/A", u""})
        QVERIFY(!isFormulaError(text));
}

void TestWorkbook::datesOfBothEpochs()
{
    using enum Epoch;
    QCOMPARE(serialDateText(45352, Year1900), u"2024-03-01"_s);
    QCOMPARE(serialDateText(43890, Year1904), u"2024-03-01"_s);
    QCOMPARE(serialDateText(45352.4375, Year1900), u"2024-03-01T10:30:00"_s);
    QCOMPARE(serialDateText(45352.999999, Year1900), u"2024-03-02"_s); // a tenth of a second before
    QCOMPARE(serialDateText(61, Year1900), u"1900-03-01"_s);
    QCOMPARE(serialDateText(60, Year1900), u"1900-02-29"_s);
    QCOMPARE(serialDateText(59, Year1900), u"1900-02-28"_s);
    QCOMPARE(serialDateText(1, Year1900), u"1900-01-01"_s);
    QCOMPARE(serialDateText(0, Year1904), u"1904-01-01"_s);
    QCOMPARE(serialDateText(2958465, Year1900), u"9999-12-31"_s);
    QCOMPARE(serialDateText(2958466, Year1900), u"2958466"_s);
    QCOMPARE(serialDateText(-1, Year1900), u"-1"_s);
    for (int day = 61; day < 80'000; day += 7)
        QCOMPARE(serialDateText(day, Year1900), QDate(1899, 12, 30).addDays(day).toString(Qt::ISODate));
}

void TestWorkbook::escapesAreDecoded()
{
    QCOMPARE(withoutEscapes(u"a_x000D_\nb"_s), u"a\nb"_s);
    QCOMPARE(withoutEscapes(u"_x005F_x000D_"_s), u"_x000D_"_s);
    QCOMPARE(withoutEscapes(u"_xD83D__xDE00_"_s), u"\U0001F600"_s);
    QCOMPARE(withoutEscapes(u"_xD83D_"_s), u"\uFFFD"_s);
    QCOMPARE(withoutEscapes(u"_x0000_"_s), u"\uFFFD"_s);
    for (const QString &same : {u"my_xfile_name"_s, u"_x12_"_s, u"_x"_s, u"_xGGGG_"_s})
        QCOMPARE(withoutEscapes(same), same);
}

void TestWorkbook::relationshipTargetsAreAbsoluteOrRelative()
{
    QCOMPARE(partNamed(u"worksheets/sheet1.xml", u"xl/workbook.xml"_s), u"xl/worksheets/sheet1.xml"_s);
    QCOMPARE(partNamed(u"/xl/worksheets/sheet1.xml", u"xl/workbook.xml"_s), u"xl/worksheets/sheet1.xml"_s);
    QCOMPARE(partNamed(u"../data/a.xml", u"xl/workbook.xml"_s), u"data/a.xml"_s);
    QCOMPARE(partNamed(u"../../../a.xml", u"xl/workbook.xml"_s), u"a.xml"_s);
    QCOMPARE(partNamed(u"xl/workbook.xml", {}), u"xl/workbook.xml"_s);
}

void TestWorkbook::cellsOfEveryType()
{
    const QByteArray strings =
        "<sst><si><t>first</t></si><si><t xml:space=\"preserve\"> second </t></si></sst>";
    QCOMPARE(printedRows(
                 "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>0</v></c></row>"
                 "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>in</t></is></c>"
                 "<c r=\"B3\" t=\"str\"><f>A1</f><v>made</v></c><c r=\"C3\" t=\"b\"><v>1</v></c>"
                 "<c r=\"D3\" t=\"e\"><v>#REF!</v></c><c r=\"E3\"><v>0.5</v></c>"
                 "<c r=\"F3\" t=\"n\" s=\"1\"><v>45352</v></c><c r=\"G3\" s=\"2\"><v>0.88</v></c>"
                 "<c r=\"H3\" s=\"3\"><v>45352.5</v></c><c r=\"I3\" s=\"4\"><v>0.25</v></c>"
                 "<c r=\"J3\" t=\"d\"><v>2024-03-01T00:00:00</v></c><c r=\"K3\" s=\"99\"><v>7</v></c></row>",
                 {}, strings),
             u"second||first||||||||\n||||||||||\n"
             "in|made|TRUE|#REF!|0.5|2024-03-01|88%|2024-03-01T12:00:00|06:00:00|2024-03-01|7"_s);
    QVERIFY(printedRows("<row><c t=\"s\"><v>2</v></c></row>", {}, strings).startsWith(u'!'));
    QVERIFY(printedRows("<row><c t=\"s\"><v>x</v></c></row>", {}, strings).startsWith(u'!'));
}

void TestWorkbook::referencesMayBeMissing()
{
    QCOMPARE(
        printedRows(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"B4\"><v>3</v></c><c><v>4</v></c>"
            "</row><row><c><v>5</v></c></row>"),
        u"1|2|\n||\n||\n|3|4\n5||"_s);
    for (const char *bad :
         {"<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>",
          "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
          "<row r=\"1048577\"><c><v>1</v></c></row>", "<row><c r=\"XFE1\"><v>1</v></c></row>"})
        QVERIFY2(printedRows(bad).startsWith(u'!'), bad);
}

void TestWorkbook::richTextAndPronunciation()
{
    const QByteArray strings =
        "<sst><si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space=\"preserve\"> plain</t></r>"
        "</si><si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>"
        "</si><si/><si><t>line_x000D_\nbreak &amp; &lt;b&gt;</t></si></sst>";
    QCOMPARE(printedRows("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                         "<c t=\"s\"><v>3</v></c></row>",
                         {}, strings),
             u"bold plain|東京||line⏎break & <b>"_s);
}

void TestWorkbook::mergedCellsHaveOneValue()
{
    const QByteArray rows =
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>";
    QCOMPARE(printedRows(rows, "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"), u"1|\n|"_s);
    QCOMPARE(printedRows(rows, "<mergeCells><mergeCell ref=\"B1:XFD1048576\"/></mergeCells>"), u"1|2\n3|"_s);
    QCOMPARE(printedRows(rows, "<mergeCells><mergeCell ref=\"nonsense\"/><mergeCell/></mergeCells>"),
             u"1|2\n3|4"_s);
    QCOMPARE(printedTable("<table:table-row><table:table-cell table:number-columns-spanned=\"2\" "
                          "office:value-type=\"string\"><text:p>one</text:p></table:table-cell>"
                          "<table:covered-table-cell office:value-type=\"string\"><text:p>hidden</text:p>"
                          "</table:covered-table-cell><table:table-cell office:value-type=\"string\">"
                          "<text:p>two</text:p></table:table-cell></table:table-row>"),
             u"one||two"_s);
}

void TestWorkbook::odsRepeatsAreWrittenOut()
{
    QCOMPARE(
        printedTable("<table:table-column/><table:table-header-rows><table:table-row>"
                     "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\">"
                     "<text:p>h</text:p></table:table-cell></table:table-row></table:table-header-rows>"
                     "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
                     "<table:table-row-group><table:table-row table:number-rows-repeated=\"2\">"
                     "<table:table-cell table:number-columns-repeated=\"2\"/>"
                     "<table:table-cell office:value-type=\"float\" office:value=\"1.50\"/>"
                     "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
                     "</table:table-row-group><table:table-row table:number-rows-repeated=\"1048570\">"
                     "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"),
        u"h|h|\n||\n||\n||1.5\n||1.5"_s);
    const auto refused = [](const QByteArray &row) {
        return printedTable(row).startsWith(u"! the sheet “T” has more than"_s);
    };
    const QByteArray cell =
        " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";
    QVERIFY(refused("<table:table-row table:number-rows-repeated=\"300000\"><table:table-cell" + cell));
    QVERIFY(refused("<table:table-row><table:table-cell table:number-columns-repeated=\"16385\"" + cell));
    QVERIFY(refused("<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell "
                    "table:number-columns-repeated=\"16384\""
                    + cell));
}

void TestWorkbook::odsTextIsPutTogether()
{
    QCOMPARE(printedTable(
                 "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation>"
                 "<text:p>a comment</text:p></office:annotation><text:p>one<text:s text:c=\"2\"/>two"
                 "  three\n four<text:tab/>five</text:p><text:p/><text:p>a <text:span>span <text:a>link"
                 "</text:a></text:span><text:line-break/>end</text:p></table:table-cell></table:table-row>"),
             u"one  two three four\tfive⏎⏎a span link⏎end"_s);
}

void TestWorkbook::odsValuesOfEveryType()
{
    const auto cell = [](const QByteArray &attributes, const QByteArray &shown = "shown") {
        return "<table:table-cell office:value-type=" + attributes + "><text:p>" + shown
            + "</text:p></table:table-cell>";
    };
    QCOMPARE(printedTable("<table:table-row>" + cell("\"float\" office:value=\"0.1\"")
                          + cell("\"percentage\" office:value=\"0.88\"", "88 %")
                          + cell("\"currency\" office:currency=\"EUR\" office:value=\"1200\"", "1.200,00 €")
                          + cell("\"date\" office:date-value=\"2024-03-01\"", "1. März 24")
                          + cell("\"date\" office:date-value=\"2024-03-01T10:29:59.999999999\"")
                          + cell("\"time\" office:time-value=\"PT36H00M00S\"")
                          + cell("\"boolean\" office:boolean-value=\"true\"", "WAHR")
                          + cell("\"string\" calcext:value-type=\"error\" office:string-value=\"\"", "#N/A")
                          + cell("\"float\" office:value=\"x\"") + "</table:table-row>"),
             u"0.1|88%|1200|2024-03-01|2024-03-01T10:30:00|36:00:00|TRUE|#N/A|shown"_s);
}

void TestWorkbook::filesOfOtherPrograms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const QString dates =
        u"Code|Name|Planned start|Stamp|Clock\nA|One|2024-03-01|2024-03-01T10:30:00|10:30:00\n"
        "B|Two|1999-12-31|2000-01-01|00:00:05"_s;
    QTest::newRow("1904, openpyxl") << u"dates-1904.xlsx"_s << dates;
    QTest::newRow("1904, LibreOffice") << u"dates-1904.ods"_s << dates;
    const QString merged = u"Portfolio of the year|||\nWhat||Money|\nCode|Name|Investment|Annual benefit\n"
                           "A|One|12000|1.5\nB|Two|3000|2\nC|Three|4,500.25|\n|||\nD|Four|1|1"_s;
    QTest::newRow("merged head, openpyxl") << u"merged-hidden.xlsx"_s << merged;
    QTest::newRow("merged head, LibreOffice") << u"merged-hidden.ods"_s << merged;
    const QString errors =
        u"Code|Name|Investment|Annual benefit|Business value|Note\n"
        "A|One|#DIV/0!|#N/A|4|One and more\nB|Two|%1|#N/A|#NAME?|#REF!\nC|#N/A|5|2|TRUE|"_s;
    QTest::newRow("errors, XLSX") << u"errors.xlsx"_s << errors.arg(u"#VALUE!"_s);
    QTest::newRow("errors, ODS") << u"errors.ods"_s << errors.arg(u"Err:502"_s);
    const auto csv = readSource(fixture(u"inventory.csv"_s), u"inventory.csv"_s);
    for (const QString &each : {u"openpyxl.xlsx"_s, u"libreoffice.xlsx"_s, u"libreoffice.ods"_s})
        QTest::newRow(qPrintable(u"inventory, "_s + each)) << u"inventory-"_s + each << printed(csv->sheet);
}

void TestWorkbook::filesOfOtherPrograms()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const QStringList actual = printed(fixture(file)).split(u'\n');
    const QStringList rows = expected.split(u'\n');
    for (qsizetype row = 0; row < std::min(rows.size(), actual.size()); ++row)
        QCOMPARE(actual[row], rows[row]);
    QCOMPARE(actual.size(), rows.size());
}

void TestWorkbook::theSheetIsChosen()
{
    for (const QString &file : {u"sheets.xlsx"_s, u"sheets.ods"_s}) {
        const auto likeliest = readSource(fixture(file), file);
        QVERIFY(likeliest);
        QCOMPARE(likeliest->sheetName, u"Use cases"_s); // “Read me” has more rows, but no headings
        QCOMPARE(likeliest->sheets.size(), 5);
        QCOMPARE(likeliest->sheets[2], (WorkbookSheet{u"Ärger & Co"_s, false}));
        QVERIFY(likeliest->sheets[3].isHidden);
        QCOMPARE(readSource(fixture(file), file, u"ärger & co"_s)->sheet.cell(1, 1), u"One"_s);
        const auto none = readSource(fixture(file), file, u"Inventory"_s);
        QCOMPARE(none.error().code, Error::Code::NotFound);
        QVERIFY(none.error().detail.contains(u"“Use cases”, “Ärger & Co”, “Old”"_s));
        QCOMPARE(readSource(fixture(file), file, u"Empty"_s).error().code, Error::Code::Empty);
        const auto choices = sheetChoices(fixture(file), file);
        QCOMPARE(choices->size(), 3);
        QCOMPARE((*choices)[1].name, u"Use cases"_s);
        QCOMPARE((*choices)[1].records, 10);
    }
    const QByteArray csv = "Code,Name\nA,One\n";
    QVERIFY(sheetChoices(csv, u"a.xlsx"_s)->isEmpty());
    QCOMPARE(readSource(csv, u"a.xlsx"_s)->sheet.rowCount(), 2); // by content, not by name
    QCOMPARE(readSource(csv, u"a.csv"_s, u"S"_s).error().code, Error::Code::BadInput);
}

void TestWorkbook::hiddenSheetsCountOnlyAloneAndAreNamed()
{
    Parts parts = xlsxParts(worksheet("<row><c><v>1</v></c></row>"));
    parts[2].second.replace("name=\"Sheet\"", "name=\"Sheet\" state=\"veryHidden\"");
    const auto alone = readSource(zipped(parts), u"a.xlsx"_s);
    QVERIFY(alone && alone->sheets[0].isHidden);
    QVERIFY(alone->notes.join(u' ').contains(u"“Sheet” is hidden"_s));
    parts[2].second.replace("<sheets>", "<sheets><sheet name=\"Shown\" sheetId=\"2\" r:id=\"rId1\"/>");
    QCOMPARE(readSource(zipped(parts), u"a.xlsx"_s)->sheetName, u"Shown"_s);
}

void TestWorkbook::hiddenRowsAreReadAndSaid()
{
    for (const QString &file : {u"merged-hidden.xlsx"_s, u"merged-hidden.ods"_s}) {
        const auto source = readSource(fixture(file), file);
        QVERIFY(source);
        const QString notes = source->notes.join(u'\n');
        QVERIFY2(notes.contains(u"1 hidden row"_s), qPrintable(notes));
        QVERIFY2(notes.contains(u"merged in 3 place"_s), qPrintable(notes));
    }
}

void TestWorkbook::formulasWithoutResultAreSaid()
{
    const auto source = readSource(fixture(u"formulas-without-results.xlsx"_s), u"f.xlsx"_s);
    QVERIFY(source);
    QCOMPARE(source->sheet.cell(1, 2), QString());
    QVERIFY2(source->notes.join(u' ').contains(u"12 formula(s) have no stored result"_s),
             qPrintable(source->notes.join(u'\n')));
}

void TestWorkbook::threeHundredColumns()
{
    const auto source = readSource(fixture(u"wide.xlsx"_s), u"wide.xlsx"_s);
    QVERIFY(source);
    QCOMPARE(source->sheet.cellCount(0), 300);
    QCOMPARE(source->sheet.cell(3, 298), u"444"_s);
    QVERIFY(source->sheet.isNumber(3, 298));
    QCOMPARE(source->sheet.cell(3, 299), u"v2-297"_s);
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
