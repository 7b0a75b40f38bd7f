// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slides/deck.h"

namespace portolan::slides {

// A chart part with its numbers, and the workbook they are edited in.
struct ChartParts {
    QByteArray chart; // its relation rId1 leads to the workbook
    QByteArray workbook;
};
ChartParts chartParts(const BubbleChart &);
ChartParts chartParts(const BarChart &);
ChartParts chartParts(const LineChart &);

} // namespace portolan::slides
