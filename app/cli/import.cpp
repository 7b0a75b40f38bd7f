// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/exchange/source.h"

#include "app/cli/commands.h"
#include "app/cli/import_result.h"
#include "app/cli/interruption.h"
#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "core/storage/portfolio_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::cli {

namespace {

// The row of --header-row; nullopt for what is no row.
std::optional<qsizetype> headerRowOf(const Arguments &arguments)
{
    bool isNumber = false;
    const qsizetype row = arguments.value(u"header-row"_s).toLongLong(&isNumber);
    return isNumber && row > 0 ? std::optional(row) : std::nullopt;
}

// What is wrong with the arguments, empty when nothing is.
QString misuseOf(const Arguments &arguments)
{
    if (arguments.has(u"preset"_s) && arguments.has(u"mapping"_s))
        return CommandLine::tr("--preset and --mapping both say what the columns mean; give one of them.");
    const QStringList presets = exchange::presetNames();
    if (arguments.has(u"preset"_s) && !presets.contains(arguments.value(u"preset"_s))) {
        return CommandLine::tr("There is no preset “%1”; the presets are %2.")
            .arg(arguments.value(u"preset"_s), listed(presets));
    }
    if (arguments.has(u"header-row"_s) && !headerRowOf(arguments))
        return CommandLine::tr("“%1” is no row for --header-row; rows count from 1.")
            .arg(arguments.value(u"header-row"_s));
    const auto asOf = dateOf(arguments, u"as-of"_s);
    return asOf ? QString() : asOf.error().detail;
}

Result<exchange::Mapping> givenMapping(const Arguments &arguments)
{
    if (arguments.has(u"preset"_s))
        return exchange::preset(arguments.value(u"preset"_s));
    if (!arguments.has(u"mapping"_s)) {
        exchange::Mapping open;
        open.guessOthers = true;
        return open;
    }
    const QString path = arguments.value(u"mapping"_s);
    const auto json = exchange::readSourceFile(path);
    return json ? exchange::mappingFromJson(*json, path) : tl::unexpected(json.error());
}

Result<exchange::Mapping> mappingOf(const Arguments &arguments)
{
    auto mapping = givenMapping(arguments);
    if (mapping && arguments.has(u"header-row"_s))
        mapping->headerRow = headerRowOf(arguments);
    return mapping;
}

Result<exchange::ImportOptions> optionsOf(const Arguments &arguments, const Interruption &interruption)
{
    exchange::ImportOptions options;
    options.sheet = arguments.value(u"sheet"_s);
    options.asOf = dateOf(arguments, u"as-of"_s, QDate::currentDate()).value();
    options.locale = QLocale();
    options.tellRows = true;
    options.watch.cancel = &interruption.flag();
    options.watch.progress = [](qsizetype rows, qsizetype total) {
        if (total > 0)
            showProgress(CommandLine::tr("Reading row %1 of %2").arg(rows).arg(total));
        else if (rows > 0)
            showProgress(CommandLine::tr("Reading row %1").arg(rows));
    };
    auto mapping = mappingOf(arguments);
    if (!mapping)
        return tl::unexpected(mapping.error());
    options.mapping = std::move(*mapping);
    return options;
}

Result<> write(PortfolioFile &file, const Change &change, const Interruption &interruption)
{
    if (change.isEmpty())
        return {};
    return file.commit(change, [&](qsizetype done) {
        showProgress(CommandLine::tr("Writing %1 of %2").arg(done).arg(change.edits.size()));
        return !interruption.isAsked();
    });
}

struct Planned {
    exchange::ImportPlan plan;
    Portfolio before;
};
using Plan = Result<Planned>;

Plan importIntoExisting(const QString &path, const QByteArray &source, const QString &sourceName,
                        const exchange::ImportOptions &options, const Interruption &interruption,
                        bool isDryRun)
{
    const auto file =
        PortfolioFile::open(path, isDryRun ? PortfolioFile::Access::Read : PortfolioFile::Access::Write);
    if (!file)
        return tl::unexpected(file.error());
    const auto portfolio = (*file)->load();
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    auto plan = exchange::planImport(source, sourceName, *portfolio, options);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!isDryRun) {
        if (const auto written = write(**file, plan->change, interruption); !written)
            return tl::unexpected(written.error());
    }
    return Planned{std::move(*plan), *portfolio};
}

// The file is made when the plan stands, and taken away again when it cannot be filled.
Plan importIntoNew(const QString &path, const QByteArray &source, const QString &sourceName,
                   const exchange::ImportOptions &options, const Interruption &interruption, bool isDryRun)
{
    const auto portfolio = bundle::newPortfolio(QFileInfo(path).completeBaseName());
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    auto plan = exchange::planImport(source, sourceName, *portfolio, options);
    if (!plan)
        return tl::unexpected(plan.error());
    if (isDryRun)
        return Planned{std::move(*plan), *portfolio};
    auto file =
        PortfolioFile::create(path, edits::creationOf(*portfolio, CommandLine::tr("Create portfolio")));
    if (!file)
        return tl::unexpected(file.error());
    if (const auto written = write(**file, plan->change, interruption); !written) {
        file->reset();
        QFile::remove(path);
        return tl::unexpected(written.error());
    }
    return Planned{std::move(*plan), *portfolio};
}

int runImport(const Arguments &arguments)
{
    if (const QString wrong = misuseOf(arguments); !wrong.isEmpty())
        return misuse(wrong);
    const Interruption interruption;
    const auto options = optionsOf(arguments, interruption);
    if (!options)
        return fail(options.error());
    const QString path = arguments.operand(0);
    const QString sourceName = QFileInfo(arguments.operand(1)).fileName();
    const auto source = exchange::readSourceFile(arguments.operand(1));
    if (!source)
        return fail(source.error());
    const bool isDryRun = arguments.has(u"dry-run"_s);
    const auto import = QFileInfo::exists(path) ? importIntoExisting : importIntoNew;
    const auto plan = import(path, *source, sourceName, *options, interruption, isDryRun);
    if (!plan)
        return fail(plan.error());
    return arguments.has(u"json"_s) ? print(importJson(plan->plan, plan->before))
                                    : print(importText(plan->plan, plan->before, sourceName, isDryRun));
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        {u"FILE"_s, u"SOURCE"_s},
        {{u"preset"_s, u"NAME"_s,
          CommandLine::tr("What the columns mean, ready made: %1.")
              .arg(exchange::presetNames().join(u", "_s))},
         {u"mapping"_s, u"FILE"_s, CommandLine::tr("What the columns mean, as JSON.")},
         {u"sheet"_s, u"NAME"_s,
          CommandLine::tr(
              "The sheet of a workbook; the visible one that looks most like an inventory when left out.")},
         {u"header-row"_s, u"NUMBER"_s,
          CommandLine::tr("The row with the headings, counted from 1; the one that looks like it when left "
                          "out.")},
         {u"as-of"_s, u"DATE"_s,
          CommandLine::tr("Stage dates after that day are plans; today when left out.")},
         {u"dry-run"_s, {}, CommandLine::tr("Tells what would be done and changes nothing.")},
         jsonOption()},
        CommandLine::tr("Imports a CSV, XLSX or ODS file into a portfolio, which is created when it is "
                        "not there."),
        runImport,
        CommandLine::tr("What SOURCE is, is seen by its content and not by its name. Without --preset and "
                        "--mapping the columns map themselves.")};
}

} // namespace portolan::cli
