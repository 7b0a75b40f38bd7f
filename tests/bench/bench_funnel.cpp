// SPDX-License-Identifier: GPL-3.0-or-later
// All numbers of the funnel over 100,000 initiatives with 400,000 stage entries, on one core: 200 ms at most.
#include "core/bundle/bundle.h"
#include "core/funnel/cohorts.h"
#include "core/funnel/flow.h"
#include "core/funnel/stage_times.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <random>

using namespace portolan;

static const Portfolio &manyHistories()
{
    static const Portfolio made = [] {
        auto fresh = bundle::newPortfolio(QStringLiteral("Generated"));
        if (!fresh)
            std::abort();
        Portfolio portfolio = std::move(*fresh);
        const std::vector<Stage> stages = portfolio.orderedStages();
        std::mt19937 random(11);
        for (int i = 0; i < 100'000; ++i) {
            Initiative initiative;
            initiative.id = freshId<InitiativeId>();
            initiative.code = QStringLiteral("I-%1").arg(i);
            const InitiativeId id = initiative.id;
            portfolio.load(std::move(initiative));
            QDate day = QDate(2018, 1, 1).addDays(int(random() % 2500));
            for (size_t step = 0; step < 4; ++step) {
                const size_t place = step < 3 ? step : 3 + random() % (stages.size() - 3);
                portfolio.load(StageEntry{freshId<StageEntryId>(), id, stages[place].id, day, {}, {}});
                day = day.addDays(1 + int(random() % 300));
            }
        }
        return portfolio;
    }();
    return made;
}

static void allFunnelNumbers(benchmark::State &state)
{
    const QDate asOf(2026, 11, 24);
    const Portfolio &portfolio = manyHistories();
    for (auto _ : state) {
        const Timelines lines = timelines(portfolio, asOf);
        const FunnelReport counts = funnel(portfolio, asOf);
        const auto times = stageTimes(lines);
        const PilotOutcomes outcomes = pilotOutcomes(lines);
        benchmark::DoNotOptimize(transitions(lines, counts.stages, times));
        benchmark::DoNotOptimize(ageing(lines));
        const Flow stream = flow(lines);
        benchmark::DoNotOptimize(flowMembers(lines, stream, 24));
        benchmark::DoNotOptimize(cohorts(lines, outcomes));
    }
}
BENCHMARK(allFunnelNumbers)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
