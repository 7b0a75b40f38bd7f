// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_probe.h"
#include "core/wording/wording.h"
#include "ui/charts/cohort_heat_chart.h"

using namespace Qt::StringLiterals;
using namespace portolan;

static CohortRow row(const QString &name, int pilots, const QList<CohortShare> &cells)
{
    return {name, pilots, 1, 0, 1, cells, {{1}, {2}}};
}

static CohortHeatData twoQuarters()
{
    return {{row(u"2024 Q1"_s, 4, {{4, 0, {}}, {4, 1, {{1}}}, {4, 4, {{1}, {2}, {3}, {4}}}}),
             row(u"2024 Q2"_s, 4, {{4, 2, {{5}, {6}}}, {1, 1, {{5}}}})}};
}

class CohortHeatChartTest : public QObject {
    Q_OBJECT

private slots:
    void cellsStandInRowsAndColumns()
    {
        CohortHeatChart chart;
        chart.resize(700, 300);
        chart.setData(twoQuarters());
        const auto first = marksWith(chart, u"Pilots of 2024 Q1"_s);
        const auto second = marksWith(chart, u"Pilots of 2024 Q2"_s);
        QCOMPARE(first.size(), 3);
        QCOMPARE(second.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(first[i].area.left(), second[i].area.left());
            QCOMPARE(first[i].area.size(), second[i].area.size());
            QVERIFY(second[i].area.top() > first[i].area.bottom());
            QVERIFY(first[i + 1].area.left() > first[i].area.right());
        }
    }

    void theHigherTheShareTheDeeperTheColor()
    {
        CohortHeatChart chart;
        chart.resize(700, 300);
        chart.setData(twoQuarters());
        const QImage image = paintedChart(chart);
        int last = 256;
        for (const ChartMark &cell : marksWith(chart, u"Pilots of 2024 Q1"_s)) {
            const QPoint corner = cell.area.topLeft().toPoint() + QPoint(6, 5);
            const int light = image.pixelColor(corner).lightness();
            QVERIFY(light < last);
            last = light;
        }
    }

    void anImmatureCellIsFilledInPartAndSaysSo()
    {
        CohortHeatChart chart;
        chart.resize(700, 300);
        chart.setData(twoQuarters());
        const auto cells = marksWith(chart, u"Pilots of 2024 Q2"_s);
        const QImage image = paintedChart(chart);
        const QColor surface = Palette::light()[Token::Surface];
        const auto at = [&](const ChartMark &cell, double share) {
            return image.pixelColor(int(cell.area.left() + cell.area.width() * share),
                                    int(cell.area.top()) + 5);
        };
        QVERIFY(at(cells[0], 0.1) != surface && at(cells[0], 0.9) == at(cells[0], 0.1));
        QVERIFY(at(cells[1], 0.2) != surface);
        QCOMPARE(at(cells[1], 0.3), surface); // one of four has been in view that long
        QCOMPARE(at(cells[1], 0.9), surface);
        QVERIFY(!cells[0].text.contains(u"Not mature"_s));
        QVERIFY(cells[1].text.contains(u"Not mature: only 1 of 4"_s));
        QVERIFY(chart.table().rows[1][6].text.contains(u"1 of 4 in view"_s));
    }

    void ofManyQuartersTheLastAreShownAndTheTableHasAll()
    {
        CohortHeatData data;
        for (int i = 0; i < 40; ++i)
            data.rows << row(u"Quarter %1"_s.arg(10 + i), 4, {{4, 1, {{1}}}});
        CohortHeatChart chart;
        chart.setData(data);
        QVERIFY(marksAreInside(chart));
        QVERIFY(marksWith(chart, u"Quarter 37"_s).isEmpty());
        QVERIFY(!marksWith(chart, u"Quarter 38"_s).isEmpty());
        QCOMPARE(chart.table().rows.size(), 40);
        QVERIFY(chart.accessibleDescription().contains(u"The last 12 of 40 quarters"_s));
    }

    void oddRowsDoNoHarm()
    {
        CohortHeatData data = twoQuarters();
        data.rows << row(u"None"_s, 0, {}) << row(u"Young"_s, 3, {})
                  << row(u"Huge"_s, 2'000'000'000, {{2'000'000'000, 1'999'999'999, {}}, {0, 0, {}}});
        CohortHeatChart chart;
        chart.setData(data);
        QCOMPARE(chart.data().rows.size(), 4);
        QVERIFY(marksAreInside(chart));
        QCOMPARE(marksWith(chart, u"Pilots of Huge"_s).size(), 1);
        QVERIFY(isWhole(chart.table()));
        QVERIFY(!paintedChart(chart).isNull());
    }

    void noneSaysSo()
    {
        CohortHeatChart chart;
        chart.setData({});
        QVERIFY(isEmptyAndSaysSo(chart));
        chart.setData({{row(u"Young"_s, 3, {})}});
        QVERIFY(isEmptyAndSaysSo(chart));
    }

    void oneAlone()
    {
        CohortHeatChart chart;
        chart.setData({{row(u"2024 Q1"_s, 1, {{1, 1, {{1}}}})}});
        QVERIFY(marksAreInside(chart));
        QCOMPARE(chart.marks().size(), 2);
    }

    void keysAndMirror()
    {
        CohortHeatChart chart;
        chart.setData(twoQuarters());
        QVERIFY(keysReachEveryMark(chart));
        QVERIFY(isMirrored(chart));
    }

    void theTableHasTheSharesOfTheCells()
    {
        CohortHeatChart chart;
        chart.setData(twoQuarters());
        const ChartTable table = chart.table();
        QVERIFY(isWhole(table));
        QCOMPARE(table.rows[0][5].text, percent(0.0));
        QCOMPARE(table.rows[0][6].initiatives, QList<InitiativeId>{{1}});
        QCOMPARE(table.rows[1][7].text, u"–"_s);
        QCOMPARE(table.rows[1][0].initiatives, (QList<InitiativeId>{{1}, {2}}));
    }
};

QTEST_MAIN(CohortHeatChartTest)
#include "tst_cohort_heat_chart.moc"
