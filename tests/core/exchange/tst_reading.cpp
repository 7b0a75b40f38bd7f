// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalogue.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/dates.h"
#include "core/exchange/encoding.h"
#include "core/exchange/mapping.h"
#include "core/exchange/numbers.h"
#include "core/exchange/stage_plan.h"
#include "core/exchange/table.h"

#include <QStringEncoder>
#include <QTest>

using namespace portolan;
using namespace portolan::exchange;
using namespace Qt::StringLiterals;

namespace {

QString printed(const Sheet &sheet)
{
    QStringList rows;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < sheet.cellCount(row); ++column)
            cells << sheet.cell(row, column).toString();
        rows << cells.join(u'|');
    }
    return rows.join(u'/');
}

QByteArray encoded(QStringView text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestReading : public QObject {
    Q_OBJECT

private slots:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QString text = u"Name;Größe\nÜbung;42\n"_s;
        QTest::newRow("utf-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-16 le with mark")
            << encoded(text, QStringConverter::Utf16LE, true) << u"UTF-16LE"_s;
        QTest::newRow("utf-16 be with mark")
            << encoded(text, QStringConverter::Utf16BE, true) << u"UTF-16BE"_s;
        QTest::newRow("utf-16 le") << encoded(text, QStringConverter::Utf16LE, false) << u"UTF-16LE"_s;
        QTest::newRow("utf-16 be") << encoded(text, QStringConverter::Utf16BE, false) << u"UTF-16BE"_s;
        QTest::newRow("latin") << text.toLatin1() << u"Windows-1252"_s;
    }
    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto read = decode(bytes, u"x.csv"_s);
        QVERIFY(read);
        QTEST(read->encoding, "name");
        QCOMPARE(read->text, u"Name;Größe\nÜbung;42\n"_s);
        QVERIFY(!read->damaged);
    }
    void windowsLettersBeyondLatin()
    {
        const auto read = decode("a\x80\x93\x94\x96z", u"x"_s);
        QVERIFY(read);
        QCOMPARE(read->text, u"a€“”–z"_s);
    }
    void aFewStrayBytesDoNotMakeUtf8Another()
    {
        const auto read = decode(u"ä"_s.repeated(50).toUtf8() + "\xff", u"x"_s);
        QVERIFY(read);
        QCOMPARE(read->encoding, u"UTF-8"_s);
        QVERIFY(read->damaged);
    }
    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(Error::Code::Empty);
        QTest::newRow("blank lines") << QByteArray(" \n\n") << int(Error::Code::Empty);
        QTest::newRow("workbook") << QByteArray("PK\x03\x04rest of the zip") << int(Error::Code::NotText);
        QTest::newRow("zeros") << QByteArray("some,text\0with\0zeros", 20) << int(Error::Code::NotText);
        QTest::newRow("control characters")
            << QByteArray("\x01\x02\x03\x04 abc") << int(Error::Code::NotText);
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto read = decode(bytes, u"x.csv"_s);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
        QCOMPARE(read.error().subject, u"x.csv"_s);
    }

    void readsCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cells");
        QTest::newRow("plain") << u"a,b\n1,2\n"_s << u"a|b/1|2"_s;
        QTest::newRow("no end of line") << u"a,b\r\n1,2"_s << u"a|b/1|2"_s;
        QTest::newRow("carriage returns") << u"a,b\r1,2\r"_s << u"a|b/1|2"_s;
        QTest::newRow("quoted break") << u"a,\"b\nc\"\n1,2\n"_s << u"a|b\nc/1|2"_s;
        QTest::newRow("escaped quote") << u"\"say \"\"hi\"\"\",x\n"_s << u"say \"hi\"|x"_s;
        QTest::newRow("only quotes") << u"\"\"\"\",\"\"\n"_s << u"\"|"_s;
        QTest::newRow("quoted last, crlf") << u"a,\"b\"\r\nc,\"d\"\r\n"_s << u"a|b/c|d"_s;
        QTest::newRow("quote inside") << u"6\" pipe,b\n"_s << u"6\" pipe|b"_s;
        QTest::newRow("text after the quote") << u"\"a\"b,c\n"_s << u"ab|c"_s;
        QTest::newRow("empty cells") << u",,\n,x,\n"_s << u"||/|x|"_s;
        QTest::newRow("blank line") << u"a\n\nb\n"_s << u"a//b"_s;
    }
    void readsCells()
    {
        QFETCH(QString, text);
        const auto sheet = readCsv(text, u',', u"x"_s);
        QVERIFY(sheet);
        QTEST(printed(*sheet), "cells");
    }
    void aQuoteThatNeverClosesIsNamedByItsLine()
    {
        const auto sheet = readCsv(u"a,b\n\"x\ny\",2\n3,\"open\nmore\n"_s, u',', u"x.csv"_s);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, Error::Code::BadInput);
        QCOMPARE(sheet.error().line, 4);
    }
    void findsTheDelimiter()
    {
        QCOMPARE(findDelimiter(u"a,b\n1,2\n"), QChar(u','));
        QCOMPARE(findDelimiter(u"a;b\n1,5;2,5\n3,5;4,5\n"), QChar(u';'));
        QCOMPARE(findDelimiter(u"a\tb, c\n1\t2\n"), QChar(u'\t'));
        QCOMPARE(findDelimiter(u"a|b|c\n1|2|3\n"), QChar(u'|'));
        QCOMPARE(findDelimiter(u"a;\"b,c,d,e\"\n1;\"2,3,4,5\"\n"), QChar(u';'));
        QCOMPARE(findDelimiter(u"name\nx\n"), QChar(u','));
    }
    void findsTheHeaderBelowTitles()
    {
        auto sheet =
            readCsv(u"AI portfolio 2026;;;\nas of March;;;\n;;;\nCode;Name;Stage;Cost\nA;x;Pilot;5\n"_s, u';',
                    u"x"_s);
        const auto table = findTable(std::move(*sheet), u"x"_s);
        QVERIFY(table);
        QCOMPARE(table->headerRow, 3);
        QCOMPARE(table->columns, QStringList({u"Code"_s, u"Name"_s, u"Stage"_s, u"Cost"_s}));
        QCOMPARE(table->size(), 1);
        QCOMPARE(table->rowNumber(0), 5);
    }
    void columnsGetNamesThatDoNotRepeat()
    {
        auto sheet = readCsv(u"Name,Note,,Note\na,b,c,d\n"_s, u',', u"x"_s);
        const auto table = findTable(std::move(*sheet), u"x"_s);
        QVERIFY(table);
        QCOMPARE(table->columns, QStringList({u"Name"_s, u"Note"_s, u"Column 3"_s, u"Note (2)"_s}));
    }
    void aHeaderWithoutRowsIsEmpty()
    {
        auto sheet = readCsv(u"Code,Name\n\n"_s, u',', u"x"_s);
        const auto table = findTable(std::move(*sheet), u"x"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().code, Error::Code::Empty);
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>(
            "dayFirst"); // ISO, with ~ when it stands for a month or year; empty: not a date
        QTest::addColumn<QString>("monthFirst");
        const auto row = [](const char *text, const char *dayFirst, const char *monthFirst) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(dayFirst)
                                << QString::fromUtf8(monthFirst);
        };
        const auto same = [&](const char *text, const char *iso) { row(text, iso, iso); };
        same("2024-03-09", "2024-03-09");
        same("2024-03-09T10:20:00Z", "2024-03-09");
        row("3/4/2024", "2024-04-03", "2024-03-04");
        row("3/4/2024 12:00 AM", "2024-04-03", "2024-03-04");
        row("13/4/2024", "2024-04-13", "");
        row("4/13/2024", "", "2024-04-13");
        row("3-4-24", "2024-04-03", "2024-03-04");
        same("09.03.2024", "2024-03-09");
        same("9 March 2024", "2024-03-09");
        same("Mar 9, 2024", "2024-03-09");
        same("9. März 2024", "2024-03-09");
        same("Dez 2023", "~2023-12-01");
        same("November 2023", "~2023-11-01");
        same("11/2023", "~2023-11-01");
        same("2023-11", "~2023-11-01");
        same("2023", "~2023-01-01");
        for (const char *text :
             {"", "23-Nov", "Nov-23", "24-Nov", "N/A", "TBD", "Ongoing", "Q2FY24", "2022-2023", "FY 2024",
              "7/16/1905", "31/2/2024", "12345", "1/2/3/2024", "in 2024", "2023/2024"})
            same(text, "");
    }
    void readsDates()
    {
        QFETCH(QString, text);
        const auto iso = [&](DateOrder order) {
            const auto read = readDate(text, order);
            return !read
                ? QString()
                : (read->precision == DatePrecision::Day ? u""_s : u"~"_s) + read->date.toString(Qt::ISODate);
        };
        QTEST(iso(DateOrder::DayFirst), "dayFirst");
        QTEST(iso(DateOrder::MonthFirst), "monthFirst");
    }
    void theColumnDecidesTheOrderOfDayAndMonth()
    {
        DateEvidence american;
        american.add(u"1/2/2024");
        QVERIFY(american.isAmbiguous());
        american.add(u"1/20/2024");
        QCOMPARE(american.order(), DateOrder::MonthFirst);
        DateEvidence european;
        european.add(u"20/1/2024");
        QCOMPARE(european.order(), DateOrder::DayFirst);
        DateEvidence iso;
        iso.add(u"2024-01-20");
        QVERIFY(!iso.isNeeded());
        QVERIFY(!iso.order());
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("decimal");
        QTest::addColumn<QString>("number"); // empty: none
        const auto row = [](const char *text, char16_t decimal, const char *number) {
            QTest::newRow(text) << QString::fromUtf8(text) << QChar(decimal) << QString::fromLatin1(number);
        };
        row("1234", u'.', "1234");
        row("1,234.5", u'.', "1234.5");
        row("1.234,5", u',', "1234.5");
        row("1.234.567", u',', "1234567");
        row("1'234'567", u'.', "1234567");
        row("1 234", u'.', "1234");
        row("$1,200", u'.', "1200");
        row("€ 3.000", u',', "3000");
        row("EUR 12,50", u',', "12.5");
        row("12 TEUR", u',', "");
        row("1.2m", u'.', "1200000");
        row("3,5 Mio. €", u',', "3500000");
        row("250k", u'.', "250000");
        row("(300)", u'.', "-300");
        row("-5", u'.', "-5");
        row("88 %", u'.', "88");
        row("3,5", u',', "3.5");
        row("12,34", u'.', "");
        row("1,2345", u'.', "");
        row("abc", u'.', "");
        row("10-20", u'.', "");
        row("", u'.', "");
        row("5 stars", u'.', "");
    }
    void readsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QChar, decimal);
        const auto number = readNumber(text, decimal);
        QTEST(number ? QString::number(*number, 'g', 12) : QString(), "number");
    }
    void theColumnDecidesTheDecimalSign()
    {
        NumberEvidence german;
        german.add(u"1.234");
        QVERIFY(german.isAmbiguous());
        german.add(u"99,5");
        QCOMPARE(german.decimal(), QChar(u','));
        NumberEvidence english;
        english.add(u"1,234,567");
        QCOMPARE(english.decimal(), QChar(u'.'));
    }

    void foldsHeaders()
    {
        QCOMPARE(folded(u"Go-Live_Date (geplant)"), u"go live date geplant"_s);
        QCOMPARE(folded(u"OperationalDate"), u"operational date"_s);
        QCOMPARE(folded(u"Geschäftsbereich"), u"geschaeftsbereich"_s);
        QCOMPARE(foldedWithoutBrackets(u"Investment (EUR)"), u"investment"_s);
    }
    void knowsStageWords()
    {
        const Catalogue &catalogue = Catalogue::instance();
        QCOMPARE(catalogue.stageKind(u"Operation and Maintenance"), StageKind::Production);
        QCOMPARE(catalogue.stageKind(u"3 - Pilot"), StageKind::Pilot);
        QCOMPARE(catalogue.stageKind(u"pre-production"), StageKind::Pilot);
        QCOMPARE(catalogue.stageKind(u"Research or  Administrative Action Complete"), StageKind::Stopped);
        QCOMPARE(catalogue.stageKind(u"außer Betrieb"), StageKind::Retired);
        QVERIFY(!catalogue.stageKind(u"from pilot to production"));
        QVERIFY(!catalogue.stageKind(u"amber"));
    }
    void mappingsTravelAsJson()
    {
        Mapping mapping;
        mapping.columns = {{u"Titel"_s, u"name"_s}, {u"Rest"_s, u""_s}};
        mapping.stages = {{u"x"_s, u"pilot"_s}};
        mapping.dateOrder = DateOrder::MonthFirst;
        mapping.decimal = u',';
        mapping.guessOthers = true;
        const auto back = mappingFromJson(toJson(mapping), u"m.json"_s);
        QVERIFY(back);
        QVERIFY(*back == mapping);
        for (const char *bad :
             {"", "[]", "{\"columns\": 3}", "{\"columns\": {\"a\": 3}}", "{\"date_order\": \"ymd\"}"})
            QCOMPARE(mappingFromJson(bad, u"m.json"_s).error().code, Error::Code::BadInput);
    }
    void everyPresetLoads()
    {
        QVERIFY(presetNames().contains(u"us-federal-2024"_s));
        for (const QString &name : presetNames())
            QVERIFY(preset(name));
        QCOMPARE(preset(u"none"_s).error().code, Error::Code::NotFound);
    }

    void datesBeyondTheDeclaredStageArePlans()
    {
        const Stage pilot{StageId{2}, u"Pilot"_s, StageKind::Pilot, 1, {}};
        const Stage production{StageId{3}, u"Production"_s, StageKind::Production, 2, {}};
        const QDate may(2024, 5, 1);
        const auto plan = planStages(true, pilot, {{production, may, 7}}, QDate(2025, 1, 1));
        QCOMPARE(plan.refused.size(), 1u);
        QCOMPARE(plan.refused[0].why, Refusal::BeyondDeclared);
        QCOMPARE(plan.entries.size(), 1u); // the pilot, undated
        QVERIFY(!plan.entries[0].date.isValid());
        const auto future = planStages(
            true, production, {{pilot, may, 6}, {production, QDate(2030, 1, 1), 7}}, QDate(2025, 1, 1));
        QCOMPARE(future.refused.size(), 1u);
        QCOMPARE(future.refused[0].why, Refusal::AfterAsOf);
        QCOMPARE(future.entries.size(), 2u);
        const auto late =
            planStages(true, production, {{pilot, may.addDays(1), 6}, {production, may, 7}}, {});
        QCOMPARE(late.refused[0].why, Refusal::AfterDeclared);
        QCOMPARE(planStages(true, std::nullopt, {{pilot, may, 6}}, {}).refused[0].why, Refusal::NoStage);
        QCOMPARE(planStages(false, std::nullopt, {{pilot, may, 6}}, {}).entries.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
