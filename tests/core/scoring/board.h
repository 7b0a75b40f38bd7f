// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"

#include <cmath>
#include <map>

// Equal but for rounding.
#define COMPARE_NUMBER(actual, expected)                                                                     \
    QVERIFY2(                                                                                                \
        std::abs((actual) - (expected)) < 1e-9,                                                              \
        qPrintable(                                                                                          \
            QStringLiteral("%1 is %2, not %3").arg(QLatin1StringView(#actual)).arg(actual).arg(expected)))

namespace portolan {

// A portfolio and its profile built line by line.
class Board {
public:
    static constexpr double notApplicable = 0; // as the value of a rating

    Portfolio portfolio;
    Profile profile;

    Board() { profile.id = freshId<ProfileId>(); }

    CriterionId criterion(Axis axis, double weight, Sense sense = Sense::Benefit)
    {
        Criterion criterion;
        criterion.id = freshId<CriterionId>();
        criterion.key = QStringLiteral("criterion_%1").arg(portfolio.criteria().size());
        criterion.axis = axis;
        criterion.sense = sense;
        criterion.position = int(portfolio.criteria().size());
        portfolio.load(criterion);
        profile.weights[criterion.id] = weight;
        return criterion.id;
    }
    QuestionId question(CriterionId criterion, double weight, bool weakestLink = false)
    {
        Question question;
        question.id = freshId<QuestionId>();
        question.criterion = criterion;
        question.weight = weight;
        question.weakestLink = weakestLink;
        question.position = int(portfolio.questions().size());
        portfolio.load(question);
        return question.id;
    }
    InitiativeId initiative(const QString &code)
    {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.code = code;
        initiative.name = code;
        portfolio.load(initiative);
        return initiative.id;
    }
    // On that day, by that assessor.
    void rate(InitiativeId initiative, const QString &assessor, CriterionId criterion, QuestionId question,
              double value, Confidence confidence = Confidence::High, QDate on = QDate(2026, 3, 1))
    {
        AssessmentId &assessment = m_assessments[{initiative, assessor, on}];
        if (!assessment) {
            assessment = freshId<AssessmentId>();
            portfolio.load(Assessment{assessment, initiative, assessor, on, {}});
        }
        Rating rating;
        rating.id = freshId<RatingId>();
        rating.assessment = assessment;
        rating.criterion = criterion;
        rating.question = question;
        rating.notApplicable = value == notApplicable;
        if (!rating.notApplicable)
            rating.value = value;
        rating.confidence = confidence;
        portfolio.load(rating);
    }
    // Directly, by one assessor, sure of it.
    void rate(InitiativeId initiative, CriterionId criterion, double value)
    {
        rate(initiative, QStringLiteral("PMO"), criterion, {}, value);
    }

    Ranking ranking() const { return rank(portfolio, profile); }
    InitiativeScore score(InitiativeId id) const { return *ranking().find(id); }
    // Of the n-th criterion.
    CriterionScore cell(InitiativeId id, size_t criterion = 0) const
    {
        const Ranking all = ranking();
        return all.criteriaOf(*all.find(id))[criterion];
    }

private:
    std::map<std::tuple<InitiativeId, QString, QDate>, AssessmentId> m_assessments;
};

} // namespace portolan
