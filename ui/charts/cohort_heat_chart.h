// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/funnel_chart.h"

namespace portolan {

struct CohortShare {
    int followed = 0; // pilots of the cohort that have been in view that long; 0: an empty cell
    int reached = 0; // of these, in production by then
    QList<InitiativeId> initiatives; // that had reached production
};

struct CohortRow {
    QString name; // "2025 Q2"
    int pilots = 0; // in all; a cell that follows fewer is not mature
    int reached = 0; // production, up to today
    int stopped = 0;
    double maturity = 0; // share 0..1 of the pilots with a full year in view
    QList<CohortShare> cells; // after 1, 2, ... quarters
    QList<InitiativeId> initiatives; // all
};

struct CohortHeatData {
    QList<CohortRow> rows; // oldest first
};

// Pilots by the quarter they began in, and the share of them that had reached production some quarters later.
// A cell is filled over the part of its width that the cohort has been in view for; one that is not mature
// has a dashed border besides. Of many quarters it shows the last ones and says so; the table has all.
class CohortHeatChart : public FunnelChart {
    Q_OBJECT

public:
    static constexpr int mostRows = 12;

    explicit CohortHeatChart(QWidget *parent = nullptr);

    void setData(const CohortHeatData &data);
    const CohortHeatData &data() const { return m_data; }
    bool isEmpty() const override; // no row has a cell with a pilot in view
    ChartTable table() const override;
    // By the number of rows.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void draw(ChartCanvas &canvas) const override;
    QString summary() const override;

private:
    struct Places;
    Places places(const ChartCanvas &canvas) const;
    int columns() const;
    int firstRow() const; // of those shown
    void drawHeads(ChartCanvas &canvas, const Places &at) const;
    void drawRow(ChartCanvas &canvas, const Places &at, int row) const;
    void drawCell(ChartCanvas &canvas, const Places &at, int row, int quarter) const;
    QString rowText(const CohortRow &row) const;
    QString cellText(const CohortRow &row, int quarter) const;
    QString hiddenText() const; // empty: all rows are shown

    CohortHeatData m_data;
};

} // namespace portolan
