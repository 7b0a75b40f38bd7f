// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/similarity.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace portolan {

namespace {

constexpr qsizetype shortestWord = 3;

template <typename Found>
void forEachWord(const QString &text, Found &&found)
{
    const QString folded = text.toCaseFolded();
    qsizetype from = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool inWord = i < folded.size() && folded[i].isLetterOrNumber();
        if (inWord && from < 0)
            from = i;
        if (!inWord && from >= 0) {
            if (i - from >= shortestWord)
                found(folded.mid(from, i - from));
            from = -1;
        }
    }
}

QString textOf(const Initiative &initiative)
{
    // The name says most: it counts twice.
    return initiative.name + u' ' + initiative.name + u' ' + initiative.problem + u' ' + initiative.benefit;
}

const auto moreAlike = [](const SimilarPair &a, const SimilarPair &b) { return a.similarity > b.similarity; };

} // namespace

void SimilarityIndex::add(const Initiative &initiative)
{
    add(initiative.id, textOf(initiative));
}

void SimilarityIndex::add(InitiativeId id, const QString &text)
{
    std::vector<quint32> words;
    forEachWord(text, [&](const QString &word) {
        const quint32 fresh = quint32(m_documentsWith.size());
        const auto it = m_numbers.constFind(word);
        const quint32 number = it != m_numbers.constEnd() ? *it : *m_numbers.insert(word, fresh);
        if (number == fresh)
            m_documentsWith.push_back(0);
        words.push_back(number);
    });
    std::ranges::sort(words);
    for (size_t i = 0; i < words.size(); ++i)
        m_documentsWith[words[i]] += i == 0 || words[i] != words[i - 1];
    m_ids.push_back(id);
    m_words.push_back(std::move(words));
}

// Unit length; empty when nothing telling is left.
std::vector<SimilarityIndex::Term> SimilarityIndex::weighed(const std::vector<quint32> &words,
                                                            int unknownWords) const
{
    const double documents = double(m_ids.size());
    const double tooCommon = std::max(50.0, documents * 0.02);
    std::vector<Term> terms;
    double length = unknownWords * std::pow(std::log(1 + documents), 2); // each once, in none of them
    for (size_t i = 0; i < words.size();) {
        const quint32 word = words[i];
        size_t count = 0;
        for (; i < words.size() && words[i] == word; ++i)
            ++count;
        const double with = m_documentsWith[word];
        if (with > tooCommon)
            continue;
        const double weight = (1 + std::log(double(count))) * std::log(1 + documents / std::max(1.0, with));
        terms.push_back({word, float(weight)});
        length += weight * weight;
    }
    for (Term &term : terms)
        term.weight = float(term.weight / std::sqrt(length));
    return terms;
}

void SimilarityIndex::finish()
{
    m_postings.assign(m_documentsWith.size(), {});
    m_terms.clear();
    m_terms.reserve(m_words.size());
    for (size_t document = 0; document < m_words.size(); ++document) {
        m_terms.push_back(weighed(m_words[document]));
        for (const Term &term : m_terms.back())
            m_postings[term.word].push_back({quint32(document), term.weight});
    }
}

// Adds up the products with every document numbered below `before`.
void SimilarityIndex::accumulate(const std::vector<Term> &terms, quint32 before, std::vector<float> &sums,
                                 std::vector<quint32> &touched) const
{
    for (const Term &term : terms) {
        for (const Posting &posting : m_postings[term.word]) {
            if (posting.document >= before)
                break;
            if (sums[posting.document] == 0)
                touched.push_back(posting.document);
            sums[posting.document] += term.weight * posting.weight;
        }
    }
}

std::vector<SimilarPair> SimilarityIndex::pairs(double atLeast) const
{
    std::vector<SimilarPair> found;
    std::vector<float> sums(m_ids.size(), 0);
    std::vector<quint32> touched;
    for (size_t document = 0; document < m_terms.size(); ++document) {
        touched.clear();
        accumulate(m_terms[document], quint32(document), sums, touched);
        for (const quint32 other : touched) {
            if (sums[other] >= atLeast)
                found.push_back({m_ids[other], m_ids[document], std::min(1.0, double(sums[other]))});
            sums[other] = 0;
        }
    }
    std::ranges::stable_sort(found, moreAlike);
    return found;
}

std::vector<SimilarPair> SimilarityIndex::similarTo(const QString &text, double atLeast) const
{
    std::vector<quint32> words;
    std::set<QString> unknown;
    forEachWord(text, [&](const QString &word) {
        if (const auto it = m_numbers.constFind(word); it != m_numbers.constEnd())
            words.push_back(*it);
        else
            unknown.insert(word);
    });
    std::ranges::sort(words);
    std::vector<float> sums(m_ids.size(), 0);
    std::vector<quint32> touched;
    accumulate(weighed(words, int(unknown.size())), quint32(m_ids.size()), sums, touched);
    std::vector<SimilarPair> found;
    for (const quint32 document : touched) {
        if (sums[document] >= atLeast)
            found.push_back({{}, m_ids[document], std::min(1.0, double(sums[document]))});
    }
    std::ranges::stable_sort(found, moreAlike);
    return found;
}

} // namespace portolan
