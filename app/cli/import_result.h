// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/model/portfolio.h"

#include <QJsonObject>

// What an import did, or would do.
namespace portolan::cli {

// `before`: the portfolio that was planned for.
QString importText(const exchange::ImportPlan &, const Portfolio &before, const QString &sourceName,
                   bool isDryRun);
// {"sheet", "sheets": [{"name", "hidden"}], "rows", "imported", "updated", "unchanged", "skipped",
// "mapping": {column: field}, "unmapped_columns", "warnings": [{"row", "column", "value", "message"}],
// "notes", "stage_moves", "outcomes": [{"row", "outcome": "new", "updated", "same" or "skipped", "code",
// "name", "changes", "likely": {"code", "name", "similarity", "same_unit"}}], "gone": [{"code", "name"}]}; of
// a CSV "sheet" is empty and "sheets", too. "likely" is there for a new one that may be an initiative under
// another name.
QJsonObject importJson(const exchange::ImportPlan &, const Portfolio &before);

} // namespace portolan::cli
