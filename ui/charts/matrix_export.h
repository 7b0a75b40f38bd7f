// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/matrix_chart.h"

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

// By the ending of the path: svg, pdf (one page) or png. `size` is in px of 1/96 inch.
// Whole or not at all. Errors: BadInput (ending, size), CannotWrite, DiskFull.
Result<> writePicture(const MatrixExport &, const QString &path, QSize size);

} // namespace portolan
