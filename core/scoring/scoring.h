// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <memory>

// From ratings to a ranking: weighted means over questions, over assessors and over criteria (additive value
// model, Keeney and Raiffa 1976). Scores are absolute: adding an initiative never moves another's. Unknown is
// nullopt, never 0. Everything here is a pure function.
//
// Utility: 25 (r - 1) of a rating r of 1..5, or 25 (5 - r) where the sense of the criterion is cost.
// Which answers count: of each assessor those of the current assessment (Portfolio::currentAssessments()). A
// question he has not answered takes his direct rating of the criterion, value or "not applicable", if there
// is one; a criterion without questions has the direct rating alone. Questions of weight 0 do not count.
// Criterion: his weighted mean over the questions to which he has a value, then the mean (or median) over the
// assessors who have one.
// A question is not applicable when somebody says so and nobody has a value; a criterion when all of its
// questions are. What is not applicable leaves the index, the axes, every range and the completeness.
// Index: the mean over the criteria that have a value, by the weights of the profile; a criterion that the
// profile does not name weighs 0, and without any weight there is no index.
namespace portolan {

enum class Quadrant { QuickWin, StrategicBet, FillIn, Reconsider };

template <>
struct words<Quadrant> {
    static constexpr const char *list[] = {"quick_win", "strategic_bet", "fill_in", "reconsider"};
};

// What the number may still become, 0..100. Invariant: low <= the point value <= high.
struct Range {
    double low = 0;
    double high = 100;
    bool operator==(const Range &) const = default;
};

// One initiative on one criterion, over all assessors who count (Portfolio::currentAssessments()).
struct CriterionScore {
    std::optional<double> utility; // 0..100, high is good whatever the sense
    // Per assessor who has a value: his weighted mean, each answer widened by its confidence (high 0, medium
    // 0.5, low 1 scale points, clipped to 1..5), what nobody answered counting 0 and 100 and what only others
    // answered left out; then the lowest and the highest over the assessors. 0..100 while nobody has a value.
    Range range;
    double answered = 0; // share 0..1 of the applicable question weight that has a value from somebody
    int assessors = 0; // who have a value
    bool notApplicable = false; // leaves index, range and completeness

    bool operator==(const CriterionScore &) const = default;
};

// Ratings boiled down to one score per initiative and criterion: all that does not depend on the weights.
struct ScoreSheet {
    Aggregation aggregation = Aggregation::Mean;
    std::vector<CriterionId> criteria; // in display order
    std::vector<Axis> axes; // of the criteria
    std::vector<Sense> senses; // of the criteria
    std::vector<InitiativeId> initiatives; // ascending
    std::vector<quint32> codeOrder; // place of each initiative when listed by code
    std::vector<CriterionScore> cells; // initiatives x criteria, row by row
    std::vector<std::optional<int>> pinned; // rank set by hand

    std::span<const CriterionScore> row(size_t initiative) const
    {
        return {cells.data() + initiative * criteria.size(), criteria.size()};
    }
    // Place in `initiatives`; nullopt when there is none.
    std::optional<size_t> find(InitiativeId) const;
};
ScoreSheet scoreSheet(const Portfolio &, Aggregation);

struct InitiativeScore {
    InitiativeId initiative;
    quint32 sheetRow = 0; // where its criteria are in the sheet
    std::optional<int> rank; // 1, 2, 2, 4; nullopt without any rating
    std::optional<int> pinnedRank; // by hand, beside the computed one
    std::optional<double> index; // 0..100
    Range range; // of the index; a criterion that nobody has rated counts 0 and 100 with its weight
    double completeness = 0; // 0..1, share of the applicable weight (criterion x question) that has a value
    std::optional<double> value; // axis
    std::optional<double> difficulty; // axis; 100 - the mean over its criteria
    Range valueRange;
    Range difficultyRange;
    std::optional<Quadrant> quadrant; // nullopt while an axis is unknown
};

// Value >= threshold is high; difficulty >= threshold is hard; equal within 1e-9.
Quadrant quadrantOf(double value, double difficulty, double valueThreshold, double difficultyThreshold);
// "On the line": within 2.5 points of a threshold.
bool isOnTheLine(const InitiativeScore &, const Profile &);

// Competition ranking by index: equal within 1e-9 of the first of the group, in code order within it; those
// without an index last, in code order. Code order is that of QString::operator<, equal codes by age.
struct Ranking {
    Profile profile;
    std::shared_ptr<const ScoreSheet> sheet;
    std::vector<InitiativeScore> rows;
    std::vector<quint32> places; // sheet row -> place in rows

    const InitiativeScore *find(InitiativeId) const; // nullptr when there is none
    std::span<const CriterionScore> criteriaOf(const InitiativeScore &score) const
    {
        return sheet->row(score.sheetRow);
    }
};
Ranking rank(const Portfolio &, const Profile &);
// For another profile of the same aggregation: only weighs and sorts.
Ranking rank(std::shared_ptr<const ScoreSheet>, const Profile &);

} // namespace portolan
