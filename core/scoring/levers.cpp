// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/answers.h"
#include "core/scoring/explanation.h"
#include "core/scoring/weighing.h"

#include <cmath>

namespace portolan {

namespace {

// Where a mean has to go.
struct Target {
    double from = 0; // the mean as it is
    double to = 0;
    bool upwards = true;
    bool beyond = false; // reaching it is not enough
    std::optional<Axis> axis; // the mean is over this axis alone
};

std::optional<Target> passing(const InitiativeScore &score, const InitiativeScore *above)
{
    if (!above || !above->index || !score.index || *score.index > *above->index + sameScore)
        return std::nullopt;
    return Target{*score.index, *above->index, true, true, std::nullopt};
}

// One criterion moves one axis: nothing to do when both are right, nor to be done when both are wrong.
std::optional<Target> reaching(const InitiativeScore &score, const Profile &profile, Quadrant quadrant)
{
    if (!score.quadrant)
        return std::nullopt;
    const auto isHigh = [](Quadrant q) { return q == Quadrant::QuickWin || q == Quadrant::StrategicBet; };
    const auto isHard = [](Quadrant q) { return q == Quadrant::StrategicBet || q == Quadrant::Reconsider; };
    const bool valueIsRight = isHigh(*score.quadrant) == isHigh(quadrant);
    const bool difficultyIsRight = isHard(*score.quadrant) == isHard(quadrant);
    if (valueIsRight == difficultyIsRight)
        return std::nullopt;
    if (difficultyIsRight) { // on the threshold is high
        return Target{*score.value, profile.valueThreshold, isHigh(quadrant), !isHigh(quadrant), Axis::Value};
    }
    return Target{100 - *score.difficulty, 100 - profile.difficultyThreshold, // on the threshold is hard
                  !isHard(quadrant), !isHard(quadrant), Axis::Difficulty};
}

bool isPossible(double utility, const Target &target)
{
    const double margin = target.beyond ? -sameScore : sameScore;
    return target.upwards ? utility <= 100 + margin : utility >= -margin;
}

} // namespace

std::vector<Lever> levers(const Ranking &ranking, InitiativeId id, const Goal &goal)
{
    const InitiativeScore *score = ranking.find(id);
    if (!score)
        return {};
    const auto target = goal.kind == Goal::Kind::RankAbove ? passing(*score, ranking.find(goal.above))
                                                           : reaching(*score, ranking.profile, goal.quadrant);
    if (!target)
        return {};
    const ScoreSheet &sheet = *ranking.sheet;
    const std::vector<double> weights = weightsOf(sheet, ranking.profile);
    const auto cells = ranking.criteriaOf(*score);
    const auto counts = [&](size_t i) {
        return cells[i].utility && weights[i] > 0 && (!target->axis || sheet.axes[i] == *target->axis);
    };
    double known = 0;
    for (size_t i = 0; i < cells.size(); ++i)
        known += counts(i) ? weights[i] : 0;
    std::vector<Lever> found;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!counts(i))
            continue;
        const double from = *cells[i].utility;
        const double to = from + (target->to - target->from) * known / weights[i];
        if (!isPossible(to, *target))
            continue;
        const double within = std::clamp(to, 0.0, 100.0);
        found.push_back({sheet.criteria[i], from, within, ratingOf(within, sheet.senses[i])});
    }
    std::ranges::stable_sort(found, {}, [](const Lever &l) { return std::abs(l.toUtility - l.fromUtility); });
    return found;
}

} // namespace portolan
