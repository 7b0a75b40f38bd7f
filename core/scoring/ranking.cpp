// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring.h"

#include "core/scoring/weighing.h"

#include <cmath>

namespace portolan {

namespace {

constexpr double unrated = -1; // sorts behind every index
constexpr double lineWidth = 2.5; // "on the line", in points to either side

struct Place {
    double index = unrated;
    quint32 code = 0;
    quint32 row = 0;
};

// AxisSums over the criteria of an axis, or of both.
struct AxisSums {
    double known = 0; // weight of what has a value
    double point = 0;
    double weight = 0; // of what is applicable
    double low = 0;
    double high = 0;
    double answered = 0;

    void add(double w, const CriterionScore &score)
    {
        if (score.notApplicable)
            return;
        if (score.utility) {
            known += w;
            point += w * *score.utility;
        }
        weight += w;
        low += w * score.range.low;
        high += w * score.range.high;
        answered += w * score.answered;
    }
    friend AxisSums operator+(const AxisSums &a, const AxisSums &b)
    {
        return {a.known + b.known, a.point + b.point, a.weight + b.weight,
                a.low + b.low,     a.high + b.high,   a.answered + b.answered};
    }
    std::optional<double> mean() const { return known > 0 ? std::optional(point / known) : std::nullopt; }
    Range range() const
    {
        if (weight <= 0)
            return {};
        Range range{low / weight, high / weight};
        if (known > 0) { // against rounding
            range.low = std::min(range.low, point / known);
            range.high = std::max(range.high, point / known);
        }
        return range;
    }
};

InitiativeScore scored(const ScoreSheet &sheet, std::span<const double> weights, const Profile &profile,
                       quint32 row)
{
    AxisSums onAxis[2]; // by Axis; of the difficulty axis, high is easy
    const auto cells = sheet.row(row);
    for (size_t i = 0; i < cells.size(); ++i)
        onAxis[size_t(sheet.axes[i])].add(weights[i], cells[i]);
    const auto &[value, ease] = onAxis;
    const AxisSums all = value + ease;

    InitiativeScore score;
    score.initiative = sheet.initiatives[row];
    score.sheetRow = row;
    score.pinnedRank = sheet.pinned[row];
    score.index = all.mean();
    score.range = all.range();
    score.completeness = all.weight > 0 ? all.answered / all.weight : 0;
    score.value = value.mean();
    score.valueRange = value.range();
    if (const auto mean = ease.mean())
        score.difficulty = 100 - *mean;
    const Range easeRange = ease.range();
    score.difficultyRange = {100 - easeRange.high, 100 - easeRange.low};
    if (score.value && score.difficulty) {
        score.quadrant =
            quadrantOf(*score.value, *score.difficulty, profile.valueThreshold, profile.difficultyThreshold);
    }
    return score;
}

// The rated by falling index, the others in code order after them.
std::vector<Place> inOrder(const ScoreSheet &sheet, std::span<const InitiativeScore> scores)
{
    std::vector<Place> places;
    places.reserve(scores.size());
    for (quint32 row = 0; row < scores.size(); ++row)
        places.push_back({scores[row].index.value_or(unrated), sheet.codeOrder[row], row});
    std::ranges::sort(places, [](const Place &a, const Place &b) {
        return a.index != b.index ? a.index > b.index : a.code < b.code;
    });
    return places;
}

// Competition ranks by place, 0 for the unrated; what is within 1e-9 of the first of its group goes into code
// order.
std::vector<int> ranksOf(std::vector<Place> &places)
{
    std::vector<int> ranks(places.size(), 0);
    for (size_t first = 0; first < places.size() && places[first].index != unrated;) {
        size_t end = first + 1;
        while (end < places.size() && places[first].index - places[end].index <= sameScore)
            ++end;
        const std::span group(places.data() + first, end - first);
        if (group.size() > 1)
            std::ranges::sort(group, {}, &Place::code);
        std::fill(ranks.begin() + qsizetype(first), ranks.begin() + qsizetype(end), int(first) + 1);
        first = end;
    }
    return ranks;
}

} // namespace

Quadrant quadrantOf(double value, double difficulty, double valueThreshold, double difficultyThreshold)
{
    const bool isEasy = difficulty < difficultyThreshold - sameScore;
    if (value >= valueThreshold - sameScore)
        return isEasy ? Quadrant::QuickWin : Quadrant::StrategicBet;
    return isEasy ? Quadrant::FillIn : Quadrant::Reconsider;
}

bool isOnTheLine(const InitiativeScore &score, const Profile &profile)
{
    const auto isNear = [](const std::optional<double> &at, double threshold) {
        return at && std::abs(*at - threshold) <= lineWidth + sameScore;
    };
    return isNear(score.value, profile.valueThreshold)
        || isNear(score.difficulty, profile.difficultyThreshold);
}

const InitiativeScore *Ranking::find(InitiativeId id) const
{
    const auto row = sheet ? sheet->find(id) : std::nullopt;
    return row ? &rows[places[*row]] : nullptr;
}

Ranking rank(const Portfolio &portfolio, const Profile &profile)
{
    return rank(std::make_shared<const ScoreSheet>(scoreSheet(portfolio, profile.aggregation)), profile);
}

Ranking rank(std::shared_ptr<const ScoreSheet> sheet, const Profile &profile)
{
    const std::vector<double> weights = weightsOf(*sheet, profile);
    std::vector<InitiativeScore> scores;
    scores.reserve(sheet->initiatives.size());
    for (quint32 row = 0; row < sheet->initiatives.size(); ++row)
        scores.push_back(scored(*sheet, weights, profile, row));
    std::vector<Place> places = inOrder(*sheet, scores);
    const std::vector<int> ranks = ranksOf(places);
    Ranking ranking{profile, std::move(sheet), {}, {}};
    ranking.rows.reserve(places.size());
    ranking.places.resize(places.size());
    for (quint32 place = 0; place < places.size(); ++place) {
        InitiativeScore &score = ranking.rows.emplace_back(scores[places[place].row]);
        if (ranks[place] > 0)
            score.rank = ranks[place];
        ranking.places[places[place].row] = place;
    }
    return ranking;
}

} // namespace portolan
