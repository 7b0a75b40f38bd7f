// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>

namespace portolan {

// From the axes (0..100) to pixels and back. `shown` is the part of the axes in view: left and width along
// difficulty, top (the lower bound) and height along value. Invariant: plot and shown are not empty.
struct MatrixMap {
    QRectF plot{0, 0, 1, 1};
    QRectF shown{0, 0, 100, 100};

    double x(double difficulty) const
    {
        return plot.left() + (difficulty - shown.left()) / shown.width() * plot.width();
    }
    double y(double value) const
    {
        return plot.bottom() - (value - shown.top()) / shown.height() * plot.height();
    }
    QPointF toPixel(double difficulty, double value) const { return {x(difficulty), y(value)}; }
    // x difficulty, y value; kept to 0..100.
    QPointF toAxes(QPointF pixel) const
    {
        const double difficulty = shown.left() + (pixel.x() - plot.left()) / plot.width() * shown.width();
        const double value = shown.top() + (plot.bottom() - pixel.y()) / plot.height() * shown.height();
        return {std::clamp(difficulty, 0.0, 100.0), std::clamp(value, 0.0, 100.0)};
    }
    bool shows(double difficulty, double value) const
    {
        constexpr double hair = 1e-9;
        return difficulty >= shown.left() - hair && difficulty <= shown.right() + hair
            && value >= shown.top() - hair && value <= shown.bottom() + hair;
    }
    double zoom() const { return 100.0 / shown.width(); }
};

} // namespace portolan
