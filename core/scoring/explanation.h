// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

// An index taken apart, down to who rated what, when, and on which evidence.
namespace portolan {

// One assessor's answer as it counted.
struct ExplainedRating {
    QString assessor;
    QDate date;
    std::optional<double> value; // 1..5; empty: not applicable
    bool notApplicable = false;
    bool isDirect = false; // stands for a question without an answer of its own
    Confidence confidence = Confidence::Medium;
    QString evidence; // or the reason why not applicable
};

struct ExplainedQuestion {
    QuestionId question; // none: the criterion rated directly
    double weight = 0; // share 0..1 within the criterion
    std::vector<ExplainedRating> ratings;
};

struct Contribution {
    CriterionId criterion;
    double weight = 0; // share 0..1 of the weights that count for this initiative; 0 without a value
    CriterionScore score;
    double points = 0; // weight x utility; the points of all contributions add up to the index
    QuestionId weakest; // the lowest rated weakest-link question, when it drags: criterion > its utility + 25
    std::vector<ExplainedQuestion> questions;
};

struct Explanation {
    InitiativeScore score;
    std::vector<Contribution> contributions; // in display order of the criteria
};
// nullopt for an initiative that is not there.
std::optional<Explanation> explain(const Portfolio &, const Profile &, InitiativeId);

// The smallest change of one criterion alone that reaches the goal; nullopt where no change of it can.
struct Lever {
    CriterionId criterion;
    double fromUtility = 0;
    double toUtility = 0; // 0..100
    double toRating = 0; // 1..5, as a rating of that criterion (sense considered)
};
struct Goal {
    enum class Kind { RankAbove, ReachQuadrant };
    Kind kind = Kind::RankAbove;
    InitiativeId above; // RankAbove: the initiative to pass
    Quadrant quadrant = Quadrant::QuickWin; // ReachQuadrant
};
std::vector<Lever> levers(const Ranking &, InitiativeId, const Goal &);

// The change of one criterion's weight (the others scaled in proportion) that makes `lower` draw level with
// `upper`; the smallest over all criteria, nullopt when none does (Triantaphyllou and Sanchez 1997).
struct WeightSwap {
    CriterionId criterion;
    double from = 0; // share 0..1
    double to = 0;
};
std::optional<WeightSwap> smallestSwap(const Ranking &, InitiativeId upper, InitiativeId lower);

// Where current assessors of one initiative differ by 2 scale points or more, widest first.
struct Disagreement {
    InitiativeId initiative;
    CriterionId criterion;
    QuestionId question;
    std::vector<ExplainedRating> ratings; // lowest first
    double spread = 0; // scale points
};
std::vector<Disagreement> disagreements(const Portfolio &, InitiativeId);
std::vector<Disagreement> disagreements(const Portfolio &);

} // namespace portolan
