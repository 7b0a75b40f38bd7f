// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

// What an executive sees first: figures with their context, what needs attention, and the next best moves.
// Pure functions of a portfolio, its ranking and the as-of date (stage entries after it do not count);
// core/wording has the sentences.
namespace portolan {

struct Figures {
    int initiatives = 0;
    int pastIntake = 0; // in pilot, production or scaled
    int pilots = 0; // running
    int inProduction = 0; // production or scaled
    int scaled = 0;
    int pilotsEver = 0; // ever reached a pilot stage or a later one
    int reachedProduction = 0; // of these, ever reached production or later
    int rated = 0; // have an index
    double completeness = 0; // mean 0..1 over all initiatives
    std::optional<double> investment; // sum of what is known; nullopt when nothing is
    int withoutInvestment = 0;
    std::optional<double> yearlyBenefitLive; // of initiatives in production or scaled
    int liveWithoutBenefit = 0;
};
Figures figures(const Portfolio &, const Ranking &, QDate asOf);

// Why an initiative needs attention, the gravest first. "Runs" means in pilot, production or scaled.
enum class Concern {
    AgeingPilot, // running pilot that ageing() of core/funnel finds too old
    TaskOverdue, // an open task was due before the as-of date
    NoProductionOwner, // runs
    NoBenefitOwner, // runs
    ReadinessGap, // runs, with the weakest link of data readiness rated 2 or lower
    Disagreement, // assessors differ by 2 or more
    BlockedByLink, // requires one that is stopped or retired, or excludes one that ranks higher and runs as
                   // well
    StageDateMissing, // runs, since when is unknown
    DoubtfulRatings, // anchors changed since
    NotAssessed, // runs, without any rating
};
struct Attention {
    InitiativeId initiative;
    Concern concern = Concern::NotAssessed;
    int months = 0; // AgeingPilot: full months in pilot
    InitiativeId other; // BlockedByLink
    CriterionId criterion; // Disagreement (the widest), ReadinessGap
    QuestionId question; // likewise; none: the criterion as a whole
    int count = 0; // Disagreement, DoubtfulRatings, TaskOverdue: of cells, ratings or tasks
    TaskId task{}; // TaskOverdue: the one that was due first
};
// Each initiative at most once, with its gravest concern; by gravity, then by rank. What is stopped or
// retired raises none.
std::vector<Attention> needsAttention(const Portfolio &, const Ranking &, QDate asOf);

enum class Move {
    StartPilot, // quick win in intake without a gap in data readiness
    PlanAndFund, // strategic bet in intake
    FundProduction, // pilot of high value with both owners, target and good data readiness
    ScaleOut, // production quick win or strategic bet with both owners and without a gap in data readiness
    CloseGap, // high rank, but less than 60 % complete: what to find out
    Stop, // runs, clearly to reconsider, known well enough, and nothing that runs requires it
};
struct NextMove {
    InitiativeId initiative;
    Move move = Move::StartPilot;
    CriterionId criterion; // CloseGap: the criterion with the widest weighted range
};
// The best first, at most `count`; each initiative at most once. In rank order, a rank pinned by hand before
// the computed one; every fifth line is for what to stop, the worst first, so that a longer list begins as a
// shorter one. Nothing is proposed to go forward while an initiative it requires is not in production or
// scaled, or one it excludes is ahead of it or proposed above it, nor a strategic bet that is further above
// the threshold of difficulty than above that of value. Without a stage counts as intake.
std::vector<NextMove> nextMoves(const Portfolio &, const Ranking &, QDate asOf, int count);

} // namespace portolan
