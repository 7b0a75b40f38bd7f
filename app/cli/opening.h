// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfolio_file.h"

namespace portolan::cli {

// Reads the portfolio of a file that others may have open at the same time.
Result<Portfolio> readPortfolio(const QString &path);
// The profile of that name, or the first when the name is empty. Error: NotFound, with the names there are as
// detail.
Result<Profile> profileNamed(const Portfolio &, const QString &name);

// "“A”, “B” and 3 more"; at most `limit` names.
QString listed(const QStringList &names, qsizetype limit = 12);

} // namespace portolan::cli
