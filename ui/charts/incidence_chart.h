// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/funnel_chart.h"

#include <optional>

namespace portolan {

// A day on which the curves rise, and the level they rise to.
struct IncidencePoint {
    double months = 0; // since pilot start
    double reached = 0; // share 0..1 in production by then
    double stopped = 0;
    int atRisk = 0; // still running and in view just before
    QList<InitiativeId> initiatives; // whose pilot ended then
};

struct IncidenceCurves {
    QList<IncidencePoint> points; // ascending; level 0 before the first
    double endMonths = 0; // how long the longest pilot has been followed; curves run on to there
    std::optional<double> medianMonths; // when half had reached production
    int pilots = 0; // that take part
    int running = 0; // of these, not ended yet
    // Of each pilot, until it ended or the last day in view: gives the numbers still running. May be empty.
    QList<double> followedMonths;
};

struct IncidenceData {
    IncidenceCurves curves;
    std::optional<IncidenceCurves> compared; // dashed
    QString comparedWith;
};

// How long pilots take to production, and how many are stopped instead: two curves over the months since
// pilot start (cumulative incidence with competing causes).
class IncidenceChart : public FunnelChart {
    Q_OBJECT

public:
    explicit IncidenceChart(QWidget *parent = nullptr);

    void setData(const IncidenceData &data);
    const IncidenceData &data() const { return m_data; }
    ChartTable table() const override;
    bool isEmpty() const override; // no pilot takes part

protected:
    void draw(ChartCanvas &canvas) const override;
    QString summary() const override;

private:
    struct Places;
    Places places(QRectF area) const;
    void drawAxes(ChartCanvas &canvas, const Places &at) const;
    void drawAtRisk(ChartCanvas &canvas, const Places &at) const;
    void drawCurves(ChartCanvas &canvas, const Places &at, const IncidenceCurves &curves, bool dashed) const;
    void drawNames(ChartCanvas &canvas, const Places &at) const;
    void drawMedian(ChartCanvas &canvas, const Places &at) const;
    void drawMarks(ChartCanvas &canvas, const Places &at) const;

    IncidenceData m_data;
};

} // namespace portolan
