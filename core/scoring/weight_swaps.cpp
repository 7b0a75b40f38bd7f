// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanation.h"
#include "core/scoring/weighing.h"

#include <cmath>
#include <numeric>

namespace portolan {

namespace {

constexpr double nothing = 1e-12;

// The index of one initiative while the share t of one criterion runs from 0 to 1 and the others keep their
// proportions: (sum + t sumSlope) / (weight + t weightSlope), over what has a value. The divisor is above 0
// for every t.
struct Line {
    double sum = 0;
    double sumSlope = 0;
    double weight = 1;
    double weightSlope = 0;
    bool knownAtNone = true; // there is an index at t = 0
    bool knownAtAll = true; // and at t = 1

    bool isKnownAt(double t) const { return (t > nothing || knownAtNone) && (t < 1 - nothing || knownAtAll); }
};

Line lineOf(std::span<const CriterionScore> cells, std::span<const double> shares, size_t varied)
{
    double sum = 0;
    double weight = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i == varied || !cells[i].utility)
            continue;
        sum += shares[i] * *cells[i].utility;
        weight += shares[i];
    }
    const auto &own = cells[varied].utility;
    if (!own) // the same whatever the share
        return {sum / weight, 0, 1, 0, true, false};
    if (weight <= 0)
        return {*own, 0, 1, 0, false, true};
    const double others = 1 - shares[varied];
    return {sum / others, *own - sum / others, weight / others, 1 - weight / others, true, true};
}

// Real roots of a t^2 + b t + c; of the zero polynomial `anywhere`.
std::vector<double> roots(double a, double b, double c, double anywhere)
{
    if (std::abs(a) < nothing) {
        if (std::abs(b) < nothing)
            return std::abs(c) < sameScore ? std::vector{anywhere} : std::vector<double>();
        return {-c / b};
    }
    const double discriminant = b * b - 4 * a * c;
    if (discriminant < 0)
        return {};
    const double q = -(b + std::copysign(std::sqrt(discriminant), b)) / 2; // loses no digits
    return q == 0 ? std::vector{0.0} : std::vector{q / a, c / q};
}

// Where the two draw level nearest to `current`. Cross-multiplied; linear when both have all values.
std::optional<double> level(const Line &x, const Line &y, double current)
{
    const double a = x.sumSlope * y.weightSlope - y.sumSlope * x.weightSlope;
    const double b =
        x.sum * y.weightSlope + x.sumSlope * y.weight - y.sum * x.weightSlope - y.sumSlope * x.weight;
    const double c = x.sum * y.weight - y.sum * x.weight;
    std::optional<double> nearest;
    for (double root : roots(a, b, c, current)) {
        if (!(root >= -nothing && root <= 1 + nothing) || !x.isKnownAt(root) || !y.isKnownAt(root))
            continue;
        if (!nearest || std::abs(root - current) < std::abs(*nearest - current))
            nearest = std::clamp(root, 0.0, 1.0);
    }
    return nearest;
}

} // namespace

std::vector<WeightSwap> weightSwaps(const Ranking &ranking, InitiativeId upper, InitiativeId lower)
{
    const InitiativeScore *one = ranking.find(upper);
    const InitiativeScore *other = ranking.find(lower);
    if (!one || !other || !one->index || !other->index)
        return {};
    std::vector<double> shares = weightsOf(*ranking.sheet, ranking.profile);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= sum; // above 0, for both have an index
    std::vector<WeightSwap> swaps;
    for (size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] > 1 - nothing) // the others have no proportions to keep
            continue;
        const auto to = level(lineOf(ranking.criteriaOf(*one), shares, i),
                              lineOf(ranking.criteriaOf(*other), shares, i), shares[i]);
        if (to)
            swaps.push_back({ranking.sheet->criteria[i], shares[i], *to});
    }
    std::ranges::stable_sort(swaps, {}, [](const WeightSwap &swap) { return std::abs(swap.to - swap.from); });
    return swaps;
}

std::optional<WeightSwap> smallestSwap(const Ranking &ranking, InitiativeId upper, InitiativeId lower)
{
    const std::vector<WeightSwap> swaps = weightSwaps(ranking, upper, lower);
    return swaps.empty() ? std::nullopt : std::optional(swaps.front());
}

} // namespace portolan
