// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/own_score.h"

#include "core/edits/edits.h"

namespace portolan {

static const Assessment *assessmentOf(const std::vector<Assessment> &all, const QString &assessor)
{
    const auto own = std::ranges::find(all, assessor, &Assessment::assessor);
    return own == all.end() ? nullptr : &*own;
}

// The initiative by itself, with the current assessments that `counts` keeps.
template <typename Counts>
static std::optional<Explanation> explainOnly(const Portfolio &portfolio, const Profile &profile,
                                              InitiativeId id, const Counts &counts)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    if (!initiative)
        return std::nullopt;
    Portfolio only;
    for (const Criterion &criterion : portfolio.criteria())
        only.load(criterion);
    for (const Question &question : portfolio.questions())
        only.load(question);
    only.load(profile);
    only.load(*initiative);
    for (const Assessment &assessment : portfolio.currentAssessments(id)) {
        if (!counts(assessment))
            continue;
        only.load(assessment);
        for (const Rating &rating : portfolio.ratingsOf(assessment.id))
            only.load(rating);
    }
    return explain(only, profile, id);
}

std::optional<Explanation> explainAlone(const Portfolio &portfolio, const Profile &profile, InitiativeId id,
                                        const QString &assessor)
{
    return explainOnly(portfolio, profile, id,
                       [&](const Assessment &assessment) { return assessment.assessor == assessor; });
}

std::optional<double> indexOfAll(const Portfolio &portfolio, const Profile &profile, InitiativeId id)
{
    const auto all = explainOnly(portfolio, profile, id, [](const Assessment &) { return true; });
    return all ? all->score.index : std::nullopt;
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
