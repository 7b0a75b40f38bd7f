// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/charts.h"

#include <QRectF>

class QPainter;

namespace portolan::report {

// Horizontal bars in pixels of 1/96 inch: name, bar with its range, value.
void drawBars(QPainter &, const BarData &, QRectF area);

} // namespace portolan::report
