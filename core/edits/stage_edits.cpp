// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"
#include "core/edits/naming.h"

namespace portolan::edits {

namespace {

// Appends the entry unless the initiative entered that stage last, on that very day.
void enter(Change &change, const Portfolio &portfolio, StageEntry entry)
{
    const auto now = portfolio.currentEntry(entry.initiative);
    if (now && now->stage == entry.stage && (now->enteredOn == entry.enteredOn || !entry.enteredOn.isValid()))
        return;
    entry.id = freshId<StageEntryId>();
    change.create(entry);
}

} // namespace

Change enterStage(const Portfolio &portfolio, InitiativeId id, StageId stageId, QDate on, const QString &note,
                  const QString &decidedBy)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    const Stage *stage = portfolio.stages().find(stageId);
    if (!initiative || !stage)
        return {};
    Change change;
    change.label = QCoreApplication::translate("Change", "Move %1 to %2", "initiative, stage")
                       .arg(shortName(initiative->name), stage->name);
    enter(change, portfolio, StageEntry{{}, id, stageId, on, note, decidedBy});
    return change;
}

Change enterStage(const Portfolio &portfolio, const QList<InitiativeId> &ids, StageId stageId, QDate on)
{
    const Stage *stage = portfolio.stages().find(stageId);
    if (!stage)
        return {};
    if (ids.size() == 1)
        return enterStage(portfolio, ids.first(), stageId, on);
    Change change;
    change.label =
        QCoreApplication::translate("Change", "Move %n initiative(s) to %1", "stage", int(ids.size()))
            .arg(stage->name);
    for (InitiativeId id : ids) {
        if (portfolio.initiatives().find(id))
            enter(change, portfolio, StageEntry{{}, id, stageId, on, {}, {}});
    }
    return change;
}

Change removeStageEntry(const Portfolio &portfolio, InitiativeId id, StageEntryId entryId)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    Change change;
    for (const StageEntry &entry : portfolio.stageEntriesOf(id)) {
        if (entry.id == entryId)
            change.remove(entry);
    }
    change.label = QCoreApplication::translate("Change", "Remove a stage entry of %1")
                       .arg(shortName(initiative ? initiative->name : QString()));
    return change;
}

} // namespace portolan::edits
