// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QColor>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace portolan {

// A drawing on its way into a file.
struct Picture {
    QString title; // of the document; plain, one line
    QColor ground; // of a png
    int pngScale = 2; // pixels of a png per px of the size
    // Fills `target` of the painter, whose font and hints are those of charts.
    std::function<void(QPainter &, QSizeF target)> paint;
};

// By the ending of the path: svg, pdf (one page) or png. `size` is in px of 1/96 inch.
// Whole or not at all. Errors: BadInput (ending, size), CannotWrite, DiskFull.
Result<> writePictureFile(const Picture &, const QString &path, QSize size);

} // namespace portolan
