// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "core/scoring/scoring.h"

namespace portolan {

enum class WalkOrder { Code, Rank };

// The initiatives in the order in which the page walks through them. An empty ranking (no profile) gives code
// order.
std::vector<InitiativeId> walkOrder(const Portfolio &, const Ranking &, WalkOrder);

} // namespace portolan
