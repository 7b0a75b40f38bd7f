// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_table.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan::exchange;

using Rows = QList<QStringList>;

static Rows texts(const HtmlTable &table)
{
    Rows rows;
    for (const QList<HtmlCell> &cells : table) {
        QStringList row;
        for (const HtmlCell &cell : cells)
            row << cell.text;
        rows << row;
    }
    return rows;
}

class TestHtmlTable : public QObject {
    Q_OBJECT

private slots:
    void tables_data();
    void tables();
    void aTableOfLibreOffice();
    void aTableOfExcel();
    void aTableOfSheetsOnTheWeb();
    void anyInputEnds();
    void greatSpansAreCutShort();
    void largeTablesAreQuick();
};

void TestHtmlTable::tables_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QString &html, const Rows &rows) {
        QTest::newRow(name) << html << rows;
    };
    row("plain", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></table>"_s,
        {{u"a"_s, u"b"_s}, {u"c"_s, QString()}});
    row("nothing closed", u"<TABLE><TR><TD>a<TD>b<TR><TD>c"_s, {{u"a"_s, u"b"_s}, {u"c"_s, QString()}});
    row("breaks and blanks", u"<table><tr><td>  two \n\t words<br>second<BR/>third </td></tr></table>"_s,
        {{u"two words\nsecond\nthird"_s}});
    row("paragraphs", u"<table><tr><td><p>one</p>\n<p>two</p></td></tr></table>"_s, {{u"one\ntwo"_s}});
    row("entities",
        u"<table><tr><td>&lt;b&gt; &amp;amp; &quot;&#39;&#x20AC;&auml;&nbsp;</td><td>R&D & &unknown; &</td></tr></table>"_s,
        {{u"<b> &amp; \"'€ä"_s, u"R&D & &unknown; &"_s}});
    row("a sign alone", u"<table><tr><td>3 < 5 <b>and</b> 5 > 3</td></tr></table>"_s,
        {{u"3 < 5 and 5 > 3"_s}});
    row("comments", u"<table><!-- <td>no</td> --><tr><td>yes<!-- no --></td></tr></table>"_s, {{u"yes"_s}});
    row("merged across",
        u"<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr></table>"_s,
        {{u"a"_s, QString(), u"b"_s}, {u"c"_s, u"d"_s, u"e"_s}});
    row("merged down",
        u"<table><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>"_s,
        {{u"a"_s, u"b"_s}, {QString(), u"c"_s}, {u"d"_s, u"e"_s}});
    row("merged both ways",
        u"<table><tr><td>a</td><td colspan=2 rowspan=2>b</td></tr><tr><td>c</td></tr><tr><td>d<td>e<td>f</table>"_s,
        {{u"a"_s, u"b"_s, QString()}, {u"c"_s, QString(), QString()}, {u"d"_s, u"e"_s, u"f"_s}});
    row("merged at the right", u"<table><tr><td>a<td rowspan=3>b<tr><td>c<tr><td>d</table>"_s,
        {{u"a"_s, u"b"_s}, {u"c"_s, QString()}, {u"d"_s, QString()}});
    row("a table in a cell",
        u"<table><tr><td>a <table><tr><td>b</td></tr></table></td><td>c</td></tr></table>"_s,
        {{u"a b"_s, u"c"_s}});
    row("only the first", u"<p>x</p><table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>"_s,
        {{u"a"_s}});
    row("hidden rows",
        u"<table><tr><td>a</td></tr><tr style='display: none'><td>b</td></tr><tr><td>c</td></tr></table>"_s,
        {{u"a"_s}, {u"c"_s}});
    row("heads", u"<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>"_s,
        {{u"a"_s}, {u"b"_s}});
    row("style within", u"<table><style>td { x: '<td>no</td>' }</style><tr><td>a</td></tr></table>"_s,
        {{u"a"_s}});
    row("no table", u"<b>one cell</b>"_s, {});
    row("nothing", QString(), {});
}

void TestHtmlTable::tables()
{
    QFETCH(QString, html);
    QFETCH(Rows, rows);
    QCOMPARE(texts(readHtmlTable(html)), rows);
}

