// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_probe.h"
#include "ui/charts/ageing_chart.h"

#include <QSet>

#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace portolan;

static AgeingColumn column(const QString &name, std::optional<double> p50 = {},
                           std::optional<double> p85 = {}, std::optional<double> limit = {})
{
    return {name, p50 ? 20 : 3, p50, p85, limit, 0};
}

static AgeingDot dot(qint64 id, int column, double days, bool isOver = false)
{
    return {InitiativeId{id}, u"A-%1"_s.arg(id), column, days, isOver};
}

static AgeingData threeStages()
{
    AgeingData data;
    data.columns = {column(u"Idea"_s), column(u"Assessed"_s, 50, 100), column(u"Pilot"_s, 200, 400, 400)};
    data.dots = {dot(1, 0, 10), dot(2, 1, 60), dot(3, 2, 300), dot(4, 2, 900, true)};
    return data;
}

class AgeingChartTest : public QObject {
    Q_OBJECT

private slots:
    void dotsStandAtTheRootOfTheirTime()
    {
        AgeingData data = threeStages();
        data.dots = {dot(1, 2, 0), dot(2, 2, 100), dot(3, 2, 400), dot(4, 2, 900)};
        AgeingChart chart;
        chart.resize(600, 400);
        chart.setData(data);
        const auto y = [&](const QString &name) { return marksWith(chart, name).value(0).area.center().y(); };
        const double step = y(u"A-1"_s) - y(u"A-2"_s);
        QVERIFY(step > 40);
        QVERIFY(std::abs(y(u"A-2"_s) - y(u"A-3"_s) - step) < 0.01);
        QVERIFY(std::abs(y(u"A-3"_s) - y(u"A-4"_s) - step) < 0.01);
    }

    void eachStageHasItsColumn()
    {
        AgeingChart chart;
        chart.resize(600, 400);
        chart.setData(threeStages());
        double last = 0;
        for (const QString &name : {u"A-1"_s, u"A-2"_s, u"A-3"_s}) {
            const double x = marksWith(chart, name).value(0).area.center().x();
            QVERIFY(x > last + 100);
            last = x;
        }
        const QRectF foot = markNamed(chart, u"Pilot\n"_s).area;
        QVERIFY(std::abs(foot.center().x() - last) < 0.01);
    }

    void bandsEndAtTheirPercentiles()
    {
        AgeingData data = threeStages();
        data.dots = {dot(1, 1, 50), dot(2, 1, 100)};
        AgeingChart chart;
        chart.resize(600, 400);
        chart.setData(data);
        const QImage image = paintedChart(chart);
        const QPointF median = marksWith(chart, u"A-1"_s).value(0).area.center();
        const QPointF high = marksWith(chart, u"A-2"_s).value(0).area.center();
        const int x = int(median.x()) + 40; // beside the dots
        QCOMPARE(image.pixelColor(x, int(median.y()) + 4), tintInLight(Token::QuickWin, 0.22));
        QCOMPARE(image.pixelColor(x, int(median.y()) - 4), tintInLight(Token::FillIn, 0.26));
        QCOMPARE(image.pixelColor(x, int(high.y()) + 4), tintInLight(Token::FillIn, 0.26));
        QCOMPARE(image.pixelColor(x, int(high.y()) - 4), Palette::light()[Token::Surface]);
    }

    void tooFewFinishedSayWhatIsMissing()
    {
        AgeingChart chart;
        chart.resize(600, 400);
        chart.setData(threeStages());
        QVERIFY(markNamed(chart, u"Idea\n"_s).text.contains(u"needs 8 that left it, has 3"_s));
        QVERIFY(!markNamed(chart, u"Pilot\n"_s).text.contains(u"needs"_s));
    }

