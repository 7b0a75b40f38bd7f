// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_probe.h"
#include "ui/charts/flow_chart.h"

using namespace Qt::StringLiterals;
using namespace portolan;

static FlowBar month(int number, int arrivals, int toProduction, int stopped, int elsewhere, int inProgress)
{
    qint64 id = 1000 * qint64(number);
    const auto some = [&id](int count) {
        QList<InitiativeId> ids;
        for (int i = 0; i < std::min(count, 50); ++i)
            ids << InitiativeId{++id};
        return ids;
    };
    return {QDate(2024, 1, 1).addMonths(number),
            arrivals,
            toProduction,
            stopped,
            elsewhere,
            inProgress,
            some(arrivals),
            some(toProduction),
            some(stopped),
            some(elsewhere),
            some(inProgress)};
}

class FlowChartTest : public QObject {
    Q_OBJECT

private slots:
    void barsAreAsLongAsTheirNumbers()
    {
        FlowChart chart;
        chart.resize(600, 400);
        chart.setData({{month(0, 2, 0, 0, 0, 2), month(1, 4, 1, 2, 1, 2)}});
        const auto came = marksWith(chart, u"came into"_s);
        QCOMPARE(came.size(), 2);
        QVERIFY(std::abs(came[1].area.height() - 2 * came[0].area.height()) < 0.01);
        const double zero = came[0].area.bottom();
        QVERIFY(std::abs(came[1].area.bottom() - zero) < 0.01);
        const double one = came[0].area.height() / 2;
        const QRectF production = marksWith(chart, u"to production"_s).value(0).area;
        const QRectF stopped = marksWith(chart, u"stopped or retired"_s).value(0).area;
        const QRectF back = marksWith(chart, u"went back"_s).value(0).area;
        QVERIFY(std::abs(production.top() - zero) < 0.01 && std::abs(production.height() - one) < 0.01);
        QVERIFY(std::abs(stopped.top() - production.bottom()) < 0.01);
        QVERIFY(std::abs(stopped.height() - 2 * one) < 0.01);
        QVERIFY(std::abs(back.top() - stopped.bottom()) < 0.01 && std::abs(back.height() - one) < 0.01);
        QCOMPARE(paintedChart(chart).pixelColor(production.center().toPoint()),
                 Palette::light()[Token::QuickWin]);
        QCOMPARE(paintedChart(chart).pixelColor(came[1].area.center().toPoint()),
                 Palette::light()[Token::Accent]);
    }

    void theLineRisesWithTheWorkInProgress()
    {
        FlowChart chart;
        chart.resize(600, 400);
        chart.setData({{month(0, 0, 0, 0, 0, 0), month(1, 5, 0, 0, 0, 5), month(2, 5, 0, 0, 0, 10)}});
        const auto there = marksWith(chart, u"at the end of the month"_s);
        QCOMPARE(there.size(), 3);
        const double step = there[0].area.center().y() - there[1].area.center().y();
        QVERIFY(step > 15);
        QVERIFY(std::abs(there[1].area.center().y() - there[2].area.center().y() - step) < 0.01);
        // Month by month to the right, each over its own bar.
        QVERIFY(there[0].area.center().x() < there[1].area.center().x());
        QVERIFY(
            std::abs(marksWith(chart, u"came into"_s).value(0).area.center().x() - there[1].area.center().x())
            < 0.01);
    }

    void theLastTwoYearsAreShown()
    {
        FlowData data;
        for (int i = 0; i < 30; ++i)
            data.months << month(i, 1, 1, 0, 0, 3);
        FlowChart chart;
        chart.resize(400, 360);
        chart.setData(data);
        QCOMPARE(chart.data().months.size(), 24);
        QCOMPARE(chart.data().months.first().month, QDate(2024, 7, 1));
        QCOMPARE(chart.table().rows.size(), 24);
        QVERIFY(marksAreInside(chart));
    }

    void hugeNumbersAndInvalidMonthsDoNoHarm()
    {
        FlowChart chart;
        FlowData data{{month(0, 500'000'000, 300'000'000, 100'000'000, 1, 2'000'000'000)}};
        data.months << FlowBar{};
        chart.setData(data);
        QCOMPARE(chart.data().months.size(), 1);
        QVERIFY(marksAreInside(chart));
        QVERIFY(!paintedChart(chart).isNull());
    }

    void noneSaysSo()
    {
        FlowChart chart;
        chart.setData({});
        QVERIFY(isEmptyAndSaysSo(chart));
        chart.setData({{month(0, 0, 0, 0, 0, 0)}});
        QVERIFY(isEmptyAndSaysSo(chart));
    }

    void oneAlone()
    {
        FlowChart chart;
        chart.setData({{month(0, 1, 0, 0, 0, 1)}});
        QVERIFY(marksAreInside(chart));
        QCOMPARE(chart.marks().size(), 2);
    }

    void keysAndMirror()
    {
        FlowChart chart;
        chart.setData({{month(0, 2, 0, 0, 0, 2), month(1, 4, 1, 2, 1, 2)}});
        QVERIFY(keysReachEveryMark(chart));
        QVERIFY(isMirrored(chart));
    }

    void theTableListsWhomTheBarsList()
    {
        FlowChart chart;
        chart.setData({{month(0, 2, 0, 0, 0, 2), month(1, 4, 1, 2, 1, 2)}});
        const ChartTable table = chart.table();
        QVERIFY(isWhole(table));
        QStringList texts;
        for (const ChartCell &cell : table.rows[1])
            texts << cell.text;
        QCOMPARE(texts.mid(1), (QStringList{u"4"_s, u"1"_s, u"2"_s, u"1"_s, u"2"_s}));
        const ChartMark stopped = marksWith(chart, u"stopped or retired"_s).value(0);
        QCOMPARE(table.rows[1][3].initiatives, stopped.initiatives);
        QCOMPARE(table.rows[1][3].title, stopped.title);
    }
};

QTEST_MAIN(FlowChartTest)
#include "tst_flow_chart.moc"
