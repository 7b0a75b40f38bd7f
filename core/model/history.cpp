// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/portfolio.h"

namespace portolan {

std::vector<StageEntry> Portfolio::history(InitiativeId id, QDate asOf) const
{
    const auto positionOf = [this](const StageEntry &entry) {
        const Stage *stage = m_stages.find(entry.stage);
        return stage ? stage->position : 0;
    };
    std::vector<StageEntry> dated;
    std::vector<StageEntry> undated;
    for (const StageEntry &entry : stageEntriesOf(id)) {
        if (!entry.enteredOn.isValid())
            undated.push_back(entry);
        else if (!asOf.isValid() || entry.enteredOn <= asOf)
            dated.push_back(entry);
    }
    std::ranges::stable_sort(dated, [&](const StageEntry &a, const StageEntry &b) {
        return std::pair(a.enteredOn, positionOf(a)) < std::pair(b.enteredOn, positionOf(b));
    });
    std::ranges::stable_sort(undated, {}, positionOf);
    for (const StageEntry &entry : undated) {
        const int position = positionOf(entry);
        const auto later = std::ranges::find_if(dated, [&](const StageEntry &other) {
            return other.enteredOn.isValid() && positionOf(other) > position;
        });
        dated.insert(later, entry);
    }
    return dated;
}

std::optional<StageEntry> Portfolio::currentEntry(InitiativeId id, QDate asOf) const
{
    std::vector<StageEntry> entries = history(id, asOf);
    if (entries.empty())
        return std::nullopt;
    return entries.back();
}

const Stage *Portfolio::currentStage(InitiativeId id, QDate asOf) const
{
    const auto entry = currentEntry(id, asOf);
    return entry ? m_stages.find(entry->stage) : nullptr;
}

} // namespace portolan
