// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/precedents.h"

#include "core/funnel/similarity.h"
#include "core/model/history.h"

namespace portolan {

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
