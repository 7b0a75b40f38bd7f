// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle.h"

#include <array>
#include <cstdlib>
#include <random>

namespace portolan::bench {

// A portfolio on the bundled method in which every one of `assessors` has answered every question for every
// initiative: with 10,000 initiatives, 3 assessors and 28 questions, 840,000 ratings. The same for the same
// arguments, but for the ids.
inline Portfolio generatedPortfolio(int initiatives, int assessors = 3)
{
    auto made = bundle::newPortfolio(QStringLiteral("Generated"));
    if (!made)
        std::abort();
    Portfolio portfolio = std::move(*made);
    std::mt19937 random(7);
    std::uniform_int_distribution<int> rating(1, 5);
    const std::vector<Stage> stages = portfolio.orderedStages();
    std::vector<Question> questions;
    for (const Criterion &criterion : portfolio.orderedCriteria()) {
        for (const Question &question : portfolio.orderedQuestions(criterion.id))
            questions.push_back(question);
    }
    std::array<UnitId, 8> units;
    for (UnitId &unit : units) {
        unit = freshId<UnitId>();
        const QString name = QStringLiteral("Unit %1").arg(unit.value % 1000);
        portfolio.load(Unit{unit, name, QStringLiteral("Europe"), QStringLiteral("Retail")});
    }
    for (int i = 0; i < initiatives; ++i) {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.code = QStringLiteral("I-%1").arg(i + 1, 5, 10, QChar(u'0'));
        initiative.name = QStringLiteral("Initiative number %1").arg(i + 1);
        initiative.problem =
            QStringLiteral("Teams do by hand what could be prepared for them, case %1.").arg(i);
        initiative.unit = units[size_t(i) % units.size()];
        initiative.investment = 20'000.0 + 1'000.0 * (i % 400);
        const InitiativeId id = initiative.id;
        portfolio.load(std::move(initiative));
        for (int s = 0; s <= i % 4; ++s)
            portfolio.load(StageEntry{freshId<StageEntryId>(),
                                      id,
                                      stages[size_t(s)].id,
                                      QDate(2023, 1, 1).addDays(i % 300 + 120 * s),
                                      {},
                                      {}});
        for (int a = 0; a < assessors; ++a) {
            const auto assessment = freshId<AssessmentId>();
            portfolio.load(Assessment{
                assessment, id, QStringLiteral("Assessor %1").arg(a + 1), QDate(2026, 3, 1 + a), {}});
            for (const Question &question : questions) {
                Rating answer;
                answer.id = freshId<RatingId>();
                answer.assessment = assessment;
                answer.criterion = question.criterion;
                answer.question = question.id;
                answer.value = rating(random);
                answer.confidence = Confidence(rating(random) % 3);
                portfolio.load(answer);
            }
        }
    }
    return portfolio;
}

} // namespace portolan::bench
