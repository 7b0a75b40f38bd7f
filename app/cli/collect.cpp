// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/collect/full_export.h"
#include "core/collect/rating_workbook.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

Result<QList<UnitId>> pickedUnits(const Portfolio &portfolio, const QString &names)
{
    QList<UnitId> units;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto unit = std::ranges::find_if(portfolio.units(), [&](const Unit &each) {
            return each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (unit == portfolio.units().end())
            return failure(Error::Code::NotFound, name.trimmed(),
                           CommandLine::tr("no business unit has that name"));
        units << unit->id;
    }
    return units;
}

int runCollect(const Arguments &arguments)
{
    const QString out = arguments.value(u"out"_s);
    if (out.isEmpty())
        return misuse(CommandLine::tr("--out is missing: the workbook to write, ending in .xlsx."));
    if (QFileInfo(out).suffix().toLower() != u"xlsx")
        return misuse(CommandLine::tr("“%1” does not end in .xlsx.").arg(out));
    if (arguments.value(u"assessor"_s).trimmed().isEmpty())
        return misuse(CommandLine::tr("--assessor is missing: the role that is to rate."));
    const auto portfolio = readPortfolio(arguments.operand(0));
    if (!portfolio)
        return fail(portfolio.error());
    collect::SheetRequest request;
    request.assessor = arguments.value(u"assessor"_s).trimmed();
    request.byQuestion = !arguments.has(u"criteria"_s);
    request.onlyOpen = arguments.has(u"open"_s);
    const auto on = dateOf(arguments, u"on"_s, QDate::currentDate());
    if (!on)
        return misuse(on.error().detail);
    request.on = *on;
    const auto units = pickedUnits(*portfolio, arguments.value(u"unit"_s));
    if (!units)
        return fail(units.error());
    request.units = *units;
    if (const auto written = collect::writeRatingWorkbook(*portfolio, request, out); !written)
        return fail(written.error());
    return print(CommandLine::tr("Wrote “%1” for %2.").arg(plain(out), plain(request.assessor)) + u'\n');
}

QString outcomeWord(collect::Outcome outcome)
{
    switch (outcome) {
    case collect::Outcome::Unchanged: return u"unchanged"_s;
    case collect::Outcome::New: return u"new"_s;
    case collect::Outcome::Changed: return u"changed"_s;
    case collect::Outcome::Conflict: return u"conflict"_s;
    case collect::Outcome::Invalid: return u"invalid"_s;
    case collect::Outcome::Gone: return u"gone"_s;
    }
    Q_UNREACHABLE();
}

constexpr collect::Outcome allOutcomes[] = {collect::Outcome::New,       collect::Outcome::Changed,
                                            collect::Outcome::Unchanged, collect::Outcome::Conflict,
                                            collect::Outcome::Invalid,   collect::Outcome::Gone};

QString shown(const collect::Given &given)
{
    if (given.notApplicable)
        return CommandLine::tr("n/a");
    return given.value ? QLocale().toString(*given.value, 'g', 6) : u"–"_s;
}

QJsonValue jsonOf(const collect::Given &given)
{
    if (given.isNone())
        return {};
    return QJsonObject{{u"value"_s, given.value ? QJsonValue(*given.value) : QJsonValue()},
                       {u"not_applicable"_s, given.notApplicable},
                       {u"confidence"_s, word(given.confidence)},
                       {u"evidence"_s, given.evidence}};
}

QJsonObject jsonOf(const collect::RatingReturn &result)
{
    QJsonObject json{{u"assessor"_s, result.assessor}};
    for (const collect::Outcome outcome : allOutcomes)
        json.insert(outcomeWord(outcome), result.count(outcome));
    QJsonArray problems;
    for (const collect::ReturnedRow &row : result.rows) {
        if (row.outcome == collect::Outcome::Conflict || !row.problem.isEmpty())
            problems << QJsonObject{{u"place"_s, row.place},
                                    {u"outcome"_s, outcomeWord(row.outcome)},
                                    {u"message"_s, row.problem},
                                    {u"sent"_s, jsonOf(row.sent)},
                                    {u"returned"_s, jsonOf(row.returned)},
                                    {u"here"_s, jsonOf(row.here)}};
    }
    json.insert(u"problems"_s, problems);
    json.insert(u"notes"_s, QJsonArray::fromStringList(result.notes));
    return json;
}

QString textOf(const collect::RatingReturn &result)
{
    QString text = CommandLine::tr("Ratings by %1: %2 new, %3 changed, %4 unchanged, %5 in conflict, %6 not "
                                   "readable, %7 of what is gone.")
                       .arg(plain(result.assessor))
                       .arg(result.count(collect::Outcome::New))
                       .arg(result.count(collect::Outcome::Changed))
                       .arg(result.count(collect::Outcome::Unchanged))
                       .arg(result.count(collect::Outcome::Conflict))
                       .arg(result.count(collect::Outcome::Invalid))
                       .arg(result.count(collect::Outcome::Gone))
        + u'\n';
    for (const collect::ReturnedRow &row : result.rows) {
        if (row.outcome == collect::Outcome::Conflict && row.problem.isEmpty())
            text += CommandLine::tr("%1: changed there and here; %2 there, %3 here.", "cell, ratings")
                        .arg(row.place, shown(row.returned), shown(row.here))
                + u'\n';
        else if (!row.problem.isEmpty())
            text += row.place + u": "_s + plain(row.problem) + u'\n';
    }
    for (const QString &note : result.notes)
        text += plain(note) + u'\n';
    return text;
}

int runTakeIn(const Arguments &arguments)
{
    const bool isTrial = arguments.has(u"dry-run"_s);
    auto file = PortfolioFile::open(arguments.operand(0),
                                    isTrial ? PortfolioFile::Access::Read : PortfolioFile::Access::Write);
    if (!file)
        return fail(file.error());
    const auto portfolio = (*file)->load();
    if (!portfolio)
        return fail(portfolio.error());
    const auto on = dateOf(arguments, u"on"_s, QDate::currentDate());
    if (!on)
        return misuse(on.error().detail);
    const auto result = collect::readRatingWorkbook(arguments.operand(1), *portfolio);
    if (!result)
        return fail(result.error());
    QSet<size_t> conflicts;
    for (size_t i = 0; i < result->rows.size(); ++i) {
        if (arguments.has(u"theirs"_s))
            conflicts.insert(i);
    }
    const Change change = collect::takeIn(*portfolio, *result, conflicts, *on);
    if (!isTrial && !change.isEmpty()) {
        if (const auto done = (*file)->commit(change); !done)
            return fail(done.error());
    }
    return arguments.has(u"json"_s) ? print(jsonOf(*result)) : print(textOf(*result));
}

int runExport(const Arguments &arguments)
{
    const QString out = arguments.value(u"out"_s);
    if (QFileInfo(out).suffix().toLower() != u"xlsx")
        return misuse(CommandLine::tr("--out needs the workbook to write, ending in .xlsx."));
    const auto portfolio = readPortfolio(arguments.operand(0));
    if (!portfolio)
        return fail(portfolio.error());
    if (const auto written = collect::writeFullExport(*portfolio, out); !written)
        return fail(written.error());
    return print(
        CommandLine::tr("Wrote “%1” with %n initiative(s).", nullptr, int(portfolio->initiatives().size()))
            .arg(plain(out))
        + u'\n');
}

} // namespace

