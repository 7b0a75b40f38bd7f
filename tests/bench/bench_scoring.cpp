// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking 10,000 initiatives from 840,000 ratings, and ranking them again under other weights.
#include "core/scoring/scoring.h"
#include "tests/bench/generated_portfolio.h"

#include <benchmark/benchmark.h>

using namespace portolan;

static const Portfolio &large()
{
    static const Portfolio portfolio = bench::generatedPortfolio(10'000);
    return portfolio;
}

static void rankFromRatings(benchmark::State &state)
{
    const Profile profile = *large().defaultProfile();
    for (auto _ : state)
        benchmark::DoNotOptimize(rank(large(), profile));
}
BENCHMARK(rankFromRatings)->Unit(benchmark::kMillisecond);

static void rankAgainUnderOtherWeights(benchmark::State &state)
{
    Profile profile = *large().defaultProfile();
    const auto sheet = std::make_shared<const ScoreSheet>(scoreSheet(large(), profile.aggregation));
    double weight = 1;
    for (auto _ : state) {
        profile.weights.first() = weight;
        weight = weight >= 60 ? 1 : weight + 1;
        benchmark::DoNotOptimize(rank(sheet, profile));
    }
}
BENCHMARK(rankAgainUnderOtherWeights)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
