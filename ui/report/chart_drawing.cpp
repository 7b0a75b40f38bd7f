// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chart_drawing.h"

#include "ui/charts/incidence_chart.h"
#include "ui/charts/matrix_export.h"
#include "ui/charts/matrix_points.h"
#include "ui/charts/picture_file.h"
#include "ui/charts/plain_text.h"
#include "ui/charts/stage_bars_chart.h"
#include "ui/report/bar_drawing.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace portolan::report {

namespace {

MatrixExport matrixJob(const MatrixData &data)
{
    MatrixExport job;
    job.frame.valueThreshold = data.valueThreshold;
    job.frame.difficultyThreshold = data.difficultyThreshold;
    job.frame.halos = data.showsRanges;
    job.frame.sizeMeaning = matrixFrame(Profile(), MatrixSize::Investment).sizeMeaning;
    for (const MatrixDot &dot : data.dots) {
        MatrixPoint point;
        point.id = dot.initiative;
        point.code = dot.code;
        point.name = dot.name;
        point.difficulty = dot.difficulty;
        point.value = dot.value;
        point.difficultyRange = dot.difficultyRange;
        point.valueRange = dot.valueRange;
        point.size = dot.size;
        point.color = tokenOf(dot.quadrant);
        job.points.push_back(std::move(point));
    }
    return job;
}

StageBarsData barsOf(const StagesData &data)
{
    StageBarsData bars;
    for (qsizetype i = 0; i < data.bars.size(); ++i) {
        const StageBarData &from = data.bars[i];
        StageBar bar;
        bar.name = from.stage;
        bar.everReached = from.everReached;
        bar.current = from.current;
        bar.isProduction = from.isProduction;
        bars.bars << bar;
        if (i + 1 == data.bars.size())
            break;
        StageStep step;
        step.entered = from.everReached;
        step.advanced = from.rate ? qRound(*from.rate * from.everReached) : 0;
        step.rate = from.rate;
        step.low = from.low;
        step.high = from.high;
        bars.steps << step;
    }
    return bars;
}

portolan::IncidenceData curvesOf(const IncidenceData &data)
{
    portolan::IncidenceData shown;
    IncidenceCurves &curves = shown.curves;
    for (const IncidenceDot &dot : data.dots)
        curves.points << IncidencePoint{dot.months, dot.production, dot.stopped, dot.atRisk, {}};
    curves.endMonths = data.endMonths;
    curves.medianMonths = data.medianMonths;
    curves.pilots = data.pilots;
    curves.running = data.running;
    curves.followedMonths = data.followedMonths;
    return shown;
}

// Draws in pixels of 1/96 inch, `area` at the origin.
struct Drawing {
    QPainter &painter;
    QSizeF size;

    QRectF area() const { return {QPointF(0, 0), size}; }
    void operator()(const MatrixData &data) const
    {
        paintMatrix(matrixJob(data), painter, size, size.toSize());
    }
    void operator()(const StagesData &data) const
    {
        StageBarsChart chart;
        chart.setData(barsOf(data));
        chart.paintInto(painter, area());
    }
    void operator()(const IncidenceData &data) const
    {
        IncidenceChart chart;
        chart.setData(curvesOf(data));
        chart.paintInto(painter, area());
    }
    void operator()(const BarData &data) const { drawBars(painter, data, area()); }
};

} // namespace

void drawChart(QPainter &painter, const Chart &chart, QRectF target, double unitsPerPixel)
{
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(unitsPerPixel, unitsPerPixel);
    painter.setFont(chartFont(11));
    std::visit(Drawing{painter, target.size() / unitsPerPixel}, chart.data);
    painter.restore();
}

QByteArray chartSvg(const Chart &chart, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter(&svg);
    painter.setFont(chartFont(11));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawChart(painter, chart, QRectF(QPointF(0, 0), size), 1);
    painter.end();
    return bytes;
}

Result<> writeChartPicture(const Chart &chart, const QString &path, QSize size)
{
    Picture picture;
    picture.title = plainLine(chart.title);
    picture.ground = Palette::light()[Token::Surface];
    picture.paint = [&](QPainter &painter, QSizeF target) {
        drawChart(painter, chart, QRectF(QPointF(0, 0), target), target.width() / size.width());
    };
    return writePictureFile(picture, path, size);
}

int chartHeight(const Chart &chart, int width)
{
    struct Height {
        int width;
        int operator()(const MatrixData &) const { return width * 4 / 5; }
        int operator()(const StagesData &data) const { return 50 + 46 * int(data.bars.size()); }
        int operator()(const IncidenceData &) const { return width / 2; }
        int operator()(const BarData &data) const { return 8 + 26 * int(data.bars.size()); }
    };
    return std::max(60, std::visit(Height{width}, chart.data));
}

} // namespace portolan::report
