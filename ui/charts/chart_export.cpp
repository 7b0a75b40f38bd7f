// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "ui/charts/funnel_chart.h"
#include "ui/charts/picture_file.h"
#include "ui/charts/plain_text.h"

#include <QPainter>

namespace portolan {

namespace {

// The height it took.
double paintHeading(ChartCanvas &canvas, const QString &title, const QString &subtitle)
{
    const QFont large = chartFont(16, QFont::DemiBold);
    const QFont small = chartFont(11.5);
    QRectF line = canvas.area();
    line.setHeight(ChartCanvas::heightOf(large));
    canvas.text(line, Qt::AlignLeft | Qt::AlignVCenter, title, large, canvas.color(Token::Text));
    if (subtitle.isEmpty())
        return line.height();
    const QRectF below(line.left(), line.bottom() + 2, line.width(), ChartCanvas::heightOf(small));
    canvas.text(below, Qt::AlignLeft | Qt::AlignVCenter, subtitle, small, canvas.color(Token::Muted));
    return line.height() + 2 + below.height();
}

} // namespace

Result<> writeChart(const FunnelChart &chart, const QString &title, const QString &subtitle,
                    const QString &path, QSize size)
{
    const Palette &palette = Palette::light();
    Picture picture;
    picture.title = plainLine(title);
    picture.ground = palette[Token::Surface];
    picture.paint = [&](QPainter &painter, QSizeF target) {
        painter.scale(target.width() / size.width(), target.height() / size.height());
        const QRectF page(QPointF(0, 0), QSizeF(size));
        painter.fillRect(page, palette[Token::Surface]);
        const double margin = std::min({20.0, page.width() / 20, page.height() / 20});
        QRectF area = page.adjusted(margin, margin, -margin, -margin);
        ChartCanvas canvas(area, palette, chart.isRightToLeft(), &painter);
        area.setTop(area.top() + paintHeading(canvas, title, subtitle) + 8);
        chart.paintInto(painter, area, palette);
    };
    return writePictureFile(picture, path, size);
}

} // namespace portolan
