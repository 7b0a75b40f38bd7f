// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <functional>

namespace portolan::report {

// The report as one HTML file that needs no other: charts are inline SVG, the logo is a data address, there
// is no script. Readable at the width of a phone; headings, tables, figures and landmarks are marked as such.
// `svgOf` draws a chart as an SVG document.
QByteArray htmlReport(const Document &, const std::function<QByteArray(const Chart &)> &svgOf);

} // namespace portolan::report
