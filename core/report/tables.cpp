// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tables.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

class Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString rankText(const InitiativeScore &score, const QLocale &locale)
{
    if (!score.rank && !score.pinnedRank)
        return u"–"_s;
    if (!score.pinnedRank)
        return locale.toString(*score.rank);
    const QString computed = score.rank ? locale.toString(*score.rank) : u"–"_s;
    return Report::tr("%1 (pinned %2)", "computed rank, rank set by hand")
        .arg(computed, locale.toString(*score.pinnedRank));
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
    TableData table;
    table.columns = {{Report::tr("Rank"), true},     {Report::tr("Code"), false},
                     {Report::tr("Name"), false},    {Report::tr("Index"), true},
                     {Report::tr("Range"), true},    {Report::tr("Complete", "share of what is rated"), true},
                     {Report::tr("Value"), true},    {Report::tr("Difficulty"), true},
                     {Report::tr("Quadrant"), false}};
    table.rows.reserve(qsizetype(ranking.rows.size()));
    for (const InitiativeScore &row : ranking.rows) {
        const Initiative *initiative = portfolio.initiatives().find(row.initiative);
        if (!initiative)
            continue;
        table.rows << QStringList{rankText(row, locale),
                                  initiative->code,
                                  initiative->name,
                                  score(row.index, locale),
                                  rangeText(row, locale),
                                  percent(row.completeness, locale),
                                  score(row.value, locale),
                                  score(row.difficulty, locale),
                                  row.quadrant ? label(*row.quadrant) : u"–"_s};
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
