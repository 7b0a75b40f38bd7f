// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"
#include "core/edits/naming.h"
#include "core/model/history.h"

namespace portolan::edits {

using namespace Qt::StringLiterals;

namespace {

QString decisionLabel(Verdict verdict, const QString &name)
{
    switch (verdict) {
    case Verdict::Continue: return QCoreApplication::translate("Change", "Decide to continue %1").arg(name);
    case Verdict::Change: return QCoreApplication::translate("Change", "Decide to change %1").arg(name);
    case Verdict::Stop: return QCoreApplication::translate("Change", "Decide to stop %1").arg(name);
    }
    Q_UNREACHABLE();
}

QString nameOfInitiative(const Portfolio &portfolio, InitiativeId id)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    return shortName(initiative ? initiative->name : QString());
}

const Decision *findDecision(const Portfolio &portfolio, InitiativeId initiative, DecisionId id)
{
    const auto all = portfolio.decisionsOf(initiative);
    const auto it = std::ranges::find(all, id, &Decision::id);
    return it == all.end() ? nullptr : &*it;
}

} // namespace

Change decide(const Portfolio &portfolio, Decision decision, StageId to)
{
    if (!portfolio.initiatives().find(decision.initiative))
        return {};
    const Stage *target = portfolio.stages().find(to);
    if (to && !target)
        return {};
    decision.id = freshId<DecisionId>();
    if (!decision.stage) {
        if (const auto now = portfolio.currentEntry(decision.initiative, decision.decidedOn))
            decision.stage = now->stage;
    }
    const QString name = nameOfInitiative(portfolio, decision.initiative);
    Change change{decisionLabel(decision.verdict, name), {}, {}};
    change.create(decision);
    if (!target)
        return change;
    // A stop says where it leads; the others are told by the step they take.
    if (decision.verdict != Verdict::Stop)
        change.label = QCoreApplication::translate("Change", "Move %1 to %2", "initiative, stage")
                           .arg(name, target->name);
    const Change move = enterStage(portfolio, decision.initiative, to, decision.decidedOn, decision.reason,
                                   decision.decidedBy);
    change.edits.insert(change.edits.end(), move.edits.begin(), move.edits.end());
    return change;
}

Change editDecision(const Portfolio &portfolio, const Decision &after)
{
    const Decision *before = findDecision(portfolio, after.initiative, after.id);
    if (!before)
        return {};
    Change change;
    change.label = QCoreApplication::translate("Change", "Edit a decision about %1")
                       .arg(nameOfInitiative(portfolio, after.initiative));
    const QList<FieldChange> changes = differences(*before, after);
    if (changes.size() == 1)
        change.mergeKey =
            u"decision/%1/%2"_s.arg(after.id.value).arg(QString::fromUtf8(changes.first().field));
    return change.update(*before, after);
}

Change removeDecision(const Portfolio &portfolio, InitiativeId initiative, DecisionId id)
{
    const Decision *decision = findDecision(portfolio, initiative, id);
    if (!decision)
        return {};
    Change change;
    change.label = QCoreApplication::translate("Change", "Remove a decision about %1")
                       .arg(nameOfInitiative(portfolio, initiative));
    return change.remove(*decision);
}

const Decision *stopDecision(const Portfolio &portfolio, InitiativeId id)
{
    return latestStop(portfolio.decisionsOf(id));
}

} // namespace portolan::edits
