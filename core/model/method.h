// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

namespace portolan {

enum class Axis { Value, Difficulty };
enum class Sense { Benefit, Cost }; // Cost: a high rating is bad, utility = 25 (5 - r)
enum class Aggregation { Mean, Median }; // over assessors

template <>
struct words<Axis> {
    static constexpr const char *list[] = {"value", "difficulty"};
};
template <>
struct words<Sense> {
    static constexpr const char *list[] = {"benefit", "cost"};
};
template <>
struct words<Aggregation> {
    static constexpr const char *list[] = {"mean", "median"};
};

// One criterion of the method. `anchors` are the five written meanings of 1..5 for a direct rating of the
// criterion (always five). `revisedOn` is the day an anchor last changed its meaning: older ratings are
// doubtful.
struct Criterion {
    CriterionId id;
    QString key; // stable machine word, snake_case, unique: "business_value"
    QString name;
    QString description;
    Axis axis = Axis::Value;
    Sense sense = Sense::Benefit;
    QStringList anchors;
    int position = 0; // display order
    QDate revisedOn;

    bool operator==(const Criterion &) const = default;
    static constexpr const char *table = "criterion";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Criterion::id},
                          Field{"key", &Criterion::key},
                          Field{"name", &Criterion::name},
                          Field{"description", &Criterion::description},
                          Field{"axis", &Criterion::axis},
                          Field{"sense", &Criterion::sense},
                          Field{"anchors", &Criterion::anchors},
                          Field{"position", &Criterion::position},
                          Field{"revised_on", &Criterion::revisedOn}};
    }
};

// A sub-criterion with its own five anchors; `weight` counts within its criterion (any positive scale). A
// weakest link caps how far the criterion can be trusted: it is warned about, the number does not change.
struct Question {
    QuestionId id;
    CriterionId criterion;
    QString key;
    QString name;
    QString text; // the question, as asked
    double weight = 0;
    QStringList anchors;
    bool weakestLink = false;
    int position = 0;
    QDate revisedOn;

    bool operator==(const Question &) const = default;
    static constexpr const char *table = "question";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Question::id},
                          Field{"criterion", &Question::criterion},
                          Field{"key", &Question::key},
                          Field{"name", &Question::name},
                          Field{"text", &Question::text},
                          Field{"weight", &Question::weight},
                          Field{"anchors", &Question::anchors},
                          Field{"weakest_link", &Question::weakestLink},
                          Field{"position", &Question::position},
                          Field{"revised_on", &Question::revisedOn}};
    }
};

// A named set of criterion weights (any non-negative scale) and matrix thresholds (0..100).
struct Profile {
    ProfileId id;
    QString name;
    Weights weights;
    double valueThreshold = 50;
    double difficultyThreshold = 50;
    Aggregation aggregation = Aggregation::Mean;
    int position = 0;

    bool operator==(const Profile &) const = default;
    static constexpr const char *table = "profile";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Profile::id},
                          Field{"name", &Profile::name},
                          Field{"weights", &Profile::weights},
                          Field{"value_threshold", &Profile::valueThreshold},
                          Field{"difficulty_threshold", &Profile::difficultyThreshold},
                          Field{"aggregation", &Profile::aggregation},
                          Field{"position", &Profile::position}};
    }
};

} // namespace portolan
