// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"

namespace portolan {

// What one assessor alone makes of an initiative: as if nobody else had rated it. nullopt for an initiative
// that is not there. Looks at nothing but that initiative, so its cost does not grow with the portfolio.
std::optional<Explanation> explainAlone(const Portfolio &, const Profile &, InitiativeId,
                                        const QString &assessor);
// What all assessors make of it together; like explainAlone() it ranks nothing else.
std::optional<double> indexOfAll(const Portfolio &, const Profile &, InitiativeId);

// The assessor's own answers to the questions of one criterion.
struct OwnAnswers {
    const Rating *direct = nullptr; // of the criterion as a whole
    int questions = 0;
    int answered = 0; // with a value or not applicable
    std::optional<double> mean; // weighted, of the answered questions that have a value, 1..5
};
OwnAnswers ownAnswers(const Portfolio &, InitiativeId, const QString &assessor, CriterionId);

// True when the assessor has said something about every criterion.
bool hasRatedAll(const Portfolio &, InitiativeId, const QString &assessor);

} // namespace portolan
