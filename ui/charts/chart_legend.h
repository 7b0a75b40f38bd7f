// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_canvas.h"

namespace portolan {

// What a color or shape in a chart stands for.
struct LegendEntry {
    enum class Shape { Box, HalfBox, Line, Dashes, Dot, Diamond };
    Shape shape = Shape::Box; // half: filled to the middle, with a dashed border
    QColor color;
    QString text;
};

// Beside each other, on as many lines as that width needs; px. 0 of nothing.
double legendHeight(const QList<LegendEntry> &entries, double width);
// From the top left of the area on.
void drawLegend(ChartCanvas &canvas, QRectF area, const QList<LegendEntry> &entries);
// The border of what is not whole yet.
void drawDashedBox(ChartCanvas &canvas, QRectF box);
// A standing square of that half width: the sign of what is over its limit.
QPolygonF diamondAt(QPointF center, double half);

} // namespace portolan
