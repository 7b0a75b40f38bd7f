// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringList>

// Tables on their way out as CSV (RFC 4180).
namespace portolan::exchange {

// A cell that a spreadsheet would take for a formula is led by an apostrophe, so that it stays text.
QString withoutFormula(const QString &cell);

enum class Quotes { WhereNeeded, Always };
// With its line end.
QString csvLine(const QStringList &cells, Quotes = Quotes::WhereNeeded);

// Writes the whole file or nothing. Errors: CannotWrite, DiskFull, with the name of the file.
Result<> writeWhole(const QString &path, const QByteArray &content);

} // namespace portolan::exchange
