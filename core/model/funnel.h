// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

namespace portolan {

enum class StageKind { Intake, Pilot, Production, Scaled, Stopped, Retired };

template <>
struct words<StageKind> {
    static constexpr const char *list[] = {"intake", "pilot", "production", "scaled", "stopped", "retired"};
};

// Intake to scaled are steps of progress; stopped and retired are ends.
constexpr bool isProgress(StageKind kind)
{
    return kind != StageKind::Stopped && kind != StageKind::Retired;
}

// A step of the funnel; `position` orders the steps.
struct Stage {
    StageId id;
    QString name;
    StageKind kind = StageKind::Intake;
    int position = 0;

    bool operator==(const Stage &) const = default;
    static constexpr const char *table = "stage";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Stage::id}, Field{"name", &Stage::name}, Field{"kind", &Stage::kind},
                          Field{"position", &Stage::position}};
    }
};

// "The initiative entered the stage on that day"; an invalid date is unknown, which counts for where an
// initiative is, never for how long.
struct StageEntry {
    StageEntryId id;
    InitiativeId initiative;
    StageId stage;
    QDate enteredOn;
    QString note;
    QString decidedBy;

    bool operator==(const StageEntry &) const = default;
    static constexpr const char *table = "stage_entry";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &StageEntry::id},       Field{"initiative", &StageEntry::initiative},
                          Field{"stage", &StageEntry::stage}, Field{"entered_on", &StageEntry::enteredOn},
                          Field{"note", &StageEntry::note},   Field{"decided_by", &StageEntry::decidedBy}};
    }
};

} // namespace portolan
