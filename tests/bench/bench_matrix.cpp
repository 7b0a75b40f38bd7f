// SPDX-License-Identifier: GPL-3.0-or-later
// One frame of the matrix with labels, at 2,000 and 10,000 bubbles: standing still, and while zooming.
#include "tests/bench/generated_portfolio.h"
#include "ui/charts/matrix_chart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>

#include <benchmark/benchmark.h>

using namespace portolan;
using namespace Qt::StringLiterals;

static std::vector<MatrixPoint> points(int count)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> place(2, 98);
    std::vector<MatrixPoint> all;
    for (int i = 0; i < count; ++i) {
        MatrixPoint point;
        point.id = freshId<InitiativeId>();
        point.code = u"I-%1"_s.arg(i);
        point.name = u"Initiative number %1"_s.arg(i);
        point.difficulty = place(random);
        point.value = place(random);
        point.difficultyRange = {point.difficulty - 2, point.difficulty + 2};
        point.valueRange = {point.value - 2, point.value + 2};
        point.size = 10'000.0 * (1 + i % 40);
        point.color = Token(int(Token::QuickWin) + 2 * (i % 4));
        all.push_back(point);
    }
    return all;
}

static MatrixChart *shownChart(int count)
{
    auto *chart = new MatrixChart;
    chart->resize(1000, 700);
    chart->setFrame({});
    chart->setPoints(points(count));
    chart->show();
    QApplication::processEvents();
    return chart;
}

static void paintFrame(benchmark::State &state)
{
    const std::unique_ptr<MatrixChart> chart(shownChart(int(state.range(0))));
    QImage image(1000, 700, QImage::Format_ARGB32_Premultiplied);
    chart->render(&image);
    for (auto _ : state)
        chart->render(&image);
    state.counters["labels"] = chart->labelCount();
}
BENCHMARK(paintFrame)->Arg(2'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

static void zoomAndPaintFrame(benchmark::State &state)
{
    const std::unique_ptr<MatrixChart> chart(shownChart(int(state.range(0))));
    QImage image(1000, 700, QImage::Format_ARGB32_Premultiplied);
    bool in = true;
    for (auto _ : state) {
        chart->zoomBy(in ? 1.25 : 0.8);
        in = !in;
        chart->render(&image);
    }
}
BENCHMARK(zoomAndPaintFrame)->Arg(2'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    Theme::instance().install();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
