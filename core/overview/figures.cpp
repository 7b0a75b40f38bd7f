// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/incidence.h"
#include "core/overview/overview.h"
#include "core/overview/standing.h"

namespace portolan {

namespace {

void addTo(std::optional<double> &sum, int &unknown, const std::optional<double> &value)
{
    if (value)
        sum = sum.value_or(0) + *value;
    else
        ++unknown;
}

} // namespace

Figures figures(const Portfolio &portfolio, const Ranking &ranking, QDate asOf)
{
    if (!ranking.sheet) // a portfolio without profiles
        return figures(portfolio, rank(portfolio, Profile{}), asOf);
    const Standings standings(portfolio, ranking, asOf);
    Figures sum;
    double completeness = 0;
    for (const Standing &standing : standings.all()) {
        ++sum.initiatives;
        sum.pastIntake += standing.isRunning();
        sum.pilots += standing.isIn(StageKind::Pilot);
        sum.inProduction += standing.isLive();
        sum.scaled += standing.isIn(StageKind::Scaled);
        sum.rated += standing.score->index.has_value();
        completeness += standing.score->completeness;
        addTo(sum.investment, sum.withoutInvestment, standing.initiative->investment);
        if (standing.isLive())
            addTo(sum.yearlyBenefitLive, sum.liveWithoutBenefit, standing.initiative->yearlyBenefit);
    }
    const PilotOutcomes outcomes = pilotOutcomes(standings.timelines());
    sum.pilotsEver = outcomes.pilots;
    sum.reachedProduction = outcomes.reached;
    if (sum.initiatives > 0)
        sum.completeness = completeness / sum.initiatives;
    return sum;
}

} // namespace portolan
