// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/flow.h"
#include "core/funnel/stage_times.h"

#include <span>

// Why pilots stall: known causes, each with a signal that this portfolio's own records can show.
namespace portolan {

enum class Cause {
    MovingProblem, // no success measure with baseline and target
    DataNotFit, // data readiness rated low
    TechnologyFirst, // a way to build it, but no written problem
    NoPathToProduction, // nobody will own it in production, or integration rated low
    ProblemTooHard, // technical maturity rated low
    NoBenefitOwner,
    NoExitRule, // older than the limit, and no go-live date ahead
    FundingEndsAtPilot, // no run cost in the plan: 0
    LateCompliance, // open obligations rated high, and the go-live is near
    UserResistance, // user acceptance rated low
    TooManyPilots, // more come than go, or more run than the limit
    CostAtScaleUnknown, // no run cost known, or it is not below the benefit
    SupplierLock, // supplier exposure rated high
    DuplicateEfforts, // nearly the same as another running one
};

template <>
struct words<Cause> {
    static constexpr const char *list[] = {
        "moving_problem",   "data_not_fit", "technology_first", "no_path_to_production", "problem_too_hard",
        "no_benefit_owner", "no_exit_rule", "funding_ends",     "late_compliance",       "user_resistance",
        "too_many_pilots",  "cost_unknown", "supplier_lock",    "duplicate_efforts"};
};
inline constexpr int causeCount = int(Cause::DuplicateEfforts) + 1;

// When a signal counts; what the user can edit.
struct DiagnosisRules {
    double lowRating = 2.5; // a benefit-sense rating below is low
    double highRisk = 3.5; // a risk rating above is high
    int complianceDays = 90; // a go-live nearer than that is near
    double similarity = 0.8;
    double flowSurplus = 1.2; // arrivals over departures of the last year
    int fewestPilots = 5; // below, there are never too many
    AgeingRule ageing;
    int signalsToStall = 2;
};

// One of them by its name, with the bounds it keeps to: what a list to edit them shows.
struct RuleField {
    const char *name;
    double lowest;
    double highest;
    double (*get)(const DiagnosisRules &);
    void (*set)(DiagnosisRules &, double);

    double fallback() const { return get(DiagnosisRules()); } // where the portfolio says nothing
    bool isWhole() const // a count
    {
        DiagnosisRules rules;
        set(rules, lowest + 0.4);
        return get(rules) == lowest;
    }
    bool takes(double value) const
    {
        return value >= lowest && value <= highest && (!isWhole() || value == qint64(value));
    }
};
std::span<const RuleField> ruleFields();
// The defaults with what the portfolio says instead; names that are none and values out of bounds do not
// count.
DiagnosisRules rulesOf(const PortfolioInfo &);
// How many pilots may run at once: the sum over the pilot stages when each of them has a limit, else 0.
int pilotLimitOf(const Portfolio &);

enum class Signal { Holds, Fine, Unknown };

struct CauseFinding {
    Cause cause = Cause::MovingProblem;
    std::vector<InitiativeId> holds; // running pilots that show it
    int fine = 0;
    int unknown = 0; // the fields it needs are empty
    // Share 0..1 of the measurable pilots that show it; nullopt when none is measurable.
    std::optional<double> strength() const
    {
        const size_t measurable = holds.size() + size_t(fine);
        return measurable > 0 ? std::optional(double(holds.size()) / double(measurable)) : std::nullopt;
    }
};
struct Stalled {
    InitiativeId initiative;
    std::vector<Cause> causes; // two or more
};
struct Diagnosis {
    int pilots = 0; // running
    std::vector<CauseFinding> findings; // strongest first, those without evidence and the unmeasurable last
    std::vector<Stalled> stalled; // most causes first
    int arrivals = 0; // of the last year, behind TooManyPilots
    int departures = 0;
    double ageLimitDays = 0; // behind NoExitRule
    DiagnosisRules rules; // it was made with
    int pilotLimit = 0;
};
// `pilotLimit`: how many pilots may run at once; 0: no limit is set.
Diagnosis diagnose(const Portfolio &, const Timelines &, const DiagnosisRules &, int pilotLimit = 0);
// By the portfolio's own rules and limits.
Diagnosis diagnose(const Portfolio &, const Timelines &);

// Of the pilots that show the cause those that have an open task against it.
std::vector<InitiativeId> withOpenTask(const Portfolio &, const CauseFinding &);

} // namespace portolan
