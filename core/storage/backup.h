// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace portolan::storage {

// An exact copy of the database through SQLite's online backup, whole or not at all; takes the place of a
// file that is there. Locked (detail: the holder) when somebody works on that one, CannotWrite when it is the
// source itself.
Result<> backup(const Connection &from, const QString &target);

// Whether a copy of `source` may take the place of the target: CannotWrite when both are one file, Locked
// when somebody works on the target.
Result<> verifyTarget(const QString &source, const QString &target);

// Copies all pages into an open, empty database.
Result<> copyPages(const Connection &from, const Connection &to);

} // namespace portolan::storage
