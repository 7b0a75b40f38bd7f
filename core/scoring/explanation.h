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
    // In display order; a criterion that nobody answered by question is one entry with the direct ratings.
    std::vector<ExplainedQuestion> questions;
};

struct Explanation {
    InitiativeScore score;
    std::vector<Contribution> contributions; // in display order of the criteria
};
// nullopt for an initiative that is not there. The second is for who has the ranking of that portfolio at
// hand.
std::optional<Explanation> explain(const Portfolio &, const Profile &, InitiativeId);
std::optional<Explanation> explain(const Portfolio &, const Ranking &, InitiativeId);

// The smallest change of one criterion alone that leads to the goal. `toUtility` is where the initiative
// draws level with the other, or stands on the threshold: passing it, and getting below a threshold, takes a
// little more. Only criteria with a value can be changed.
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
// The smallest change first, without the criteria of which no change is enough; empty when the goal is
// reached already or one criterion alone cannot reach it.
std::vector<Lever> levers(const Ranking &, InitiativeId, const Goal &);

// The change of one criterion's weight, the others scaled in proportion, at which `lower` draws level with
// `upper` (Triantaphyllou and Sanchez 1997); `to` equals `from` for two that are level already.
struct WeightSwap {
    CriterionId criterion;
    double from = 0; // share 0..1
    double to = 0;
};
// Of each criterion the nearest, the smallest change first; without the criteria of which no change does it.
std::vector<WeightSwap> weightSwaps(const Ranking &, InitiativeId upper, InitiativeId lower);
std::optional<WeightSwap> smallestSwap(const Ranking &, InitiativeId upper, InitiativeId lower);

// Where current assessors of one initiative differ by 2 scale points or more. Answers to one question are
// compared with each other; where somebody rated a criterion directly, so is how each rates it as a whole (by
// questions: their mean), and `question` is none.
struct Disagreement {
    InitiativeId initiative;
    CriterionId criterion;
    QuestionId question;
    std::vector<ExplainedRating> ratings; // lowest first
    double spread = 0; // scale points
};
// Widest first.
std::vector<Disagreement> disagreements(const Portfolio &, InitiativeId);
std::vector<Disagreement> disagreements(const Portfolio &);

} // namespace portolan
