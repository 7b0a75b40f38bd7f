// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/scoring/board.h"

namespace portolan {

// The six criteria of the default method with their weights, rated directly.
struct SixCriteria : Board {
    CriterionId value = criterion(Axis::Value, 30);
    CriterionId strategy = criterion(Axis::Value, 15);
    CriterionId time = criterion(Axis::Value, 10);
    CriterionId feasibility = criterion(Axis::Difficulty, 20);
    CriterionId data = criterion(Axis::Difficulty, 15);
    CriterionId risk = criterion(Axis::Difficulty, 10, Sense::Cost);

    InitiativeId rated(const QString &code, std::initializer_list<double> ratings)
    {
        const InitiativeId id = initiative(code);
        const CriterionId all[] = {value, strategy, time, feasibility, data, risk};
        size_t i = 0;
        for (double rating : ratings)
            rate(id, all[i++], rating);
        return id;
    }
};

} // namespace portolan
