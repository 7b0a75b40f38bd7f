// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace portolan {

// Fields a column can go to, as mappings name them: "" first (kept as a custom value), then those of the
// initiative, stages, and ratings of every criterion and question.
QStringList importFields(const Portfolio &);
QString importFieldText(const QString &field);
QString reasonText(const QString &reason); // why a column was mapped so
QString sureText(double confidence); // "Sure", "Likely", "Perhaps"
QString outcomeText(exchange::RowOutcome::Kind);

} // namespace portolan
