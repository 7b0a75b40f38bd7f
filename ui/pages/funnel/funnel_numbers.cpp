// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/funnel_numbers.h"

namespace portolan {

FunnelFilter filterOf(const FunnelSegment &segment, const Portfolio &portfolio)
{
    FunnelFilter filter;
    filter.since = segment.since;
    FunnelSegment rest = segment;
    rest.since = {};
    if (rest == FunnelSegment{})
        return filter;
    filter.accepts = [rest, &portfolio](const Initiative &initiative) {
        const Unit *unit = portfolio.units().find(initiative.unit);
        return (!rest.unit || *rest.unit == initiative.unit)
            && (!rest.region || *rest.region == (unit ? unit->region : QString()))
            && (!rest.approach || *rest.approach == initiative.approach)
            && (!rest.kind || *rest.kind == initiative.kind)
            && (!rest.tag || initiative.tags.contains(*rest.tag));
    };
    return filter;
}

FunnelNumbers funnelNumbers(const Portfolio &portfolio, QDate asOf, const FunnelSegment &segment,
                            Causes causes)
{
    const FunnelFilter filter = filterOf(segment, portfolio);
    FunnelNumbers all;
    all.lines = timelines(portfolio, asOf, filter);
    all.report = funnel(all.lines, asOf);
    all.times = stageTimes(all.lines);
    all.steps = transitions(all.lines, all.report.stages, all.times);
    all.outcomes = pilotOutcomes(all.lines);
    all.age = ageing(all.lines, rulesOf(portfolio.info()).ageing);
    all.through = flow(all.lines);
    all.flowing = flowMembers(all.lines, all.through, 24);
    all.byQuarter = cohorts(all.lines, all.outcomes);
    if (causes == Causes::Diagnosed)
        all.why = diagnose(portfolio, all.lines);
    for (size_t i = 0; i < all.lines.initiatives.size(); ++i) {
        int furthest = -1;
        for (const Visit &visit : all.lines.of(i)) {
            if (!all.lines.isEnd(visit))
                furthest = std::max(furthest, int(visit.stage));
        }
        all.furthest.push_back(furthest);
    }
    return all;
}

template <typename Accepts>
static QList<InitiativeId> those(const FunnelNumbers &all, Accepts accepts)
{
    QList<InitiativeId> ids;
    for (size_t i = 0; i < all.lines.initiatives.size(); ++i) {
        if (accepts(i))
            ids << all.lines.initiatives[i];
    }
    return ids;
}

QList<InitiativeId> inPilot(const FunnelNumbers &all)
{
    return those(all, [&](size_t i) {
        const auto visits = all.lines.of(i);
        return !visits.empty() && all.lines.isPilot(visits.back());
    });
}

QList<InitiativeId> everReached(const FunnelNumbers &all, int place)
{
    if (isProgress(all.lines.stages[size_t(place)].kind))
        return those(all, [&](size_t i) { return all.furthest[i] >= place; });
    return those(all, [&](size_t i) {
        return std::ranges::any_of(all.lines.of(i), [&](const Visit &visit) { return visit.stage == place; });
    });
}

QList<InitiativeId> reachedProduction(const FunnelNumbers &all)
{
    return those(all, [&](size_t i) {
        return std::ranges::any_of(all.lines.of(i),
                                   [&](const Visit &visit) { return all.lines.isLive(visit); });
    });
}

QList<InitiativeId> ageingOnes(const FunnelNumbers &all)
{
    QList<InitiativeId> ids;
    for (const AgeingItem &item : all.age.running) {
        if (item.isOver)
            ids << item.initiative;
    }
    return ids;
}

QList<InitiativeId> stoppedEarly(const FunnelNumbers &all)
{
    return those(all, [&](size_t i) {
        const auto visits = all.lines.of(i);
        const auto any = [&](auto test) { return std::ranges::any_of(visits, test); };
        return !visits.empty() && all.lines.isEnd(visits.back())
            && any([&](const Visit &visit) { return all.lines.isPilot(visit); })
            && !any([&](const Visit &visit) { return all.lines.isLive(visit); });
    });
}

bool isBeforeProduction(const FunnelNumbers &all, int place)
{
    const StageKind kind = all.lines.stages[size_t(place)].kind;
    return kind == StageKind::Intake || kind == StageKind::Pilot;
}

int undatedIn(const FunnelNumbers &all, int place)
{
    return all.report.stages[size_t(place)].current - int(all.times[size_t(place)].running.size());
}

} // namespace portolan
