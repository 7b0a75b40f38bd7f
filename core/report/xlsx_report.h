// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/report/document.h"

namespace portolan::report {

// The report as a workbook: a sheet for each section with its tables as numbers, its charts as native charts,
// and the index worked out again by formulas from ratings and weights. Whole or not at all. Errors:
// CannotWrite, DiskFull.
Result<> writeXlsxReport(const Document &, const QString &path);

} // namespace portolan::report
