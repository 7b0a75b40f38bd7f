// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_fixture.h"
#include "ui/report/logo.h"
#include "ui/report/pdf_report.h"
#include "ui/report/report_pages.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::report;
using namespace portolan::testing;

class ReportPagesTest : public QObject {
    Q_OBJECT

private slots:
    void nothingLeavesThePaper_data();
    void nothingLeavesThePaper();
    void tablesOverPagesHaveTheirHead();
    void noHeadingStandsAlone();
    void aRowIsOnOnePage();
    void aRowHigherThanAPageIsNotLost();
    void linksAndContentsArrive();
    void aReportCanBeCancelled();
    void logos();
};

static QString textOf(const Page &page)
{
    QString text;
    for (const PageItem &item : page.items) {
        const auto *set = std::get_if<TextItem>(&item);
        for (int i = 0; set && i < set->lineCount; ++i) {
            const QTextLine line = set->layout->lineAt(set->firstLine + i);
            text += set->layout->text().mid(line.textStart(), line.textLength()) + u'\n';
        }
    }
    return text;
}

void ReportPagesTest::nothingLeavesThePaper_data()
{
    QTest::addColumn<ReportTemplate>("kind");
    QTest::addColumn<bool>("isLetter");
    for (size_t i = 0; i < std::size(words<ReportTemplate>::list); ++i) {
        QTest::addRow("%s on A4", words<ReportTemplate>::list[i]) << ReportTemplate(i) << false;
        QTest::addRow("%s on Letter", words<ReportTemplate>::list[i]) << ReportTemplate(i) << true;
    }
}

void ReportPagesTest::nothingLeavesThePaper()
{
    QFETCH(ReportTemplate, kind);
    QFETCH(bool, isLetter);
    for (const Portfolio &portfolio : {sample(), hostile()}) {
        Document document = buildDocument(inputOf(portfolio, kind));
        document.isLetter = isLetter;
        const ReportPages report = layOut(document);
        const QRectF paper(QPointF(0, 0), report.size);
        for (const Page &page : report.pages) {
            for (const PageItem &item : page.items) {
                if (const auto *text = std::get_if<TextItem>(&item)) {
                    double bottom = text->at.y();
                    for (int i = 0; i < text->lineCount; ++i) {
                        const QTextLine line = text->layout->lineAt(text->firstLine + i);
                        bottom += line.height();
                        QVERIFY(text->at.x() + line.naturalTextRect().right() <= paper.right());
                    }
                    QVERIFY2(bottom <= paper.bottom(), qPrintable(text->layout->text().left(80)));
                } else if (const auto *chart = std::get_if<ChartItem>(&item)) {
                    QVERIFY(paper.contains(chart->rect));
                }
            }
        }
    }
}

// A report of one long table only.
static Document longTable(int rows, const QString &cell = u"Some words"_s)
{
    Document document = buildDocument(inputOf(sample(), ReportTemplate::BoardPage));
    ReportTable table;
    table.id = u"long"_s;
    table.title = u"The long table"_s;
    table.columns = {{u"HeadOne"_s, NumberForm::Text, 1}, {u"HeadTwo"_s, NumberForm::Text, 2}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{.text = u"row-%1"_s.arg(i)}, {.text = cell}});
    document.kind = u"full_report"_s;
    document.sections = {
        Section{u"a"_s, u"a"_s, u"A"_s, u"Found"_s, {{Heading{u"Before"_s}}, {table}}, true, false}};
    return document;
}

void ReportPagesTest::tablesOverPagesHaveTheirHead()
{
    const ReportPages report = layOut(longTable(200));
    QVERIFY(report.count() > 3);
    for (const Page &page : report.pages) {
        QVERIFY(textOf(page).contains(u"HeadOne"_s));
        QVERIFY(textOf(page).contains(u"HeadTwo"_s));
    }
}

void ReportPagesTest::aRowIsOnOnePage()
{
    const QString cell = u"one two three four five six seven eight nine ten "_s.repeated(6) + u"END"_s;
    const ReportPages report = layOut(longTable(60, cell));
    int rows = 0;
    for (const Page &page : report.pages) {
        const QString text = textOf(page);
        QCOMPARE(text.count(u"row-"_s), text.count(u"END"_s));
        rows += int(text.count(u"END"_s));
    }
    QCOMPARE(rows, 60);
}

void ReportPagesTest::aRowHigherThanAPageIsNotLost()
{
    const QString cell = u"word "_s.repeated(6000) + u"END"_s;
    const ReportPages report = layOut(longTable(2, cell));
    QString all;
    for (const Page &page : report.pages)
        all += textOf(page);
    QCOMPARE(all.count(u"END"_s), 2);
    QCOMPARE(all.count(u"word"_s), 12000);
    QVERIFY(pdfReport(longTable(2, cell))); // where the other cells have ended, too
    Document document = buildDocument(inputOf(sample(), ReportTemplate::FullReport));
    document.title = document.sections[0].finding = document.sections[2].finding = u"L"_s.repeated(40'000);
    QVERIFY(pdfReport(document));
}

// Sections with more and more text in front of a heading: on whichever page the heading comes, its text comes
// too.
void ReportPagesTest::noHeadingStandsAlone()
{
    Document document = longTable(0);
    for (int lines = 0; lines < 60; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.push_back({Paragraph{u"A line."_s}});
        blocks.push_back({Heading{u"THE HEADING"_s}});
        blocks.push_back({Paragraph{u"THE TEXT"_s}});
        document.sections.front().blocks = blocks;
        const ReportPages report = layOut(document);
        for (const Page &page : report.pages)
            QCOMPARE(textOf(page).contains(u"THE HEADING"_s), textOf(page).contains(u"THE TEXT"_s));
    }
}

void ReportPagesTest::linksAndContentsArrive()
{
    const ReportPages report = layOut(buildDocument(inputOf(sample(), ReportTemplate::FullReport)));
    QHash<QString, int> anchors;
    for (int i = 0; i < report.count(); ++i) {
        for (const PageAnchor &anchor : report.pages[size_t(i)].anchors)
            anchors.insert(anchor.anchor, i);
    }
    int links = 0;
    for (const Page &page : report.pages) {
        for (const PageLink &link : page.links) {
            ++links;
            QVERIFY2(anchors.contains(link.anchor), qPrintable(link.anchor));
        }
    }
    QVERIFY(links > 80);
    const QString contents = textOf(report.pages[1]);
    QVERIFY(contents.startsWith(u"Contents"_s));
    QVERIFY(contents.contains(u"Ranking\n%1\n"_s.arg(anchors.value(u"ranking"_s) + 1)));
}

void ReportPagesTest::aReportCanBeCancelled()
{
    const Document document = buildDocument(inputOf(sample(), ReportTemplate::FullReport));
    int told = 0;
    const auto cancelled = pdfReport(document, [&told](qsizetype done, qsizetype total) {
        told = int(done);
        return done < total / 3;
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QVERIFY(told > 5);
}

void ReportPagesTest::logos()
{
    QImage image(3000, 100, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "PNG"));
    QCOMPARE(logoPicture(png).width(), 1200);
    QVERIFY(checkLogoPicture(png, u"a.png"_s));
    QVERIFY(!logoPicture("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><rect width='20' "
                         "height='10'/></svg>")
                 .isNull());
    QVERIFY(logoPicture(png.left(60)).isNull());
    QVERIFY(!checkLogoPicture(png.left(60), u"a.png"_s));
    QVERIFY(!checkLogoPicture("<svg", u"a.svg"_s));
}

QTEST_MAIN(ReportPagesTest)
#include "tst_report_pages.moc"
