// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include "ui/charts/plain_text.h"

namespace portolan {

namespace {

constexpr double swatchWidth = 12;
constexpr double swatchGap = 6;
constexpr double entryGap = 16;

QFont legendFont()
{
    return chartFont(11);
}

double legendLine()
{
    return ChartCanvas::heightOf(legendFont()) + 4;
}

// Where each entry begins, from the top left, and how wide it is.
QList<QRectF> entryPlaces(const QList<LegendEntry> &entries, double width)
{
    QList<QRectF> places;
    const double line = legendLine();
    QPointF at;
    for (const LegendEntry &entry : entries) {
        const double wide =
            std::min(width, swatchWidth + swatchGap + ChartCanvas::widthOf(entry.text, legendFont()));
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + line};
        places << QRectF(at.x(), at.y(), wide, line);
        at.rx() += wide + entryGap;
    }
    return places;
}

void drawSwatch(ChartCanvas &canvas, QRectF box, const LegendEntry &entry)
{
    const QPointF middle = box.center();
    switch (entry.shape) {
    case LegendEntry::Shape::Box: return canvas.fill(box.adjusted(1, 0, -1, 0), entry.color, 2);
    case LegendEntry::Shape::HalfBox:
        canvas.fill({box.left() - 1, box.top(), box.width() / 2 + 1, box.height()}, entry.color, 2);
        return drawDashedBox(canvas, box.adjusted(-1, 0, 1, 0));
    case LegendEntry::Shape::Line:
    case LegendEntry::Shape::Dashes:
        return canvas.line({box.left(), middle.y()}, {box.right(), middle.y()}, entry.color, 2,
                           entry.shape == LegendEntry::Shape::Line ? Qt::SolidLine : Qt::DashLine);
    case LegendEntry::Shape::Dot:
        return canvas.fill(QRectF(middle.x() - 4, middle.y() - 4, 8, 8), entry.color, 4);
    case LegendEntry::Shape::Diamond: return canvas.polygon(diamondAt(middle, 5), entry.color);
    }
    Q_UNREACHABLE();
}

} // namespace

double legendHeight(const QList<LegendEntry> &entries, double width)
{
    return entries.isEmpty() ? 0 : entryPlaces(entries, width).last().bottom();
}

void drawLegend(ChartCanvas &canvas, QRectF area, const QList<LegendEntry> &entries)
{
    const QList<QRectF> places = entryPlaces(entries, area.width());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QRectF place = places[i].translated(area.topLeft());
        drawSwatch(canvas, {place.left(), place.center().y() - 5, swatchWidth, 10}, entries[i]);
        canvas.text(place.adjusted(swatchWidth + swatchGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                    entries[i].text, legendFont(), canvas.color(Token::Muted));
    }
}

void drawDashedBox(ChartCanvas &canvas, QRectF box)
{
    const QRectF edge = box.adjusted(0.5, 0.5, -0.5, -0.5);
    canvas.path({edge.topLeft(), edge.topRight(), edge.bottomRight(), edge.bottomLeft(), edge.topLeft()},
                canvas.color(Token::Muted), 1, Qt::DashLine);
}

QPolygonF diamondAt(QPointF center, double half)
{
    return QPolygonF{center + QPointF(0, -half), center + QPointF(half, 0), center + QPointF(0, half),
                     center + QPointF(-half, 0)};
}

} // namespace portolan