// As LibreOffice 7.4 writes it: numbers and their formats stand beside what is shown.
void TestHtmlTable::aTableOfLibreOffice()
{
    QFile file(QStringLiteral(PORTOLAN_TEST_DATA "/clipboard/libreoffice.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const HtmlTable table = readHtmlTable(QString::fromUtf8(file.readAll()));
    QCOMPARE(texts(table),
             (Rows{{u"Portfolio"_s, QString(), QString(), QString()},
                   {u"Name"_s, u"Investment"_s, u"Share"_s, u"Start"_s},
                   {u"Card fraud\nsecond line"_s, u"1,235"_s, u"85.0%"_s, u"2026-03-01"_s},
                   {u"Claims & more"_s, u"-2,000,000"_s, QString(), QString()},
                   {QString(), u"007"_s, u"12.5%"_s, u"2027-12-31"_s}}));
    QCOMPARE(table[2][1].number, std::optional(1234.56));
    QCOMPARE(table[3][1].number, std::optional(-2000000.0));
    QCOMPARE(table[4][1].number, std::optional(7.0));
    QVERIFY(!table[2][0].number);
}

void TestHtmlTable::aTableOfExcel()
{
    const QString html =
        u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!--table "
        u"{mso-displayed-decimal-separator:\"\\.\";}--></style></head>"
        "<body><table border=0 cellpadding=0 width=128 style='border-collapse:collapse'><!--StartFragment-->"
        "<col width=64 span=2 style='width:48pt'>"
        "<tr height=20><td height=20 class=xl65 width=64>Card<br>\n    fraud</td><td class=xl65 "
        "align=right>4</td></tr>"
        "<tr height=20><td height=20></td><td>&nbsp;</td></tr><!--EndFragment-->"
        "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]></table></body></html>"_s;
    QCOMPARE(texts(readHtmlTable(html)), (Rows{{u"Card\nfraud"_s, u"4"_s}, {QString(), QString()}}));
}

void TestHtmlTable::aTableOfSheetsOnTheWeb()
{
    const QString html =
        u"<meta charset='utf-8'><google-sheets-html-origin><style type=\"text/css\"><!--td {border: "
        u"1px}--></style>"
        "<table xmlns=\"http://www.w3.org/1999/xhtml\" cellspacing=\"0\" "
        "data-sheets-root=\"1\"><colgroup><col width=\"100\"/></colgroup>"
        "<tbody><tr style=\"height:21px;\"><td style=\"overflow:hidden;\" data-sheets-value=\"{&quot;1&quot;:2}\">Claims</td><td>3</td></tr></tbody></table>"_s;
    QCOMPARE(texts(readHtmlTable(html)), (Rows{{u"Claims"_s, u"3"_s}}));
}

// Pieces of tables put together at random: every row is as wide as the widest, and nothing hangs.
void TestHtmlTable::anyInputEnds()
{
    const QStringList pieces{u"<table>"_s,
                             u"</table>"_s,
                             u"<tr>"_s,
                             u"</tr>"_s,
                             u"<td>"_s,
                             u"</td>"_s,
                             u"<td colspan=3>"_s,
                             u"<td rowspan=2>"_s,
                             u"<td rowspan=-1 colspan=x>"_s,
                             u"<"_s,
                             u">"_s,
                             u"<!--"_s,
                             u"-->"_s,
                             u"<td a=\"b"_s,
                             u"\""_s,
                             u"'"_s,
                             u"&"_s,
                             u"&#0;"_s,
                             u"&#xD800;"_s,
                             u"<style>"_s,
                             u"<br"_s,
                             u"="_s,
                             u"text"_s,
                             u"<tr style='display:none'>"_s,
                             u"</"_s,
                             u"<?"_s};
    QRandomGenerator random(20261128);
    for (int round = 0; round < 5000; ++round) {
        QString html = u"<table>"_s;
        for (int i = 0; i < 30; ++i)
            html += pieces[qsizetype(random.bounded(quint32(pieces.size())))];
        const HtmlTable table = readHtmlTable(html);
        for (const QList<HtmlCell> &row : table)
            QVERIFY2(row.size() == table.front().size(), qPrintable(html));
    }
}

void TestHtmlTable::greatSpansAreCutShort()
{
    QString html = u"<table>"_s;
    for (int row = 0; row < 5000; ++row)
        html += u"<tr><td colspan=1000000 rowspan=1000000>a<td>b"_s;
    QElapsedTimer clock;
    clock.start();
    const HtmlTable table = readHtmlTable(html);
    QVERIFY(table.size() == 5000);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestHtmlTable::largeTablesAreQuick()
{
    QString html = u"<table>"_s;
    for (int row = 0; row < 20000; ++row)
        html +=
            u"<tr><td height=\"17\" align=\"left\">Initiative %1</td><td align=\"right\" sdval=\"%1\" sdnum=\"1033;\">%1</td></tr>\n"_s
                .arg(row);
    html += u"</table>"_s;
    QElapsedTimer clock;
    clock.start();
    const HtmlTable table = readHtmlTable(html);
    QCOMPARE(table.size(), 20000);
    QCOMPARE(table.last().last().number, std::optional(19999.0));
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestHtmlTable)
#include "tst_html_table.moc"
