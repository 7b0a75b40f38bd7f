// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/timelines.h"

namespace portolan {

// What went into the pilot stages, came out of them, and was in them at the end of one month.
struct FlowMonth {
    QDate month; // its first day
    int arrivals = 0;
    int toProduction = 0;
    int stopped = 0; // or retired
    int elsewhere = 0; // back before the pilot
    int inProgress = 0; // at the end of the month, or at the as-of date within it

    int departures() const { return toProduction + stopped + elsewhere; }
};

// Little's law over the window: work in progress = arrivals per day x days in progress, in the long run and
// where as many come as go (Little 1961).
struct Flow {
    std::vector<FlowMonth> months; // without gaps, from the first arrival on
    int undated = 0; // pilot visits whose begin or end is not recorded
    int arrivals = 0; // in the window
    int departures = 0;
    double averageInProgress = 0; // over the days of the window
    std::optional<double> daysInProgress; // by Little's law; only when stable
    bool isStable = false; // arrivals and departures differ by at most 20 % of the departures
};
// The window of Little's law is the last `windowMonths` up to the as-of date.
Flow flow(const Timelines &, int windowMonths = 12);

// Who stands behind the figures of one month; somebody who came or left twice in it is named once.
struct FlowMembers {
    QList<InitiativeId> arrived;
    QList<InitiativeId> toProduction;
    QList<InitiativeId> stopped;
    QList<InitiativeId> elsewhere;
    QList<InitiativeId> inProgress;
};
// Of the last `months` months of the flow (fewer where it has fewer), oldest first.
std::vector<FlowMembers> flowMembers(const Timelines &, const Flow &, int months);

} // namespace portolan
