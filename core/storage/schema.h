// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QList>
#include <QStringList>

namespace portolan::storage {

// One step from a schema version to the next: its statements.
using MigrationStep = QStringList;

// Append-only: the step at place n leads from version n to n + 1. A released step is never edited.
const QList<MigrationStep> &migrationSteps();

// Brings the database to version steps.size() in one transaction, or leaves it as it was. NewerVersion when
// it is beyond that already.
Result<> migrate(const Connection &, const QList<MigrationStep> &steps = migrationSteps());

Result<qint64> schemaVersionOf(const Connection &);

} // namespace portolan::storage
