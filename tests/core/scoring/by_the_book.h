// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

namespace portolan {

// The definitions word by word, with a search for every answer and nothing kept between them.
class ByTheBook {
public:
    ByTheBook(const Portfolio &portfolio, const Profile &profile)
        : m_portfolio(portfolio)
        , m_profile(profile)
    {
    }

    CriterionScore cell(InitiativeId id, const Criterion &criterion) const
    {
        std::vector<std::pair<QuestionId, double>> asked;
        for (const Question &question : m_portfolio.orderedQuestions(criterion.id)) {
            if (question.weight > 0)
                asked.emplace_back(question.id, question.weight);
        }
        if (asked.empty())
            asked.emplace_back(QuestionId{}, 1);
        double valued = 0;
        double missing = 0;
        for (const auto &[question, weight] : asked) {
            bool anyValue = false;
            bool anything = false;
            for (const Assessment &assessment : m_portfolio.currentAssessments(id)) {
                const Rating *rating = answer(assessment, criterion.id, question);
                anything = anything || rating;
                anyValue = anyValue || (rating && rating->value);
            }
            valued += anyValue ? weight : 0;
            missing += anything ? 0 : weight;
        }
        CriterionScore score;
        score.notApplicable = valued == 0 && missing == 0;
        score.answered = valued > 0 ? valued / (valued + missing) : 0;
        std::vector<double> utilities;
        double low = 100;
        double high = 0;
        for (const Assessment &assessment : m_portfolio.currentAssessments(id)) {
            double weights = 0;
            double sums[3] = {0, 0, 0};
            for (const auto &[question, weight] : asked) {
                const Rating *rating = answer(assessment, criterion.id, question);
                if (!rating || !rating->value)
                    continue;
                const double r = *rating->value;
                const double around = rating->confidence == Confidence::High ? 0
                    : rating->confidence == Confidence::Medium               ? 0.5
                                                                             : 1;
                const double ends[2] = {utility(std::max(1.0, r - around), criterion.sense),
                                        utility(std::min(5.0, r + around), criterion.sense)};
                weights += weight;
                sums[0] += weight * utility(r, criterion.sense);
                sums[1] += weight * std::min(ends[0], ends[1]);
                sums[2] += weight * std::max(ends[0], ends[1]);
            }
            if (weights == 0)
                continue;
            utilities.push_back(sums[0] / weights);
            low = std::min(low, sums[1] / (weights + missing));
            high = std::max(high, (sums[2] + 100 * missing) / (weights + missing));
        }
        score.assessors = int(utilities.size());
        if (!utilities.empty()) {
            score.utility = middle(utilities);
            score.range = {low, high};
        }
        return score;
    }

    // Mean, low, high and completeness over the criteria that `counts` accepts.
    struct Means {
        std::optional<double> mean;
        Range range;
        double completeness = 0;
    };
    template <typename Counts>
    Means means(InitiativeId id, Counts &&counts) const
    {
        double known = 0, sum = 0, weights = 0, low = 0, high = 0, answered = 0;
        for (const Criterion &criterion : m_portfolio.orderedCriteria()) {
            const CriterionScore score = cell(id, criterion);
            if (!counts(criterion) || score.notApplicable)
                continue;
            const double weight = m_profile.weights.value(criterion.id, 0);
            known += score.utility ? weight : 0;
            sum += weight * score.utility.value_or(0);
            weights += weight;
            low += weight * score.range.low;
            high += weight * score.range.high;
            answered += weight * score.answered;
        }
        Means means;
        if (known > 0)
            means.mean = sum / known;
        if (weights > 0) {
            means.range = {low / weights, high / weights};
            means.completeness = answered / weights;
        }
        return means;
    }

private:
    static double utility(double rating, Sense sense)
    {
        return sense == Sense::Benefit ? 25 * (rating - 1) : 25 * (5 - rating);
    }
    const Rating *answer(const Assessment &assessment, CriterionId criterion, QuestionId question) const
    {
        const Rating *direct = nullptr;
        for (const Rating &rating : m_portfolio.ratingsOf(assessment.id)) {
            if (question && rating.question == question)
                return &rating;
            if (rating.criterion == criterion && !rating.question)
                direct = &rating;
        }
        return direct;
    }
    double middle(std::vector<double> values) const
    {
        std::ranges::sort(values);
        const size_t n = values.size();
        if (m_profile.aggregation == Aggregation::Median)
            return (values[(n - 1) / 2] + values[n / 2]) / 2;
        double sum = 0;
        for (double value : values)
            sum += value;
        return sum / double(n);
    }

    const Portfolio &m_portfolio;
    const Profile &m_profile;
};

} // namespace portolan
