// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/precedents.h"

#include "core/model/history.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace portolan {

// One word in common makes short names look alike sooner than long texts.
static constexpr double namesAlike = 0.5;

PrecedentIndex::PrecedentIndex(const Portfolio &portfolio, QDate asOf)
    : m_asOf(asOf)
{
    for (const Initiative &initiative : portfolio.initiatives()) {
        const Stage *stage = portfolio.currentStage(initiative.id, asOf);
        if (!stage || isProgress(stage->kind))
            continue;
        m_ids.insert(initiative.id);
        m_waiting.push_back(initiative.id);
    }
}

bool PrecedentIndex::addSome(const Portfolio &portfolio, size_t count)
{
    for (; count > 0 && !m_waiting.empty(); --count) {
        if (const Initiative *initiative = portfolio.initiatives().find(m_waiting.back())) {
            m_names.add(initiative->id, initiative->name);
            m_texts.add(*initiative);
        }
        m_waiting.pop_back();
    }
    if (!m_waiting.empty() || std::exchange(m_isWhole, true))
        return m_isWhole;
    m_names.finish();
    m_texts.finish();
    return true;
}

std::vector<Precedent> PrecedentIndex::like(const Portfolio &portfolio, const QString &name,
                                            const QString &summary, InitiativeId except, double atLeast,
                                            size_t count) const
{
    std::vector<SimilarPair> pairs = m_texts.similarTo(name + u' ' + name + u' ' + summary, atLeast);
    for (const SimilarPair &byName : m_names.similarTo(name, std::max(atLeast, namesAlike))) {
        const auto known = std::ranges::find(pairs, byName.other, &SimilarPair::other);
        if (known == pairs.end())
            pairs.push_back(byName);
        else
            known->similarity = std::max(known->similarity, byName.similarity);
    }
    std::ranges::stable_sort(pairs, std::greater(), &SimilarPair::similarity);
    std::vector<Precedent> found;
    for (const SimilarPair &pair : pairs) {
        if (found.size() == count)
            break;
        if (pair.other != except)
            found.push_back(describe(portfolio, pair));
    }
    return found;
}

Precedent PrecedentIndex::describe(const Portfolio &portfolio, const SimilarPair &pair) const
{
    Precedent precedent;
    precedent.initiative = pair.other;
    precedent.similarity = pair.similarity;
    const Stage *stage = portfolio.currentStage(pair.other, m_asOf);
    precedent.isRetired = stage && stage->kind == StageKind::Retired;
    const auto entry = portfolio.currentEntry(pair.other, m_asOf);
    if (entry)
        precedent.endedOn = entry->enteredOn;
    if (const Decision *stop = latestStop(portfolio.decisionsOf(pair.other))) {
        precedent.reason = stop->reason;
        precedent.lesson = stop->lesson;
        if (stop->decidedOn.isValid())
            precedent.endedOn = stop->decidedOn;
    } else if (entry) {
        precedent.reason = entry->note;
    }
    return precedent;
}

std::vector<Precedent> precedents(const Portfolio &portfolio, const QString &name, const QString &summary,
                                  QDate asOf, InitiativeId except, double atLeast, size_t count)
{
    PrecedentIndex index(portfolio, asOf);
    index.addSome(portfolio, std::numeric_limits<size_t>::max());
    return index.like(portfolio, name, summary, except, atLeast, count);
}

} // namespace portolan