    void thoseOverTheLimitAreMarkedInShapeColorAndWords()
    {
        AgeingData data = threeStages();
        data.dots = {dot(1, 2, 500), dot(2, 2, 500, true)};
        AgeingChart chart;
        chart.resize(600, 400);
        chart.setData(data);
        const ChartMark within = marksWith(chart, u"A-1"_s).value(0);
        const ChartMark over = marksWith(chart, u"A-2"_s).value(0);
        QVERIFY(!within.text.contains(u"Over the limit"_s) && over.text.contains(u"Over the limit"_s));
        QVERIFY(!within.area.intersects(over.area));
        const QImage image = paintedChart(chart);
        QCOMPARE(image.pixelColor(within.area.center().toPoint()), Palette::light()[Token::Accent]);
        QCOMPARE(image.pixelColor(over.area.center().toPoint()), Palette::light()[Token::Bad]);
        // The corner of a dot's square is its own, the corner of a diamond's is not.
        QVERIFY(image.pixelColor(over.area.topLeft().toPoint()) != Palette::light()[Token::Bad]);
        QVERIFY(markNamed(chart, u"Pilot\n"_s).text.contains(u"1 over the limit"_s));
    }

    void ofManyNobodyIsLost()
    {
        std::mt19937 random(3);
        AgeingData data = threeStages();
        data.dots.clear();
        for (int i = 1; i <= 10'000; ++i) {
            const double days = random() % 1500;
            data.dots << dot(i, int(random() % 3), days, days > 400);
        }
        AgeingChart chart;
        chart.resize(430, 380);
        chart.setData(data);
        QSet<qint64> seen;
        int dots = 0;
        for (const ChartMark &mark : chart.marks()) {
            if (mark.title.startsWith(u"Running in"_s))
                continue; // a whole column
            ++dots;
            for (const InitiativeId id : mark.initiatives) {
                QVERIFY(!seen.contains(id.value));
                seen << id.value;
            }
        }
        QCOMPARE(seen.size(), 10'000);
        QVERIFY(dots < 3'000);
        QVERIFY(marksAreInside(chart));
    }

    void strangeNumbersAreLeftOutAndHugeOnesFit()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        AgeingData data = threeStages();
        data.columns << column(u"Odd"_s, infinity, std::nan(""), -1);
        data.dots << dot(5, 0, std::nan("")) << dot(6, 0, infinity) << dot(7, 0, -1) << dot(8, 9, 1)
                  << dot(9, -1, 1) << dot(10, 0, 2e9);
        AgeingChart chart;
        chart.setData(data);
        QCOMPARE(chart.data().dots.size(), 5);
        QVERIFY(!chart.data().columns.last().p50Days && !chart.data().columns.last().limitDays);
        QVERIFY(marksAreInside(chart));
        QCOMPARE(marksWith(chart, u"A-10"_s).size(), 1);
        QVERIFY(!paintedChart(chart).isNull());
    }

    void oneAlone()
    {
        AgeingData data;
        data.columns = {column(u"Pilot"_s)};
        data.dots = {dot(1, 0, 0)};
        AgeingChart chart;
        chart.setData(data);
        QVERIFY(marksAreInside(chart));
        QVERIFY(keysReachEveryMark(chart));
    }

    void noneSaysSo()
    {
        AgeingChart chart;
        chart.setData({});
        QVERIFY(isEmptyAndSaysSo(chart));
        AgeingData data = threeStages();
        data.dots.clear();
        chart.setData(data);
        QVERIFY(isEmptyAndSaysSo(chart));
    }

    void keysAndMirror()
    {
        AgeingChart chart;
        chart.setData(threeStages());
        QVERIFY(keysReachEveryMark(chart));
        QVERIFY(isMirrored(chart));
    }

    void theTableHasEveryDot()
    {
        AgeingChart chart;
        chart.setData(threeStages());
        const ChartTable table = chart.table();
        QVERIFY(isWhole(table));
        QCOMPARE(table.rows.size(), 4);
        QStringList texts;
        for (const ChartCell &cell : table.rows[2])
            texts << cell.text;
        QCOMPARE(texts,
                 (QStringList{u"Pilot"_s, u"A-4"_s, u"900"_s, u"over"_s, u"200"_s, u"400"_s, u"400"_s}));
        QCOMPARE(table.rows[2][0].initiatives, QList<InitiativeId>{{4}});
        QCOMPARE(table.rows[0][3].text, u"–"_s); // where there is no limit nobody is within it
    }
};

QTEST_MAIN(AgeingChartTest)
#include "tst_ageing_chart.moc"
