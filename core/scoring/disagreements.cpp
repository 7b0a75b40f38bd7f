// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/answers.h"
#include "core/scoring/explanation.h"
#include "core/scoring/weighing.h"

namespace portolan {

namespace {

constexpr double worthTalking = 2; // scale points between two assessors

class Comparison {
public:
    Comparison(const AnswerReader &reader, InitiativeId initiative)
        : m_reader(reader)
        , m_initiative(initiative)
    {
    }

    void add(const AskedCriterion &criterion, std::vector<Disagreement> &found) const
    {
        for (const AskedQuestion &question : criterion.questions)
            keep(criterion, question.question, answersTo(question), found);
        keep(criterion, {}, wholeRatings(criterion), found);
    }

private:
    void keep(const AskedCriterion &criterion, QuestionId question, std::vector<ExplainedRating> ratings,
              std::vector<Disagreement> &found) const
    {
        if (ratings.size() < 2)
            return;
        std::ranges::stable_sort(ratings, {}, &ExplainedRating::value);
        const double spread = *ratings.back().value - *ratings.front().value;
        if (spread >= worthTalking - sameScore)
            found.push_back({m_initiative, criterion.criterion, question, std::move(ratings), spread});
    }

    std::vector<ExplainedRating> answersTo(const AskedQuestion &question) const
    {
        std::vector<ExplainedRating> ratings;
        const auto assessments = m_reader.assessments();
        for (size_t assessor = 0; assessor < assessments.size(); ++assessor) {
            const Answer &answer = m_reader.own(assessor, question);
            if (answer.hasValue()) {
                ratings.push_back({assessments[assessor]->assessor, assessments[assessor]->date,
                                   answer.rating->value, false, false, answer.rating->confidence,
                                   answer.rating->evidence});
            }
        }
        return ratings;
    }

    // How each rates the criterion as a whole; nothing when all did it by question alone, for then the
    // questions tell, nor when the criterion has none.
    std::vector<ExplainedRating> wholeRatings(const AskedCriterion &criterion) const
    {
        std::vector<ExplainedRating> ratings;
        bool anyDirect = false;
        if (!criterion.questions.front().question)
            return ratings;
        for (size_t assessor = 0; assessor < m_reader.assessments().size(); ++assessor) {
            if (auto rating = wholeRating(assessor, criterion)) {
                anyDirect = anyDirect || rating->isDirect;
                ratings.push_back(std::move(*rating));
            }
        }
        if (!anyDirect)
            ratings.clear();
        return ratings;
    }

    std::optional<ExplainedRating> wholeRating(size_t assessor, const AskedCriterion &criterion) const
    {
        const Assessment &assessment = *m_reader.assessments()[assessor];
        ExplainedRating whole{assessment.assessor, assessment.date, {}, false, false, Confidence::High, {}};
        double weight = 0;
        double utility = 0;
        for (const AskedQuestion &question : criterion.questions) {
            const Answer &answer = m_reader.counting(assessor, criterion, question);
            if (!answer.hasValue())
                continue;
            weight += question.weight;
            utility += question.weight * answer.utility;
            whole.confidence = std::min(whole.confidence, answer.rating->confidence);
            if (!answer.rating->question) {
                whole.isDirect = true;
                whole.evidence = answer.rating->evidence;
            }
        }
        if (weight <= 0)
            return std::nullopt;
        whole.value = ratingOf(utility / weight, criterion.sense);
        return whole;
    }

    const AnswerReader &m_reader;
    InitiativeId m_initiative;
};

void widestFirst(std::vector<Disagreement> &found)
{
    std::ranges::stable_sort(found, std::greater(), &Disagreement::spread);
}

} // namespace

std::vector<Disagreement> disagreements(const AnswerReader &reader, InitiativeId id)
{
    std::vector<Disagreement> found;
    if (reader.assessments().size() < 2)
        return found;
    const Comparison comparison(reader, id);
    for (const AskedCriterion &criterion : reader.criteria())
        comparison.add(criterion, found);
    widestFirst(found);
    return found;
}

std::vector<Disagreement> disagreements(const Portfolio &portfolio, InitiativeId id)
{
    AnswerReader reader(portfolio);
    reader.read(id);
    return disagreements(reader, id);
}

std::vector<Disagreement> disagreements(const Portfolio &portfolio)
{
    AnswerReader reader(portfolio);
    std::vector<Disagreement> found;
    for (const Initiative &initiative : portfolio.initiatives()) {
        reader.read(initiative.id);
        std::ranges::move(disagreements(reader, initiative.id), std::back_inserter(found));
    }
    widestFirst(found);
    return found;
}

} // namespace portolan
