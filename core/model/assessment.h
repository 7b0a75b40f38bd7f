// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

namespace portolan {

enum class Confidence { Low, Medium, High };

template <>
struct words<Confidence> {
    static constexpr const char *list[] = {"low", "medium", "high"};
};

// One assessor's (a role's) ratings of one initiative on one date. Of several by one assessor the latest
// counts.
struct Assessment {
    AssessmentId id;
    InitiativeId initiative;
    QString assessor;
    QDate date;
    QString note;

    bool operator==(const Assessment &) const = default;
    static constexpr const char *table = "assessment";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Assessment::id}, Field{"initiative", &Assessment::initiative},
                          Field{"assessor", &Assessment::assessor}, Field{"date", &Assessment::date},
                          Field{"note", &Assessment::note}};
    }
};

// One answer. With `question` it answers that question of `criterion`; without, it rates the criterion
// directly. Invariant: either `value` is 1..5 and `notApplicable` is false, or `value` is empty and
// `notApplicable` is true (then `evidence` is the reason). Not answered is the absence of a Rating. A later
// assessment carries older answers along: `ratedOn` is the day on which this one was given (invalid:
// unknown).
struct Rating {
    RatingId id;
    AssessmentId assessment;
    CriterionId criterion;
    QuestionId question;
    std::optional<double> value;
    bool notApplicable = false;
    Confidence confidence = Confidence::Medium;
    QString evidence;
    QDate ratedOn;

    bool operator==(const Rating &) const = default;
    static constexpr const char *table = "rating";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Rating::id},
                          Field{"assessment", &Rating::assessment},
                          Field{"criterion", &Rating::criterion},
                          Field{"question", &Rating::question},
                          Field{"value", &Rating::value},
                          Field{"not_applicable", &Rating::notApplicable},
                          Field{"confidence", &Rating::confidence},
                          Field{"evidence", &Rating::evidence},
                          Field{"rated_on", &Rating::ratedOn}};
    }
};

} // namespace portolan
