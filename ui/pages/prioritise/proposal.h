// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edits.h"
#include "core/scoring/scoring.h"

#include <vector>

// "What if the initiative stood here?": what a place on the matrix would ask of the ratings.
namespace portolan {

// A place somebody proposes for an initiative by dragging its bubble; both 0..100.
struct ProposedPlace {
    InitiativeId initiative;
    double difficulty = 0;
    double value = 0;

    bool operator==(const ProposedPlace &) const = default;
};

struct NeededRating {
    CriterionId criterion;
    double from = 1; // 1..5, over all assessors
    double to = 1;
};

// What one axis would need. `alone`: criteria that reach it by themselves, the smallest change first;
// `together`: every criterion of the axis moved the same share of its way, which always reaches it.
struct AxisNeed {
    Axis axis = Axis::Value;
    double from = 0; // of the axis, 0..100
    double to = 0;
    std::vector<NeededRating> alone;
    std::vector<NeededRating> together;
};
// Of the axes that would move by half a point or more; empty for an initiative without a place.
std::vector<AxisNeed> needsOf(const Ranking &, const ProposedPlace &);

// The scores as if the criteria of the initiative had moved together to that place.
ScoreSheet sheetAt(const Ranking &, const ProposedPlace &);

// The place put into ratings that one assessor can give: a direct rating of one criterion per axis, in half
// points.
struct OwnRatings {
    QList<edits::Answer> answers;
    InitiativeScore after; // what they lead to: close to the place, seldom exactly there
};
enum class WhyNotOwn {
    QuestionsAnswered, // the assessor rated the questions, so a direct rating would not count
    OutOfReach, // within 1..5, and beside the other assessors, nothing comes near enough
};
// "Near enough": within so many points on each axis.
constexpr double nearEnough = 2.5;
tl::expected<OwnRatings, WhyNotOwn> ownRatings(const Portfolio &, const Profile &, const ProposedPlace &,
                                               const QString &assessor, QDate on);

} // namespace portolan
