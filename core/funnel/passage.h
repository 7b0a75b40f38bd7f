// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

// The way of one initiative through the stages.
namespace portolan {

// A stay in one stage. `from` and `until` are invalid while unknown; an open visit runs to the as-of date.
struct Visit {
    const Stage *stage = nullptr; // never null in what visits() answers
    QDate from;
    QDate until;
    bool isOpen = false;

    // nullopt while a date is unknown.
    std::optional<int> days() const;
};

// The stages in order, for the question who came how far. Visits point into the line that answered them.
class StageLine {
public:
    explicit StageLine(const Portfolio &);
    Q_DISABLE_COPY_MOVE(StageLine)

    const std::vector<Stage> &stages() const { return m_stages; } // in order of position

    // In the order in which they happened, up to and including `asOf` (invalid: all); an entry of unknown
    // date counts whatever the as-of date. The last one is where the initiative is.
    std::vector<Visit> visits(const Portfolio &, InitiativeId, QDate asOf) const;
    // "Ever reached s": an entry at s or, for a step of progress, at any later one. `place` is in stages().
    bool everReached(std::span<const Visit>, size_t place) const;
    // An entry at the first step of progress of this kind or at any later step.
    bool everReached(std::span<const Visit>, StageKind) const;

private:
    const Stage *find(StageId) const;
    size_t placeOf(const Stage &stage) const { return size_t(&stage - m_stages.data()); }

    std::vector<Stage> m_stages;
};

// Time in all stages of that kind, the sum of the visits; nullopt without a visit or while the date of one is
// unknown.
std::optional<int> daysIn(std::span<const Visit>, StageKind);

// Percentile by linear interpolation between the order statistics (type 7, Hyndman and Fan 1996); `share` is
// 0..1. nullopt of nothing.
std::optional<double> percentile(std::vector<double> values, double share);

} // namespace portolan
