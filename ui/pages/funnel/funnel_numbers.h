// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/cohorts.h"
#include "core/funnel/diagnosis.h"

namespace portolan {

inline constexpr double daysInMonth = 365.25 / 12;

// Which initiatives the funnel looks at; what is not set takes all.
struct FunnelSegment {
    std::optional<UnitId> unit;
    std::optional<QString> region;
    std::optional<Approach> approach;
    std::optional<QString> kind;
    std::optional<QString> tag;
    QDate since;

    bool operator==(const FunnelSegment &) const = default;
};
// Holds a pointer to the portfolio's units: use it only as long as the portfolio lives.
FunnelFilter filterOf(const FunnelSegment &, const Portfolio &);

// Everything the page shows about one segment, worked out together.
struct FunnelNumbers {
    FunnelReport report;
    Timelines lines;
    std::vector<StageTime> times;
    std::vector<Transition> steps;
    PilotOutcomes outcomes;
    Ageing age;
    Flow through;
    std::vector<FlowMembers> flowing; // of its last months, 24 at most
    std::vector<Cohort> byQuarter;
    Diagnosis why;
    QString name; // what they are called beside others; set by who compares
    std::vector<int> furthest; // per initiative of `lines`: place of its furthest stage of progress, -1: none
};
enum class Causes { Diagnosed, LeftOut }; // left out, `why` is empty: it takes longer than all the rest
FunnelNumbers funnelNumbers(const Portfolio &, QDate asOf, const FunnelSegment &, Causes = Causes::Diagnosed);

QList<InitiativeId> inPilot(const FunnelNumbers &);
// Ever reached that stage or, for one of progress, a later one; `place` in lines.stages.
QList<InitiativeId> everReached(const FunnelNumbers &, int place);
QList<InitiativeId> reachedProduction(const FunnelNumbers &);
QList<InitiativeId> ageingOnes(const FunnelNumbers &);
QList<InitiativeId> stoppedEarly(const FunnelNumbers &);
// A step on the way to production; its place in lines.stages.
bool isBeforeProduction(const FunnelNumbers &, int place);
// How many are there now since nobody knows when.
int undatedIn(const FunnelNumbers &, int place);

} // namespace portolan
