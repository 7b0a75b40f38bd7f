// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/colouring.h"

#include "core/wording/wording.h"
#include "ui/charts/matrix_points.h"

#include <QCoreApplication>

#include <array>

namespace portolan {

namespace {

class Colours {
    Q_DECLARE_TR_FUNCTIONS(Colours)
};

constexpr Token others = Token::Muted;

Token tokenOf(StageKind kind)
{
    switch (kind) {
    case StageKind::Intake: return Token::Reconsider;
    case StageKind::Pilot: return Token::FillIn;
    case StageKind::Production: return Token::StrategicBet;
    case StageKind::Scaled: return Token::QuickWin;
    case StageKind::Stopped: return Token::Bad;
    case StageKind::Retired: return Token::Text;
    }
    Q_UNREACHABLE();
}

// Ratings 1..5 of which much is bad, in three classes with half a point of the scale around the middle.
enum class Risk { Low, Medium, High };

ColourClass classOf(Risk risk)
{
    switch (risk) {
    case Risk::Low: return {Token::QuickWin, Colours::tr("Low", "risk")};
    case Risk::Medium: return {Token::FillIn, Colours::tr("Medium", "risk")};
    case Risk::High: return {Token::Bad, Colours::tr("High", "risk")};
    }
    Q_UNREACHABLE();
}

} // namespace

Colouring::Colouring(const Portfolio &portfolio, const Ranking &ranking, ColourBy by, QDate asOf)
    : m_portfolio(portfolio)
    , m_ranking(ranking)
    , m_by(by)
    , m_asOf(asOf)
{
    switch (by) {
    case ColourBy::Quadrant: break;
    case ColourBy::Stage: nameStages(portfolio); break;
    case ColourBy::Unit: nameUnits(portfolio); break;
    case ColourBy::Risk: nameRisks(portfolio); break;
    }
}

const Criterion *Colouring::riskCriterion(const Portfolio &portfolio)
{
    for (const Criterion &criterion : portfolio.orderedCriteria()) {
        if (criterion.sense == Sense::Cost)
            return portfolio.criteria().find(criterion.id);
    }
    return nullptr;
}

void Colouring::nameUnits(const Portfolio &portfolio)
{
    static constexpr std::array tokens{Token::StrategicBet, Token::QuickWin, Token::FillIn, Token::Bad,
                                       Token::Text};
    QHash<UnitId, int> sizes;
    for (const Initiative &initiative : portfolio.initiatives())
        ++sizes[initiative.unit];
    std::vector<const Unit *> units;
    for (const Unit &unit : portfolio.units()) {
        if (sizes.contains(unit.id))
            units.push_back(&unit);
    }
    std::ranges::stable_sort(units,
                             [&](const Unit *a, const Unit *b) { return sizes[a->id] > sizes[b->id]; });
    for (size_t i = 0; i < std::min(units.size(), tokens.size()); ++i) {
        m_units.insert(units[i]->id, {tokens[i], units[i]->name});
        m_legend << std::pair(tokens[i], units[i]->name);
    }
    if (units.size() > tokens.size() || sizes.contains(UnitId{}))
        m_legend << std::pair(others, Colours::tr("Other or no unit"));
}

void Colouring::nameStages(const Portfolio &portfolio)
{
    std::array<bool, 6> seen{};
    for (const Stage &stage : portfolio.orderedStages()) {
        if (std::exchange(seen[size_t(stage.kind)], true))
            continue;
        m_legend << std::pair(tokenOf(stage.kind), label(stage.kind));
    }
}

void Colouring::nameRisks(const Portfolio &portfolio)
{
    const Criterion *risk = riskCriterion(portfolio);
    if (!risk || !m_ranking.sheet)
        return;
    const auto &criteria = m_ranking.sheet->criteria;
    const auto at = std::ranges::find(criteria, risk->id);
    if (at != criteria.end())
        m_risk = size_t(at - criteria.begin());
    for (const Risk each : {Risk::Low, Risk::Medium, Risk::High}) {
        const ColourClass colour = classOf(each);
        m_legend << std::pair(colour.token,
                              //: A legend: %1 is a criterion ("Risk level"), %2 how much ("Low").
                              Colours::tr("%1: %2").arg(risk->name, colour.name));
    }
}

ColourClass Colouring::ofRisk(const InitiativeScore &score) const
{
    if (!m_risk)
        return {others, {}};
    const std::optional<double> utility = m_ranking.criteriaOf(score)[*m_risk].utility;
    if (!utility)
        return {others, Colours::tr("Not rated")};
    const double rating = 5 - *utility / 25;
    return classOf(rating < 2.5 ? Risk::Low : rating <= 3.5 ? Risk::Medium : Risk::High);
}

ColourClass Colouring::of(const Initiative &initiative, const InitiativeScore &score) const
{
    switch (m_by) {
    case ColourBy::Quadrant:
        return score.quadrant ? ColourClass{portolan::tokenOf(*score.quadrant), label(*score.quadrant)}
                              : ColourClass{others, {}};
    case ColourBy::Stage: {
        const Stage *stage = m_portfolio.currentStage(initiative.id, m_asOf);
        return stage ? ColourClass{tokenOf(stage->kind), stage->name}
                     : ColourClass{others, Colours::tr("No stage")};
    }
    case ColourBy::Unit: {
        const Unit *unit = m_portfolio.units().find(initiative.unit);
        return m_units.value(initiative.unit, {others, unit ? unit->name : Colours::tr("No unit")});
    }
    case ColourBy::Risk: return ofRisk(score);
    }
    Q_UNREACHABLE();
}

} // namespace portolan
