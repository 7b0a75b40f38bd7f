// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of the sample (36 initiatives) and of 2,000 initiatives that one assessor rated on every question;
// the workbook of 10,000 initiatives; a workbook of 3,600 rows and 36 columns read.
#include "core/bundle/bundle.h"
#include "core/collect/full_export.h"
#include "core/exchange/source.h"
#include "core/report/build.h"
#include "core/report/csv_tables.h"
#include "core/workbook/workbook_writer.h"
#include "tests/bench/generated_portfolio.h"
#include "ui/report/report_file.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const Portfolio &portfolioOf(int initiatives)
{
    static std::map<int, Portfolio> made;
    const auto known = made.find(initiatives);
    if (known != made.end())
        return known->second;
    return made
        .emplace(initiatives,
                 initiatives == 36 ? bundle::samplePortfolio().value()
                                   : bench::generatedPortfolio(initiatives, 1))
        .first->second;
}

report::ReportInput inputOf(int initiatives, ReportTemplate kind)
{
    report::ReportInput input;
    input.portfolio = portfolioOf(initiatives);
    input.profile = *input.portfolio.defaultProfile();
    input.asOf = QDate(2026, 11, 24);
    input.setup = report::setupOf(input.portfolio, kind);
    return input;
}

void fullReport(benchmark::State &state, const QString &ending)
{
    const QTemporaryDir folder;
    const report::ReportInput input = inputOf(int(state.range(0)), ReportTemplate::FullReport);
    for (auto _ : state) {
        if (!report::writeReport(report::buildDocument(input), folder.filePath(u"r."_s + ending)))
            std::abort();
    }
    state.counters["MB"] = double(QFile(folder.filePath(u"r."_s + ending)).size()) / 1e6;
}
BENCHMARK_CAPTURE(fullReport, pdf, u"pdf"_s)->Arg(36)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fullReport, html, u"html"_s)->Arg(36)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fullReport, xlsx, u"xlsx"_s)->Arg(36)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fullReport, pptx, u"pptx"_s)->Arg(36)->Unit(benchmark::kMillisecond);

// The register and the ranking, without every single rating.
void rankingWorkbook(benchmark::State &state)
{
    const QTemporaryDir folder;
    report::ReportInput input = inputOf(10'000, ReportTemplate::FullReport);
    input.setup.sections = {u"ranking"_s, u"quality"_s};
    const report::Document document = report::buildDocument(input);
    for (auto _ : state) {
        if (!report::writeReport(document, folder.filePath(u"r.xlsx"_s)))
            std::abort();
    }
}
BENCHMARK(rankingWorkbook)->Unit(benchmark::kMillisecond);

void readWorkbook(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.xlsx"_s);
    auto book = workbook::WorkbookWriter::create(path).value();
    book->addSheet(u"Inventory"_s);
    for (int row = 0; row < 3600; ++row) {
        for (int column = 0; column < 36; ++column) {
            if (row > 0 && column % 3 == 0)
                book->number(row, column, row * 1.25 + column);
            else
                book->text(row, column, u"Text %1 of column %2"_s.arg(row % 700).arg(column));
        }
    }
    if (!book->finish())
        std::abort();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    const QByteArray content = file.readAll();
    for (auto _ : state) {
        if (!exchange::readSource(content, u"w.xlsx"_s))
            std::abort();
    }
}
BENCHMARK(readWorkbook)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
