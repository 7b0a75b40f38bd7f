// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/passage.h"

#include <cmath>

namespace portolan {

std::optional<int> Visit::days() const
{
    if (!from.isValid() || !until.isValid())
        return std::nullopt;
    return int(from.daysTo(until));
}

StageLine::StageLine(const Portfolio &portfolio)
    : m_stages(portfolio.orderedStages())
{
}

const Stage *StageLine::find(StageId id) const
{
    const auto it = std::ranges::find(m_stages, id, &Stage::id);
    return it == m_stages.end() ? nullptr : &*it;
}

std::vector<Visit> StageLine::visits(const Portfolio &portfolio, InitiativeId id, QDate asOf) const
{
    std::vector<Visit> visits;
    for (const StageEntry &entry : portfolio.history(id, asOf)) {
        const Stage *stage = find(entry.stage);
        if (!stage)
            continue;
        if (!visits.empty())
            visits.back().until = entry.enteredOn;
        visits.push_back({stage, entry.enteredOn, {}, false});
    }
    if (!visits.empty()) {
        visits.back().isOpen = true;
        visits.back().until = asOf;
    }
    return visits;
}

bool StageLine::everReached(std::span<const Visit> visits, size_t place) const
{
    const bool onTheWay = isProgress(m_stages[place].kind);
    return std::ranges::any_of(visits, [&](const Visit &visit) {
        return visit.stage == &m_stages[place]
            || (onTheWay && isProgress(visit.stage->kind) && placeOf(*visit.stage) > place);
    });
}

bool StageLine::everReached(std::span<const Visit> visits, StageKind kind) const
{
    const auto first = std::ranges::find_if(
        m_stages, [kind](const Stage &stage) { return isProgress(stage.kind) && stage.kind >= kind; });
    return first != m_stages.end() && everReached(visits, placeOf(*first));
}

std::optional<int> daysIn(std::span<const Visit> visits, StageKind kind)
{
    std::optional<int> sum;
    for (const Visit &visit : visits) {
        if (visit.stage->kind != kind)
            continue;
        const auto days = visit.days();
        if (!days)
            return std::nullopt;
        sum = sum.value_or(0) + *days;
    }
    return sum;
}

std::optional<double> percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const double at = share * double(values.size() - 1);
    const auto below = size_t(std::floor(at));
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (at - double(below)) * (values[above] - values[below]);
}

} // namespace portolan
