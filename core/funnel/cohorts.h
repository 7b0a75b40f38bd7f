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
struct Cohort {
    QDate quarter; // its first day
    int pilots = 0;
    int reached = 0; // up to the as-of date
    int stopped = 0;
    double maturity = 0; // share 0..1 of the pilots with a full year of follow-up
    std::vector<CohortCell> cells; // after 1, 2, ... quarters; as many as the oldest pilot has been in view
};
// By the quarter of the first dated pilot entry, oldest first, quarters without pilots left out; at most
// `quarters` cells a cohort.
std::vector<Cohort> cohorts(const Timelines &, const PilotOutcomes &, int quarters = 8);

} // namespace portolan
