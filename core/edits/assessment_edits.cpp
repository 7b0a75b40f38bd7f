// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"
#include "core/edits/naming.h"

namespace portolan::edits {

using namespace Qt::StringLiterals;

namespace {

std::optional<Assessment> currentAssessment(const Portfolio &portfolio, InitiativeId id,
                                            const QString &assessor)
{
    const std::vector<Assessment> all = portfolio.currentAssessments(id);
    const auto own = std::ranges::find(all, assessor, &Assessment::assessor);
    return own == all.end() ? std::nullopt : std::optional(*own);
}

const Rating *find(std::span<const Rating> ratings, CriterionId criterion, QuestionId question)
{
    const auto it = std::ranges::find_if(ratings, [&](const Rating &rating) {
        return rating.criterion == criterion && rating.question == question;
    });
    return it == ratings.end() ? nullptr : &*it;
}

// The ratings to start from and the assessment they go to: of that day, or a new one that carries the old
// along.
struct Target {
    Assessment assessment;
    std::vector<Rating> ratings;
};

Target targetFor(Change &change, const Portfolio &portfolio, InitiativeId id, const QString &assessor,
                 QDate on)
{
    const auto current = currentAssessment(portfolio, id, assessor);
    Target target;
    if (current && current->date >= on) {
        target.assessment = *current;
        const auto ratings = portfolio.ratingsOf(current->id);
        target.ratings.assign(ratings.begin(), ratings.end());
        return target;
    }
    target.assessment = Assessment{freshId<AssessmentId>(), id, assessor, on, {}};
    change.create(target.assessment);
    if (!current)
        return target;
    for (Rating rating : portfolio.ratingsOf(current->id)) {
        rating.id = freshId<RatingId>();
        rating.assessment = target.assessment.id;
        target.ratings.push_back(rating);
    }
    return target;
}

Rating ratingFrom(const Answer &answer, const Rating *old, AssessmentId assessment, QDate on)
{
    Rating rating;
    rating.id = old ? old->id : freshId<RatingId>();
    rating.assessment = assessment;
    rating.criterion = answer.criterion;
    rating.question = answer.question;
    if (!answer.notApplicable && answer.value)
        rating.value = std::clamp(*answer.value, 1.0, 5.0);
    rating.notApplicable = answer.notApplicable;
    rating.confidence = answer.confidence;
    rating.evidence = answer.evidence;
    rating.ratedOn = on;
    return rating;
}

} // namespace

Change answers(const Portfolio &portfolio, InitiativeId id, const QString &assessor, QDate on,
               const QList<Answer> &given, const QString &label)
{
    Change change{label, {}, {}};
    if (!portfolio.initiatives().find(id))
        return change;
    const Target target = targetFor(change, portfolio, id, assessor, on);
    std::vector<Rating> after = target.ratings;
    for (const Answer &answer : given) {
        const Rating *old = find(after, answer.criterion, answer.question);
        const std::optional<Rating> before = old ? std::optional(*old) : std::nullopt;
        std::erase_if(after, [&](const Rating &rating) { return before && rating.id == before->id; });
        if (answer.value || answer.notApplicable)
            after.push_back(ratingFrom(answer, before ? &*before : nullptr, target.assessment.id, on));
    }
    const bool isNew = !portfolio.assessments().find(target.assessment.id);
    for (const Rating &rating : after) {
        const Rating *before = isNew ? nullptr : find(target.ratings, rating.criterion, rating.question);
        if (before)
            change.update(*before, rating);
        else
            change.create(rating);
    }
    for (const Rating &rating : target.ratings) {
        if (!isNew && !find(after, rating.criterion, rating.question))
            change.remove(rating);
    }
    return change;
}

Change answer(const Portfolio &portfolio, InitiativeId id, const QString &assessor, QDate on,
              const Answer &given)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    if (!initiative)
        return {};
    const bool takenBack = !given.value && !given.notApplicable;
    const QString label = takenBack ? QCoreApplication::translate("Change", "Clear a rating of %1")
                                    : QCoreApplication::translate("Change", "Rate %1");
    if (takenBack && !ratingOf(portfolio, id, assessor, given.criterion, given.question))
        return {};
    Change change = answers(portfolio, id, assessor, on, {given}, label.arg(shortName(initiative->name)));
    change.mergeKey = u"rating/%1/%2/%3/%4"_s.arg(id.value)
                          .arg(assessor)
                          .arg(given.criterion.value)
                          .arg(given.question.value);
    return change;
}

const Rating *ratingOf(const Portfolio &portfolio, InitiativeId id, const QString &assessor,
                       CriterionId criterion, QuestionId question)
{
    const auto own = currentAssessment(portfolio, id, assessor);
    return own ? find(portfolio.ratingsOf(own->id), criterion, question) : nullptr;
}

} // namespace portolan::edits
