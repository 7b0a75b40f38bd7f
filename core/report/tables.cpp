// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tables.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

class Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString rankText(const std::optional<int> &rank, const QLocale &locale)
{
    return rank ? locale.toString(*rank) : u"–"_s;
}

QString rangeText(const InitiativeScore &score, const QLocale &locale)
{
    return score.index
        ? portolan::score(score.range.low, locale) + u'–' + portolan::score(score.range.high, locale)
        : u"–"_s;
}

} // namespace

TableData rankingTable(const Portfolio &portfolio, const Ranking &ranking, const QLocale &locale)
{
    const bool anyPinned = std::any_of(ranking.rows.begin(), ranking.rows.end(),
                                       [](const InitiativeScore &row) { return row.pinnedRank.has_value(); });
    TableData table;
    table.columns = {{Report::tr("Rank"), true},     {Report::tr("Code"), false},
                     {Report::tr("Name"), false},    {Report::tr("Index"), true},
                     {Report::tr("Range"), true},    {Report::tr("Complete", "share of what is rated"), true},
                     {Report::tr("Value"), true},    {Report::tr("Difficulty"), true},
                     {Report::tr("Quadrant"), false}};
    if (anyPinned)
        table.columns.insert(1, {Report::tr("Pinned", "rank set by hand"), true});
    table.rows.reserve(qsizetype(ranking.rows.size()));
    for (const InitiativeScore &row : ranking.rows) {
        const Initiative *initiative = portfolio.initiatives().find(row.initiative);
        if (!initiative)
            continue;
        QStringList cells{rankText(row.rank, locale),
                          initiative->code,
                          initiative->name,
                          score(row.index, locale),
                          rangeText(row, locale),
                          percent(row.completeness, locale),
                          score(row.value, locale),
                          score(row.difficulty, locale),
                          row.quadrant ? label(*row.quadrant) : u"–"_s};
        if (anyPinned)
            cells.insert(1, row.pinnedRank ? rankText(row.pinnedRank, locale) : QString());
        table.rows << cells;
    }
    return table;
}

TableData funnelTable(const Portfolio &portfolio, const FunnelReport &funnel, const QLocale &locale)
{
    TableData table;
    table.columns = {{Report::tr("Stage"), false},
                     {Report::tr("Kind"), false},
                     {Report::tr("Now", "initiatives that are in the stage"), true},
                     {Report::tr("Ever reached"), true}};
    for (const StageCount &count : funnel.stages) {
        const Stage *stage = portfolio.stages().find(count.stage);
        if (stage) {
            table.rows << QStringList{stage->name, label(stage->kind), locale.toString(count.current),
                                      locale.toString(count.everReached)};
        }
    }
    return table;
}

TableData transitionTable(const Portfolio &portfolio, const std::vector<Transition> &all,
                          const QLocale &locale)
{
    const auto stageName = [&portfolio](StageId id) {
        const Stage *stage = portfolio.stages().find(id);
        return stage ? stage->name : QString();
    };
    const auto dayCount = [&locale](std::optional<double> days) {
        return days ? locale.toString(qRound(*days)) : u"–"_s;
    };
    TableData table;
    table.columns = {{Report::tr("From"), false},
                     {Report::tr("To"), false},
                     {Report::tr("Of", "that many initiatives"), true},
                     {Report::tr("Moved on"), true},
                     {Report::tr("Rate"), true},
                     {Report::tr("95 % interval"), true},
                     {Report::tr("Median days"), true},
                     {Report::tr("P85 days"), true}};
    for (const Transition &each : all) {
        const Share &share = each.share;
        const QString range =
            share.rate ? percent(share.low, locale) + u'–' + percent(share.high, locale) : u"–"_s;
        table.rows << QStringList{stageName(each.from),         stageName(each.to),
                                  locale.toString(share.cases), locale.toString(share.successes),
                                  percent(share.rate, locale),  range,
                                  dayCount(each.medianDays),    dayCount(each.p85Days)};
    }
    return table;
}

TableData cohortTable(const std::vector<Cohort> &all, const QLocale &locale)
{
    TableData table;
    table.columns = {{Report::tr("Quarter"), false},
                     {Report::tr("Pilots"), true},
                     {Report::tr("In production"), true},
                     {Report::tr("Stopped"), true},
                     {Report::tr("Mature", "share of pilots followed for a year"), true}};
    size_t widest = 0;
    for (const Cohort &cohort : all)
        widest = std::max(widest, cohort.cells.size());
    for (size_t quarter = 1; quarter <= widest; ++quarter)
        table.columns.append({Report::tr("+%1 q", "quarters later").arg(quarter), true});
    for (const Cohort &cohort : all) {
        const int number = (cohort.quarter.month() + 2) / 3;
        QStringList cells{Report::tr("%1 Q%2", "year, quarter").arg(cohort.quarter.year()).arg(number),
                          locale.toString(cohort.pilots), locale.toString(cohort.reached),
                          locale.toString(cohort.stopped), percent(cohort.maturity, locale)};
        for (size_t quarter = 0; quarter < widest; ++quarter) {
            const bool isSeen = quarter < cohort.cells.size();
            cells << (isSeen ? percent(cohort.cells[quarter].rate(), locale) : QString());
        }
        table.rows << cells;
    }
    return table;
}

} // namespace portolan::report
