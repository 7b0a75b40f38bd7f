// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/statistics.h"
#include "core/funnel/timelines.h"

namespace portolan {

// How long initiatives stay in one stage: the sum of their visits, one number per initiative.
struct StageTime {
    StageId stage;
    std::vector<int> completed; // days, ascending, of those that have left
    std::vector<std::pair<InitiativeId, int>> running; // days so far of those in it, longest first
    int undated = 0; // with a visit whose begin or end is not recorded
    std::optional<double> medianDays; // of the completed
    std::optional<double> p85Days;
};
std::vector<StageTime> stageTimes(const Timelines &);

// From one stage of progress to the next.
struct Transition {
    StageId from;
    StageId to;
    Share share; // ever reached `from`; of these ever reached `to`
    std::optional<double> medianDays; // in `from`, of those that have left it
    std::optional<double> p85Days;
};
std::vector<Transition> transitions(const Timelines &, const std::vector<StageCount> &,
                                    const std::vector<StageTime> &);

// A running pilot is ageing when it is older than the 85th percentile of the completed pilot times, of which
// there have to be 8; else when it is older than the limit the user has set.
struct AgeingRule {
    int fallbackDays = 365;
    size_t enough = 8;
};
struct AgeingItem {
    InitiativeId initiative;
    StageId stage;
    int days = 0;
    bool isOver = false;
};
struct Ageing {
    double limitDays = 0;
    bool isFromHistory = false; // the limit is the percentile, not the user's
    size_t completed = 0; // pilots the history has
    size_t needed = 0; // for a limit from history
    std::vector<AgeingItem> running; // every dated running pilot, oldest first
    int undated = 0;
};
Ageing ageing(const Timelines &, const AgeingRule & = {});

} // namespace portolan
