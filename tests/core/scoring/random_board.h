// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/scoring/board.h"

#include <random>

namespace portolan {

// A random portfolio: some questions without weight, some criteria without questions, gaps, "not applicable",
// direct ratings beside answers, assessors with two assessments, both senses and aggregations.
struct RandomBoard : Board {
    std::mt19937 random;
    std::vector<CriterionId> all;
    std::map<CriterionId, std::vector<QuestionId>> questions;
    std::vector<InitiativeId> ids;

    explicit RandomBoard(unsigned seed)
        : random(seed)
    {
        const int criteria = between(1, 6);
        for (int i = 0; i < criteria; ++i) {
            all.push_back(criterion(chance(50) ? Axis::Value : Axis::Difficulty,
                                    chance(10) ? 0 : between(1, 40),
                                    chance(30) ? Sense::Cost : Sense::Benefit));
            const int count = between(0, 4);
            for (int q = 0; q < count; ++q)
                questions[all.back()].push_back(question(all.back(), chance(10) ? 0 : between(1, 50)));
        }
        profile.aggregation = chance(50) ? Aggregation::Mean : Aggregation::Median;
        const int initiatives = between(1, 8);
        for (int i = 0; i < initiatives; ++i) {
            ids.push_back(initiative(QStringLiteral("I-%1").arg(between(0, 99))));
            const int assessors = between(0, 4);
            for (int a = 0; a < assessors; ++a) {
                assess(ids.back(), QStringLiteral("Role %1").arg(a), QDate(2026, 1, between(1, 28)));
                if (chance(20))
                    assess(ids.back(), QStringLiteral("Role %1").arg(a), QDate(2025, 1, between(1, 28)));
            }
        }
    }

    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    double rating() { return chance(10) ? notApplicable : between(2, 10) / 2.0; }
    void assess(InitiativeId id, const QString &assessor, QDate on)
    {
        for (CriterionId criterion : all) {
            if (chance(40))
                rate(id, assessor, criterion, {}, rating(), Confidence(between(0, 2)), on);
            for (QuestionId question : questions[criterion]) {
                if (chance(60))
                    rate(id, assessor, criterion, question, rating(), Confidence(between(0, 2)), on);
            }
        }
    }
};

} // namespace portolan
