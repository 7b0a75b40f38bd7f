// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"
#include "core/funnel/diagnosis.h"
#include "core/overview/overview.h"
#include "core/overview/readiness.h"
#include "core/overview/standing.h"

namespace portolan {

namespace {

class Inspection {
public:
    Inspection(const Portfolio &portfolio, const Ranking &ranking, QDate asOf)
        : m_portfolio(portfolio)
        , m_ranking(ranking)
        , m_asOf(asOf)
        , m_standings(portfolio, ranking, asOf)
        , m_reader(portfolio)
        , m_readiness(portfolio, ranking, m_reader)
        , m_methodWasRevised(wasRevised(portfolio))
    {
        for (const AgeingItem &pilot :
             ageing(m_standings.timelines(), rulesOf(portfolio.info()).ageing).running) {
            if (pilot.isOver)
                m_oldPilots.emplace(pilot.initiative, fullMonths(asOf.addDays(-pilot.days), asOf));
        }
    }

    // The gravest concern of each, in rank order.
    std::vector<Attention> concerns()
    {
        std::vector<Attention> found;
        for (const Standing &standing : m_standings.all()) {
            if (standing.hasEnded())
                continue;
            m_reader.read(standing.initiative->id);
            if (auto attention = gravest(standing)) {
                attention->initiative = standing.initiative->id;
                found.push_back(*attention);
            }
        }
        return found;
    }

private:
    // In the order of Concern.
    std::optional<Attention> gravest(const Standing &standing) const
    {
        if (const auto old = m_oldPilots.find(standing.initiative->id);
            old != m_oldPilots.end() && standing.isRunning())
            return Attention{{}, Concern::AgeingPilot, old->second, {}, {}, {}, 0};
        if (const auto attention = overdue(standing))
            return attention;
        if (standing.isRunning()) {
            if (!standing.hasProductionOwner())
                return Attention{{}, Concern::NoProductionOwner, 0, {}, {}, {}, 0};
            if (!standing.hasBenefitOwner())
                return Attention{{}, Concern::NoBenefitOwner, 0, {}, {}, {}, 0};
            if (const auto gap = m_readiness.gap(*standing.score))
                return Attention{{}, Concern::ReadinessGap, 0, {}, gap->criterion, gap->question, 1};
        }
        if (const auto attention = disagreement(standing))
            return attention;
        if (const auto other = blocking(standing))
            return Attention{{}, Concern::BlockedByLink, 0, other, {}, {}, 0};
        if (standing.isRunning() && !standing.isStageDated)
            return Attention{{}, Concern::StageDateMissing, 0, {}, {}, {}, 0};
        if (const int count = doubtful(); count > 0)
            return Attention{{}, Concern::DoubtfulRatings, 0, {}, {}, {}, count};
        if (standing.isRunning() && !isAssessed(standing))
            return Attention{{}, Concern::NotAssessed, 0, {}, {}, {}, 0};
        return std::nullopt;
    }

    std::optional<Attention> overdue(const Standing &standing) const
    {
        const Task *first = nullptr;
        int count = 0;
        for (const Task &task : m_portfolio.tasksOf(standing.initiative->id)) {
            if (!task.isOverdue(m_asOf))
                continue;
            ++count;
            if (!first || task.dueOn < first->dueOn)
                first = &task;
        }
        return first ? std::optional(Attention{{}, Concern::TaskOverdue, 0, {}, {}, {}, count, first->id})
                     : std::nullopt;
    }

    std::optional<Attention> disagreement(const Standing &standing) const
    {
        const std::vector<Disagreement> all = disagreements(m_reader, standing.initiative->id);
        if (all.empty())
            return std::nullopt;
        return Attention{
            {}, Concern::Disagreement, 0, {}, all.front().criterion, all.front().question, int(all.size())};
    }

    // What it requires and will not come, or what it excludes and runs as well; of two that exclude each
    // other the one that ranks lower is told.
    InitiativeId blocking(const Standing &standing) const
    {
        for (InitiativeId id : m_standings.required(standing.initiative->id)) {
            const Standing *other = m_standings.find(id);
            if (other && other->hasEnded())
                return id;
        }
        if (!standing.isRunning())
            return {};
        for (InitiativeId id : m_standings.excluded(standing.initiative->id)) {
            const Standing *other = m_standings.find(id);
            if (other && other->isRunning() && Standings::isBefore(*other, standing))
                return id;
        }
        return {};
    }

    int doubtful() const
    {
        int count = 0;
        if (!m_methodWasRevised)
            return count;
        for (const Assessment *assessment : m_reader.assessments()) {
            for (const Rating &rating : m_portfolio.ratingsOf(assessment->id))
                count += edits::isDoubtful(m_portfolio, *assessment, rating);
        }
        return count;
    }
    static bool wasRevised(const Portfolio &portfolio)
    {
        const auto isRevised = [](const auto &entity) { return entity.revisedOn.isValid(); };
        return std::any_of(portfolio.criteria().begin(), portfolio.criteria().end(), isRevised)
            || std::any_of(portfolio.questions().begin(), portfolio.questions().end(), isRevised);
    }

    bool isAssessed(const Standing &standing) const
    {
        return std::ranges::any_of(m_ranking.criteriaOf(*standing.score), [](const CriterionScore &score) {
            return score.utility || score.notApplicable;
        });
    }

    const Portfolio &m_portfolio;
    const Ranking &m_ranking;
    QDate m_asOf;
    Standings m_standings;
    std::unordered_map<InitiativeId, int> m_oldPilots; // months
    AnswerReader m_reader;
    Readiness m_readiness;
    bool m_methodWasRevised;
};

} // namespace

std::vector<Attention> needsAttention(const Portfolio &portfolio, const Ranking &ranking, QDate asOf)
{
    if (!ranking.sheet) // a portfolio without profiles
        return needsAttention(portfolio, rank(portfolio, Profile{}), asOf);
    std::vector<Attention> found = Inspection(portfolio, ranking, asOf).concerns();
    std::ranges::stable_sort(found, {}, &Attention::concern);
    return found;
}

} // namespace portolan
