// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/funnel.h"

#include "core/funnel/passage.h"

namespace portolan {

namespace {

bool isOld(std::span<const Visit> visits, QDate since)
{
    if (!since.isValid())
        return false;
    const auto first = std::ranges::find_if(visits, [](const Visit &visit) { return visit.from.isValid(); });
    return first == visits.end() || first->from < since;
}

} // namespace

FunnelReport funnel(const Portfolio &portfolio, QDate asOf, const FunnelFilter &filter)
{
    const StageLine line(portfolio);
    FunnelReport report;
    report.asOf = asOf;
    for (const Stage &stage : line.stages())
        report.stages.push_back({stage.id});
    for (const Initiative &initiative : portfolio.initiatives()) {
        if (filter.accepts && !filter.accepts(initiative))
            continue;
        const std::vector<Visit> visits = line.visits(portfolio, initiative.id, asOf);
        if (isOld(visits, filter.since))
            continue;
        ++report.initiatives;
        if (visits.empty()) {
            ++report.withoutStage;
            continue;
        }
        for (size_t place = 0; place < report.stages.size(); ++place) {
            report.stages[place].current += visits.back().stage == &line.stages()[place];
            report.stages[place].everReached += line.everReached(visits, place);
        }
    }
    return report;
}

} // namespace portolan
