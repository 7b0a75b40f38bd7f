// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/model/portfolio.h"
#include "core/model/result.h"

// Workbooks that Portolan has written itself, and that say more than a table of initiatives.
namespace portolan::collect {

enum class OwnWorkbook { None, Ratings, FullExport };
// By what the workbook says of itself. Of a workbook with few sheets only the names are looked at.
OwnWorkbook ownWorkbook(const QByteArray &content);

// The portfolio of an archive or of the workbook of a full export, whichever the file is by its content.
// Errors: those of readArchiveFile() and readFullExport().
Result<Portfolio> readSaved(const QString &path, const exchange::Watch & = {});

} // namespace portolan::collect
