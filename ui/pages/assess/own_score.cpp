// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/own_score.h"

#include "core/edits/edits.h"

namespace portolan {

static const Assessment *assessmentOf(const std::vector<Assessment> &all, const QString &assessor)
{
    const auto own = std::ranges::find(all, assessor, &Assessment::assessor);
    return own == all.end() ? nullptr : &*own;
}

std::optional<Explanation> explainAlone(const Portfolio &portfolio, const Profile &profile, InitiativeId id,
                                        const QString &assessor)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    if (!initiative)
        return std::nullopt;
    Portfolio alone;
    for (const Criterion &criterion : portfolio.criteria())
        alone.load(criterion);
    for (const Question &question : portfolio.questions())
        alone.load(question);
    alone.load(profile);
    alone.load(*initiative);
    const auto all = portfolio.currentAssessments(id);
    if (const Assessment *own = assessmentOf(all, assessor)) {
        alone.load(*own);
        for (const Rating &rating : portfolio.ratingsOf(own->id))
            alone.load(rating);
    }
    return explain(alone, profile, id);
}

OwnAnswers ownAnswers(const Portfolio &portfolio, InitiativeId id, const QString &assessor,
                      CriterionId criterion)
{
    OwnAnswers own;
    double sum = 0;
    double weights = 0;
    own.direct = edits::ratingOf(portfolio, id, assessor, criterion);
    for (const Question &question : portfolio.orderedQuestions(criterion)) {
        ++own.questions;
        const Rating *rating = edits::ratingOf(portfolio, id, assessor, criterion, question.id);
        if (!rating)
            continue;
        ++own.answered;
        if (rating->value) {
            sum += question.weight * *rating->value;
            weights += question.weight;
        }
    }
    if (weights > 0)
        own.mean = sum / weights;
    return own;
}

bool hasRatedAll(const Portfolio &portfolio, InitiativeId id, const QString &assessor)
{
    if (portfolio.criteria().isEmpty())
        return false;
    const auto all = portfolio.currentAssessments(id);
    const Assessment *own = assessmentOf(all, assessor);
    if (!own)
        return false;
    const auto ratings = portfolio.ratingsOf(own->id);
    return std::ranges::all_of(portfolio.criteria(), [&](const Criterion &criterion) {
        return std::ranges::any_of(ratings,
                                   [&](const Rating &rating) { return rating.criterion == criterion.id; });
    });
}

} // namespace portolan
