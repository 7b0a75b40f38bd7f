// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/theme/palette.h"

#include <QFont>
#include <QList>
#include <QPolygonF>
#include <QString>

class QPainter;

namespace portolan {

// Something in a chart that can be pointed at, stepped to and, where it stands for initiatives, picked.
struct ChartMark {
    QRectF area; // px
    QString text; // plain, lines by \n
    QList<InitiativeId> initiatives; // empty: nothing to pick
    QString title; // of the list of these initiatives
};

// Where a chart draws itself. A chart speaks left-to-right coordinates only; for right-to-left readers the
// canvas mirrors everything but the letters. Without a painter it only collects the marks: what can be
// pointed at is what was painted, for it is the same pass.
class ChartCanvas {
public:
    ChartCanvas(QRectF area, const Palette &palette, bool mirrored, QPainter *painter = nullptr);

    QRectF area() const { return m_area; }
    QColor color(Token token, double opacity = 1) const;
    // The color of `share` (0..1) of the way from the surface to the token's.
    QColor tint(Token token, double share) const;

    void fill(QRectF rect, const QColor &color, double radius = 0);
    void line(QPointF from, QPointF to, const QColor &color, double width = 1,
              Qt::PenStyle style = Qt::SolidLine);
    void path(const QPolygonF &points, const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine);
    void polygon(const QPolygonF &corners, const QColor &color);
    // One line, elided where it must be; its horizontal alignment is by reading direction.
    void text(QRectF rect, Qt::Alignment alignment, const QString &text, const QFont &font,
              const QColor &color);
    void mark(ChartMark mark);

    const QList<ChartMark> &marks() const { return m_marks; }
    // Rounded up; of the text as it will be painted.
    static double widthOf(const QString &text, const QFont &font);
    static double heightOf(const QFont &font);

private:
    QRectF placed(QRectF rect) const;
    QPointF placed(QPointF point) const;

    QRectF m_area;
    const Palette &m_palette;
    bool m_mirrored;
    QPainter *m_painter;
    QList<ChartMark> m_marks;
};

// The upper end of an axis from 0 that has `steps` equal steps of a round length (1, 1.5, 2, 2.5, 3 or 5
// times a power of ten) and holds `largest`; `steps` when there is nothing to hold.
double roundAxisEnd(double largest, int steps);
// The length of whole steps (1, 2 or 5 times a power of ten) of which at most `steps` hold `largest`; for
// axes that count.
double wholeStep(double largest, int steps);

} // namespace portolan
