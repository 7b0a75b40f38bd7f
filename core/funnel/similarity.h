// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/initiative.h"

#include <QHash>

#include <vector>

namespace portolan {

struct SimilarPair {
    InitiativeId one;
    InitiativeId other;
    double similarity = 0; // 0..1
};

// How alike initiatives are by the words of name, problem and benefit: cosine of their TF-IDF vectors (Salton
// and McGill 1983), words that nearly everybody uses left out. Built once, asked often.
class SimilarityIndex {
public:
    void add(const Initiative &);
    void add(InitiativeId, const QString &text);
    // After the last add(), before the first question.
    void finish();

    // Pairs at least that alike, the most alike first.
    std::vector<SimilarPair> pairs(double atLeast) const;
    // Of the added ones those at least that like the text, the most alike first; `one` is empty. Words of the
    // text that none of them has make it less alike.
    std::vector<SimilarPair> similarTo(const QString &text, double atLeast) const;

private:
    struct Term {
        quint32 word;
        float weight;
    };
    struct Posting {
        quint32 document;
        float weight;
    };
    std::vector<Term> weighed(const std::vector<quint32> &words, int unknownWords = 0) const;
    void accumulate(const std::vector<Term> &terms, quint32 before, std::vector<float> &sums,
                    std::vector<quint32> &touched) const;

    std::vector<InitiativeId> m_ids;
    std::vector<std::vector<quint32>> m_words; // per document, ascending, with repeats
    QHash<QString, quint32> m_numbers;
    std::vector<quint32> m_documentsWith; // per word
    std::vector<std::vector<Term>> m_terms; // per document, unit length
    std::vector<std::vector<Posting>> m_postings; // per word, ascending document
};

} // namespace portolan
