// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and reading the archive of 10,000 initiatives: rated by none, one, or three assessors on every
// question (0, 280,000 and 840,000 ratings).
#include "core/archive/archive.h"
#include "core/archive/baselines.h"
#include "tests/bench/generated_portfolio.h"

#include <benchmark/benchmark.h>

using namespace portolan;

static const Portfolio &portfolioOf(int assessors)
{
    static std::array<std::optional<Portfolio>, 4> made;
    auto &portfolio = made[size_t(assessors)];
    if (!portfolio)
        portfolio = bench::generatedPortfolio(10'000, assessors);
    return *portfolio;
}

static void writeIt(benchmark::State &state)
{
    const Portfolio &portfolio = portfolioOf(int(state.range(0)));
    for (auto _ : state) {
        const auto bytes = writeArchive(portfolio);
        if (!bytes)
            std::abort();
        state.counters["MB"] = double(bytes->size()) / 1e6;
    }
}
BENCHMARK(writeIt)->Arg(0)->Arg(1)->Arg(3)->Unit(benchmark::kMillisecond);

static void readIt(benchmark::State &state)
{
    const QByteArray bytes = writeArchive(portfolioOf(int(state.range(0)))).value();
    for (auto _ : state) {
        if (!readArchive(bytes, {}))
            std::abort();
    }
}
BENCHMARK(readIt)->Arg(0)->Arg(1)->Arg(3)->Unit(benchmark::kMillisecond);

static void freezeIt(benchmark::State &state)
{
    const Portfolio &portfolio = portfolioOf(int(state.range(0)));
    for (auto _ : state) {
        const auto change = freezeBaseline(portfolio, QStringLiteral("Plan"), {}, QDate(2026, 11, 24));
        if (!change)
            std::abort();
        const auto &edit = std::get<EditOf<Baseline>>(change->edits.front());
        state.counters["MB"] = double(edit.after->content.size()) / 1e6;
    }
}
BENCHMARK(freezeIt)->Arg(0)->Arg(1)->Arg(3)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
