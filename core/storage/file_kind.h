// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

namespace portolan::storage {

// Looks at the first bytes of a file, without SQLite, and says why it cannot be a portfolio: NotFound,
// CannotRead, Empty, NotAPortfolio, or Damaged for a portfolio whose beginning is broken.
Result<> identify(const QString &path);

// The same as identify() finds in the bytes alone.
Result<> identifyBytes(const QByteArray &beginning, const QString &path);

// How many bytes of the beginning tell what a file is: the statements that made the tables lie among its
// first 24 pages.
constexpr qint64 tellingBytes = 128 * 1024;

} // namespace portolan::storage
