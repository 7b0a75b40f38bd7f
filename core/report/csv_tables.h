// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/report/document.h"

namespace portolan::report {

// The tables of the report with ids that differ: a second "x" is "x_2". Those that stand on every page of an
// initiative are one, with its code in a first column.
std::vector<ReportTable> tablesOf(const Document &);

// One CSV file in UTF-8 for each table: the ranking, or where there is none the first, under the path itself,
// the others beside it as "<name>-<table>.csv". Numbers are unrounded with a point, dates ISO, what is not
// known is empty, and no cell is taken for a formula. When one of them cannot be written, those before it are
// put back as they were. Errors: CannotWrite, DiskFull, Empty.
Result<> writeCsvTables(const Document &, const QString &path);
// The files that it writes, that path first.
QStringList csvFiles(const Document &, const QString &path);

} // namespace portolan::report
