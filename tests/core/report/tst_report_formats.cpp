// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source.h"
#include "core/report/bubble_names.h"
#include "core/report/html.h"
#include "core/report/pptx_report.h"
#include "core/report/xlsx_report.h"
#include "core/zip/zip_archive.h"
#include "tests/core/report/report_fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::report;
using namespace portolan::testing;

class ReportFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aWebPageIsWellFormedAndNeedsNothingElse();
    void namesAreTextInAWebPage();
    void onlyAColourGetsIntoTheStyle();
    void tablesAreUnroundedAndNoFormulas();
    void tablesAreWrittenAllOrNone();
    void pagesOfInitiativesAreOneTable();
    void aWorkbookReadsBackTheSame();
    void namesAreTextInAWorkbook();
    void aWorkbookLeavesTheOldFileWhereItCannotBeWritten();
    void everyPartOfADeckIsWellFormed();
    void everyRelationOfADeckLeadsSomewhere();
    void namesOfBubblesTouchNothing();
    void namesLeftOutAreCounted();
    void bubblesHaveTheSameScaleEverywhere();
    void slidesAreMadeOnATemplate();
    void badTemplatesAreRefused_data();
    void badTemplatesAreRefused();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QByteArray noChart(const Chart &)
{
    return "<?xml version=\"1.0\"?><!DOCTYPE svg><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
}

static QString complaintOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

void ReportFormatsTest::aWebPageIsWellFormedAndNeedsNothingElse()
{
    QByteArray page = htmlReport(buildDocument(inputOf(sample(), ReportTemplate::FullReport)), noChart);
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(page.contains("<html lang=\"en-GB\">"));
    QVERIFY(!page.contains("http://") || page.count("http://") == page.count("http://www.w3.org/2000/svg"));
    QVERIFY(!page.contains("https://"));
    QVERIFY(!page.contains("<script"));
    QVERIFY(page.contains("--accent")); // its styles are there
    page.replace("<br>", "<br/>").replace("<meta", "<meta/><i").replace("<!DOCTYPE html>", "");
    page.replace(QByteArray("initial-scale=1\">"), "initial-scale=1\"/>");
    QString text = QString::fromUtf8(page);
    text.replace(QRegularExpression(u"<meta/><i([^>]*?)/?>"_s), u"<i\\1/>"_s);
    QCOMPARE(complaintOf(text.toUtf8()), QString());
}

void ReportFormatsTest::namesAreTextInAWebPage()
{
    Document document = buildDocument(inputOf(hostile(), ReportTemplate::FullReport));
    document.client = u"<img src=x onerror=alert(1)>"_s;
    document.author = u"\"><script>"_s;
    const QByteArray page = htmlReport(document, noChart);
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<img src=x"));
    QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(!page.contains('\x07'));
    QVERIFY(page.contains("%1 %2 %99"));
}

void ReportFormatsTest::onlyAColourGetsIntoTheStyle()
{
    Document document = buildDocument(inputOf(sample(), ReportTemplate::BoardPage));
    document.accent = u"#112233"_s;
    QVERIFY(htmlReport(document, noChart).contains(":root{--accent:#112233}"));
    for (const QString &bad : {u"red"_s, u"#11223g"_s, u"#1122334"_s, u"}</style><script>"_s}) {
        document.accent = bad;
        QVERIFY(!htmlReport(document, noChart).contains(":root{--accent:"));
    }
}

