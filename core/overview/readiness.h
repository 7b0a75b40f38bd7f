// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/answers.h"

// Data readiness is as good as its weakest link, not as its mean (Lawrence 2017, arXiv 1705.02245).
namespace portolan {

struct ReadinessGap {
    CriterionId criterion;
    QuestionId question; // none while the criterion is only rated directly
};

// The criteria whose questions have weakest links; in a method without any, the one with the key
// "data_readiness". Speaks of the initiative that the reader has read last.
class Readiness {
public:
    Readiness(const Portfolio &, const Ranking &, const AnswerReader &);

    // The lowest of what is rated 2 or lower over the assessors.
    std::optional<ReadinessGap> gap(const InitiativeScore &) const;
    // Rated 3 or higher on every such criterion and without a gap.
    bool isGood(const InitiativeScore &) const;

private:
    const CriterionScore *scoreOf(const InitiativeScore &, CriterionId) const;

    const Ranking &m_ranking;
    const AnswerReader &m_reader;
    std::vector<AskedCriterion> m_criteria;
};

} // namespace portolan
