// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <functional>

// Where initiatives are and what they have passed, as pure functions of portfolio, as-of date and filter.
namespace portolan {

struct StageCount {
    StageId stage;
    int current = 0; // whose last entry up to the as-of date is this stage
    int everReached = 0; // with an entry here or, for progress stages, at any later progress stage
};

struct FunnelReport {
    QDate asOf;
    int initiatives = 0; // that pass the filter
    int withoutStage = 0;
    std::vector<StageCount> stages; // in order of position
};

struct FunnelFilter {
    std::function<bool(const Initiative &)> accepts; // empty: all
    // Only initiatives whose first dated entry up to the as-of date is not before; one without any dated
    // entry is left out, for nobody knows when it began. Invalid: all.
    QDate since;
};
// An entry of unknown date counts for where an initiative is, whatever the as-of date.
FunnelReport funnel(const Portfolio &, QDate asOf, const FunnelFilter & = {});
// The same of histories that are there already.
struct Timelines;
FunnelReport funnel(const Timelines &, QDate asOf);

} // namespace portolan
