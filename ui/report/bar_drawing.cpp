// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/bar_drawing.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/plain_text.h"

#include <QPainter>

namespace portolan::report {

void drawBars(QPainter &painter, const BarData &data, QRectF area)
{
    if (data.bars.isEmpty())
        return;
    const QFont font = chartFont(11.5);
    ChartCanvas canvas(area, Palette::light(), false, &painter);
    double nameWidth = 0;
    double textWidth = 0;
    for (const BarItem &bar : data.bars) {
        nameWidth = std::max(nameWidth, ChartCanvas::widthOf(bar.name, font));
        textWidth = std::max(textWidth, ChartCanvas::widthOf(bar.text, font));
    }
    nameWidth = std::min(nameWidth + 10, area.width() * 0.45);
    textWidth += 8;
    const double step = std::min(26.0, area.height() / double(data.bars.size()));
    const double room = std::max(10.0, area.width() - nameWidth - textWidth);
    const auto at = [&](double value) {
        return area.left() + nameWidth + room * std::clamp(value / data.end, 0.0, 1.0);
    };
    double top = area.top();
    for (const BarItem &bar : data.bars) {
        const double middle = top + step / 2;
        canvas.text({area.left(), top, nameWidth - 8, step}, Qt::AlignLeft | Qt::AlignVCenter, bar.name, font,
                    canvas.color(Token::Text));
        canvas.fill({at(0), middle - 4, room, 8}, canvas.color(Token::Soft), 4);
        if (bar.value)
            canvas.fill({at(0), middle - 4, at(*bar.value) - at(0), 8}, canvas.color(Token::Accent), 4);
        if (bar.hasRange) {
            canvas.line({at(bar.range.low), middle}, {at(bar.range.high), middle}, canvas.color(Token::Text),
                        1.4);
            for (const double end : {bar.range.low, bar.range.high})
                canvas.line({at(end), middle - 4}, {at(end), middle + 4}, canvas.color(Token::Text), 1.4);
        }
        canvas.text({area.right() - textWidth + 4, top, textWidth - 4, step},
                    Qt::AlignRight | Qt::AlignVCenter, bar.text, font,
                    canvas.color(bar.value ? Token::Text : Token::Muted));
        top += step;
    }
}

} // namespace portolan::report
