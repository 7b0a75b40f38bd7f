// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/baseline_named.h"
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/archive/baselines.h"
#include "core/wording/wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::cli {

Result<Baseline> baselineNamed(const Portfolio &portfolio, const QString &name)
{
    if (const Baseline *baseline = portfolio.baselineByName(name))
        return *baseline;
    QStringList names;
    for (const Baseline &each : orderedBaselines(portfolio))
        names << each.name;
    return failure(Error::Code::NotFound, name,
                   names.isEmpty() ? CommandLine::tr("the portfolio has no baseline")
                                   : CommandLine::tr("the baselines are %1").arg(listed(names)));
}

namespace {

QJsonObject baselineJson(const Baseline &baseline)
{
    const QDate day = baseline.frozenOn;
    return {{u"name"_s, baseline.name},
            {u"frozen_on"_s, day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue()},
            {u"note"_s, baseline.note}};
}

int list(const Portfolio &portfolio, bool asJson)
{
    QJsonArray all;
    report::TableData table;
    table.columns = {{CommandLine::tr("Baseline"), false},
                     {CommandLine::tr("Frozen on"), false},
                     {CommandLine::tr("Note"), false}};
    for (const Baseline &baseline : orderedBaselines(portfolio)) {
        all << baselineJson(baseline);
        table.rows << QStringList{baseline.name, day(baseline.frozenOn), baseline.note};
    }
    if (asJson)
        return print(QJsonObject{{u"baselines"_s, all}});
    return print(table.rows.isEmpty()
                     ? CommandLine::tr("There is no baseline yet; --freeze makes one.") + u'\n'
                     : aligned(table));
}

// What becomes of the baselines, and the sentence for when it is done.
struct Step {
    Change change;
    QString done;
};

Result<Step> stepFor(const Portfolio &portfolio, const Arguments &arguments, QDate on)
{
    if (arguments.has(u"delete"_s)) {
        const auto baseline = baselineNamed(portfolio, arguments.value(u"delete"_s));
        if (!baseline)
            return tl::unexpected(baseline.error());
        return Step{removeBaseline(portfolio, baseline->id),
                    CommandLine::tr("Deleted the baseline “%1”.").arg(plain(baseline->name))};
    }
    const QString name = arguments.value(u"freeze"_s);
    auto change = freezeBaseline(portfolio, name, arguments.value(u"note"_s), on);
    if (!change)
        return tl::unexpected(change.error());
    return Step{std::move(*change), CommandLine::tr("Froze the baseline “%1”.").arg(plain(name))};
}

int perform(const Arguments &arguments, QDate on)
{
    const auto file = PortfolioFile::open(arguments.operand(0), PortfolioFile::Access::Write);
    if (!file)
        return fail(file.error());
    const auto portfolio = (*file)->load();
    if (!portfolio)
        return fail(portfolio.error());
    const auto step = stepFor(*portfolio, arguments, on);
    if (!step)
        return fail(step.error());
    if (const auto written = (*file)->commit(step->change); !written)
        return fail(written.error());
    if (arguments.has(u"json"_s))
        return list(portfolio->with(step->change).value_or(*portfolio), true);
    return print(step->done + u'\n');
}

int runBaseline(const Arguments &arguments)
{
    const bool freezes = arguments.has(u"freeze"_s);
    const int steps = int(freezes) + int(arguments.has(u"list"_s)) + int(arguments.has(u"delete"_s));
    if (steps > 1)
        return misuse(CommandLine::tr("Only one of --freeze, --list and --delete can be done at once."));
    if (!freezes && (arguments.has(u"note"_s) || arguments.has(u"on"_s)))
        return misuse(CommandLine::tr("--note and --on belong to --freeze."));
    const auto on = dateOf(arguments, u"on"_s, QDate::currentDate());
    if (!on)
        return misuse(on.error().detail);
    if (freezes || arguments.has(u"delete"_s))
        return perform(arguments, *on);
    const auto portfolio = readPortfolio(arguments.operand(0));
    return portfolio ? list(*portfolio, arguments.has(u"json"_s)) : fail(portfolio.error());
}

} // namespace

Command baselineCommand()
{
    return {u"baseline"_s,
            {u"FILE"_s},
            {{u"freeze"_s, u"NAME"_s, CommandLine::tr("Keeps the portfolio as it is now under this name.")},
             {u"note"_s, u"TEXT"_s, CommandLine::tr("What to remember about the baseline to freeze.")},
             {u"on"_s, u"DATE"_s, CommandLine::tr("The day it stands for; today when left out.")},
             {u"list"_s, {}, CommandLine::tr("Lists the baselines; so does leaving out everything else.")},
             {u"delete"_s, u"NAME"_s, CommandLine::tr("Deletes the baseline of this name.")},
             jsonOption()},
            CommandLine::tr("Freezes, lists and deletes baselines: states of the portfolio to compare with."),
            runBaseline};
}

} // namespace portolan::cli
