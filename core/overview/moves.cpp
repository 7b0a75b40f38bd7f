// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/overview.h"
#include "core/overview/readiness.h"
#include "core/overview/standing.h"

#include <QSet>

namespace portolan {

namespace {

constexpr double enoughKnown = 0.6; // completeness from which an index can be acted upon
constexpr int alwaysHighUp = 5; // the first ranks count as high even among few
constexpr size_t linesPerStop = 5; // every fifth line says what to stop

class Advisor {
public:
    Advisor(const Portfolio &portfolio, const Ranking &ranking, QDate asOf)
        : m_ranking(ranking)
        , m_standings(portfolio, ranking, asOf)
        , m_reader(portfolio)
        , m_readiness(portfolio, ranking, m_reader)
        , m_hasScaledStage(std::ranges::count(m_standings.timelines().stages, StageKind::Scaled, &Stage::kind)
                           > 0)
    {
        for (const Standing &standing : m_standings.all()) {
            if (standing.score->index && !standing.hasEnded())
                m_byRank.push_back(&standing);
            m_rated += standing.score->index.has_value();
        }
        std::ranges::stable_sort(m_byRank, {}, [](const Standing *standing) {
            const auto &pinned = standing->score->pinnedRank; // the board's word first
            return std::pair(pinned.value_or(*standing->score->rank), !pinned);
        });
    }

    // The best first.
    std::vector<NextMove> forward(size_t count)
    {
        std::vector<NextMove> moves;
        for (const Standing *standing : m_byRank) {
            if (moves.size() == count)
                break;
            m_reader.read(standing->initiative->id);
            const auto move = forward(*standing);
            if (!move)
                continue;
            moves.push_back({standing->initiative->id, *move, {}});
            if (*move == Move::CloseGap)
                moves.back().criterion = widest(*standing);
            else
                m_proposed.insert(standing->initiative->id);
        }
        return moves;
    }
    // The worst first.
    std::vector<NextMove> stops() const
    {
        std::vector<NextMove> moves;
        for (auto it = m_byRank.rbegin(); it != m_byRank.rend(); ++it) {
            if (canStop(**it))
                moves.push_back({(*it)->initiative->id, Move::Stop, {}});
        }
        return moves;
    }

private:
    std::optional<Move> forward(const Standing &standing) const
    {
        if (standing.isLive())
            return canScale(standing) ? std::optional(Move::ScaleOut) : std::nullopt;
        if (standing.score->completeness < enoughKnown || !standing.score->quadrant)
            return isHighUp(standing) ? std::optional(Move::CloseGap) : std::nullopt;
        if (!isWorthIt(standing) || !isWayClear(standing))
            return std::nullopt;
        if (standing.isIn(StageKind::Pilot))
            return isReadyForProduction(standing) ? std::optional(Move::FundProduction) : std::nullopt;
        if (standing.score->quadrant == Quadrant::StrategicBet)
            return Move::PlanAndFund;
        return m_readiness.gap(*standing.score) ? std::nullopt : std::optional(Move::StartPilot);
    }

    // A bet has to be further above the line of value than it is above that of difficulty.
    bool isWorthIt(const Standing &standing) const
    {
        const InitiativeScore &score = *standing.score;
        const Profile &profile = m_ranking.profile;
        return score.quadrant == Quadrant::QuickWin
            || (score.quadrant == Quadrant::StrategicBet
                && *score.value - profile.valueThreshold >= *score.difficulty - profile.difficultyThreshold);
    }
    static bool hasOwners(const Standing &standing)
    {
        return standing.hasProductionOwner() && standing.hasBenefitOwner();
    }
    bool isReadyForProduction(const Standing &standing) const
    {
        return hasOwners(standing) && standing.initiative->target && m_readiness.isGood(*standing.score);
    }
    bool canScale(const Standing &standing) const
    {
        return m_hasScaledStage && standing.isIn(StageKind::Production) && isWorthIt(standing)
            && hasOwners(standing) && !m_readiness.gap(*standing.score);
    }
    // In the upper third, or among the first.
    bool isHighUp(const Standing &standing) const
    {
        return *standing.score->rank <= std::max(alwaysHighUp, m_rated / 3);
    }

    // What it requires is live, and what it excludes is neither ahead of it nor proposed above it.
    bool isWayClear(const Standing &standing) const
    {
        const InitiativeId id = standing.initiative->id;
        const auto isLive = [this](InitiativeId other) {
            const Standing *found = m_standings.find(other);
            return found && found->isLive();
        };
        const auto isInTheWay = [&](InitiativeId other) {
            const Standing *found = m_standings.find(other);
            const bool isAhead = found && (standing.isBeforePilot() ? found->isRunning() : found->isLive());
            return isAhead || m_proposed.contains(other);
        };
        return std::ranges::all_of(m_standings.required(id), isLive)
            && std::ranges::none_of(m_standings.excluded(id), isInTheWay);
    }

    // Clearly low and hard, known well enough, not held up by the board, and nothing that goes on needs it.
    bool canStop(const Standing &standing) const
    {
        if (!standing.isRunning() || standing.score->quadrant != Quadrant::Reconsider
            || standing.score->pinnedRank || standing.score->completeness < enoughKnown
            || isOnTheLine(*standing.score, m_ranking.profile))
            return false;
        return std::ranges::none_of(m_standings.requiring(standing.initiative->id), [this](InitiativeId id) {
            const Standing *other = m_standings.find(id);
            return other && (other->isRunning() || m_proposed.contains(id));
        });
    }

    // Whose weighted range is the widest: what is not known there moves the index most.
    CriterionId widest(const Standing &standing) const
    {
        CriterionId criterion;
        double most = 0;
        const auto cells = m_ranking.criteriaOf(*standing.score);
        for (size_t i = 0; i < cells.size(); ++i) {
            const CriterionId id = m_ranking.sheet->criteria[i];
            const double width =
                m_ranking.profile.weights.value(id, 0) * (cells[i].range.high - cells[i].range.low);
            if (!cells[i].notApplicable && width > most) {
                most = width;
                criterion = id;
            }
        }
        return criterion;
    }

    const Ranking &m_ranking;
    Standings m_standings;
    AnswerReader m_reader;
    Readiness m_readiness;
    bool m_hasScaledStage;
    std::vector<const Standing *> m_byRank; // rated and not ended
    int m_rated = 0;
    QSet<InitiativeId> m_proposed; // to go forward
};

} // namespace

std::vector<NextMove> nextMoves(const Portfolio &portfolio, const Ranking &ranking, QDate asOf, int count)
{
    if (!ranking.sheet || count <= 0)
        return {};
    Advisor advisor(portfolio, ranking, asOf);
    const auto wanted = size_t(count);
    const std::vector<NextMove> forward = advisor.forward(wanted);
    const std::vector<NextMove> stops = advisor.stops();
    std::vector<NextMove> moves;
    auto go = forward.begin();
    auto stop = stops.begin();
    while (moves.size() < wanted && (go != forward.end() || stop != stops.end())) {
        const bool isStopsTurn = moves.size() % linesPerStop == linesPerStop - 1;
        const bool takesStop = stop != stops.end() && (isStopsTurn || go == forward.end());
        moves.push_back(takesStop ? *stop++ : *go++);
    }
    return moves;
}

} // namespace portolan
