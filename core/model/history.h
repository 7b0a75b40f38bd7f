// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/funnel.h"

#include <algorithm>
#include <span>
#include <vector>

namespace portolan {

// Puts the stage entries of one initiative into `ordered` in the order in which they happened, up to and
// including `asOf` (invalid: all): dated ones by date, those of one day by stage position; an undated one
// before the first dated entry of a later stage, else last. `positionOf(StageId)` answers where a stage
// stands in the order of stages, in any type with an order; two stages never stand in one place.
template <typename PositionOf>
void inOrderOfHappening(std::span<const StageEntry> entries, QDate asOf, PositionOf &&positionOf,
                        std::vector<const StageEntry *> &ordered)
{
    ordered.clear();
    size_t undated = 0;
    for (const StageEntry &entry : entries) {
        if (!entry.enteredOn.isValid())
            ++undated;
        else if (!asOf.isValid() || entry.enteredOn <= asOf)
            ordered.push_back(&entry);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [&](const StageEntry *a, const StageEntry *b) {
        return a->enteredOn != b->enteredOn ? a->enteredOn < b->enteredOn
                                            : positionOf(a->stage) < positionOf(b->stage);
    });
    if (undated == 0)
        return;
    std::vector<const StageEntry *> rest;
    rest.reserve(undated);
    for (const StageEntry &entry : entries) {
        if (!entry.enteredOn.isValid())
            rest.push_back(&entry);
    }
    std::stable_sort(rest.begin(), rest.end(), [&](const StageEntry *a, const StageEntry *b) {
        return positionOf(a->stage) < positionOf(b->stage);
    });
    for (const StageEntry *entry : rest) {
        const auto position = positionOf(entry->stage);
        const auto later = std::find_if(ordered.begin(), ordered.end(), [&](const StageEntry *other) {
            return other->enteredOn.isValid() && positionOf(other->stage) > position;
        });
        ordered.insert(later, entry);
    }
}

// The latest decision to stop; nullptr when there is none. Of one day the last made counts, an undated one
// only while no other is there.
const Decision *latestStop(std::span<const Decision> decisions);

} // namespace portolan
