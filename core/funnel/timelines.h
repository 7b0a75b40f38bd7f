// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/funnel.h"

#include <limits>

namespace portolan {

// A stay in one stage, from the day of its entry to the day of the next. Days are Julian day numbers.
struct Visit {
    static constexpr qint32 unknown = std::numeric_limits<qint32>::min(); // the day is not recorded
    static constexpr qint32 open = std::numeric_limits<qint32>::max(); // goes on at the as-of date

    qint32 from = unknown;
    qint32 to = open;
    qint16 stage = 0; // place in Timelines::stages

    bool isDated() const { return from != unknown; }
    bool isOpen() const { return to == open; }
    // Days of the stay, an open one counted up to `asOf`; nullopt when either end is not known.
    std::optional<int> days(qint32 asOf) const
    {
        const qint32 until = isOpen() ? asOf : to;
        return from == unknown || until == unknown ? std::nullopt : std::optional(until - from);
    }
};

// The stage histories of a portfolio up to an as-of date as flat arrays: what every number of the funnel is
// made of.
struct Timelines {
    qint32 asOf = 0;
    std::vector<Stage> stages; // in order of position
    std::vector<InitiativeId> initiatives; // that pass the filter, ascending
    std::vector<quint32> firstVisit; // one more than initiatives
    std::vector<Visit> visits;

    std::span<const Visit> of(size_t initiative) const
    {
        return {visits.data() + firstVisit[initiative], visits.data() + firstVisit[initiative + 1]};
    }
    StageKind kindOf(const Visit &visit) const { return stages[size_t(visit.stage)].kind; }
    bool isPilot(const Visit &visit) const { return kindOf(visit) == StageKind::Pilot; }
    bool isLive(const Visit &visit) const
    {
        return kindOf(visit) == StageKind::Production || kindOf(visit) == StageKind::Scaled;
    }
    bool isEnd(const Visit &visit) const { return !isProgress(kindOf(visit)); }
};
Timelines timelines(const Portfolio &, QDate asOf, const FunnelFilter & = {});

} // namespace portolan
