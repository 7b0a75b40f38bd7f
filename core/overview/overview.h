// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

// What an executive sees first: figures with their context, what needs attention, and the next best moves.
namespace portolan {

struct Figures {
    int initiatives = 0;
    int pastIntake = 0; // in pilot, production or scaled
    int pilots = 0; // running
    int inProduction = 0; // production or scaled
    int scaled = 0;
    int pilotsEver = 0; // ever reached pilot or later
    int reachedProduction = 0; // of these, ever reached production or later
    int rated = 0;
    double completeness = 0; // mean 0..1 over all initiatives
    std::optional<double> investment; // sum of what is known; nullopt when nothing is
    int withoutInvestment = 0;
    std::optional<double> yearlyBenefitLive; // of initiatives in production or scaled
    int liveWithoutBenefit = 0;
};
Figures figures(const Portfolio &, const Ranking &, QDate asOf);

// Why an initiative needs attention, the gravest first.
enum class Concern {
    ReadinessGap, // in pilot or beyond with weakest data readiness link rated 2 or lower
    AgeingPilot, // running pilot older than the limit
    NoProductionOwner, // pilot or beyond
    NoBenefitOwner, // pilot or beyond
    Disagreement, // assessors differ by 2 or more
    BlockedByLink, // requires one that is stopped or retired, or excludes one that runs as well
    StageDateMissing,
    DoubtfulRatings, // anchors changed since
    NotAssessed, // past intake without any rating
};
struct Attention {
    InitiativeId initiative;
    Concern concern = Concern::NotAssessed;
    int months = 0; // AgeingPilot
    InitiativeId other; // BlockedByLink
    CriterionId criterion; // Disagreement, ReadinessGap
    QuestionId question;
    int count = 0; // of ratings or cells concerned
};
constexpr int ageingLimitMonths = 12; // used while there are fewer than 8 completed pilots
std::vector<Attention> needsAttention(const Portfolio &, const Ranking &, QDate asOf);

enum class Move {
    StartPilot, // quick win in intake
    PlanAndFund, // strategic bet in intake
    FundProduction, // pilot with owner, target and good readiness
    ScaleOut, // production quick win or strategic bet
    CloseGap, // high rank, but low completeness: what to find out
    Stop, // reconsider, still running
};
struct NextMove {
    InitiativeId initiative;
    Move move = Move::StartPilot;
    CriterionId criterion; // CloseGap: the criterion with the widest weighted range
};
// The best first, at most `count`; each initiative at most once.
std::vector<NextMove> nextMoves(const Portfolio &, const Ranking &, QDate asOf, int count);

} // namespace portolan
