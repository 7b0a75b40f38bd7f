// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

// A portfolio as a new one is: the default stages, six criteria, two questions, nothing else.
namespace portolan::exchange {

inline Portfolio emptyPortfolio()
{
    Change change;
    const std::tuple<const char16_t *, StageKind> stages[] = {
        {u"Idea", StageKind::Intake},    {u"Assessed", StageKind::Intake},
        {u"Pilot", StageKind::Pilot},    {u"Production", StageKind::Production},
        {u"Scaled", StageKind::Scaled},  {u"Stopped", StageKind::Stopped},
        {u"Retired", StageKind::Retired}};
    int position = 0;
    for (const auto &[name, kind] : stages)
        change.create(Stage{freshId<StageId>(), QString::fromUtf16(name), kind, position++, {}});
    const std::tuple<const char16_t *, const char16_t *, Axis> criteria[] = {
        {u"business_value", u"Business value", Axis::Value},
        {u"strategic_importance", u"Strategic importance", Axis::Value},
        {u"time_to_value", u"Time to value", Axis::Value},
        {u"feasibility", u"Feasibility", Axis::Difficulty},
        {u"data_readiness", u"Data readiness", Axis::Difficulty},
        {u"risk_level", u"Risk level", Axis::Difficulty}};
    for (const auto &[key, name, axis] : criteria) {
        Criterion criterion;
        criterion.id = freshId<CriterionId>();
        criterion.key = QString::fromUtf16(key);
        criterion.name = QString::fromUtf16(name);
        criterion.axis = axis;
        if (criterion.key == QStringLiteral("feasibility")) {
            Question question;
            question.id = freshId<QuestionId>();
            question.criterion = criterion.id;
            question.key = QStringLiteral("integration");
            question.name = QStringLiteral("Integration");
            question.weight = 25;
            change.create(question);
        }
        change.create(criterion);
    }
    Portfolio portfolio;
    const auto applied = portfolio.apply(change);
    Q_ASSERT(applied);
    return portfolio;
}

} // namespace portolan::exchange
