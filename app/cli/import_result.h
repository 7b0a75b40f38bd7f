// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QJsonObject>

// What an import did, or would do.
namespace portolan::cli {

QString importText(const exchange::ImportPlan &, const QString &sourceName, bool isDryRun);
// {"rows", "imported", "updated", "unchanged", "skipped", "mapping": {column: field}, "unmapped_columns",
// "warnings":
// [{"row", "column", "value", "message"}], "notes"}
QJsonObject importJson(const exchange::ImportPlan &);

} // namespace portolan::cli
