// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/history.h"

#include "core/model/portfolio.h"

namespace portolan {

std::vector<StageEntry> Portfolio::history(InitiativeId id, QDate asOf) const
{
    const auto positionOf = [this](StageId stageId) {
        const Stage *stage = m_stages.find(stageId);
        return std::pair(stage ? stage->position : 0, stageId);
    };
    std::vector<const StageEntry *> ordered;
    inOrderOfHappening(stageEntriesOf(id), asOf, positionOf, ordered);
    std::vector<StageEntry> history;
    history.reserve(ordered.size());
    for (const StageEntry *entry : ordered)
        history.push_back(*entry);
    return history;
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

const Decision *latestStop(std::span<const Decision> decisions)
{
    const Decision *latest = nullptr;
    for (const Decision &decision : decisions) {
        if (decision.verdict != Verdict::Stop)
            continue;
        if (!latest || !latest->decidedOn.isValid()
            || (decision.decidedOn.isValid() && decision.decidedOn >= latest->decidedOn))
            latest = &decision;
    }
    return latest;
}

} // namespace portolan
