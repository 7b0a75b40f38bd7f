// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

namespace portolan {

// The roles that the portfolio speaks of: sponsors, owners, who has tasks and who decided. Each once,
// whatever its case, in order of the alphabet; to suggest them where one is typed.
QStringList rolesIn(const Portfolio &);

} // namespace portolan
