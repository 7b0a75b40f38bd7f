// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a CSV of 200,000 rows and 20 columns, without and with ratings (1.2 million of them), into a
// portfolio file, against the sqlite3 shell's .import of the same file into a bare table.
#include "core/edits/edits.h"
#include "core/exchange/import.h"
#include "core/storage/portfolio_file.h"
#include "tests/bench/generated_csv.h"
#include "tests/bench/generated_portfolio.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace portolan;
using namespace Qt::StringLiterals;

static const QTemporaryDir &folder()
{
    static const QTemporaryDir temporary;
    return temporary;
}

static QString source(bench::CsvKind kind)
{
    const QString path =
        folder().filePath(kind == bench::CsvKind::Assessed ? u"assessed.csv"_s : u"inventory.csv"_s);
    QFile file(path);
    if (!file.exists()
        && (!file.open(QIODevice::WriteOnly) || file.write(bench::generatedCsv(200'000, kind)) < 0))
        std::abort();
    return path;
}

static void importIntoPortfolio(benchmark::State &state, bench::CsvKind kind)
{
    const QString path = source(kind);
    const QString target = folder().filePath(u"import.portolan"_s);
    for (auto _ : state) {
        QFile::remove(target);
        const Portfolio empty = bundle::newPortfolio(u"Import"_s).value();
        const auto file = PortfolioFile::create(target, edits::creationOf(empty, u"Create"_s));
        QFile csv(path);
        if (!file || !csv.open(QIODevice::ReadOnly))
            std::abort();
        exchange::ImportOptions options;
        options.asOf = QDate(2026, 11, 24);
        const auto plan = exchange::planImport(csv, u"large.csv"_s, empty, options);
        if (!plan || plan->imported != 200'000 || !(*file)->commit(plan->change))
            std::abort();
    }
}

static void importByShell(benchmark::State &state, bench::CsvKind kind)
{
    const QString path = source(kind);
    const QString target = folder().filePath(u"shell.db"_s);
    for (auto _ : state) {
        QFile::remove(target);
        if (QProcess::execute(u"sqlite3"_s, {target, u".mode csv"_s, u".import \"%1\" source"_s.arg(path)})
            != 0)
            std::abort();
    }
}
#define MEASURED(way, kind)                                                                                  \
    BENCHMARK_CAPTURE(way, kind, bench::CsvKind::kind)                                                       \
        ->Unit(benchmark::kMillisecond)                                                                      \
        ->Iterations(3)                                                                                      \
        ->UseRealTime()
MEASURED(importIntoPortfolio, Inventory);
MEASURED(importByShell, Inventory);
MEASURED(importIntoPortfolio, Assessed);
MEASURED(importByShell, Assessed);
#undef MEASURED

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
