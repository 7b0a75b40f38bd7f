// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to the first painted window on the sample, and what one change costs the page in view when the
// portfolio is large.
#include "core/edits/edits.h"
#include "tests/bench/generated_portfolio.h"
#include "ui/session/session.h"
#include "ui/shell/file_flow.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace portolan;
using namespace Qt::StringLiterals;

static const QTemporaryDir &folder()
{
    static const QTemporaryDir temporary;
    return temporary;
}

static QString fileOf(const QString &name, const Portfolio &portfolio)
{
    const QString path = folder().filePath(name);
    if (!PortfolioFile::create(path, edits::creationOf(portfolio, u"Create"_s)))
        std::abort();
    return path;
}

static void openWindow(const QString &path)
{
    QSettings settings(folder().filePath(u"settings.ini"_s), QSettings::IniFormat);
    Session session;
    MainWindow window(session, settings);
    window.show();
    window.files().openPath(path);
    benchmark::DoNotOptimize(window.grab());
}

static void openWindowOnSample(benchmark::State &state)
{
    static const QString path = fileOf(u"sample.portolan"_s, bundle::samplePortfolio().value());
    for (auto _ : state)
        openWindow(path);
}
BENCHMARK(openWindowOnSample)->Unit(benchmark::kMillisecond);

static void changeOneName(benchmark::State &state, const QString &page)
{
    static const QString path = fileOf(u"large.portolan"_s, bench::generatedPortfolio(10'000, 1));
    QSettings settings(folder().filePath(u"settings.ini"_s), QSettings::IniFormat);
    Session session;
    MainWindow window(session, settings);
    window.show();
    window.files().openPath(path);
    window.showPage(page);
    QApplication::processEvents();
    const InitiativeId id = session.portfolio().initiatives()[4'000].id;
    int count = 0;
    for (auto _ : state) {
        Initiative after = *session.portfolio().initiatives().find(id);
        after.name = u"Renamed %1"_s.arg(++count);
        if (!session.perform(edits::editInitiative(session.portfolio(), after)))
            std::abort();
        benchmark::DoNotOptimize(window.grab());
    }
}
BENCHMARK_CAPTURE(changeOneName, initiatives, u"initiatives"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeOneName, prioritise, u"prioritise"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeOneName, funnel, u"funnel"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeOneName, overview, u"overview"_s)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer start;
    start.start();
    const QApplication app(argc, argv);
    Theme::instance().install();
    openWindow(fileOf(u"first.portolan"_s, bundle::samplePortfolio().value()));
    std::printf("first window on the sample, from the start of the process: %lld ms\n",
                static_cast<long long>(start.elapsed()));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
