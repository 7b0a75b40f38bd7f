// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/matrix_chart.h"

class QPainter;

namespace portolan {

// A matrix on its way into a file.
struct MatrixExport {
    std::vector<MatrixPoint> points;
    MatrixFrame frame;
    QHash<InitiativeId, QPointF> ghosts;
    QRectF shown{0, 0, 100, 100}; // the part of the axes in view
    Palette palette = Palette::light();
    int pngScale = 2; // pixels of a png per px of the size
};

// Into a painter: laid out for `size` in px of 1/96 inch, and scaled to `target` of the painter's units.
void paintMatrix(const MatrixExport &, QPainter &, QSizeF target, QSize size);
// By the ending of the path: svg, pdf (one page) or png. `size` is in px of 1/96 inch.
// Whole or not at all. Errors: BadInput (ending, size), CannotWrite, DiskFull.
Result<> writePicture(const MatrixExport &, const QString &path, QSize size);

} // namespace portolan
