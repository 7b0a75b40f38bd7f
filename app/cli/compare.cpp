// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/baseline_named.h"
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/archive/baselines.h"
#include "core/report/comparison_tables.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

// One side of the comparison, with what it is called.
struct Side {
    Portfolio portfolio;
    QString name; // empty: now
    QString title;
};

Result<Side> sideOf(const Portfolio &now, const QString &name)
{
    if (name.isEmpty())
        return Side{now, {}, CommandLine::tr("now")};
    const auto baseline = baselineNamed(now, name);
    if (!baseline)
        return tl::unexpected(baseline.error());
    auto portfolio = thawed(*baseline);
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    return Side{std::move(*portfolio), baseline->name,
                CommandLine::tr("“%1” of %2", "a baseline, a date")
                    .arg(plain(baseline->name), day(baseline->frozenOn))};
}

int printJson(const Side &before, const Side &after, const Profile &profile,
              const report::ComparedStates &states)
{
    QJsonObject json = report::comparisonJson(states);
    json.insert(u"baseline"_s, before.name);
    json.insert(u"with"_s, after.name.isEmpty() ? QJsonValue() : QJsonValue(after.name));
    json.insert(u"profile"_s, profile.name);
    return print(json);
}

int printText(const Side &before, const Side &after, const Profile &profile,
              const report::ComparedStates &states)
{
    QString text = CommandLine::tr("From %1 to %2, profile %3", "state, state")
                       .arg(before.title, after.title, plain(profile.name))
        + u'\n' + report::comparisonSentence(states.comparison) + u'\n';
    for (const report::ComparisonSection &section : report::comparisonSections(states))
        text += u'\n' + section.title + u"\n\n"_s + aligned(section.table, 40);
    return print(text);
}

int runCompare(const Arguments &arguments)
{
    if (arguments.value(u"baseline"_s).isEmpty())
        return misuse(CommandLine::tr("--baseline is missing: the name of the baseline to compare with."));
    const auto now = readPortfolio(arguments.operand(0));
    if (!now)
        return fail(now.error());
    const auto profile = profileNamed(*now, arguments.value(u"profile"_s));
    if (!profile)
        return fail(profile.error());
    const auto before = sideOf(*now, arguments.value(u"baseline"_s));
    if (!before)
        return fail(before.error());
    const auto after = sideOf(*now, arguments.value(u"with"_s));
    if (!after)
        return fail(after.error());
    const Comparison comparison = compare(before->portfolio, after->portfolio, *profile);
    const report::ComparedStates states{before->portfolio, after->portfolio, comparison};
    return (arguments.has(u"json"_s) ? printJson : printText)(*before, *after, *profile, states);
}

} // namespace

Command compareCommand()
{
    return {
        u"compare"_s,
        {u"FILE"_s},
        {{u"baseline"_s, u"NAME"_s, CommandLine::tr("The baseline to compare with; needed.")},
         {u"with"_s, u"NAME"_s, CommandLine::tr("A later baseline in place of the portfolio as it is now.")},
         {u"profile"_s, u"NAME"_s,
          CommandLine::tr("Weights to rank both states by; the first profile when left out.")},
         jsonOption()},
        CommandLine::tr("Says what moved since a baseline: ranks, scores and their ratings, stages, money."),
        runCompare};
}

} // namespace portolan::cli
