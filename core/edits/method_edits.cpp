// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"
#include "core/edits/naming.h"

namespace portolan::edits {

namespace {

// Creates the entity (giving it an id and the last place) or changes the one of its id.
template <typename E>
Change put(const Table<E> &table, E entity, const QString &addLabel, const QString &editLabel)
{
    const E *before = table.find(entity.id);
    if (before)
        return Change{editLabel, {}, {}}.update(*before, entity);
    if (!entity.id) {
        entity.id = E{}.id;
        entity.id.value = freshIdValue();
    }
    return Change{addLabel, {}, {}}.create(entity);
}

void removeRatings(Change &change, const Portfolio &portfolio, CriterionId criterion, QuestionId question)
{
    for (const Assessment &assessment : portfolio.assessments()) {
        for (const Rating &rating : portfolio.ratingsOf(assessment.id)) {
            if (rating.criterion == criterion && (!question || rating.question == question))
                change.remove(rating);
        }
    }
}

} // namespace

Change putCriterion(const Portfolio &portfolio, Criterion criterion, QDate on)
{
    const Criterion *before = portfolio.criteria().find(criterion.id);
    if (before && before->anchors != criterion.anchors)
        criterion.revisedOn = on;
    const QString name = shortName(criterion.name);
    return put(portfolio.criteria(), criterion,
               QCoreApplication::translate("Change", "Add criterion %1").arg(name),
               QCoreApplication::translate("Change", "Edit criterion %1").arg(name));
}

Change putQuestion(const Portfolio &portfolio, Question question, QDate on)
{
    const Question *before = portfolio.questions().find(question.id);
    if (before && before->anchors != question.anchors)
        question.revisedOn = on;
    const QString name = shortName(question.name);
    return put(portfolio.questions(), question,
               QCoreApplication::translate("Change", "Add question %1").arg(name),
               QCoreApplication::translate("Change", "Edit question %1").arg(name));
}

Change putProfile(const Portfolio &portfolio, Profile profile)
{
    const QString name = shortName(profile.name);
    return put(portfolio.profiles(), std::move(profile),
               QCoreApplication::translate("Change", "Add profile %1").arg(name),
               QCoreApplication::translate("Change", "Edit profile %1").arg(name));
}

Change putStage(const Portfolio &portfolio, Stage stage)
{
    const QString name = shortName(stage.name);
    return put(portfolio.stages(), std::move(stage),
               QCoreApplication::translate("Change", "Add stage %1").arg(name),
               QCoreApplication::translate("Change", "Edit stage %1").arg(name));
}

Change removeCriterion(const Portfolio &portfolio, CriterionId id)
{
    const Criterion *criterion = portfolio.criteria().find(id);
    if (!criterion)
        return {};
    Change change{
        QCoreApplication::translate("Change", "Remove criterion %1").arg(shortName(criterion->name)), {}, {}};
    removeRatings(change, portfolio, id, {});
    for (const Question &question : portfolio.orderedQuestions(id))
        change.remove(question);
    for (const Profile &profile : portfolio.profiles()) {
        Profile without = profile;
        without.weights.remove(id);
        change.update(profile, without);
    }
    return change.remove(*criterion);
}

Change removeQuestion(const Portfolio &portfolio, QuestionId id)
{
    const Question *question = portfolio.questions().find(id);
    if (!question)
        return {};
    Change change{
        QCoreApplication::translate("Change", "Remove question %1").arg(shortName(question->name)), {}, {}};
    removeRatings(change, portfolio, question->criterion, id);
    return change.remove(*question);
}

Change removeProfile(const Portfolio &portfolio, ProfileId id)
{
    const Profile *profile = portfolio.profiles().find(id);
    if (!profile)
        return {};
    Change change{
        QCoreApplication::translate("Change", "Remove profile %1").arg(shortName(profile->name)), {}, {}};
    return change.remove(*profile);
}

Change removeStage(const Portfolio &portfolio, StageId id, StageId movedTo)
{
    const Stage *stage = portfolio.stages().find(id);
    if (!stage)
        return {};
    Change change{
        QCoreApplication::translate("Change", "Remove stage %1").arg(shortName(stage->name)), {}, {}};
    for (const Initiative &initiative : portfolio.initiatives()) {
        for (const StageEntry &entry : portfolio.stageEntriesOf(initiative.id)) {
            if (entry.stage != id)
                continue;
            StageEntry moved = entry;
            moved.stage = movedTo;
            change.update(entry, moved);
        }
        for (const Decision &decision : portfolio.decisionsOf(initiative.id)) {
            if (decision.stage != id)
                continue;
            Decision moved = decision;
            moved.stage = movedTo;
            change.update(decision, moved);
        }
    }
    return change.remove(*stage);
}

bool isDoubtful(const Portfolio &portfolio, const Assessment &assessment, const Rating &rating)
{
    QDate revisedOn;
    if (rating.question) {
        if (const Question *question = portfolio.questions().find(rating.question))
            revisedOn = question->revisedOn;
    } else if (const Criterion *criterion = portfolio.criteria().find(rating.criterion)) {
        revisedOn = criterion->revisedOn;
    }
    const QDate ratedOn = rating.ratedOn.isValid() ? rating.ratedOn : assessment.date;
    return revisedOn.isValid() && ratedOn < revisedOn;
}

qsizetype doubtfulRatings(const Portfolio &portfolio, CriterionId criterion, QuestionId question)
{
    qsizetype count = 0;
    for (const Initiative &initiative : portfolio.initiatives()) {
        for (const Assessment &assessment : portfolio.currentAssessments(initiative.id)) {
            for (const Rating &rating : portfolio.ratingsOf(assessment.id)) {
                if (rating.criterion == criterion && rating.question == question
                    && isDoubtful(portfolio, assessment, rating))
                    ++count;
            }
        }
    }
    return count;
}

} // namespace portolan::edits
