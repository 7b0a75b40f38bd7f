// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a workbook of 3,600 rows and 36 columns into a sheet, as XLSX and as ODS: time, and the most memory
// that the process had meanwhile, with the workbook itself in it.
#include "core/exchange/source.h"
#include "tests/core/exchange/workbook_parts.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>

using namespace portolan;
using namespace Qt::StringLiterals;

static constexpr int rowCount = 3600;
static constexpr int columnCount = 36;

// An inventory: codes, names, words that repeat, dates, amounts and sentences.
static testing::Rows inventory()
{
    testing::Rows rows(1);
    for (int column = 0; column < columnCount; ++column)
        rows[0] << u"Column %1"_s.arg(column);
    for (int row = 0; row < rowCount; ++row) {
        QVariantList cells;
        for (int column = 0; column < columnCount; ++column) {
            switch (column % 6) {
            case 0: cells << u"C-%1-%2"_s.arg(row).arg(column); break;
            case 1:
                cells << u"Use case %1 of the unit, told in a sentence of its own"_s.arg(row * 7 + column);
                break;
            case 2: cells << QDate(2020, 1, 1).addDays((row * column) % 2000); break;
            case 3: cells << double(row * column) / 8; break;
            case 4: cells << (row % 3 ? QVariant(u"Production"_s) : QVariant()); break;
            default: cells << u"No"_s; break;
            }
        }
        rows << cells;
    }
    return rows;
}

// "VmHWM" of this process in megabytes; writing 5 there begins to count anew.
static double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

static void readWorkbook(benchmark::State &state, QByteArray (*write)(const testing::Rows &))
{
    const QByteArray content = write(inventory());
    QFile counter(u"/proc/self/clear_refs"_s);
    if (counter.open(QIODevice::WriteOnly)) {
        counter.write("5");
        counter.close();
    }
    for (auto _ : state) {
        const auto source = exchange::readSource(content, u"inventory"_s);
        if (!source || source->sheet.rowCount() != rowCount + 1)
            std::abort();
        benchmark::DoNotOptimize(source->sheet.cell(rowCount, 1).data());
    }
    state.counters["peak MB"] = peakMemory();
    state.counters["file KB"] = double(content.size()) / 1024;
}
BENCHMARK_CAPTURE(readWorkbook, Xlsx, &testing::xlsxOf)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(readWorkbook, Ods, &testing::odsOf)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
