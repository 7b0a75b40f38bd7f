// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

namespace portolan::cli {

// Error: NotFound, with the names there are as detail.
Result<Baseline> baselineNamed(const Portfolio &, const QString &name);

} // namespace portolan::cli
