// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

namespace portolan {

enum class StageKind { Intake, Pilot, Production, Scaled, Stopped, Retired };
enum class Verdict { Continue, Change, Stop };

template <>
struct words<StageKind> {
    static constexpr const char *list[] = {"intake", "pilot", "production", "scaled", "stopped", "retired"};
};

template <>
struct words<Verdict> {
    static constexpr const char *list[] = {"continue", "change", "stop"};
};

// Intake to scaled are steps of progress; stopped and retired are ends.
constexpr bool isProgress(StageKind kind)
{
    return kind != StageKind::Stopped && kind != StageKind::Retired;
}

// A step of the funnel; `position` orders the steps. `wipLimit`: how many initiatives should be in it at once
// at most (1 or more; empty: any number).
struct Stage {
    StageId id;
    QString name;
    StageKind kind = StageKind::Intake;
    int position = 0;
    std::optional<int> wipLimit;

    bool operator==(const Stage &) const = default;
    static constexpr const char *table = "stage";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Stage::id}, Field{"name", &Stage::name}, Field{"kind", &Stage::kind},
                          Field{"position", &Stage::position}, Field{"wip_limit", &Stage::wipLimit}};
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

// What was decided about an initiative at the end of a pilot, or at any other gate: on that day, while it was
// in that stage. `lesson`: what the next one should know. The decisions are a ledger: moves and stops keep
// their reasons there.
struct Decision {
    DecisionId id;
    InitiativeId initiative;
    StageId stage; // none: it was in no stage
    QDate decidedOn;
    Verdict verdict = Verdict::Continue;
    QString reason;
    QString lesson;
    QString decidedBy; // a role

    bool operator==(const Decision &) const = default;
    static constexpr const char *table = "decision";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Decision::id},           Field{"initiative", &Decision::initiative},
                          Field{"stage", &Decision::stage},     Field{"decided_on", &Decision::decidedOn},
                          Field{"verdict", &Decision::verdict}, Field{"reason", &Decision::reason},
                          Field{"lesson", &Decision::lesson},   Field{"decided_by", &Decision::decidedBy}};
    }
};

// Something to do for an initiative. `cause` is the word of the cause of stalling it is a remedy for (empty:
// none); done when `doneOn` is a day.
struct Task {
    TaskId id;
    InitiativeId initiative;
    QString title;
    QString ownerRole;
    QDate dueOn;
    QDate doneOn;
    QString cause;

    bool isOpen() const { return !doneOn.isValid(); }
    bool isOverdue(QDate asOf) const { return isOpen() && dueOn.isValid() && dueOn < asOf; }
    bool operator==(const Task &) const = default;
    static constexpr const char *table = "task";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Task::id},        Field{"initiative", &Task::initiative},
                          Field{"title", &Task::title},  Field{"owner_role", &Task::ownerRole},
                          Field{"due_on", &Task::dueOn}, Field{"done_on", &Task::doneOn},
                          Field{"cause", &Task::cause}};
    }
};

} // namespace portolan
