// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_probe.h"
#include "ui/charts/stage_bars_chart.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace portolan;

static StageBarsData threeStages()
{
    StageBarsData data;
    data.bars = {{u"Idea"_s, 40, 10, false, {}, {{1}, {2}}},
                 {u"Pilot"_s, 20, 5, false, {}, {{2}}},
                 {u"Production"_s, 10, 10, true, {}, {}}};
    data.steps = {{40, 20, 0.5, 0.35, 0.65, {}, {{1}}}, {20, 10, 0.5, 0.3, 0.7, {}, {{2}}}};
    data.below = u"Stopped: 5"_s;
    return data;
}

// The length of the bar of that mark: what most of its pixels there have as their color.
static int barLength(const QImage &image, const ChartMark &mark)
{
    const int y = int(mark.area.center().y());
    QHash<QRgb, int> counts;
    int most = 0;
    for (int x = 0; x < int(mark.area.right()); ++x) {
        const QColor color = image.pixelColor(x, y);
        if (color.saturation() > 60)
            most = std::max(most, ++counts[color.rgb()]);
    }
    return most;
}

class StageBarsChartTest : public QObject {
    Q_OBJECT

private slots:
    void barsAreAsLongAsTheirNumbers()
    {
        StageBarsChart chart;
        chart.resize(700, 360);
        chart.setData(threeStages());
        const QImage image = paintedChart(chart);
        const int idea = barLength(image, markNamed(chart, u"Idea\n"_s));
        const int pilot = barLength(image, markNamed(chart, u"Pilot\n"_s));
        const int production = barLength(image, markNamed(chart, u"Production\n"_s));
        QVERIFY(idea > 200);
        QVERIFY(std::abs(idea - 2 * pilot) <= 4);
        QVERIFY(std::abs(pilot - 2 * production) <= 4);
    }

    void stepsStandBetweenTheirBars()
    {
        StageBarsChart chart;
        chart.resize(700, 360);
        chart.setData(threeStages());
        const ChartMark step = marksWith(chart, u"Idea → Pilot"_s).value(0);
        const double above = markNamed(chart, u"Idea\n"_s).area.center().y();
        const double below = markNamed(chart, u"Pilot\n"_s).area.center().y();
        QVERIFY(std::abs(step.area.center().y() - (above + below) / 2) < 1);
        QCOMPARE(step.initiatives, QList<InitiativeId>{{1}});
        QCOMPARE(chart.weakestStep(), 0); // the first of equals
    }

    void hugeAndSingleNumbers()
    {
        StageBarsChart chart;
        StageBarsData data = threeStages();
        data.bars[0].everReached = std::numeric_limits<int>::max();
        chart.setData(data);
        QVERIFY(marksAreInside(chart));
        chart.setData({{{u"Idea"_s, 1, 1, false, {}, {{1}}}}, {}, {}, {}});
        QVERIFY(marksAreInside(chart));
        QCOMPARE(chart.marks().size(), 1);
    }

    void noneSaysSo()
    {
        StageBarsChart chart;
        chart.setData({});
        QVERIFY(isEmptyAndSaysSo(chart));
        chart.setData({{{u"Idea"_s, 0, 0, false, {}, {}}}, {}, {}, {}});
        QVERIFY(isEmptyAndSaysSo(chart));
    }

    void keysAndMirror()
    {
        StageBarsChart chart;
        chart.setData(threeStages());
        QVERIFY(keysReachEveryMark(chart));
        QVERIFY(isMirrored(chart));
    }

    void theTableHasTheSameNumbers()
    {
        StageBarsData data = threeStages();
        data.comparedWith = u"Baseline"_s;
        data.bars[0].compared = 33;
        StageBarsChart chart;
        chart.setData(data);
        const ChartTable table = chart.table();
        QVERIFY(isWhole(table));
        QStringList texts;
        for (const ChartCell &cell : table.rows[0])
            texts << QString(cell.text).remove(u' ').remove(u'\u00a0');
        QCOMPARE(
            texts,
            (QStringList{u"Idea"_s, u"40"_s, u"10"_s, u"20"_s, u"50%"_s, u"35%to65%"_s, u"33"_s, u"–"_s}));
        QCOMPARE(table.rows[0][1].initiatives, data.bars[0].initiatives);
        QCOMPARE(table.rows[0][3].initiatives, data.steps[0].stayed);
        QCOMPARE(table.rows[2][3].text, u"–"_s);
    }
};

QTEST_MAIN(StageBarsChartTest)
#include "tst_stage_bars_chart.moc"
