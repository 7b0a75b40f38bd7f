// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/precedents.h"

#include "core/funnel/similarity.h"

namespace portolan {

namespace {

// Of one day the last made counts; an undated one only while no other is there.
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

} // namespace

std::vector<Precedent> precedents(const Portfolio &portfolio, const QString &name, const QString &summary,
                                  QDate asOf, InitiativeId except, double atLeast, size_t count)
{
    SimilarityIndex index;
    for (const Initiative &initiative : portfolio.initiatives()) {
        const Stage *stage = portfolio.currentStage(initiative.id, asOf);
        if (stage && !isProgress(stage->kind) && initiative.id != except)
            index.add(initiative);
    }
    index.finish();
    std::vector<Precedent> found;
    for (const SimilarPair &pair : index.similarTo(name + u' ' + name + u' ' + summary, atLeast)) {
        if (found.size() == count)
            break;
        Precedent precedent{pair.other, pair.similarity, {}, {}};
        if (const Decision *stop = latestStop(portfolio.decisionsOf(pair.other))) {
            precedent.reason = stop->reason;
            precedent.lesson = stop->lesson;
        } else if (const auto entry = portfolio.currentEntry(pair.other, asOf)) {
            precedent.reason = entry->note;
        }
        found.push_back(std::move(precedent));
    }
    return found;
}

} // namespace portolan
