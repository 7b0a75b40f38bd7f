// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

#include <QList>
#include <QString>

#include <variant>

// The charts of a report as numbers, to be drawn, or to become native charts of a slide or a workbook.
namespace portolan::report {

// The value-difficulty matrix; axes and thresholds 0..100. `size` is the investment; the area stands for it.
struct MatrixDot {
    InitiativeId initiative;
    QString code;
    QString name;
    double difficulty = 0;
    double value = 0;
    Range difficultyRange;
    Range valueRange;
    std::optional<double> size;
    Quadrant quadrant = Quadrant::Reconsider;
};
struct MatrixData {
    QList<MatrixDot> dots; // in order of the ranking
    double valueThreshold = 50;
    double difficultyThreshold = 50;
    bool showsRanges = true; // as halos
};

// Stages of progress: how many ever reached each, and what share of them the next.
struct StageBarData {
    QString stage;
    int everReached = 0;
    int current = 0;
    bool isProduction = false; // or later
    // To the next stage; nullopt at the last one and where nobody entered.
    std::optional<double> rate; // share 0..1
    double low = 0; // Wilson 95 % interval, 0..1
    double high = 1;
};
struct StagesData {
    QList<StageBarData> bars;
};

// Cumulative incidence of production and of being stopped, over months since the start of the pilot.
struct IncidenceDot {
    double months = 0;
    double production = 0; // share 0..1
    double stopped = 0;
    int atRisk = 0;
};
struct IncidenceData {
    QList<IncidenceDot> dots; // ascending
    QList<double> followedMonths; // of each pilot
    double endMonths = 0;
    std::optional<double> medianMonths;
    int pilots = 0;
    int running = 0;
};

// Horizontal bars 0..`end`, each with its text; `low` and `high` draw a range.
struct BarItem {
    QString name;
    std::optional<double> value; // nullopt: unknown, no bar
    Range range;
    bool hasRange = false;
    QString text; // the value in words
};
struct BarData {
    QList<BarItem> bars;
    double end = 100;
};

struct Chart {
    QString id; // a word for file names: "matrix"
    QString title;
    QString description; // what it shows, in a sentence, for who cannot see it
    std::variant<MatrixData, StagesData, IncidenceData, BarData> data;
};

} // namespace portolan::report
