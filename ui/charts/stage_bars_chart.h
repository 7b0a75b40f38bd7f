// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/funnel_chart.h"

#include <optional>

namespace portolan {

// One stage of progress.
struct StageBar {
    QString name;
    int everReached = 0;
    int current = 0; // are there now
    bool isProduction = false; // production or a later one: in the colour of success
    std::optional<int> compared; // ever reached in the series compared with
    QList<InitiativeId> initiatives; // that ever reached it
};

// From one bar to the next.
struct StageStep {
    int entered = 0; // ever reached the first
    int advanced = 0; // of these, the next
    std::optional<double> rate; // 0..1; nullopt: nobody entered
    double low = 0; // Wilson interval, 0..1
    double high = 1;
    std::optional<double> comparedRate;
    QList<InitiativeId> stayed; // entered, not advanced
};

struct StageBarsData {
    QList<StageBar> bars; // in order of progress
    QList<StageStep> steps; // one fewer than bars; empty: no steps are shown
    QString comparedWith; // "Baseline of 30 June"; bars and steps have `compared` then
    QString below; // "5 stopped, 1 retired": one line beneath the bars; may be empty
};

// How far initiatives have come: one bar a stage, and between two bars the share that moved on, the weakest
// one marked.
class StageBarsChart : public FunnelChart {
    Q_OBJECT

public:
    explicit StageBarsChart(QWidget *parent = nullptr);

    void setData(const StageBarsData &data);
    const StageBarsData &data() const { return m_data; }
    ChartTable table() const override;
    bool isEmpty() const override; // no bar has an initiative
    // The step with the lowest rate below 1, the first of equals; -1: none.
    int weakestStep() const;

protected:
    void draw(ChartCanvas &canvas) const override;
    QString summary() const override;

private:
    struct Places;
    Places places(QRectF area) const;
    void drawBar(ChartCanvas &canvas, const Places &at, int bar) const;
    void drawStep(ChartCanvas &canvas, const Places &at, int step) const;
    QString barText(const StageBar &bar) const;
    QString stepText(int step) const;

    StageBarsData m_data;
};

} // namespace portolan
