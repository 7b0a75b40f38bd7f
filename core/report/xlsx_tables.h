// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/workbook/workbook_writer.h"

namespace portolan::report {

QString formatOf(NumberForm); // of cells, as workbooks write it

struct TableExtent {
    workbook::CellRange cells; // with the head
    std::vector<double> widths; // characters
};

// The table from that row on: numbers as numbers in their form, what is not known as an empty cell. Over the
// head of a score table stand weights and directions, and its index is a formula of them.
TableExtent writeTable(workbook::WorkbookWriter &, const ReportTable &, const QString &currency, int row);

QString quadrantColor(Quadrant); // "#rrggbb", for a white ground

} // namespace portolan::report
