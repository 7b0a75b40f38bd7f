// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/parts.h"

namespace portolan::comparing {

namespace {

struct Place {
    CriterionId criterion;
    QString assessor;
    QuestionId question;

    friend bool operator<(const Place &a, const Place &b)
    {
        return std::tie(a.criterion, a.assessor, a.question) < std::tie(b.criterion, b.assessor, b.question);
    }
};

// Of each assessor the answers that count.
QMap<Place, GivenAnswer> currentAnswers(const Portfolio &portfolio, InitiativeId initiative)
{
    QMap<Place, GivenAnswer> answers;
    for (const Assessment &assessment : portfolio.currentAssessments(initiative)) {
        for (const Rating &rating : portfolio.ratingsOf(assessment.id))
            answers.insert({rating.criterion, assessment.assessor, rating.question},
                           {rating.value, rating.notApplicable});
    }
    return answers;
}

} // namespace

ChangedAnswers changedAnswers(const Portfolio &before, const Portfolio &after, InitiativeId initiative)
{
    const auto was = currentAnswers(before, initiative);
    const auto is = currentAnswers(after, initiative);
    QMap<Place, RatingChange> changes;
    const auto look = [&](const Place &place) {
        const RatingChange change{place.assessor, place.question, was.value(place), is.value(place)};
        if (!(change.before == change.after))
            changes.insert(place, change);
    };
    for (auto it = was.begin(); it != was.end(); ++it)
        look(it.key());
    for (auto it = is.begin(); it != is.end(); ++it)
        look(it.key());
    ChangedAnswers byCriterion;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        byCriterion[it.key().criterion].push_back(*it);
    return byCriterion;
}

} // namespace portolan::comparing
