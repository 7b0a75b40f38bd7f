// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/funnel.h"
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/report/funnel_json.h"
#include "core/report/json.h"
#include "core/wording/funnel_words.h"
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

// Broken between words, so that no line is wider than a hundred columns where words allow it.
QString wrapped(const QString &sentence, const QString &indent = {})
{
    constexpr int widest = 100;
    QString lines;
    QString line = indent;
    for (const QString &word : plain(sentence).split(u' ')) {
        if (displayWidth(line) + 1 + displayWidth(word) > widest && line != indent) {
            lines += line + u'\n';
            line = indent;
        }
        line += (line == indent ? QString() : u" "_s) + word;
    }
    return lines + line + u'\n';
}

QString heading(const QString &title)
{
    return u"\n"_s + title + u"\n\n"_s;
}

QString pilotsText(const Portfolio &portfolio, const PilotOutcomes &out)
{
    const Share share = wilson(out.reached, out.pilots);
    QString lines = heading(CommandLine::tr("From pilot to production"));
    if (out.pilots == 0)
        return lines + CommandLine::tr("No initiative has reached a pilot.") + u'\n';
    lines +=
        wrapped(CommandLine::tr("%1 of %n pilot(s) reached production (%2, 95 % interval %3 to %4); "
                                "%5 run, %6 were stopped.",
                                nullptr, out.pilots)
                    .arg(QString::number(out.reached), percent(share.rate), percent(share.low),
                         percent(share.high), QString::number(out.running), QString::number(out.stopped)));
    if (const auto target = portfolio.info().scalingTarget)
        lines += wrapped(CommandLine::tr("The target of this portfolio is %1.").arg(percent(target)));
    return lines + wrapped(medianText(out));
}

QString cohortsText(const Timelines &all, const PilotOutcomes &out)
{
    const std::vector<Cohort> found = cohorts(all, out);
    if (found.empty())
        return {};
    return heading(CommandLine::tr("Pilots by the quarter in which they began, and the share in production"))
        + aligned(report::cohortTable(found));
}

QString causesText(const Diagnosis &diagnosis)
{
    QString lines = heading(CommandLine::tr("Why pilots stall"));
    if (diagnosis.pilots == 0)
        return lines + CommandLine::tr("No pilot is running.") + u'\n';
    lines += wrapped(
        CommandLine::tr("%1 of %n running pilot(s) show %2 causes or more.", nullptr, diagnosis.pilots)
            .arg(diagnosis.stalled.size())
            .arg(diagnosis.rules.signalsToStall));
    for (const CauseFinding &finding : diagnosis.findings) {
        lines += wrapped(CommandLine::tr("%1: %2", "a cause, its weight")
                             .arg(causeTitle(finding.cause), weightWord(finding.strength())),
                         u"- "_s);
        lines += wrapped(evidence(finding, diagnosis), u"  "_s);
        if (!finding.holds.empty())
            lines += wrapped(causeRemedy(finding.cause), u"  > "_s);
    }
    return lines;
}

QString leftOutText(const FunnelReport &report, const PilotOutcomes &out, const Ageing &age,
                    const Flow &stream)
{
    QString lines;
    const auto add = [&lines](int count, const QString &sentence) {
        if (count > 0)
            lines += wrapped(sentence, u"- "_s);
    };
    add(report.withoutStage,
        CommandLine::tr("%n initiative(s) without a stage.", nullptr, report.withoutStage));
    add(out.undated, CommandLine::tr("%n pilot(s) without a date: not in the times.", nullptr, out.undated));
    add(age.undated,
        CommandLine::tr("%n running pilot(s) without a date: not in the ageing.", nullptr, age.undated));
    add(stream.undated,
        CommandLine::tr("%n stay(s) in pilot without a date: not in the flow.", nullptr, stream.undated));
    return lines.isEmpty() ? lines : heading(CommandLine::tr("Left out")) + lines;
}

QString text(const Portfolio &portfolio, const FunnelReport &report, const Timelines &all)
{
    const Diagnosis diagnosis = diagnose(portfolio, all);
    const PilotOutcomes out = pilotOutcomes(all);
    const Ageing age = ageing(all, diagnosis.rules.ageing);
    const Flow stream = flow(all);
    QString lines = CommandLine::tr("%1: %n initiative(s) as of %2", nullptr, report.initiatives)
                        .arg(plain(portfolio.info().name), day(report.asOf));
    lines += u"\n\n"_s + aligned(report::funnelTable(portfolio, report));
    const auto steps = transitions(all, report.stages, stageTimes(all));
    if (!steps.empty())
        lines += heading(CommandLine::tr("From stage to stage"))
            + aligned(report::transitionTable(portfolio, steps), 24);
    lines += pilotsText(portfolio, out);
    lines +=
        heading(CommandLine::tr("Ageing and flow")) + wrapped(ageingText(age)) + wrapped(littleText(stream));
    lines += cohortsText(all, out);
    return lines + causesText(diagnosis) + leftOutText(report, out, age, stream);
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
    const Timelines all = timelines(*portfolio, *asOf, filter);
    const FunnelReport report = funnel(all, *asOf);
    if (!arguments.has(u"json"_s))
        return print(text(*portfolio, report, all));
    QJsonObject json = report::funnelJson(*portfolio, report);
    const QJsonObject times = report::funnelTimesJson(*portfolio, report, all);
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
            CommandLine::tr("Tells where initiatives are, how long they take and why pilots stall."),
            runFunnel};
}

} // namespace portolan::cli
