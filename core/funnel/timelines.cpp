// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/timelines.h"

#include "core/model/history.h"

namespace portolan {

static qint32 dayOf(QDate date)
{
    return date.isValid() ? qint32(date.toJulianDay()) : Visit::unknown;
}

static bool isSince(std::span<const Visit> visits, QDate since)
{
    if (!since.isValid())
        return true;
    const auto first = std::ranges::find_if(visits, &Visit::isDated);
    return first != visits.end() && first->from >= dayOf(since);
}

Timelines timelines(const Portfolio &portfolio, QDate asOf, const FunnelFilter &filter)
{
    Timelines all;
    all.asOf = dayOf(asOf);
    all.stages = portfolio.orderedStages();
    const auto placeOf = [&all](StageId id) {
        const auto it = std::ranges::find(all.stages, id, &Stage::id);
        return it == all.stages.end() ? -1 : int(it - all.stages.begin());
    };
    all.initiatives.reserve(size_t(portfolio.initiatives().size()));
    all.firstVisit.reserve(size_t(portfolio.initiatives().size()) + 1);
    all.visits.reserve(size_t(portfolio.stageEntryCount()));
    std::vector<const StageEntry *> ordered;
    for (const Initiative &initiative : portfolio.initiatives()) {
        if (filter.accepts && !filter.accepts(initiative))
            continue;
        const size_t begin = all.visits.size();
        inOrderOfHappening(portfolio.stageEntriesOf(initiative.id), asOf, placeOf, ordered);
        for (const StageEntry *entry : ordered) {
            const int place = placeOf(entry->stage);
            if (place < 0)
                continue;
            const qint32 day = dayOf(entry->enteredOn);
            if (all.visits.size() > begin)
                all.visits.back().to = day;
            all.visits.push_back({day, Visit::open, qint16(place)});
        }
        if (!isSince({all.visits.data() + begin, all.visits.size() - begin}, filter.since)) {
            all.visits.resize(begin);
            continue;
        }
        all.initiatives.push_back(initiative.id);
        all.firstVisit.push_back(quint32(begin));
    }
    all.firstVisit.push_back(quint32(all.visits.size()));
    return all;
}

} // namespace portolan
