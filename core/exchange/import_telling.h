// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_import.h"

namespace portolan::exchange {

// What the user is told before an import: what values are taken for, which initiatives are in no row, and
// which of them a new row may be about. Fills values, gone, likely and stageMoves of the plan;
// stopped by the watch, not all of them.
void tellWhole(const Table &, const std::vector<Column> &, const Portfolio &, RowImport &, const Watch &,
               ImportPlan &);

} // namespace portolan::exchange
