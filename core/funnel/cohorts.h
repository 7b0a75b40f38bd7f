// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/incidence.h"

namespace portolan {

// Pilots that began in one quarter, and the share of them that had reached production some quarters later.
struct CohortCell {
    int followed = 0; // pilots of the cohort that have been in view that long
    int reached = 0; // of these, in production by then
    std::optional<double> rate() const
    {
        return followed > 0 ? std::optional(double(reached) / followed) : std::nullopt;
    }
};
// One pilot of a cohort, in whole quarters from its beginning on.
struct CohortMember {
    InitiativeId initiative;
    int inView = 0; // quarters it has been in view
    std::optional<int> reachedAfter; // quarters, rounded up, after which it was in production
};
struct Cohort {
    QDate quarter; // its first day
    int pilots = 0;
    int reached = 0; // up to the as-of date
    int stopped = 0;
    double maturity = 0; // share 0..1 of the pilots with a full year of follow-up
    std::vector<CohortCell> cells; // after 1, 2, ... quarters; as many as the oldest pilot has been in view
    std::vector<CohortMember> members; // every pilot
};
// By the quarter of the first dated pilot entry, oldest first, quarters without pilots left out; at most
// `quarters` cells a cohort.
std::vector<Cohort> cohorts(const Timelines &, const PilotOutcomes &, int quarters = 8);

// Whom the cell after so many quarters (1, 2, ...) follows, and who of these is counted as reached there.
QList<InitiativeId> followedFor(const Cohort &, int quarters);
QList<InitiativeId> reachedWithin(const Cohort &, int quarters);

} // namespace portolan