Command collectCommand()
{
    return {
        u"collect"_s,
        {u"FILE"_s},
        {{u"out"_s, u"WORKBOOK"_s, CommandLine::tr("The workbook to write, ending in .xlsx; needed.")},
         {u"assessor"_s, u"ROLE"_s, CommandLine::tr("Who is to rate; needed.")},
         {u"unit"_s, u"NAMES"_s, CommandLine::tr("Only initiatives of these units, divided by commas.")},
         {u"criteria"_s, {}, CommandLine::tr("One rating for each criterion, not for each question.")},
         {u"open"_s, {}, CommandLine::tr("Only what the assessor has not rated yet.")},
         {u"on"_s, u"DATE"_s, CommandLine::tr("The day it is sent, as YYYY-MM-DD; today when left out.")}},
        CommandLine::tr("Writes a workbook in which an assessor rates, to be taken in again."),
        runCollect};
}

Command takeInCommand()
{
    return {u"take-in"_s,
            {u"FILE"_s, u"WORKBOOK"_s},
            {{u"dry-run"_s, {}, CommandLine::tr("Only says what would be taken in.")},
             {u"theirs"_s,
              {},
              CommandLine::tr("Of conflicts, takes what the workbook says; else what is here stays.")},
             {u"on"_s, u"DATE"_s,
              CommandLine::tr("The day of the assessment, as YYYY-MM-DD; today when left out.")},
             jsonOption()},
            CommandLine::tr("Takes in a workbook that “collect” wrote and an assessor has filled in."),
            runTakeIn};
}

Command exportCommand()
{
    return {u"export"_s,
            {u"FILE"_s},
            {{u"out"_s, u"WORKBOOK"_s, CommandLine::tr("The workbook to write, ending in .xlsx; needed.")}},
            CommandLine::tr("Writes everything as a workbook; “restore” makes a portfolio of it again."),
            runExport};
}

} // namespace portolan::cli
