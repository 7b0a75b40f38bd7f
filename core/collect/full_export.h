// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/model/portfolio.h"
#include "core/model/progress.h"
#include "core/model/result.h"

// The whole portfolio as a workbook for people: a sheet for each kind of entity, a column for each field,
// names beside references. A hidden row names the columns for machines, and a hidden sheet has what no cell
// can hold, so that it comes back without loss, also after it was sorted or saved by another program.
namespace portolan::collect {

constexpr int fullExportFormat = 1;

// Whole or not at all. Errors: CannotWrite, DiskFull, Cancelled.
Result<> writeFullExport(const Portfolio &, const QString &path, const Progress & = {});

// The portfolio of the workbook with what was changed in its cells since; a line without a number is new.
// Errors: NotFound, CannotRead, Empty, NewerVersion, Cancelled, BadInput with sheet and cell.
Result<Portfolio> readFullExport(const QString &path, const exchange::Watch & = {});

} // namespace portolan::collect
