// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/proposal.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

// The method and one initiative with its ratings: small enough to try ratings out on.
Portfolio onlyWith(const Portfolio &portfolio, InitiativeId id)
{
    Change change;
    for (const Criterion &criterion : portfolio.criteria())
        change.create(criterion);
    for (const Question &question : portfolio.questions())
        change.create(question);
    if (const Initiative *initiative = portfolio.initiatives().find(id))
        change.create(*initiative);
    for (const Assessment &assessment : portfolio.assessmentsOf(id)) {
        change.create(assessment);
        for (const Rating &rating : portfolio.ratingsOf(assessment.id))
            change.create(rating);
    }
    Portfolio small;
    const auto made = small.apply(change);
    Q_ASSERT(made);
    return small;
}

struct Attempt {
    edits::Answer answer;
    InitiativeScore after;
    double miss = 0; // points from the target on its axis
    double step = 0; // scale points from the rating before
};

class Tries {
public:
    Tries(const Portfolio &portfolio, const Profile &profile, InitiativeId id, const QString &assessor,
          QDate on)
        : m_portfolio(onlyWith(portfolio, id))
        , m_profile(profile)
        , m_id(id)
        , m_assessor(assessor)
        , m_on(on)
    {
    }

    std::optional<InitiativeScore> score(const Portfolio &portfolio) const
    {
        const Ranking ranking = rank(portfolio, m_profile);
        const InitiativeScore *found = ranking.find(m_id);
        return found ? std::optional(*found) : std::nullopt;
    }
    // The criteria of the axis that a direct rating by the assessor would move.
    std::vector<CriterionId> open(Axis axis) const
    {
        std::vector<CriterionId> criteria;
        for (const Criterion &criterion : m_portfolio.orderedCriteria()) {
            if (criterion.axis == axis && m_profile.weights.value(criterion.id) > 0 && isOpen(criterion.id))
                criteria.push_back(criterion.id);
        }
        return criteria;
    }
    std::optional<Attempt> best(Axis axis, double target) const
    {
        std::optional<Attempt> best;
        for (const CriterionId criterion : open(axis)) {
            for (int halves = 2; halves <= 10; ++halves) {
                const std::optional<Attempt> attempt = tried(criterion, halves / 2.0, axis, target);
                if (attempt && (!best || isBetter(*attempt, *best)))
                    best = attempt;
            }
        }
        return best;
    }
    void take(const edits::Answer &answer)
    {
        const auto after = m_portfolio.with(edits::answer(m_portfolio, m_id, m_assessor, m_on, answer));
        if (after)
            m_portfolio = *after;
    }
    const Portfolio &portfolio() const { return m_portfolio; }

private:
    bool isOpen(CriterionId criterion) const
    {
        const Rating *direct = edits::ratingOf(m_portfolio, m_id, m_assessor, criterion);
        if (direct && direct->notApplicable)
            return false;
        return std::ranges::none_of(m_portfolio.orderedQuestions(criterion), [&](const Question &question) {
            return edits::ratingOf(m_portfolio, m_id, m_assessor, criterion, question.id) != nullptr;
        });
    }
    static bool isBetter(const Attempt &attempt, const Attempt &best)
    {
        return attempt.miss < best.miss - 1e-9
            || (attempt.miss < best.miss + 1e-9 && attempt.step < best.step);
    }
    std::optional<Attempt> tried(CriterionId criterion, double rating, Axis axis, double target) const
    {
        const Rating *old = edits::ratingOf(m_portfolio, m_id, m_assessor, criterion);
        edits::Answer answer;
        answer.criterion = criterion;
        answer.value = rating;
        if (old) {
            answer.confidence = old->confidence;
            answer.evidence = old->evidence;
        }
        const auto with = m_portfolio.with(edits::answer(m_portfolio, m_id, m_assessor, m_on, answer));
        const std::optional<InitiativeScore> after = with ? score(*with) : std::nullopt;
        const std::optional<double> reached = !after ? std::nullopt
            : axis == Axis::Value                    ? after->value
                                                     : after->difficulty;
        if (!reached)
            return std::nullopt;
        const double step = std::abs(rating - (old && old->value ? *old->value : 3.0));
        return Attempt{answer, *after, std::abs(*reached - target), step};
    }

    Portfolio m_portfolio;
    Profile m_profile;
    InitiativeId m_id;
    QString m_assessor;
    QDate m_on;
};

} // namespace

tl::expected<OwnRatings, WhyNotOwn> ownRatings(const Portfolio &portfolio, const Profile &profile,
                                               const ProposedPlace &place, const QString &assessor, QDate on)
{
    Tries tries(portfolio, profile, place.initiative, assessor, on);
    OwnRatings own;
    const std::optional<InitiativeScore> now = tries.score(tries.portfolio());
    if (!now || !now->value || !now->difficulty)
        return tl::unexpected(WhyNotOwn::OutOfReach);
    for (const Axis axis : {Axis::Value, Axis::Difficulty}) {
        const double from = axis == Axis::Value ? *now->value : *now->difficulty;
        const double target = axis == Axis::Value ? place.value : place.difficulty;
        if (std::abs(target - from) < 0.5)
            continue;
        const std::optional<Attempt> attempt = tries.best(axis, target);
        if (!attempt)
            return tl::unexpected(WhyNotOwn::QuestionsAnswered);
        if (attempt->miss > nearEnough || attempt->miss >= std::abs(target - from))
            return tl::unexpected(WhyNotOwn::OutOfReach);
        own.answers << attempt->answer;
        own.after = attempt->after;
        tries.take(attempt->answer);
    }
    return own;
}

} // namespace portolan
