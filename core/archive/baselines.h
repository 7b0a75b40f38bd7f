// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

// Baselines: the portfolio frozen under a name inside its own file, as a packed archive without baselines.
namespace portolan {

// Names are told apart whatever the case. Errors: BadInput for a name that is empty or taken, or a portfolio
// that is too large for an archive.
Result<Change> freezeBaseline(const Portfolio &, const QString &name, const QString &note, QDate on);
Result<Change> renameBaseline(const Portfolio &, BaselineId, const QString &name, const QString &note);
// Empty when there is no such baseline.
Change removeBaseline(const Portfolio &, BaselineId);
// By day, then in the order of their making.
std::vector<Baseline> orderedBaselines(const Portfolio &);

// The portfolio as it was. Error: as of readArchive().
Result<Portfolio> thawed(const Baseline &);

} // namespace portolan
