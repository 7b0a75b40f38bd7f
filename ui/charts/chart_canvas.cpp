// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_canvas.h"

#include "ui/charts/plain_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace portolan {

ChartCanvas::ChartCanvas(QRectF area, const Palette &palette, bool mirrored, QPainter *painter)
    : m_area(area)
    , m_palette(palette)
    , m_mirrored(mirrored)
    , m_painter(painter)
{
}

QColor ChartCanvas::color(Token token, double opacity) const
{
    QColor color = m_palette[token];
    color.setAlphaF(float(opacity));
    return color;
}

QColor ChartCanvas::tint(Token token, double share) const
{
    const QColor from = m_palette[Token::Surface];
    const QColor to = m_palette[token];
    const double way = std::clamp(share, 0.0, 1.0);
    const auto between = [way](int low, int high) { return qRound(low + (high - low) * way); };
    return {between(from.red(), to.red()), between(from.green(), to.green()),
            between(from.blue(), to.blue())};
}

QPointF ChartCanvas::placed(QPointF point) const
{
    return m_mirrored ? QPointF(m_area.left() + m_area.right() - point.x(), point.y()) : point;
}

QRectF ChartCanvas::placed(QRectF rect) const
{
    return m_mirrored ? QRectF(placed(rect.topRight()), rect.size()) : rect;
}

void ChartCanvas::fill(QRectF rect, const QColor &color, double radius)
{
    if (!m_painter || rect.isEmpty())
        return;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(color);
    const double round = std::min({radius, rect.width() / 2, rect.height() / 2});
    m_painter->drawRoundedRect(placed(rect), round, round);
}

void ChartCanvas::line(QPointF from, QPointF to, const QColor &color, double width, Qt::PenStyle style)
{
    path({from, to}, color, width, style);
}

void ChartCanvas::path(const QPolygonF &points, const QColor &color, double width, Qt::PenStyle style)
{
    if (!m_painter)
        return;
    QPolygonF there;
    for (const QPointF &point : points)
        there << placed(point);
    m_painter->setPen(QPen(color, width, style, Qt::FlatCap, Qt::MiterJoin));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPolyline(there);
}

void ChartCanvas::polygon(const QPolygonF &corners, const QColor &color)
{
    if (!m_painter)
        return;
    QPolygonF there;
    for (const QPointF &corner : corners)
        there << placed(corner);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(color);
    m_painter->drawPolygon(there);
}

void ChartCanvas::text(QRectF rect, Qt::Alignment alignment, const QString &text, const QFont &font,
                       const QColor &color)
{
    if (!m_painter || rect.width() <= 0)
        return;
    Qt::Alignment there = alignment | Qt::AlignAbsolute;
    if (m_mirrored && (alignment & (Qt::AlignLeft | Qt::AlignRight)))
        there ^= Qt::AlignLeft | Qt::AlignRight;
    const QString line = QFontMetricsF(font).elidedText(plainLine(text), Qt::ElideRight, rect.width() + 0.5);
    m_painter->setFont(font);
    m_painter->setPen(color);
    m_painter->drawText(placed(rect), int(there) | Qt::TextSingleLine | Qt::TextDontClip, line);
}

void ChartCanvas::mark(ChartMark mark)
{
    mark.area = placed(mark.area);
    m_marks << std::move(mark);
}

double ChartCanvas::widthOf(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(plainLine(text))) + 1;
}

double ChartCanvas::heightOf(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

double roundAxisEnd(double largest, int steps)
{
    if (!(largest > 0) || !std::isfinite(largest))
        return steps;
    const double wanted = largest / steps;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double digit : {1.0, 1.5, 2.0, 2.5, 3.0, 5.0}) {
        if (digit * power >= wanted * (1 - 1e-9))
            return digit * power * steps;
    }
    return 10 * power * steps;
}

double wholeStep(double largest, int steps)
{
    double power = 1;
    if (!(largest > 0) || !std::isfinite(largest))
        return power;
    for (;; power *= 10) {
        for (const double digit : {1.0, 2.0, 5.0}) {
            if (digit * power * steps >= largest)
                return digit * power;
        }
    }
}

} // namespace portolan
