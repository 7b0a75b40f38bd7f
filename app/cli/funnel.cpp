// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/funnel.h"
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/report/funnel_json.h"
#include "core/report/json.h"
#include "core/wording/wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

// Units of one name may differ in their region: all of them are meant.
Result<QSet<UnitId>> unitsNamed(const Portfolio &portfolio, const QString &name)
{
    QSet<UnitId> ids;
    QStringList names;
    for (const Unit &unit : portfolio.units()) {
        if (unit.name.compare(name, Qt::CaseInsensitive) == 0)
            ids << unit.id;
        names << unit.name;
    }
    if (!ids.isEmpty())
        return ids;
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return failure(Error::Code::NotFound, name,
                   names.isEmpty() ? CommandLine::tr("the portfolio has no business unit")
                                   : CommandLine::tr("the business units are %1").arg(listed(names)));
}

QString text(const Portfolio &portfolio, const FunnelReport &report)
{
    QString lines = CommandLine::tr("%1: %n initiative(s) as of %2", nullptr, report.initiatives)
                        .arg(plain(portfolio.info().name), day(report.asOf));
    lines += u"\n\n"_s + aligned(report::funnelTable(portfolio, report));
    if (report.withoutStage > 0)
        lines += u'\n' + CommandLine::tr("%n initiative(s) without a stage.", nullptr, report.withoutStage)
            + u'\n';
    return lines;
}

int runFunnel(const Arguments &arguments)
{
    const auto asOf = dateOf(arguments, u"as-of"_s, QDate::currentDate());
    const auto since = dateOf(arguments, u"since"_s);
    if (!asOf || !since)
        return misuse((asOf ? since : asOf).error().detail);
    const auto portfolio = readPortfolio(arguments.operand(0));
    if (!portfolio)
        return fail(portfolio.error());
    FunnelFilter filter;
    filter.since = *since;
    if (arguments.has(u"unit"_s)) {
        const auto units = unitsNamed(*portfolio, arguments.value(u"unit"_s));
        if (!units)
            return fail(units.error());
        filter.accepts = [units = *units](const Initiative &initiative) {
            return units.contains(initiative.unit);
        };
    }
    const FunnelReport report = funnel(*portfolio, *asOf, filter);
    if (!arguments.has(u"json"_s))
        return print(text(*portfolio, report));
    QJsonObject json = report::funnelJson(*portfolio, report);
    const QJsonObject times =
        report::funnelTimesJson(*portfolio, report, timelines(*portfolio, *asOf, filter));
    for (auto it = times.begin(); it != times.end(); ++it)
        json.insert(it.key(), it.value());
    return print(json);
}

} // namespace

Command funnelCommand()
{
    return {u"funnel"_s,
            {u"FILE"_s},
            {{u"as-of"_s, u"DATE"_s,
              CommandLine::tr("Where things stood on that day, such as 2026-11-23; today when left out.")},
             {u"unit"_s, u"NAME"_s, CommandLine::tr("Only the initiatives of that business unit.")},
             {u"since"_s, u"DATE"_s,
              CommandLine::tr("Only initiatives whose first dated stage is not before that day.")},
             jsonOption()},
            CommandLine::tr("Counts the initiatives of a portfolio by stage."),
            runFunnel};
}

} // namespace portolan::cli