void ReportFormatsTest::tablesAreUnroundedAndNoFormulas()
{
    const Portfolio portfolio = hostile();
    const ReportInput input = inputOf(portfolio, ReportTemplate::FullReport);
    QVERIFY(writeCsvTables(buildDocument(input), path(u"r.csv"_s)));
    const QByteArray ranking = read(path(u"r.csv"_s));
    QVERIFY(ranking.startsWith("Rank,Code,Initiative,Index,"));
    QVERIFY(ranking.contains("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""));
    QVERIFY(ranking.contains(",'@SUM(A1),"));
    QVERIFY(ranking.contains(",70,")); // the index of all fours: 25 (4 - 1), and 25 (5 - 4) of the risk
    const QByteArray ratings = read(path(u"r-ratings.csv"_s));
    QVERIFY(ratings.contains(",'=PMO,2026-05-01,4,"));
}

void ReportFormatsTest::tablesAreWrittenAllOrNone()
{
    const Document document = buildDocument(inputOf(sample(), ReportTemplate::FullReport));
    QCOMPARE(csvFiles(document, path(u"r.csv"_s)).first(), path(u"r.csv"_s));
    QVERIFY(csvFiles(document, path(u"r.csv"_s)).contains(path(u"r-scores.csv"_s)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"r-scores.csv"_s)); // a table that cannot be written
    const auto written = writeCsvTables(document, path(u"r.csv"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::CannotWrite);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void ReportFormatsTest::pagesOfInitiativesAreOneTable()
{
    const Portfolio portfolio = sample();
    const auto tables = tablesOf(buildDocument(inputOf(portfolio, ReportTemplate::InitiativeProfile)));
    QCOMPARE(tables.size(), 1u);
    const Ranking ranking = rank(portfolio, *portfolio.defaultProfile());
    const auto rated = std::ranges::count_if(
        ranking.rows, [](const InitiativeScore &score) { return score.index.has_value(); });
    QCOMPARE(tables[0].rows.size(), size_t(rated * portfolio.criteria().size()));
    QCOMPARE(tables[0].columns.first().title, u"Code"_s);
}

// The sheets of a workbook by name, through the reader of imports.
static QStringList sheetNames(const QByteArray &bytes)
{
    QStringList names;
    const auto choices = exchange::sheetChoices(bytes, u"r.xlsx"_s);
    if (choices) {
        for (const auto &choice : *choices)
            names << choice.name;
    }
    return names;
}

void ReportFormatsTest::aWorkbookReadsBackTheSame()
{
    const Portfolio portfolio = sample();
    const Document document = buildDocument(inputOf(portfolio, ReportTemplate::FullReport));
    QVERIFY(writeXlsxReport(document, path(u"r.xlsx"_s)));
    const QByteArray bytes = read(path(u"r.xlsx"_s));
    const QStringList names = sheetNames(bytes);
    QVERIFY2(names.contains(u"Ranking"_s), qPrintable(names.join(u'|')));
    const auto archive = zip::Archive::open(bytes);
    QVERIFY(archive);
    int formulas = 0;
    int charts = 0;
    for (const QString &name : archive->names()) {
        const QByteArray part = archive->entry(name)->readAll();
        if (name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s))
            QVERIFY2(complaintOf(part).isEmpty(), qPrintable(name));
        formulas += int(part.count("SUMPRODUCT(ISNUMBER("));
        charts += name.startsWith(u"xl/charts/chart"_s) ? 1 : 0;
    }
    QVERIFY(formulas >= 33); // two in each index
    QVERIFY(charts >= 4);
}

void ReportFormatsTest::namesAreTextInAWorkbook()
{
    QVERIFY(
        writeXlsxReport(buildDocument(inputOf(hostile(), ReportTemplate::FullReport)), path(u"r.xlsx"_s)));
    const auto archive = zip::Archive::open(read(path(u"r.xlsx"_s)));
    QVERIFY(archive);
    bool isText = false;
    for (const QString &name : archive->names()) {
        const QByteArray part = archive->entry(name)->readAll();
        QVERIFY2(name.endsWith(u".vml"_s) || complaintOf(part).isEmpty(),
                 qPrintable(name + complaintOf(part)));
        QVERIFY(!part.contains("<f>HYPERLINK"));
        QVERIFY(!part.contains("<f>+1"));
        isText = isText || part.contains("=HYPERLINK(");
    }
    QVERIFY(isText);
    static const QRegularExpression formula(u"<c:f>([^<]*)</c:f>"_s);
    int formulas = 0;
    for (const QString &part : archive->names().filter(u"xl/charts/"_s)) {
        const QString xml = QString::fromUtf8(archive->entry(part)->readAll());
        for (auto match = formula.globalMatch(xml); match.hasNext(); ++formulas) {
            const QString text = match.next().captured(1);
            QVERIFY2(text.contains(u"!$"_s), qPrintable(text)); // cells, nothing else
        }
    }
    QVERIFY(formulas > 4);
}

void ReportFormatsTest::aWorkbookLeavesTheOldFileWhereItCannotBeWritten()
{
    const Document document = buildDocument(inputOf(sample(), ReportTemplate::BoardPage));
    const auto nowhere = writeXlsxReport(document, path(u"missing/r.xlsx"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, Error::Code::CannotWrite);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.xlsx"_s));
    QVERIFY(!writeXlsxReport(document, path(u"folder.xlsx"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList()); // no part is left
}

static QByteArray deckBytes(const Document &document, const QByteArray &from = {})
{
    const auto bytes = slides::writeDeck(deckOf(document, {}), from, u"template.pptx"_s);
    return bytes ? *bytes : QByteArray();
}

void ReportFormatsTest::everyPartOfADeckIsWellFormed()
{
    for (const Portfolio &portfolio : {sample(), hostile()}) {
        const auto archive =
            zip::Archive::open(deckBytes(buildDocument(inputOf(portfolio, ReportTemplate::FullReport))));
        QVERIFY(archive);
        int charts = 0;
        for (const QString &name : archive->names()) {
            if (name.endsWith(u".xlsx"_s)) {
                QVERIFY(zip::Archive::open(archive->entry(name)->readAll()));
                continue;
            }
            const QByteArray part = archive->entry(name)->readAll();
            QVERIFY2(complaintOf(part).isEmpty(), qPrintable(name + complaintOf(part)));
            charts += part.contains("<c:bubbleChart>") ? 1 : 0;
        }
        QVERIFY(charts >= 1);
    }
}

void ReportFormatsTest::everyRelationOfADeckLeadsSomewhere()
{
    const auto archive =
        zip::Archive::open(deckBytes(buildDocument(inputOf(sample(), ReportTemplate::BoardPage))));
    QVERIFY(archive);
    static const QRegularExpression target(u"Target=\"([^\"]+)\""_s);
    int relations = 0;
    for (const QString &name : archive->names()) {
        if (!name.endsWith(u".rels"_s))
            continue;
        const QString folder = u'/' + name.section(u"_rels/"_s, 0, 0);
        const QString text = QString::fromUtf8(archive->entry(name)->readAll());
        for (auto match = target.globalMatch(text); match.hasNext(); ++relations) {
            const QString to = match.next().captured(1);
            const QString part = QDir::cleanPath(to.startsWith(u'/') ? to : folder + to).mid(1);
            QVERIFY2(archive->info(part), qPrintable(name + u" -> "_s + part));
        }
    }
    QVERIFY(relations > 10);
}

// Where the name of a bubble is at least, in points from the top left corner of the plot.
static QRectF nameOf(const slides::Bubble &bubble, double radius, double width, double height)
{
    const QPointF middle(bubble.x / 100 * width, (1 - bubble.y / 100) * height);
    QRectF name(0, 0, double(bubble.label.size()) * slides::bubbleNamePoints * 0.48,
                slides::bubbleNamePoints);
    name.moveCenter(middle);
    if (bubble.side == slides::Bubble::Side::Right)
        name.moveLeft(middle.x() + radius);
    else if (bubble.side == slides::Bubble::Side::Left)
        name.moveRight(middle.x() - radius);
    else if (bubble.side == slides::Bubble::Side::Above)
        name.moveBottom(middle.y() - radius);
    else
        name.moveTop(middle.y() + radius);
    return name;
}

void ReportFormatsTest::namesOfBubblesTouchNothing()
{
    constexpr double width = 400;
    constexpr double height = 220;
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        slides::BubbleChart chart;
        chart.series = {{u"a"_s, u"#000000"_s, {}}, {u"b"_s, u"#000000"_s, {}}};
        const int count = 1 + random.bounded(60);
        for (int i = 0; i < count; ++i)
            chart.series[i % 2].bubbles
                << slides::Bubble{random.bounded(100.0), random.bounded(100.0), random.bounded(9.0),
                                  QString(3 + random.bounded(25), u'n')};
        const int left = placeNames(chart, width, height);
        double largest = 0;
        for (const slides::BubbleSeries &series : chart.series) {
            for (const slides::Bubble &bubble : series.bubbles)
                largest = std::max(largest, bubble.size);
        }
        QList<QRectF> names;
        for (const slides::BubbleSeries &series : chart.series) {
            for (const slides::Bubble &bubble : series.bubbles) {
                QVERIFY(!bubble.name.isEmpty());
                const double radius =
                    std::max(2.0, std::sqrt(bubble.size / largest) * slides::largestBubble / 2 * height);
                if (!bubble.label.isEmpty())
                    names << nameOf(bubble, radius + 2, width, height);
            }
        }
        QCOMPARE(names.size() + left, count);
        QVERIFY(!names.isEmpty());
        for (qsizetype i = 0; i < names.size(); ++i) {
            QVERIFY(QRectF(-20, -20, width + 40, height + 40).contains(names[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!names[i].intersects(names[j]));
        }
    }
    slides::BubbleChart roomy;
    roomy.series = {{u"a"_s,
                     u"#000000"_s,
                     {{1, 50, 1, u"left edge"_s}, {99, 50, 1, u"right edge"_s}, {50, 99, 1, u"top edge"_s}}}};
    QCOMPARE(placeNames(roomy, width, height), 0);
    QVERIFY(roomy.series[0].bubbles[0].side == slides::Bubble::Side::Right);
    QVERIFY(roomy.series[0].bubbles[1].side == slides::Bubble::Side::Left);
}

void ReportFormatsTest::namesLeftOutAreCounted()
{
    Portfolio portfolio = sample();
    const slides::Deck deck = deckOf(buildDocument(inputOf(portfolio, ReportTemplate::FullReport)), {});
    int charts = 0;
    for (const slides::Slide &slide : deck.slides) {
        for (const slides::Shape &shape : slide.shapes) {
            const auto *chart = std::get_if<slides::BubbleChart>(&shape.content);
            if (!chart)
                continue;
            ++charts;
            qsizetype left = 0;
            for (const slides::BubbleSeries &series : chart->series)
                left += std::ranges::count_if(
                    series.bubbles, [](const slides::Bubble &bubble) { return bubble.label.isEmpty(); });
            QCOMPARE(chart->xTitle.contains(u"left out"_s), left > 0);
            QVERIFY(left == 0 || chart->xTitle.contains(QString::number(left)));
        }
    }
    QVERIFY(charts >= 2);
}

void ReportFormatsTest::bubblesHaveTheSameScaleEverywhere()
{
    slides::Deck deck;
    slides::BubbleChart chart;
    chart.scaleName = u"Scale"_s;
    chart.series = {{u"Quick wins"_s, u"#0b8f7e"_s, {{10, 20, 4, u"A"_s}, {30, 40, 900, u"B"_s}}}};
    deck.slides.push_back({u"Matrix"_s, {}, false, {{{0, 0, 1, 1}, chart, u"Matrix"_s}}});
    const auto bytes = slides::writeDeck(deck);
    QVERIFY(bytes);
    const auto archive = zip::Archive::open(*bytes);
    QVERIFY(archive);
    const QStringList charts = archive->names().filter(QRegularExpression(u"^ppt/charts/[^/]+\\.xml$"_s));
    QCOMPARE(charts.size(), 1);
    const QString part = QString::fromUtf8(archive->entry(charts[0])->readAll());
    static const QRegularExpression sizes(u"<c:bubbleSize>.*?</c:bubbleSize>"_s);
    static const QRegularExpression value(u"<c:v>([0-9.]+)</c:v>"_s);
    double largest = 0;
    for (auto match = sizes.globalMatch(part); match.hasNext();) {
        const QString cells = match.next().captured();
        for (auto number = value.globalMatch(cells); number.hasNext();)
            largest = std::max(largest, number.next().captured(1).toDouble());
    }
    // As wide as a quarter of the plot: ours are then as wide as they are to be.
    QVERIFY(std::abs(std::sqrt(900 / largest) * 0.25 - slides::largestBubble) < 1e-6);
    QVERIFY(part.contains(u"<c:legendEntry><c:idx val=\"1\"/><c:delete val=\"1\"/></c:legendEntry>"_s));
}

void ReportFormatsTest::slidesAreMadeOnATemplate()
{
    // A deck is a template itself: its slides are left out, its layouts are used.
    const Document document = buildDocument(inputOf(sample(), ReportTemplate::BoardPage));
    const QByteArray first = deckBytes(buildDocument(inputOf(sample(), ReportTemplate::FullReport)));
    const auto slidesIn = [](const QByteArray &bytes) {
        const auto archive = zip::Archive::open(bytes);
        return archive ? archive->names().filter(QRegularExpression(u"^ppt/slides/[^/]+\\.xml$"_s)).size()
                       : -1;
    };
    QVERIFY(slidesIn(first) > slidesIn(deckBytes(document)));
    QCOMPARE(slidesIn(deckBytes(document, first)), slidesIn(deckBytes(document)));
}

void ReportFormatsTest::badTemplatesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray deck = deckBytes(buildDocument(inputOf(sample(), ReportTemplate::BoardPage)));
    const auto changed = [&deck](const QString &part, const QByteArray &from, const QByteArray &to) {
        const auto archive = zip::Archive::open(deck);
        QList<zip::Part> parts;
        for (const QString &name : archive->names()) {
            QByteArray content = archive->entry(name)->readAll();
            if (name == part)
                content.replace(from, to);
            parts << zip::Part{name, content};
        }
        return zip::pack(parts);
    };
    QTest::newRow("text") << QByteArray("hello") << u"no presentation"_s;
    QTest::newRow("another archive") << zip::pack({{u"a.txt"_s, "x"}}) << u"no presentation"_s;
    QTest::newRow("cut off") << deck.left(deck.size() / 2) << u"no presentation"_s;
    QTest::newRow("a presentation that is cut off")
        << changed(u"ppt/presentation.xml"_s, "</p:presentation>", "") << u"presentation.xml"_s;
    QTest::newRow("a declared document type")
        << changed(u"ppt/presentation.xml"_s, "<p:presentation ", "<!DOCTYPE p:presentation><p:presentation ")
        << u"presentation.xml"_s;
    QTest::newRow("a master that is not there")
        << changed(u"ppt/_rels/presentation.xml.rels"_s, "slideMaster1.xml", "slideMaster9.xml")
        << u"slideMaster9.xml"_s;
    QTest::newRow("no layout for titles")
        << changed(u"ppt/slideLayouts/slideLayout1.xml"_s, "itle\"", "x\"") << u"Title Slide"_s;
    QTest::newRow("no layout for content")
        << changed(u"ppt/slideLayouts/slideLayout2.xml"_s, "titleOnly", "blank") << u"Title Only"_s;
}

void ReportFormatsTest::badTemplatesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Document document = buildDocument(inputOf(sample(), ReportTemplate::BoardPage));
    const auto written = slides::writeDeck(deckOf(document, {}), bytes, u"template.pptx"_s);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::BadInput);
    QVERIFY2(written.error().detail.contains(reason), qPrintable(written.error().detail));
}

QTEST_GUILESS_MAIN(ReportFormatsTest)
#include "tst_report_formats.moc"
