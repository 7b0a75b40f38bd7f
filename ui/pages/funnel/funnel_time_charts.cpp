// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/funnel_charts.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

AgeingColumn ageingColumnOf(const FunnelNumbers &numbers, int place, bool hasLimit)
{
    const StageTime &time = numbers.times[size_t(place)];
    AgeingColumn column;
    column.name = numbers.lines.stages[size_t(place)].name;
    column.finished = int(time.completed.size());
    if (time.completed.size() >= numbers.why.rules.ageing.enough) {
        column.p50Days = time.medianDays;
        column.p85Days = time.p85Days;
    }
    if (hasLimit)
        column.limitDays = numbers.age.limitDays;
    column.undated = undatedIn(numbers, place);
    return column;
}

QString nameOf(const Portfolio &portfolio, InitiativeId id)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    return initiative ? initiative->code + u"  "_s + initiative->name : QString();
}

QString quarterName(QDate first)
{
    return QCoreApplication::translate("FunnelCharts", "%1 Q%2", "year, quarter")
        .arg(first.year())
        .arg((first.month() + 2) / 3);
}

} // namespace

// The limit is one over all pilot stages together: a line for it stands only where there is just one.
AgeingData ageingOf(const Portfolio &portfolio, const FunnelNumbers &numbers)
{
    const std::vector<Stage> &stages = numbers.lines.stages;
    const auto pilots = std::ranges::count(stages, StageKind::Pilot, &Stage::kind);
    const QList<InitiativeId> ageing = ageingOnes(numbers);
    const QSet<InitiativeId> over(ageing.begin(), ageing.end());
    AgeingData data;
    data.enough = int(numbers.why.rules.ageing.enough);
    for (int place = 0; place < int(stages.size()); ++place) {
        if (!isBeforeProduction(numbers, place))
            continue;
        const bool isPilot = stages[size_t(place)].kind == StageKind::Pilot;
        data.columns << ageingColumnOf(numbers, place, isPilot && pilots == 1);
        for (const auto &[id, days] : numbers.times[size_t(place)].running)
            data.dots << AgeingDot{id, nameOf(portfolio, id), int(data.columns.size()) - 1, double(days),
                                   isPilot && over.contains(id)};
    }
    return data;
}

FlowData flowOf(const FunnelNumbers &numbers)
{
    const std::vector<FlowMonth> &months = numbers.through.months;
    const size_t first = months.size() - numbers.flowing.size();
    FlowData data;
    for (size_t i = 0; i < numbers.flowing.size(); ++i) {
        const FlowMonth &month = months[first + i];
        const FlowMembers &who = numbers.flowing[i];
        data.months << FlowBar{month.month,     month.arrivals,   month.toProduction, month.stopped,
                               month.elsewhere, month.inProgress, who.arrived,        who.toProduction,
                               who.stopped,     who.elsewhere,    who.inProgress};
    }
    return data;
}

CohortHeatData cohortHeatOf(const FunnelNumbers &numbers)
{
    CohortHeatData data;
    for (const Cohort &cohort : numbers.byQuarter) {
        CohortRow row{quarterName(cohort.quarter),
                      cohort.pilots,
                      cohort.reached,
                      cohort.stopped,
                      cohort.maturity,
                      {},
                      {}};
        for (int quarter = 1; quarter <= int(cohort.cells.size()); ++quarter) {
            const CohortCell &cell = cohort.cells[size_t(quarter) - 1];
            row.cells << CohortShare{cell.followed, cell.reached, reachedWithin(cohort, quarter)};
        }
        for (const CohortMember &member : cohort.members)
            row.initiatives << member.initiative;
        data.rows << row;
    }
    return data;
}

} // namespace portolan
