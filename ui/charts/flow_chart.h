// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/funnel_chart.h"

#include <QDate>

namespace portolan {

// One month of the pilots: what came, what left to where, and what was there at its end.
struct FlowBar {
    QDate month; // its first day
    int arrivals = 0; // into pilots
    int toProduction = 0;
    int stopped = 0; // or retired
    int elsewhere = 0; // back before the pilot
    int inProgress = 0; // at the end of the month
    QList<InitiativeId> arrived;
    QList<InitiativeId> reachedProduction;
    QList<InitiativeId> ended;
    QList<InitiativeId> wentBack;
    QList<InitiativeId> there;

    int departures() const { return toProduction + stopped + elsewhere; }
};

struct FlowData {
    QList<FlowBar> months; // oldest first, without gaps
};

// What came into the pilots (bars up), what left them (bars down, by where to), and above, on a scale of its
// own, how many were in them: by month.
class FlowChart : public FunnelChart {
    Q_OBJECT

public:
    static constexpr int mostMonths = 24;

    explicit FlowChart(QWidget *parent = nullptr);

    void setData(const FlowData &data); // keeps the last 24 months
    const FlowData &data() const { return m_data; }
    bool isEmpty() const override; // nothing came, left or was there
    ChartTable table() const override;
    QSize minimumSizeHint() const override { return {260, 280}; }

protected:
    void draw(ChartCanvas &canvas) const override;
    QString summary() const override;

private:
    struct Places;
    Places places(const ChartCanvas &canvas) const;
    void drawAxes(ChartCanvas &canvas, const Places &at) const;
    void drawMonths(ChartCanvas &canvas, const Places &at) const;
    void drawProgress(ChartCanvas &canvas, const Places &at) const;
    void drawBars(ChartCanvas &canvas, const Places &at, int month) const;

    FlowData m_data;
};

} // namespace portolan
