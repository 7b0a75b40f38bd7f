// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_probe.h"
#include "ui/charts/incidence_chart.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace portolan;

static IncidenceData fourPilots()
{
    IncidenceCurves curves;
    curves.points = {{3, 0.25, 0, 4, {{1}}}, {6, 0.25, 0.25, 3, {{2}}}, {12, 0.75, 0.25, 2, {{3}}}};
    curves.endMonths = 12;
    curves.medianMonths = 12;
    curves.pilots = 4;
    curves.running = 1;
    curves.followedMonths = {3, 6, 12, 12};
    return {curves, {}, {}};
}

class IncidenceChartTest : public QObject {
    Q_OBJECT

private slots:
    void pointsStandAtTheirMonthAndLevels()
    {
        IncidenceChart chart;
        chart.resize(600, 400);
        chart.setData(fourPilots());
        const QList<ChartMark> marks = chart.marks();
        QCOMPARE(marks.size(), 3);
        const auto x = [&](int i) { return marks[i].area.center().x(); };
        QVERIFY(std::abs(2 * (x(1) - x(0)) - (x(2) - x(1))) < 0.01); // 3 months, then 6
        // From the lower curve to the upper one, with a reach of 5 px around.
        const double quarter = marks[0].area.height() - 10;
        QVERIFY(quarter > 20);
        QVERIFY(std::abs(marks[1].area.height() - 10) < 0.01);
        QVERIFY(std::abs(marks[2].area.height() - 10 - 2 * quarter) < 0.01);
        QVERIFY(std::abs(marks[2].area.bottom() - marks[1].area.bottom()) < 0.01); // stopped: 25 % in both
    }

    void theCurveRunsThroughItsPoints()
    {
        IncidenceChart chart;
        chart.resize(600, 400);
        chart.setData(fourPilots());
        const QRectF last = chart.marks().constLast().area.adjusted(5, 5, -5, -5);
        const QImage image = paintedChart(chart);
        QCOMPARE(image.pixelColor(int(last.left()), int(last.center().y())),
                 Palette::light()[Token::QuickWin]);
    }

    void strangeNumbersAreLeftOutAndHugeOnesFit()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        IncidenceData data = fourPilots();
        data.curves.points << IncidencePoint{std::nan(""), 0.8, 0.2, 1, {}}
                           << IncidencePoint{infinity, 0.8, 0.2, 1, {}}
                           << IncidencePoint{-1, 0.1, 0.1, 1, {}};
        data.curves.endMonths = infinity;
        data.curves.medianMonths = std::nan("");
        IncidenceChart chart;
        chart.setData(data);
        QCOMPARE(chart.data().curves.points.size(), 3);
        QCOMPARE(chart.data().curves.endMonths, 12.0);
        QVERIFY(!chart.data().curves.medianMonths);
        data = fourPilots();
        data.curves.points << IncidencePoint{50'000, 0.75, 0.25, 1, {{4}}};
        chart.setData(data);
        QVERIFY(marksAreInside(chart));
        QVERIFY(!paintedChart(chart).isNull());
    }

    void oneAloneThatStillRuns()
    {
        IncidenceChart chart;
        chart.setData({{{}, 0, {}, 1, 1, {0}}, {}, {}});
        QVERIFY(!chart.isEmpty());
        QVERIFY(marksAreInside(chart));
        QVERIFY(chart.accessibleDescription().contains(u"Half has not been reached."_s));
        QVERIFY(!paintedChart(chart).isNull());
    }

    void noneSaysSo()
    {
        IncidenceChart chart;
        chart.setData({});
        QVERIFY(isEmptyAndSaysSo(chart));
    }

    void keysAndMirror()
    {
        IncidenceChart chart;
        chart.setData(fourPilots());
        QVERIFY(keysReachEveryMark(chart));
        QVERIFY(isMirrored(chart));
    }

    void theTableHasTheSameNumbers()
    {
        IncidenceChart chart;
        chart.setData(fourPilots());
        const ChartTable table = chart.table();
        QVERIFY(isWhole(table));
        QStringList texts;
        for (const ChartCell &cell : table.rows[1])
            texts << QString(cell.text).remove(u' ').remove(u'\u00a0');
        QCOMPARE(texts, (QStringList{u"6.0"_s, u"25%"_s, u"25%"_s, u"3"_s, u"1"_s}));
        QCOMPARE(table.rows[1][4].initiatives, QList<InitiativeId>{{2}});
    }
};

QTEST_MAIN(IncidenceChartTest)
#include "tst_incidence_chart.moc"
