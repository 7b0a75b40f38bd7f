// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/weighing.h"

#include <cmath>

namespace portolan {

std::vector<double> weightsOf(const ScoreSheet &sheet, const Profile &profile)
{
    std::vector<double> weights;
    weights.reserve(sheet.criteria.size());
    for (CriterionId criterion : sheet.criteria) {
        const double weight = profile.weights.value(criterion, 0);
        weights.push_back(weight > 0 && std::isfinite(weight) ? weight : 0);
    }
    return weights;
}

} // namespace portolan
