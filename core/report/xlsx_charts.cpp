// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_charts.h"

#include "core/report/report_text.h"
#include "core/report/xlsx_tables.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;
using portolan::workbook::CellRange;
using portolan::workbook::ChartSeries;
using portolan::workbook::ChartSpec;

namespace portolan::report {

namespace {

constexpr int pixelsPerRow = 20;
constexpr qsizetype mostLabels = 60;

// A curve of steps as the corners of its line.
struct Steps {
    QList<double> x;
    QList<double> y;

    void add(double at, double level)
    {
        x << at << at;
        y << (y.isEmpty() ? 0 : y.last()) << level;
    }
};

} // namespace

XlsxCharts::XlsxCharts(workbook::WorkbookWriter &book)
    : m_book(book)
    , m_sheet(ReportText::tr("Chart data"))
{
}

CellRange XlsxCharts::addColumn(const QString &title, const QList<double> &numbers)
{
    const int column = int(m_columns.size());
    m_columns.push_back({title, {}, numbers});
    return {1, column, std::max(1, int(numbers.size())), column};
}

CellRange XlsxCharts::addColumn(const QString &title, const QStringList &texts)
{
    const int column = int(m_columns.size());
    m_columns.push_back({title, texts, {}});
    return {1, column, std::max(1, int(texts.size())), column};
}

int XlsxCharts::insert(const Chart &chart, int row)
{
    ChartSpec spec;
    spec.title = chart.title;
    const auto bars = [&](const QStringList &names, const QList<double> &values, const QString &title) {
        spec.kind = ChartSpec::Kind::Bars;
        spec.height = 90 + 28 * int(names.size());
        const CellRange categories = addColumn(chart.title, names);
        spec.series << ChartSeries{m_sheet, title, categories, addColumn(title, values), u"#3556d8"_s, {}};
    };
    struct Build {
        XlsxCharts &charts;
        ChartSpec &spec;
        decltype(bars) &addBars;

        void operator()(const MatrixData &data) const
        {
            spec.kind = ChartSpec::Kind::Scatter;
            spec.xTitle = ReportText::tr("Implementation difficulty");
            spec.yTitle = ReportText::tr("Business value");
            spec.xMax = spec.yMax = 100;
            spec.width = 820;
            spec.height = 560;
            for (const Quadrant quadrant :
                 {Quadrant::QuickWin, Quadrant::StrategicBet, Quadrant::FillIn, Quadrant::Reconsider}) {
                QList<double> x;
                QList<double> y;
                QStringList names;
                for (const MatrixDot &dot : data.dots) {
                    if (dot.quadrant != quadrant)
                        continue;
                    x << dot.difficulty;
                    y << dot.value;
                    names << dot.name;
                }
                if (x.isEmpty())
                    continue;
                const QString name = pluralLabel(quadrant);
                charts.addColumn(name, names);
                const CellRange across = charts.addColumn(spec.xTitle, x);
                spec.series << ChartSeries{charts.m_sheet,
                                           name,
                                           across,
                                           charts.addColumn(spec.yTitle, y),
                                           quadrantColor(quadrant),
                                           data.dots.size() <= mostLabels ? names : QStringList()};
            }
        }
        void operator()(const StagesData &data) const
        {
            QStringList names;
            QList<double> values;
            for (const StageBarData &bar : data.bars) {
                names << bar.stage;
                values << bar.everReached;
            }
            addBars(names, values, ReportText::tr("Ever reached"));
        }
        void operator()(const IncidenceData &data) const
        {
            spec.kind = ChartSpec::Kind::Lines;
            spec.xTitle = ReportText::tr("Months since the start of the pilot");
            spec.yTitle = ReportText::tr("Share");
            spec.yMax = 1;
            spec.width = 720;
            Steps production;
            Steps stopped;
            for (const IncidenceDot &dot : data.dots) {
                production.add(dot.months, dot.production);
                stopped.add(dot.months, dot.stopped);
            }
            add(production, ReportText::tr("Production"), u"#0b8f7e"_s);
            add(stopped, ReportText::tr("Stopped"), u"#7a8597"_s);
        }
        void operator()(const BarData &data) const
        {
            QStringList names;
            QList<double> values;
            for (const BarItem &bar : data.bars) {
                names << bar.name;
                values << bar.value.value_or(0);
            }
            addBars(names, values, ReportText::tr("Value"));
        }
        void add(const Steps &steps, const QString &name, const QString &color) const
        {
            if (steps.x.isEmpty())
                return;
            const CellRange x = charts.addColumn(spec.xTitle, steps.x);
            spec.series << ChartSeries{charts.m_sheet, name, x, charts.addColumn(name, steps.y), color, {}};
        }
    };
    std::visit(Build{*this, spec, bars}, chart.data);
    if (spec.series.isEmpty())
        return 0;
    m_book.chart(row, 0, spec);
    return spec.height / pixelsPerRow + 2;
}

void XlsxCharts::writeData()
{
    if (m_columns.empty())
        return;
    m_book.addSheet(m_sheet);
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const DataColumn &from = m_columns[size_t(column)];
        m_book.text(0, column, from.title, {.isBold = true});
        for (int row = 0; row < int(from.texts.size()); ++row)
            m_book.text(row + 1, column, from.texts[row]);
        for (int row = 0; row < int(from.numbers.size()); ++row)
            m_book.number(row + 1, column, from.numbers[row]);
    }
    m_book.freeze(1, 0);
}

} // namespace portolan::report
