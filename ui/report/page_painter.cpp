// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chart_drawing.h"
#include "ui/report/report_pages.h"

#include <QPainter>

namespace portolan::report {

namespace {

constexpr double twipsPerPixel = twipsPerInch / 96 * 0.86; // charts of a page are set a little smaller

struct ItemPainter {
    QPainter &painter;
    const QImage &logo;

    void operator()(const TextItem &text) const
    {
        painter.setPen(text.color);
        const double first = text.layout->lineAt(text.firstLine).y();
        for (int i = text.firstLine; i < text.firstLine + text.lineCount; ++i)
            text.layout->lineAt(i).draw(&painter, text.at - QPointF(0, first));
    }
    void operator()(const FillItem &fill) const { painter.fillRect(fill.rect, fill.color); }
    void operator()(const ChartItem &chart) const
    {
        drawChart(painter, *chart.chart, chart.rect, twipsPerPixel);
    }
    void operator()(const LogoItem &place) const
    {
        if (logo.isNull())
            return;
        const QSizeF size = QSizeF(logo.size()).scaled(place.rect.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(place.rect.topLeft(), size), logo);
    }
};

} // namespace

void paintPage(QPainter &painter, const ReportPages &report, int page)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    for (const PageItem &item : report.pages[size_t(page)].items)
        std::visit(ItemPainter{painter, report.logo}, item);
}

} // namespace portolan::report
