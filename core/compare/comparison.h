// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

// What became of a portfolio between two of its states: a baseline and now, or two baselines. Initiatives are
// the same when their id is. Both states are ranked by one profile, so that what moved did so through ratings
// and method, not through other weights. Pure functions; nothing that is equal in both is in the answer.
namespace portolan {

struct Standing {
    std::optional<int> rank;
    std::optional<double> index; // 0..100
    std::optional<double> value; // axis
    std::optional<double> difficulty; // axis

    bool operator==(const Standing &) const = default;
};

// Of one initiative, or the sum over those in which it is known; nullopt when it is known in none.
struct Money {
    std::optional<double> investment;
    std::optional<double> runCost; // per year
    std::optional<double> yearlyBenefit;

    bool operator==(const Money &) const = default;
};

// What an assessor currently answers; neither: he does not.
struct GivenAnswer {
    std::optional<double> value; // 1..5
    bool notApplicable = false;

    bool operator==(const GivenAnswer &) const = default;
};

struct RatingChange {
    QString assessor;
    QuestionId question; // none: the criterion rated directly
    GivenAnswer before;
    GivenAnswer after;

    bool operator==(const RatingChange &) const = default;
};

// A criterion of which the score or an answer is another. Without ratings the score moved through the method:
// a weight or the sense.
struct CriterionChange {
    CriterionId criterion;
    std::optional<double> before; // utility 0..100
    std::optional<double> after;
    std::vector<RatingChange> ratings; // by assessor, then question

    bool operator==(const CriterionChange &) const = default;
};

struct InitiativeDifference {
    InitiativeId initiative;
    bool isBefore = false; // not: it came in
    bool isAfter = false; // not: it went out
    Standing standingBefore;
    Standing standingAfter;
    std::vector<CriterionChange> criteria; // by ascending id; empty unless it is in both
    StageId stageBefore; // it is in; none: in no stage
    StageId stageAfter;
    std::vector<StageId> enteredBefore; // stages in the history of this state only, in the order of happening
    std::vector<StageId> enteredAfter;
    Money moneyBefore;
    Money moneyAfter;

    bool movedInRank() const { return standingBefore.rank != standingAfter.rank; }
    bool movedInStage() const { return stageBefore != stageAfter; }
    bool operator==(const InitiativeDifference &) const = default;
};

// Any entity, field by field: also what has no place above, such as names and weights. One that came or went
// has no fields.
struct EntityDifference {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QByteArray table;
    qint64 id = 0;
    QList<FieldChange> fields; // by name

    bool operator==(const EntityDifference &) const = default;
};

struct Comparison {
    std::vector<InitiativeDifference> initiatives; // by ascending id
    Money moneyBefore; // over all initiatives
    Money moneyAfter;
    std::vector<EntityDifference> entities; // by kind, then ascending id; baselines are no part of it

    bool isEmpty() const { return initiatives.empty() && entities.empty(); }
    const InitiativeDifference *find(InitiativeId) const; // nullptr when it does not differ
    bool operator==(const Comparison &) const = default;
};

Comparison compare(const Portfolio &before, const Portfolio &after, const Profile &);
// The same seen from the other end.
Comparison reversed(Comparison);

} // namespace portolan
