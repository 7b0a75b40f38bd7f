// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QJsonObject>

// What an import did, or would do.
namespace portolan::cli {

QString importText(const exchange::ImportPlan &, const QString &sourceName, bool isDryRun);
// {"sheet", "sheets": [{"name", "hidden"}], "rows", "imported", "updated", "unchanged", "skipped",
// "mapping": {column: field}, "unmapped_columns", "warnings": [{"row", "column", "value", "message"}],
// "notes"}; of a CSV "sheet" is empty and "sheets", too.
QJsonObject importJson(const exchange::ImportPlan &);

} // namespace portolan::cli
