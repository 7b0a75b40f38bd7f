// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/moves.h"

#include <QCoreApplication>
#include <QSet>

namespace portolan::edits {

namespace {

// One label for several initiatives, that of the single change for one.
Change joined(const QList<Change> &parts, const QString &stage)
{
    Change whole;
    for (const Change &part : parts)
        whole.edits.insert(whole.edits.end(), part.edits.begin(), part.edits.end());
    whole.label = parts.size() == 1
        ? parts.first().label
        : QCoreApplication::translate("Change", "Move %n initiative(s) to %1", "stage", int(parts.size()))
              .arg(stage);
    return whole;
}

Change movedBack(const Portfolio &portfolio, const StageEntry &now, StageId to, QDate on)
{
    Change change = removeStageEntry(portfolio, now.initiative, now.id);
    std::vector<StageEntry> rest = portfolio.history(now.initiative, on);
    std::erase_if(rest, [&now](const StageEntry &entry) { return entry.id == now.id; });
    Change move = enterStage(portfolio, now.initiative, to, on);
    change.label = move.label;
    if (rest.empty() || rest.back().stage != to)
        change.edits.insert(change.edits.end(), move.edits.begin(), move.edits.end());
    return change;
}

Change moveOne(const Portfolio &portfolio, InitiativeId id, const Stage &to, QDate on)
{
    const auto now = portfolio.currentEntry(id, on);
    const Stage *from = now ? portfolio.stages().find(now->stage) : nullptr;
    if (from && now->enteredOn == on && to.position < from->position)
        return movedBack(portfolio, *now, to.id, on);
    return enterStage(portfolio, id, to.id, on);
}

StageId stopStage(const Portfolio &portfolio)
{
    for (const Stage &stage : portfolio.orderedStages()) {
        if (stage.kind == StageKind::Stopped)
            return stage.id;
    }
    return {};
}

} // namespace

QList<InitiativeId> endingPilots(const Portfolio &portfolio, const QList<InitiativeId> &ids, StageId to,
                                 QDate asOf)
{
    const Stage *target = portfolio.stages().find(to);
    QList<InitiativeId> ending;
    if (!target || target->kind == StageKind::Pilot)
        return ending;
    for (const InitiativeId id : ids) {
        const Stage *now = portfolio.currentStage(id, asOf);
        if (now && now->kind == StageKind::Pilot)
            ending << id;
    }
    return ending;
}

Change moveTo(const Portfolio &portfolio, const QList<InitiativeId> &ids, StageId to, QDate on)
{
    return moveDeciding(portfolio, ids, {}, to, Decision{{}, {}, {}, on, {}, {}, {}, {}});
}

Change moveDeciding(const Portfolio &portfolio, const QList<InitiativeId> &ids,
                    const QList<InitiativeId> &deciding, StageId to, const Decision &made)
{
    const Stage *target = portfolio.stages().find(to);
    if (!target)
        return {};
    const bool isElsewhere = made.verdict == Verdict::Stop && isProgress(target->kind);
    const QSet<InitiativeId> decided(deciding.begin(), deciding.end());
    QList<Change> parts;
    for (const InitiativeId id : ids) {
        if (!decided.contains(id)) {
            parts << moveOne(portfolio, id, *target, made.decidedOn);
            continue;
        }
        const auto now = portfolio.currentEntry(id, made.decidedOn);
        Decision decision = made;
        decision.initiative = id;
        decision.stage = now ? now->stage : StageId{};
        parts << decide(portfolio, decision, isElsewhere ? stopStage(portfolio) : to);
    }
    parts.removeIf([](const Change &part) { return part.edits.empty(); });
    return parts.isEmpty() ? Change{} : joined(parts, target->name);
}

} // namespace portolan::edits
