// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/cohorts.h"
#include "core/funnel/funnel.h"
#include "core/funnel/stage_times.h"
#include "core/scoring/scoring.h"

#include <QLocale>
#include <QStringList>

// What a report says, as tables of words and figures, independent of where they are shown. Figures are
// written the locale's way; unknown is "–".
namespace portolan::report {

struct TableColumn {
    QString title;
    bool isNumber = false; // set flush right
};

// Invariant: every row has as many cells as there are columns.
struct TableData {
    QList<TableColumn> columns;
    QList<QStringList> rows;
};

// Rank, code, name, index, range, completeness, value, difficulty, quadrant, in the order of the ranking;
// where ranks were pinned by hand, these come after the computed ones.
TableData rankingTable(const Portfolio &, const Ranking &, const QLocale & = {});
// Stage, kind, current, ever reached; in the order of the stages.
TableData funnelTable(const Portfolio &, const FunnelReport &, const QLocale & = {});
// From, to, of how many, how many moved on, rate, 95 % interval, median and P85 days in the first of the two.
TableData transitionTable(const Portfolio &, const std::vector<Transition> &, const QLocale & = {});
// Quarter, pilots, in production, stopped, maturity, and the share in production after 1, 2, ... quarters.
TableData cohortTable(const std::vector<Cohort> &, const QLocale & = {});

} // namespace portolan::report
