// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace portolan {

// Fields a column can go to, as mappings name them: "" first (kept as a custom value), then those of the
// initiative, stages, and ratings of every criterion and question.
QStringList importFields(const Portfolio &);
// Roles that ratings can be by: `own`, those that have rated before, and one for what is imported.
QStringList assessorChoices(const Portfolio &, const QString &own);

QString importFieldText(const QString &field);
// Why a column was mapped so, and how many of its values fit.
QString reasonText(const exchange::MappedColumn &);
QString sureText(double confidence); // "Sure", "Likely", "Perhaps"
QString outcomeText(exchange::RowOutcome::Kind);

} // namespace portolan
