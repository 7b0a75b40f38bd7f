// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

// The weighing step: utilities and weights to a mean.
namespace portolan {

struct WeightedMean {
    double sum = 0;
    double weight = 0;

    void add(double w, double value)
    {
        sum += w * value;
        weight += w;
    }
    // nullopt while nothing weighs.
    std::optional<double> mean() const { return weight > 0 ? std::optional(sum / weight) : std::nullopt; }
};

// The weights of a profile in the order of the sheet's criteria; a criterion that is missing in the profile
// weighs 0, and so does one whose weight is no finite number above 0.
std::vector<double> weightsOf(const ScoreSheet &, const Profile &);

// Over the criteria that have a value; nullopt while none of them weighs.
inline std::optional<double> weightedMean(std::span<const double> weights,
                                          std::span<const CriterionScore> scores)
{
    WeightedMean mean;
    for (size_t i = 0; i < scores.size(); ++i) {
        if (scores[i].utility)
            mean.add(weights[i], *scores[i].utility);
    }
    return mean.mean();
}

} // namespace portolan
