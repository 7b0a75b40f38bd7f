// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/report/charts.h"

#include <QRectF>
#include <QSize>

class QPainter;

namespace portolan::report {

// Fills `target` in the light palette; `unitsPerPixel`: of the painter, for a chart's pixel of 1/96 inch.
// On the thread of the application only.
void drawChart(QPainter &, const Chart &, QRectF target, double unitsPerPixel);
// As an SVG document of that size.
QByteArray chartSvg(const Chart &, QSize size);
// By the ending of the path: svg, pdf or png. Whole or not at all. Errors as of writePictureFile().
Result<> writeChartPicture(const Chart &, const QString &path, QSize size);
// How high it wants to be, in px.
int chartHeight(const Chart &, int width);

} // namespace portolan::report
