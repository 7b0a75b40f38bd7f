// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

namespace portolan {

constexpr double sameScore = 1e-9; // scores that are closer differ by rounding only

// The weights of a profile in the order of the sheet's criteria; a criterion that is missing in the profile
// weighs 0, and so does one whose weight is no finite number above 0.
std::vector<double> weightsOf(const ScoreSheet &, const Profile &);

} // namespace portolan
