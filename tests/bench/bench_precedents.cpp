// SPDX-License-Identifier: GPL-3.0-or-later
// Which stopped initiatives resemble a new one, while it is typed: 10,000 initiatives with texts of fifty
// words, every fourth of them stopped. To ask must take less than a frame, 16 ms.
#include "core/bundle/bundle.h"
#include "core/funnel/precedents.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <random>

using namespace portolan;

static const QDate asOf(2026, 11, 24);
static constexpr size_t all = 10'000;
static constexpr size_t piece = 300;

static QString wordsOf(std::mt19937 &random, int count)
{
    std::geometric_distribution<int> rank(0.002); // some words are common, most are rare
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QStringLiteral("word%1").arg(rank(random));
    return words.join(u' ');
}

static const Portfolio &manyTexts()
{
    static const Portfolio made = [] {
        auto fresh = bundle::newPortfolio(QStringLiteral("Generated"));
        if (!fresh)
            std::abort();
        Portfolio portfolio = std::move(*fresh);
        std::mt19937 random(5);
        const std::vector<Stage> stages = portfolio.orderedStages();
        const auto stopped = std::ranges::find(stages, StageKind::Stopped, &Stage::kind);
        for (int i = 0; i < 10'000; ++i) {
            Initiative initiative;
            initiative.id = freshId<InitiativeId>();
            initiative.name = wordsOf(random, 4);
            initiative.problem = wordsOf(random, 25);
            initiative.benefit = wordsOf(random, 21);
            const StageId stage = i % 4 == 0 ? stopped->id : stages.front().id;
            portfolio.load(
                StageEntry{freshId<StageEntryId>(), initiative.id, stage, asOf.addDays(-i % 900), {}, {}});
            portfolio.load(std::move(initiative));
        }
        return portfolio;
    }();
    return made;
}

// Once, and again after one of the stopped ones has changed.
static void indexOfTheStopped(benchmark::State &state)
{
    const Portfolio &portfolio = manyTexts();
    for (auto _ : state) {
        PrecedentIndex index(portfolio, asOf);
        benchmark::DoNotOptimize(index.addSome(portfolio, all));
    }
}
BENCHMARK(indexOfTheStopped)->Unit(benchmark::kMillisecond);

// The first piece, with the search for the stopped ones, and the last, with the weighing of all words: what
// the window does at one go.
static void firstPiece(benchmark::State &state)
{
    const Portfolio &portfolio = manyTexts();
    for (auto _ : state) {
        PrecedentIndex index(portfolio, asOf);
        benchmark::DoNotOptimize(index.addSome(portfolio, piece));
    }
}
BENCHMARK(firstPiece)->Unit(benchmark::kMillisecond);
static void lastPiece(benchmark::State &state)
{
    const Portfolio &portfolio = manyTexts();
    for (auto _ : state) {
        state.PauseTiming();
        PrecedentIndex index(portfolio, asOf);
        index.addSome(portfolio, 2'500 - piece);
        state.ResumeTiming();
        benchmark::DoNotOptimize(index.addSome(portfolio, piece));
    }
}
BENCHMARK(lastPiece)->Unit(benchmark::kMillisecond);

static void askedWhileTyping(benchmark::State &state)
{
    const Portfolio &portfolio = manyTexts();
    PrecedentIndex index(portfolio, asOf);
    index.addSome(portfolio, all);
    const Initiative &typed = *(portfolio.initiatives().begin() + 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            index.like(portfolio, typed.name, typed.problem + u' ' + typed.benefit, typed.id));
}
BENCHMARK(askedWhileTyping)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
