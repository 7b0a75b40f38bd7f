// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/timelines.h"

namespace portolan {

enum class Outcome { Running, Production, Stopped };

// One follow-up: how long from the start, and how it ended (Running: not yet).
struct FollowUp {
    int days = 0;
    Outcome outcome = Outcome::Running;
};

struct IncidenceStep {
    int day = 0;
    double production = 0; // cumulative incidence 0..1 up to and including that day
    double stopped = 0;
    int atRisk = 0; // neither ended nor lost from view before that day
};

// Cumulative incidence with two competing causes by the Aalen-Johansen estimator (Aalen and Johansen 1978):
// F_k(t) = sum over event days u <= t of S(u-) d_k(u) / n(u), S the chance of no event yet. Events come
// before censorings on the same day. One step per day with an event, after a first one at day 0.
std::vector<IncidenceStep> incidence(std::vector<FollowUp>);

// The first day on which the production curve is 50 % or more; nullopt: not reached.
std::optional<int> medianDay(const std::vector<IncidenceStep> &);

// Pilots and what became of them.
struct PilotOutcomes {
    int pilots = 0; // ever in a stage of the kind pilot, production or scaled
    int reached = 0; // of these, ever in production or scaled
    int running = 0; // now in a pilot stage, those back from production too
    int stopped = 0; // stopped or retired without production
    int elsewhere = 0; // back before the pilot
    int undated = 0; // left out of the curves: no dated pilot entry, or the end is not dated
    std::vector<FollowUp> followUps; // from the first dated pilot entry on
    std::vector<InitiativeId> followed; // beside followUps
    std::vector<IncidenceStep> curve;
    std::optional<int> medianDays;
    std::optional<double> naiveMedianDays; // of the finished ones only, which is biased towards the quick
};
PilotOutcomes pilotOutcomes(const Timelines &);

} // namespace portolan
