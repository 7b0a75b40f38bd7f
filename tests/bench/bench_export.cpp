// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/full_export.h"
#include "core/collect/rating_workbook.h"
#include "tests/bench/generated_portfolio.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace portolan;

// 10,000 initiatives with custom values, without ratings: the sheet of the register. Goal: below 2 s.
static void exportOfTheRegister(benchmark::State &state)
{
    Portfolio portfolio = bench::generatedPortfolio(int(state.range(0)), 0);
    Change change;
    for (const Initiative &initiative : portfolio.initiatives()) {
        Initiative after = initiative;
        for (int i = 0; i < 6; ++i)
            after.custom << CustomValue{QStringLiteral("Column %1").arg(i),
                                        QStringLiteral("value %1").arg(initiative.id.value % 97)};
        change.update(initiative, after);
    }
    if (!portfolio.apply(change))
        std::abort();
    const QTemporaryDir folder;
    for (auto _ : state) {
        if (!collect::writeFullExport(portfolio, folder.filePath(QStringLiteral("all.xlsx"))))
            state.SkipWithError("not written");
    }
}
BENCHMARK(exportOfTheRegister)->Arg(10'000)->Unit(benchmark::kMillisecond);

// Everything, with 28 ratings by one assessor each: 28,000 and 280,000 rows of ratings.
static void exportOfEverything(benchmark::State &state)
{
    const Portfolio portfolio = bench::generatedPortfolio(int(state.range(0)), 1);
    const QTemporaryDir folder;
    for (auto _ : state) {
        if (!collect::writeFullExport(portfolio, folder.filePath(QStringLiteral("all.xlsx"))))
            state.SkipWithError("not written");
    }
}
BENCHMARK(exportOfEverything)->Arg(1'000)->Arg(10'000)->Iterations(1)->Unit(benchmark::kMillisecond);

static void importOfEverything(benchmark::State &state)
{
    const Portfolio portfolio = bench::generatedPortfolio(int(state.range(0)), 1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.xlsx"));
    if (!collect::writeFullExport(portfolio, path))
        std::abort();
    for (auto _ : state) {
        const auto read = collect::readFullExport(path);
        if (!read || !(*read == portfolio))
            state.SkipWithError("not the same");
    }
}
BENCHMARK(importOfEverything)->Arg(1'000)->Arg(10'000)->Iterations(1)->Unit(benchmark::kMillisecond);

static void workbookToRate(benchmark::State &state)
{
    const Portfolio portfolio = bench::generatedPortfolio(int(state.range(0)), 1);
    const QTemporaryDir folder;
    const collect::SheetRequest request{QStringLiteral("Assessor 1"), {}, true, false, QDate(2026, 11, 24)};
    for (auto _ : state) {
        const QString path = folder.filePath(QStringLiteral("rate.xlsx"));
        if (!collect::writeRatingWorkbook(portfolio, request, path)
            || !collect::readRatingWorkbook(path, portfolio))
            state.SkipWithError("not written or not read");
    }
}
BENCHMARK(workbookToRate)->Arg(100)->Arg(2'000)->Iterations(1)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
