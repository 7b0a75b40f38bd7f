// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

// The parts of compare().
namespace portolan::comparing {

std::vector<EntityDifference> entityDifferences(const Portfolio &before, const Portfolio &after);

// Answers by criterion that are not the same in both.
using ChangedAnswers = QMap<CriterionId, std::vector<RatingChange>>;
ChangedAnswers changedAnswers(const Portfolio &before, const Portfolio &after, InitiativeId);

} // namespace portolan::comparing
