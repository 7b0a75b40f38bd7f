// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/stage_times.h"

#include <algorithm>

namespace portolan {

namespace {

// The time of one initiative in the stages that `counts` accepts.
struct Stay {
    bool any = false;
    bool isDated = true;
    bool isOpen = false;
    int days = 0;
};

template <typename Counts>
Stay stayOf(const Timelines &all, std::span<const Visit> visits, Counts &&counts)
{
    Stay stay;
    for (const Visit &visit : visits) {
        if (!counts(visit))
            continue;
        const auto days = visit.days(all.asOf);
        stay.any = true;
        stay.isDated = stay.isDated && days.has_value();
        stay.isOpen = stay.isOpen || visit.isOpen();
        stay.days += days.value_or(0);
    }
    return stay;
}

const auto longestFirst = [](const auto &a, const auto &b) { return a.second > b.second; };

} // namespace

std::vector<StageTime> stageTimes(const Timelines &all)
{
    std::vector<StageTime> times(all.stages.size());
    for (size_t i = 0; i < all.initiatives.size(); ++i) {
        const auto visits = all.of(i);
        for (size_t at = 0; at < visits.size(); ++at) {
            const qint16 stage = visits[at].stage;
            const auto sameStage = [stage](const Visit &visit) { return visit.stage == stage; };
            if (std::ranges::any_of(visits.first(at), sameStage))
                continue; // counted at its first visit
            const Stay stay = stayOf(all, visits, sameStage);
            StageTime &time = times[size_t(stage)];
            if (!stay.isDated)
                ++time.undated;
            else if (stay.isOpen)
                time.running.emplace_back(all.initiatives[i], stay.days);
            else
                time.completed.push_back(stay.days);
        }
    }
    for (size_t stage = 0; stage < times.size(); ++stage) {
        StageTime &time = times[stage];
        time.stage = all.stages[stage].id;
        std::ranges::sort(time.completed);
        std::ranges::stable_sort(time.running, longestFirst);
        time.medianDays = percentile(time.completed, 0.5);
        time.p85Days = percentile(time.completed, 0.85);
    }
    return times;
}

std::vector<Transition> transitions(const Timelines &all, const std::vector<StageCount> &counts,
                                    const std::vector<StageTime> &times)
{
    std::vector<Transition> found;
    std::optional<size_t> before;
    for (size_t stage = 0; stage < all.stages.size(); ++stage) {
        if (!isProgress(all.stages[stage].kind))
            continue;
        if (before) {
            found.push_back({all.stages[*before].id, all.stages[stage].id,
                             wilson(counts[stage].everReached, counts[*before].everReached),
                             times[*before].medianDays, times[*before].p85Days});
        }
        before = stage;
    }
    return found;
}

Ageing ageing(const Timelines &all, const AgeingRule &rule)
{
    Ageing result;
    std::vector<int> completed;
    for (size_t i = 0; i < all.initiatives.size(); ++i) {
        const auto visits = all.of(i);
        const Stay stay = stayOf(all, visits, [&all](const Visit &visit) { return all.isPilot(visit); });
        if (!stay.any)
            continue;
        if (!stay.isDated)
            result.undated += stay.isOpen;
        else if (stay.isOpen)
            result.running.push_back(
                {all.initiatives[i], all.stages[size_t(visits.back().stage)].id, stay.days, false});
        else
            completed.push_back(stay.days);
    }
    std::ranges::sort(completed);
    result.completed = completed.size();
    result.needed = rule.enough;
    result.isFromHistory = completed.size() >= rule.enough;
    result.limitDays = result.isFromHistory ? *percentile(completed, 0.85) : rule.fallbackDays;
    std::ranges::stable_sort(result.running, std::greater(), &AgeingItem::days);
    for (AgeingItem &item : result.running)
        item.isOver = item.days > result.limitDays;
    return result;
}

} // namespace portolan
