// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a file of 840,000 ratings against a plain SELECT of all its rows; one edit against the bare disk
// sync; the memory it takes.
#include "core/edits/edits.h"
#include "core/scoring/scoring.h"
#include "core/storage/portfolio_file.h"
#include "tests/bench/generated_portfolio.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

using namespace portolan;
using namespace Qt::StringLiterals;

static QString largeFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(u"large.portolan"_s);
        if (!PortfolioFile::create(file, edits::creationOf(bench::generatedPortfolio(10'000), u"Create"_s)))
            std::abort();
        return file;
    }();
    return path;
}

static void openAndLoad(benchmark::State &state)
{
    const QString path = largeFile();
    for (auto _ : state) {
        const auto file = PortfolioFile::open(path);
        if (!file || !(*file)->load())
            std::abort();
    }
}
BENCHMARK(openAndLoad)->Unit(benchmark::kMillisecond);

static sqlite3 *plainConnection(const QString &path)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK)
        std::abort();
    return db;
}

// As it is kept, without a conversion.
static qint64 readPlainly(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return sqlite3_column_int64(statement, column);
    case SQLITE_FLOAT: return qint64(sqlite3_column_double(statement, column));
    case SQLITE_TEXT: return sqlite3_column_text(statement, column)[0];
    default: return 0;
    }
}

static void selectAllRows(benchmark::State &state)
{
    const QByteArray path = largeFile().toUtf8();
    constexpr const char *tables[] = {"portfolio",  "unit",   "criterion",   "question",
                                      "profile",    "stage",  "initiative",  "link",
                                      "assessment", "rating", "stage_entry", "custom_value"};
    for (auto _ : state) {
        sqlite3 *db = plainConnection(QString::fromUtf8(path));
        qint64 sum = 0;
        for (const char *table : tables) {
            sqlite3_stmt *statement = nullptr;
            sqlite3_prepare_v2(db, (QByteArray("SELECT * FROM \"") + table + '"').constData(), -1, &statement,
                               nullptr);
            const int columns = sqlite3_column_count(statement);
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int column = 0; column < columns; ++column)
                    sum += readPlainly(statement, column);
            }
            sqlite3_finalize(statement);
        }
        sqlite3_close(db);
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(selectAllRows)->Unit(benchmark::kMillisecond);

static void commitOneEdit(benchmark::State &state)
{
    const auto file = PortfolioFile::open(largeFile());
    Portfolio portfolio = (*file)->load().value();
    const InitiativeId id = portfolio.initiatives()[5'000].id;
    int count = 0;
    for (auto _ : state) {
        Initiative after = *portfolio.initiatives().find(id);
        after.name = u"Renamed %1"_s.arg(++count);
        const Change change = edits::editInitiative(portfolio, after);
        if (!(*file)->commit(change) || !portfolio.apply(change))
            std::abort();
    }
}
BENCHMARK(commitOneEdit)->Unit(benchmark::kMillisecond)->MinTime(1);

static void commitOneRowByHand(benchmark::State &state)
{
    sqlite3 *db = plainConnection(largeFile());
    sqlite3_exec(db, "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    for (auto _ : state)
        sqlite3_exec(db, "UPDATE portfolio SET discount_rate = discount_rate + 1e-9", nullptr, nullptr,
                     nullptr);
    sqlite3_close(db);
}
BENCHMARK(commitOneRowByHand)->Unit(benchmark::kMillisecond)->MinTime(1);

static double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

static void memoryOfOpenPortfolio(benchmark::State &state)
{
    const QString path = largeFile();
    for (auto _ : state) {
        const double before = residentMegabytes();
        const auto file = PortfolioFile::open(path);
        const Portfolio portfolio = (*file)->load().value();
        const Ranking ranking = rank(portfolio, *portfolio.defaultProfile());
        benchmark::DoNotOptimize(ranking);
        state.counters["MB_grown"] = residentMegabytes() - before;
        state.counters["MB_process"] = residentMegabytes();
    }
}
BENCHMARK(memoryOfOpenPortfolio)->Unit(benchmark::kMillisecond)->Iterations(1);

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
