// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/answers.h"

#include <cmath>
#include <numeric>

namespace portolan {

namespace {

constexpr double lowestRating = 1;
constexpr double highestRating = 5;
constexpr double utilityPerPoint = 25;
constexpr double widening[] = {1, 0.5, 0}; // by Confidence, in scale points to either side

// Rounds nothing for whole and half points.
double utilityOf(double rating, Sense sense)
{
    return utilityPerPoint * (sense == Sense::Benefit ? rating - lowestRating : highestRating - rating);
}

bool isReadable(const Rating &rating)
{
    return rating.notApplicable
        || (rating.value && *rating.value >= lowestRating && *rating.value <= highestRating);
}

Answer answerFrom(const Rating &rating, Sense sense)
{
    if (rating.notApplicable)
        return {&rating};
    const double around = widening[size_t(rating.confidence)];
    const double worst = utilityOf(std::max(lowestRating, *rating.value - around), sense);
    const double best = utilityOf(std::min(highestRating, *rating.value + around), sense);
    return {&rating, utilityOf(*rating.value, sense), std::min(worst, best), std::max(worst, best)};
}

// Most of the time goes into waiting for the ratings to come from memory, so they are asked for early. What
// lies behind the last one is most often the next assessment; nothing is read here, so any address will do.
void fetchAhead([[maybe_unused]] const Rating &rating)
{
#if defined(__GNUC__)
    constexpr quintptr ahead = 8 * sizeof(Rating);
    __builtin_prefetch(reinterpret_cast<const void *>(reinterpret_cast<quintptr>(&rating) + ahead));
#endif
}

} // namespace

double ratingOf(double utility, Sense sense)
{
    const double points = utility / utilityPerPoint;
    return sense == Sense::Benefit ? lowestRating + points : highestRating - points;
}

double meanOrMedian(std::span<double> values, Aggregation aggregation)
{
    if (aggregation == Aggregation::Mean)
        return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

AnswerReader::AnswerReader(const Portfolio &portfolio)
    : m_portfolio(portfolio)
{
    for (const Criterion &criterion : portfolio.orderedCriteria())
        ask(criterion, portfolio.orderedQuestions(criterion.id));
    std::ranges::sort(m_byKey, {}, &Slot::key);
}

void AnswerReader::ask(const Criterion &criterion, const std::vector<Question> &questions)
{
    AskedCriterion asked{criterion.id, criterion.axis, criterion.sense, m_slots++, {}, 0};
    m_byKey.push_back({{{}, criterion.id}, asked.directSlot, criterion.sense});
    for (const Question &question : questions) {
        if (!(question.weight > 0) || !std::isfinite(question.weight))
            continue;
        asked.questions.push_back({question.id, question.weight, question.weakestLink, m_slots});
        m_byKey.push_back({{question.id, {}}, m_slots++, criterion.sense});
        asked.weight += question.weight;
    }
    if (asked.questions.empty()) {
        asked.questions.push_back({{}, 1, false, asked.directSlot});
        asked.weight = 1;
    }
    m_criteria.push_back(std::move(asked));
}

// Of each assessor the latest, as Portfolio::currentAssessments() has it, without a copy.
void AnswerReader::readCurrent(InitiativeId id)
{
    m_current.clear();
    for (const Assessment &assessment : m_portfolio.assessmentsOf(id)) {
        const auto same = std::ranges::find(m_current, assessment.assessor, &Assessment::assessor);
        if (same == m_current.end())
            m_current.push_back(&assessment);
        else if (assessment.date >= (*same)->date)
            *same = &assessment;
    }
}

const AnswerReader::Slot *AnswerReader::lookUp(const Rating &rating) const
{
    const Key key{rating.question, rating.question ? CriterionId{} : rating.criterion};
    const auto it = std::ranges::lower_bound(m_byKey, key, {}, &Slot::key);
    return it != m_byKey.end() && it->key == key ? &*it : nullptr;
}

// The ratings of most assessments come in the same order, so where the n-th one went the last time is nearly
// always right; else it is looked up and remembered.
void AnswerReader::readRatings(std::span<const Rating> ratings, Answer *answers)
{
    if (ratings.size() > m_expected.size())
        m_expected.resize(ratings.size(), nullptr);
    for (size_t i = 0; i < ratings.size(); ++i) {
        const Rating &rating = ratings[i];
        fetchAhead(rating);
        const Slot *slot = m_expected[i];
        if (!slot || !slot->takes(rating)) {
            slot = lookUp(rating);
            m_expected[i] = slot;
        }
        if (slot && isReadable(rating))
            answers[slot->slot] = answerFrom(rating, slot->sense);
    }
}

void AnswerReader::read(InitiativeId id)
{
    readCurrent(id);
    m_answers.assign(m_current.size() * m_slots, {});
    for (size_t assessor = 0; assessor < m_current.size(); ++assessor)
        readRatings(m_portfolio.ratingsOf(m_current[assessor]->id), m_answers.data() + assessor * m_slots);
}

std::optional<WeakestLink> weakestLink(const AnswerReader &reader, const AskedCriterion &criterion,
                                       Aggregation aggregation)
{
    std::optional<WeakestLink> weakest;
    std::vector<double> utilities;
    for (const AskedQuestion &question : criterion.questions) {
        if (!question.weakestLink)
            continue;
        utilities.clear();
        bool isAnswered = false;
        for (size_t assessor = 0; assessor < reader.assessments().size(); ++assessor) {
            const Answer &answer = reader.counting(assessor, criterion, question);
            if (answer.hasValue()) {
                utilities.push_back(answer.utility);
                isAnswered = isAnswered || answer.rating->question;
            }
        }
        if (utilities.empty())
            continue;
        const double utility = meanOrMedian(utilities, aggregation);
        if (!weakest || utility < weakest->utility)
            weakest = WeakestLink{isAnswered ? question.question : QuestionId{}, utility};
    }
    return weakest;
}

} // namespace portolan
