// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/files/whole_file.h"
#include "core/report/build.h"
#include "core/report/csv_tables.h"
#include "translations/catalogues.h"
#include "ui/report/logo.h"
#include "ui/report/report_file.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

// "board_page", "board-page", or as much of it as no other begins with: "board".
std::optional<ReportTemplate> templateOf(const Arguments &arguments)
{
    if (!arguments.has(u"template"_s))
        return ReportTemplate::FullReport;
    const QString given = arguments.value(u"template"_s).toLower().replace(u'-', u'_');
    std::optional<ReportTemplate> found;
    for (size_t i = 0; i < std::size(words<ReportTemplate>::list) && !given.isEmpty(); ++i) {
        const QString word = QString::fromLatin1(words<ReportTemplate>::list[i]);
        if (!word.startsWith(given))
            continue;
        if (found)
            return std::nullopt;
        found = ReportTemplate(i);
    }
    return found;
}

QStringList templateWords()
{
    QStringList all;
    for (const char *each : words<ReportTemplate>::list)
        all << QString::fromLatin1(each);
    return all;
}

std::optional<Paper> paperOf(const Arguments &arguments)
{
    return arguments.has(u"paper"_s) ? fromWord<Paper>(arguments.value(u"paper"_s).toLower()) : Paper::A4;
}

QString reportMisuse(const Arguments &arguments)
{
    const QString out = arguments.value(u"out"_s);
    if (out.isEmpty()) {
        return CommandLine::tr("--out is missing: the report to write, ending in one of %1.")
            .arg(u'.' + report::reportEndings().join(u", ."_s));
    }
    if (!report::reportEndings().contains(QFileInfo(out).suffix().toLower()))
        return CommandLine::tr("“%1” ends in none of %2.")
            .arg(out, u'.' + report::reportEndings().join(u", ."_s));
    if (!templateOf(arguments)) {
        return CommandLine::tr("There is no template “%1”; there are %2.")
            .arg(arguments.value(u"template"_s), listed(templateWords()));
    }
    if (!paperOf(arguments))
        return CommandLine::tr("“%1” is no paper for --paper; write a4 or letter.")
            .arg(arguments.value(u"paper"_s));
    const QString language = arguments.value(u"lang"_s);
    if (arguments.has(u"lang"_s) && !catalogueLanguages().contains(language)) {
        return CommandLine::tr("There is no language “%1”; there are %2.")
            .arg(language, listed(catalogueLanguages()));
    }
    if (const auto asOf = dateOf(arguments, u"as-of"_s); !asOf)
        return asOf.error().detail;
    return {};
}

Result<QByteArray> logoFrom(const QString &path)
{
    auto bytes = readWhole(path, report::largestLogo);
    if (!bytes)
        return bytes;
    if (auto checked = report::checkLogoPicture(*bytes, path); !checked)
        return tl::unexpected(checked.error());
    return bytes;
}

// One code or several, by commas.
Result<QStringList> picksFrom(const Portfolio &portfolio, const QString &codes)
{
    QStringList picks;
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts)) {
        const Initiative *initiative = portfolio.initiativeByCode(code.trimmed());
        if (!initiative)
            return failure(Error::Code::NotFound, code.trimmed(),
                           CommandLine::tr("no initiative has that code"));
        picks << QString::number(initiative->id.value);
    }
    return picks;
}

Result<report::ReportInput> inputOf(const Arguments &arguments, Portfolio portfolio)
{
    report::ReportInput input;
    const auto profile = profileNamed(portfolio, arguments.value(u"profile"_s));
    if (!profile)
        return tl::unexpected(profile.error());
    const auto asOf = dateOf(arguments, u"as-of"_s, QDate::currentDate());
    if (!asOf)
        return tl::unexpected(asOf.error());
    input.profile = *profile;
    input.asOf = *asOf;
    input.locale = arguments.has(u"lang"_s) ? QLocale(arguments.value(u"lang"_s)) : QLocale();
    input.title = arguments.value(u"title"_s);
    input.setup = report::setupOf(portfolio, *templateOf(arguments));
    if (arguments.has(u"paper"_s))
        input.setup.paper = *paperOf(arguments);
    if (arguments.has(u"client"_s))
        input.setup.client = arguments.value(u"client"_s);
    if (arguments.has(u"author"_s))
        input.setup.author = arguments.value(u"author"_s);
    if (arguments.has(u"logo"_s)) {
        const auto logo = logoFrom(arguments.value(u"logo"_s));
        if (!logo)
            return tl::unexpected(logo.error());
        input.setup.logo = *logo;
    }
    if (arguments.has(u"initiative"_s)) {
        const auto picks = picksFrom(portfolio, arguments.value(u"initiative"_s));
        if (!picks)
            return tl::unexpected(picks.error());
        input.setup.picks = *picks;
    }
    input.portfolio = std::move(portfolio);
    return input;
}

