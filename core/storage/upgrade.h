// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"

namespace portolan::storage {

// Brings an older file up to date after a copy of it was made beside it. Answers where the copy is; empty
// when nothing was to be done.
Result<QString> upgradeInPlace(const Connection &, const QList<MigrationStep> &steps = migrationSteps());

// For an older file that cannot be written to: its content, up to date, in memory. Nullptr when it is up to
// date.
Result<std::unique_ptr<Connection>> upgradedInMemory(const Connection &,
                                                     const QList<MigrationStep> &steps = migrationSteps());

} // namespace portolan::storage
