// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/readiness.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

constexpr double gapUpTo = 25; // utility of a rating of 2
constexpr double goodFrom = 50; // utility of a rating of 3
constexpr double rounding = 1e-9;

bool hasLinks(const AskedCriterion &criterion)
{
    return std::ranges::any_of(criterion.questions, &AskedQuestion::weakestLink);
}

} // namespace

Readiness::Readiness(const Portfolio &portfolio, const Ranking &ranking, const AnswerReader &reader)
    : m_ranking(ranking)
    , m_reader(reader)
{
    std::ranges::copy_if(reader.criteria(), std::back_inserter(m_criteria), hasLinks);
    if (!m_criteria.empty())
        return;
    std::ranges::copy_if(reader.criteria(), std::back_inserter(m_criteria), [&](const AskedCriterion &asked) {
        const Criterion *criterion = portfolio.criteria().find(asked.criterion);
        return criterion && criterion->key == u"data_readiness"_s;
    });
}

const CriterionScore *Readiness::scoreOf(const InitiativeScore &score, CriterionId criterion) const
{
    const auto &criteria = m_ranking.sheet->criteria;
    const auto it = std::ranges::find(criteria, criterion);
    return it == criteria.end() ? nullptr : &m_ranking.criteriaOf(score)[size_t(it - criteria.begin())];
}

std::optional<ReadinessGap> Readiness::gap(const InitiativeScore &score) const
{
    std::optional<ReadinessGap> gap;
    double lowest = gapUpTo + rounding;
    for (const AskedCriterion &criterion : m_criteria) {
        std::optional<WeakestLink> link;
        if (hasLinks(criterion))
            link = weakestLink(m_reader, criterion, m_ranking.sheet->aggregation);
        else if (const CriterionScore *cell = scoreOf(score, criterion.criterion); cell && cell->utility)
            link = WeakestLink{{}, *cell->utility};
        if (link && link->utility <= lowest) {
            lowest = link->utility;
            gap = ReadinessGap{criterion.criterion, link->question};
        }
    }
    return gap;
}

bool Readiness::isGood(const InitiativeScore &score) const
{
    return !gap(score) && std::ranges::all_of(m_criteria, [&](const AskedCriterion &criterion) {
        const CriterionScore *cell = scoreOf(score, criterion.criterion);
        return cell && (cell->notApplicable || (cell->utility && *cell->utility >= goodFrom - rounding));
    });
}

} // namespace portolan
