// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/proposal.h"

#include "core/scoring/answers.h"
#include "core/scoring/weighing.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double leastMove = 0.5;

// One axis of one initiative, as high-is-good utilities.
struct AxisState {
    std::vector<size_t> columns; // criteria of the axis that count
    double weight = 0;
    double mean = 0;
};

AxisState stateOf(const ScoreSheet &sheet, const std::vector<double> &weights, size_t row, Axis axis)
{
    AxisState state;
    double sum = 0;
    for (size_t i = 0; i < sheet.criteria.size(); ++i) {
        const std::optional<double> utility = sheet.row(row)[i].utility;
        if (sheet.axes[i] != axis || !utility || weights[i] <= 0)
            continue;
        state.columns.push_back(i);
        sum += weights[i] * *utility;
        state.weight += weights[i];
    }
    if (state.weight > 0)
        state.mean = sum / state.weight;
    return state;
}

double targetOf(const ProposedPlace &place, Axis axis)
{
    return std::clamp(axis == Axis::Value ? place.value : 100 - place.difficulty, 0.0, 100.0);
}

// Every criterion goes the same share of its way up or down, so that the mean comes to `target`.
double movedTogether(double utility, double mean, double target)
{
    if (target >= mean)
        return mean >= 100 ? utility : utility + (target - mean) / (100 - mean) * (100 - utility);
    return utility * target / mean;
}

AxisNeed needOf(const ScoreSheet &sheet, const std::vector<double> &weights, size_t row, Axis axis,
                double target)
{
    const AxisState state = stateOf(sheet, weights, row, axis);
    const bool isValue = axis == Axis::Value;
    AxisNeed need{axis, isValue ? state.mean : 100 - state.mean, isValue ? target : 100 - target, {}, {}};
    for (const size_t i : state.columns) {
        const double from = *sheet.row(row)[i].utility;
        const double alone = from + (target - state.mean) * state.weight / weights[i];
        const auto rating = [&](double utility) {
            return ratingOf(std::clamp(utility, 0.0, 100.0), sheet.senses[i]);
        };
        if (alone >= -1e-9 && alone <= 100 + 1e-9)
            need.alone.push_back({sheet.criteria[i], rating(from), rating(alone)});
        need.together.push_back(
            {sheet.criteria[i], rating(from), rating(movedTogether(from, state.mean, target))});
    }
    std::ranges::stable_sort(need.alone, {},
                             [](const NeededRating &needed) { return std::abs(needed.to - needed.from); });
    return need;
}

} // namespace

std::vector<AxisNeed> needsOf(const Ranking &ranking, const ProposedPlace &place)
{
    std::vector<AxisNeed> needs;
    const InitiativeScore *score = ranking.sheet ? ranking.find(place.initiative) : nullptr;
    if (!score || !score->value || !score->difficulty)
        return needs;
    const std::vector<double> weights = weightsOf(*ranking.sheet, ranking.profile);
    if (std::abs(place.value - *score->value) >= leastMove)
        needs.push_back(
            needOf(*ranking.sheet, weights, score->sheetRow, Axis::Value, targetOf(place, Axis::Value)));
    if (std::abs(place.difficulty - *score->difficulty) >= leastMove)
        needs.push_back(needOf(*ranking.sheet, weights, score->sheetRow, Axis::Difficulty,
                               targetOf(place, Axis::Difficulty)));
    return needs;
}

ScoreSheet sheetAt(const Ranking &ranking, const ProposedPlace &place)
{
    ScoreSheet sheet = *ranking.sheet;
    const InitiativeScore *score = ranking.find(place.initiative);
    if (!score)
        return sheet;
    const std::vector<double> weights = weightsOf(sheet, ranking.profile);
    for (const Axis axis : {Axis::Value, Axis::Difficulty}) {
        const AxisState state = stateOf(*ranking.sheet, weights, score->sheetRow, axis);
        for (const size_t i : state.columns) {
            CriterionScore &cell = sheet.cells[score->sheetRow * sheet.criteria.size() + i];
            const double utility = movedTogether(*cell.utility, state.mean, targetOf(place, axis));
            const double by = utility - *cell.utility;
            cell.utility = utility;
            cell.range = {std::clamp(cell.range.low + by, 0.0, utility),
                          std::clamp(cell.range.high + by, utility, 100.0)};
        }
    }
    return sheet;
}

} // namespace portolan
