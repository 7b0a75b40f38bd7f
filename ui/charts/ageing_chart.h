// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/funnel_chart.h"

#include <optional>

namespace portolan {

// One stage and how long those that have left it had been there.
struct AgeingColumn {
    QString name;
    int finished = 0; // that have left it, on recorded days
    std::optional<double> p50Days; // of these; nullopt: too few
    std::optional<double> p85Days;
    std::optional<double> limitDays; // what counts as too long, where the stage has a limit
    int undated = 0; // that are in it since nobody knows when: they have no dot
};

struct AgeingDot {
    InitiativeId initiative;
    QString name;
    int column = 0;
    double days = 0; // in that stage so far
    bool isOver = false;
};

struct AgeingData {
    QList<AgeingColumn> columns; // in order of progress
    QList<AgeingDot> dots; // those with an unknown column or a negative or infinite time are left out
    int enough = 8; // so many have to be finished for P50 and P85
};

// How long the running ones have been where they are, against how long others took: one column a stage, up
// the square root of the time so that weeks and years can be read on one axis. Where many are at one place,
// a dot stands for several.
class AgeingChart : public FunnelChart {
    Q_OBJECT

public:
    explicit AgeingChart(QWidget *parent = nullptr);

    void setData(const AgeingData &data);
    const AgeingData &data() const { return m_data; } // dots: by column, longest first
    bool isEmpty() const override; // no dots
    ChartTable table() const override;
    static QString spanText(double days); // "3.2 months"
    QSize minimumSizeHint() const override { return {280, 320}; }

protected:
    void draw(ChartCanvas &canvas) const override;
    QString summary() const override;

private:
    struct Places;
    // Dots of one column, next to each other by time, that are painted as one.
    struct Spot {
        QPointF center;
        int from = 0; // place in the dots
        int to = 0;
        bool isOver = false;

        int count() const { return to - from; }
    };
    Places places(const ChartCanvas &canvas) const;
    QList<Spot> spots(const Places &at, int column) const;
    void drawAxis(ChartCanvas &canvas, const Places &at) const;
    void drawColumn(ChartCanvas &canvas, const Places &at, int column) const;
    void drawFoot(ChartCanvas &canvas, const Places &at, int column) const;
    void drawDots(ChartCanvas &canvas, const Places &at, int column) const;
    QString columnText(int column) const;
    QString spotText(const Spot &spot) const;

    AgeingData m_data;
    QList<int> m_first; // place of each column's first dot, and the number of dots
};

} // namespace portolan
