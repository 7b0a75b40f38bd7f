// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/funnel.h"

#include "core/funnel/timelines.h"

namespace portolan {

namespace {

// Whether the initiative has an entry at the stage or, for a step of progress, at any later one.
bool everReached(const Timelines &all, std::span<const Visit> visits, size_t place)
{
    const bool isStep = isProgress(all.stages[place].kind);
    return std::ranges::any_of(visits, [&](const Visit &visit) {
        return size_t(visit.stage) == place || (isStep && !all.isEnd(visit) && size_t(visit.stage) > place);
    });
}

} // namespace

FunnelReport funnel(const Portfolio &portfolio, QDate asOf, const FunnelFilter &filter)
{
    return funnel(timelines(portfolio, asOf, filter), asOf);
}

FunnelReport funnel(const Timelines &all, QDate asOf)
{
    FunnelReport report;
    report.asOf = asOf;
    report.initiatives = int(all.initiatives.size());
    for (const Stage &stage : all.stages)
        report.stages.push_back({stage.id});
    for (size_t i = 0; i < all.initiatives.size(); ++i) {
        const auto visits = all.of(i);
        if (visits.empty()) {
            ++report.withoutStage;
            continue;
        }
        ++report.stages[size_t(visits.back().stage)].current;
        for (size_t place = 0; place < report.stages.size(); ++place)
            report.stages[place].everReached += everReached(all, visits, place);
    }
    return report;
}

} // namespace portolan
