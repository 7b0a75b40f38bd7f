// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/workbook_private.h"

namespace portolan::workbook {

namespace {

// The library escapes control characters in cells, but not in charts, and takes what begins with "=" for a
// formula.
QByteArray chartText(const QString &text)
{
    QString kept = text.left(250);
    kept.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.isNonCharacter(); });
    if (kept.startsWith(u'='))
        kept.prepend(u' ');
    return kept.toUtf8();
}

uint8_t typeOf(ChartSpec::Kind kind)
{
    switch (kind) {
    case ChartSpec::Kind::Scatter: return LXW_CHART_SCATTER;
    case ChartSpec::Kind::Lines: return LXW_CHART_SCATTER_STRAIGHT;
    case ChartSpec::Kind::Bars: return LXW_CHART_BAR;
    case ChartSpec::Kind::Columns: return LXW_CHART_COLUMN;
    }
    Q_UNREACHABLE();
}

void setLabels(lxw_chart_series *series, const QStringList &labels)
{
    if (labels.isEmpty())
        return;
    std::vector<QByteArray> texts;
    for (const QString &label : labels)
        texts.push_back(chartText(label));
    std::vector<lxw_chart_data_label> all(size_t(labels.size()));
    std::vector<lxw_chart_data_label *> pointers;
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].value = texts[i].data();
        pointers.push_back(&all[i]);
    }
    pointers.push_back(nullptr);
    chart_series_set_labels(series);
    chart_series_set_labels_custom(series, pointers.data());
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_RIGHT);
}

void addSeries(lxw_chart *chart, ChartSpec::Kind kind, const ChartSeries &from)
{
    const QByteArray sheet = from.sheet.toUtf8();
    const auto row = [](int number) { return lxw_row_t(number); };
    const auto column = [](int number) { return lxw_col_t(number); };
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), row(from.categories.firstRow),
                                column(from.categories.firstColumn), row(from.categories.lastRow),
                                column(from.categories.lastColumn));
    chart_series_set_values(series, sheet.constData(), row(from.values.firstRow),
                            column(from.values.firstColumn), row(from.values.lastRow),
                            column(from.values.lastColumn));
    chart_series_set_name(series, chartText(from.name).constData());
    lxw_chart_fill fill{};
    fill.color = colorOf(from.color);
    lxw_chart_line line{};
    line.color = colorOf(from.color);
    line.width = 2;
    if (kind == ChartSpec::Kind::Scatter) {
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_size(series, 9);
        chart_series_set_marker_fill(series, &fill);
    } else if (kind == ChartSpec::Kind::Lines) {
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
    } else {
        chart_series_set_fill(series, &fill);
    }
    setLabels(series, from.labels);
}

void setAxis(lxw_chart_axis *axis, const QString &title, const std::optional<double> &largest)
{
    if (!title.isEmpty())
        chart_axis_set_name(axis, chartText(title).constData());
    if (largest) {
        chart_axis_set_min(axis, 0);
        chart_axis_set_max(axis, *largest);
    }
}

} // namespace

void WorkbookWriter::chart(int row, int column, const ChartSpec &spec)
{
    lxw_chart *chart = workbook_add_chart(d->book, typeOf(spec.kind));
    for (const ChartSeries &series : spec.series)
        addSeries(chart, spec.kind, series);
    chart_title_set_name(chart, chartText(spec.title).constData());
    setAxis(chart->x_axis, spec.xTitle, spec.xMax);
    setAxis(chart->y_axis, spec.yTitle, spec.yMax);
    if (spec.kind == ChartSpec::Kind::Bars) // the first on top
        chart_axis_set_reverse(chart->y_axis);
    if (spec.series.size() < 2)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options{};
    options.x_scale = spec.width / 480.0;
    options.y_scale = spec.height / 288.0;
    worksheet_insert_chart_opt(d->sheet, lxw_row_t(row), lxw_col_t(column), chart, &options);
}

} // namespace portolan::workbook
