// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QList>

// What a user can do, as functions that return a Change named in the user's words. None alters anything
// itself.
namespace portolan::edits {

// "I-0001", "I-0002", ...: the next code not yet taken.
QString nextCode(const Portfolio &);

// Makes an empty portfolio into this one: what a new file starts with.
Change creationOf(const Portfolio &, const QString &label);
Change editInfo(const Portfolio &, const PortfolioInfo &after);
// The thresholds of the diagnosis.
Change editRules(const Portfolio &, const Thresholds &after);
Change addUnit(const Unit &);
Change editUnit(const Portfolio &, const Unit &after);

// Fills in what is missing: an id, the next code, and (when the portfolio has stages) entry into the first
// one on `on`.
Change addInitiative(const Portfolio &, Initiative, QDate on);
// The label names what changed ("Rename ...", "Change investment of ..."); edits of one field in a row merge.
Change editInitiative(const Portfolio &, const Initiative &after);
// Several at once, under one label.
Change editInitiatives(const Portfolio &, const QList<Initiative> &after, const QString &label);
// With everything that belongs to them.
Change removeInitiatives(const Portfolio &, const QList<InitiativeId> &);
Change linkInitiatives(const Portfolio &, InitiativeId from, InitiativeId to, LinkKind);
Change removeLink(const Portfolio &, LinkId);

// Enters the stage on that day (invalid: unknown). Empty when the initiative is in that stage already since
// that day.
Change enterStage(const Portfolio &, InitiativeId, StageId, QDate on, const QString &note = {},
                  const QString &decidedBy = {});
Change enterStage(const Portfolio &, const QList<InitiativeId> &, StageId, QDate on);
Change removeStageEntry(const Portfolio &, InitiativeId, StageEntryId);

// What is decided about an initiative when it moves on or stays; fills in the id. `to`: the stage it enters
// on the day of the decision (none: it stays).
Change decide(const Portfolio &, Decision, StageId to = {});
Change editDecision(const Portfolio &, const Decision &after);
Change removeDecision(const Portfolio &, InitiativeId, DecisionId);
// The latest decision to stop; nullptr when there is none.
const Decision *stopDecision(const Portfolio &, InitiativeId);

// Fills in the id. One task for one initiative.
Change addTask(const Portfolio &, Task);
// The same task for each of them, as one step.
Change addTasks(const Portfolio &, const QList<InitiativeId> &, const Task &);
Change editTask(const Portfolio &, const Task &after); // done, dated, given to somebody else
Change removeTask(const Portfolio &, InitiativeId, TaskId);

// In place of what the portfolio has for that template, if anything; fills in the id. Client, author, logo,
// colour and paper become those of the other templates, too. What is typed into one field in a row merges.
Change putReportSetup(const Portfolio &, ReportSetup);

// One answer of the assessor on that day. `value` 1..5, or empty and notApplicable with the reason as
// evidence. Goes to the assessor's current assessment when it is of that day, else to a new one of that day
// that carries the assessor's older answers along. A rating that is neither is taken back.
struct Answer {
    CriterionId criterion;
    QuestionId question; // none: the criterion directly
    std::optional<double> value;
    bool notApplicable = false;
    Confidence confidence = Confidence::Medium;
    QString evidence;
};
Change answer(const Portfolio &, InitiativeId, const QString &assessor, QDate on, const Answer &);
Change answers(const Portfolio &, InitiativeId, const QString &assessor, QDate on, const QList<Answer> &,
               const QString &label);
// The assessor's own current answer; nullptr when there is none.
const Rating *ratingOf(const Portfolio &, InitiativeId, const QString &assessor, CriterionId,
                       QuestionId = {});

// The method: create (id not yet known) or change. A change of anchors sets `revisedOn` to `on`.
Change putCriterion(const Portfolio &, Criterion, QDate on);
Change putQuestion(const Portfolio &, Question, QDate on);
Change putProfile(const Portfolio &, Profile);
Change putStage(const Portfolio &, Stage);
// With their ratings; weights of a removed criterion leave every profile.
Change removeCriterion(const Portfolio &, CriterionId);
Change removeQuestion(const Portfolio &, QuestionId);
Change removeProfile(const Portfolio &, ProfileId);
// The entries of the stage and the decisions made in it move to `movedTo` (required when there are entries).
Change removeStage(const Portfolio &, StageId, StageId movedTo);
// Current ratings whose anchors were changed after they were given.
qsizetype doubtfulRatings(const Portfolio &, CriterionId, QuestionId = {});
bool isDoubtful(const Portfolio &, const Assessment &, const Rating &);

} // namespace portolan::edits
