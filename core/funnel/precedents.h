// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/similarity.h"
#include "core/model/portfolio.h"

#include <QSet>

#include <vector>

namespace portolan {

// A stopped initiative that resembles a new one: why it was stopped, and what the next one should know.
struct Precedent {
    InitiativeId initiative;
    double similarity = 0; // 0..1
    QString reason; // of its latest decision to stop, else the note of its entry
    QString lesson;
    QDate endedOn; // of that decision, else of that entry; invalid: unknown
    bool isRetired = false; // it ran and was retired; else it was stopped
};

// The initiatives that are stopped or retired at the as-of date, by their words. Built once, in pieces where
// somebody waits, and asked often; built anew when one of them or a stage entry changes.
class PrecedentIndex {
public:
    PrecedentIndex(const Portfolio &, QDate asOf); // whole after addSome() has returned true

    // Takes in that many more of them (10 ms for 300 of 2,500); true when none is left, and only then it can
    // be asked.
    bool addSome(const Portfolio &, size_t count);
    bool contains(InitiativeId id) const { return m_ids.contains(id); }
    // Those whose words are at least that like `name` and `summary`, or whose name is clearly like `name`;
    // the most alike first, at most `count`. `except`: the initiative that asks.
    std::vector<Precedent> like(const Portfolio &, const QString &name, const QString &summary,
                                InitiativeId except = {}, double atLeast = 0.3, size_t count = 5) const;

private:
    Precedent describe(const Portfolio &, const SimilarPair &) const;

    QDate m_asOf;
    QSet<InitiativeId> m_ids;
    std::vector<InitiativeId> m_waiting;
    bool m_isWhole = false;
    SimilarityIndex m_names;
    SimilarityIndex m_texts;
};

// The same for one question.
std::vector<Precedent> precedents(const Portfolio &, const QString &name, const QString &summary, QDate asOf,
                                  InitiativeId except = {}, double atLeast = 0.3, size_t count = 5);

} // namespace portolan
