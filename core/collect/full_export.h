// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

// A whole portfolio as a workbook and back: one sheet for each kind of entity, its field words in the second row,
// one entity a row. Nothing is lost on the way: texts keep their blanks and control characters by the escapes of the
// portable archive (see core/archive/archive.h), and what a cell cannot hold lies in pieces on a sheet of its own.
namespace portolan::collect {

// The whole file or nothing. Errors: CannotWrite, DiskFull.
Result<> writeFullExport(const Portfolio &, const QString &path);

// All of it or nothing. Fields and kinds of which the workbook says nothing are as in a new entity. Errors: NotFound,
// CannotRead, NewerVersion, those of the reading of workbooks, and BadInput with sheet and cell.
Result<Portfolio> readFullExport(const QString &path);
// Whether a workbook says of itself that it is one.
bool looksLikeFullExport(const QByteArray &content);

} // namespace portolan::collect
