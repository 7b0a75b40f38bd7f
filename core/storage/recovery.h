// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QStringList>

namespace portolan::storage {

// Reads a damaged portfolio table by table and row by row, jumps over what cannot be read, and writes the
// rest into a new file. Answers what was lost, in sentences. NotAPortfolio for what never was one, Damaged
// when nothing is left.
Result<QStringList> recoverInto(const QString &damaged, const QString &target);

} // namespace portolan::storage
