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

} // namespace portolan::report
