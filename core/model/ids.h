// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace portolan {

// A typed 63-bit identifier: milliseconds since 2020 above, a random tail below, so that copies of a file
// made on two machines can be merged, and SQLite can use it as a row id. 0 means "none".
template <typename Tag>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value > 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using UnitId = Id<struct UnitTag>;
using CriterionId = Id<struct CriterionTag>;
using QuestionId = Id<struct QuestionTag>;
using ProfileId = Id<struct ProfileTag>;
using StageId = Id<struct StageTag>;
using InitiativeId = Id<struct InitiativeTag>;
using LinkId = Id<struct LinkTag>;
using AssessmentId = Id<struct AssessmentTag>;
using RatingId = Id<struct RatingTag>;
using StageEntryId = Id<struct StageEntryTag>;
using DecisionId = Id<struct DecisionTag>;
using TaskId = Id<struct TaskTag>;
using InfoId = Id<struct InfoTag>;
using BaselineId = Id<struct BaselineTag>;
using ReportSetupId = Id<struct ReportSetupTag>;

// A fresh value, greater than every value this process has given out before. Thread-safe.
qint64 freshIdValue();

template <typename AnyId>
AnyId freshId()
{
    return AnyId{freshIdValue()};
}

} // namespace portolan

template <typename Tag>
struct std::hash<portolan::Id<Tag>> {
    size_t operator()(portolan::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