int runReport(const Arguments &arguments)
{
    if (const QString wrong = reportMisuse(arguments); !wrong.isEmpty())
        return misuse(wrong);
    auto portfolio = readPortfolio(arguments.operand(0));
    if (!portfolio)
        return fail(portfolio.error());
    const auto input = inputOf(arguments, std::move(*portfolio));
    if (!input)
        return fail(input.error());
    if (arguments.has(u"lang"_s))
        installTranslations(*QCoreApplication::instance(), input->locale);
    const QString out = arguments.value(u"out"_s);
    report::SlideTemplate slideTemplate;
    if (arguments.has(u"slides"_s)) {
        slideTemplate.name = arguments.value(u"slides"_s);
        auto bytes = readWhole(slideTemplate.name, report::largestSlideTemplate);
        if (!bytes)
            return fail(bytes.error());
        slideTemplate.bytes = std::move(*bytes);
    }
    const auto progress = [](qsizetype done, qsizetype total) {
        showProgress(CommandLine::tr("Writing: %1 %").arg(total > 0 ? 100 * done / total : 0));
        return true;
    };
    const report::Document document = report::buildDocument(*input);
    const auto written = report::writeReport(document, out, progress, slideTemplate);
    showProgress({});
    if (!written)
        return fail(written.error());
    if (out.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        QStringList names;
        for (const QString &file : report::csvFiles(document, out))
            names << u"“%1”"_s.arg(plain(QFileInfo(file).fileName()));
        return print(CommandLine::tr("Wrote %1.").arg(names.join(u", "_s)) + u'\n');
    }
    return print(CommandLine::tr("Wrote “%1”.").arg(plain(out)) + u'\n');
}

} // namespace

Command reportCommand()
{
    return {
        u"report"_s,
        {u"FILE"_s},
        {{u"out"_s, u"REPORT"_s,
          CommandLine::tr("The report to write, ending in one of %1; needed.")
              .arg(u'.' + report::reportEndings().join(u", ."_s))},
         {u"template"_s, u"WORD"_s,
          CommandLine::tr("One of %1; full_report when left out.").arg(templateWords().join(u", "_s))},
         {u"title"_s, u"TEXT"_s, CommandLine::tr("In place of the title that the numbers give.")},
         {u"client"_s, u"NAME"_s, CommandLine::tr("Whom the report is for, on the cover.")},
         {u"author"_s, u"NAME"_s, CommandLine::tr("Who made it.")},
         {u"logo"_s, u"PICTURE"_s, CommandLine::tr("The client's logo: PNG, JPEG or SVG of at most 2 MB.")},
         {u"slides"_s, u"TEMPLATE"_s,
          CommandLine::tr("A presentation (.pptx) whose layouts the slides are made with.")},
         {u"paper"_s, u"a4|letter"_s, CommandLine::tr("The size of the pages; a4 when left out.")},
         {u"initiative"_s, u"CODES"_s,
          CommandLine::tr("Pages for these initiatives only: codes, divided by commas.")},
         {u"profile"_s, u"NAME"_s,
          CommandLine::tr("Weights and thresholds to use; the first profile when left out.")},
         {u"as-of"_s, u"DATE"_s,
          CommandLine::tr("Stages, decisions and times as of that day, with the ratings of now; as "
                          "YYYY-MM-DD, today when left out.")},
         {u"lang"_s, u"LANGUAGE"_s, CommandLine::tr("The language of the report, such as en or de.")}},
        CommandLine::tr("Writes a report of a portfolio."),
        runReport};
}

} // namespace portolan::cli
