// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanation.h"

#include "core/scoring/answers.h"
#include "core/scoring/weighing.h"

namespace portolan {

namespace {

constexpr double dragFrom = 25; // utility between a criterion and its weakest link: one scale point

ExplainedRating explained(const Assessment &assessment, const Rating &rating, bool isDirect)
{
    return {assessment.assessor, assessment.date, rating.value, rating.notApplicable, isDirect,
            rating.confidence,   rating.evidence};
}

class Explainer {
public:
    explicit Explainer(const AnswerReader &reader)
        : m_reader(reader)
    {
    }

    // Question by question; a criterion that nobody answered by question shows its direct ratings once.
    std::vector<ExplainedQuestion> questions(const AskedCriterion &criterion) const
    {
        if (!isAskedByQuestion(criterion))
            return {directly(criterion)};
        std::vector<ExplainedQuestion> questions;
        for (const AskedQuestion &question : criterion.questions)
            questions.push_back(explained(criterion, question));
        return questions;
    }

private:
    bool isAskedByQuestion(const AskedCriterion &criterion) const
    {
        return std::ranges::any_of(criterion.questions, [&](const AskedQuestion &question) {
            return question.question && isAnswered(question);
        });
    }
    bool isAnswered(const AskedQuestion &question) const
    {
        for (size_t assessor = 0; assessor < m_reader.assessments().size(); ++assessor) {
            if (m_reader.own(assessor, question).rating)
                return true;
        }
        return false;
    }
    ExplainedQuestion directly(const AskedCriterion &criterion) const
    {
        ExplainedQuestion result{{}, 1, {}};
        const auto assessments = m_reader.assessments();
        for (size_t assessor = 0; assessor < assessments.size(); ++assessor) {
            if (const Rating *rating = m_reader.direct(assessor, criterion).rating)
                result.ratings.push_back(portolan::explained(*assessments[assessor], *rating, false));
        }
        return result;
    }
    ExplainedQuestion explained(const AskedCriterion &criterion, const AskedQuestion &question) const
    {
        ExplainedQuestion result{question.question, question.weight / criterion.weight, {}};
        const auto assessments = m_reader.assessments();
        for (size_t assessor = 0; assessor < assessments.size(); ++assessor) {
            const Rating *own = m_reader.own(assessor, question).rating;
            if (const Rating *rating = m_reader.counting(assessor, criterion, question).rating)
                result.ratings.push_back(portolan::explained(*assessments[assessor], *rating, !own));
        }
        return result;
    }

    const AnswerReader &m_reader;
};

QuestionId dragging(const AnswerReader &reader, const AskedCriterion &criterion, const CriterionScore &score,
                    Aggregation aggregation)
{
    const auto weakest = weakestLink(reader, criterion, aggregation);
    if (!weakest || !score.utility || *score.utility <= weakest->utility + dragFrom + sameScore)
        return {};
    return weakest->question;
}

} // namespace

std::optional<Explanation> explain(const Portfolio &portfolio, const Ranking &ranking, InitiativeId id)
{
    const InitiativeScore *score = ranking.find(id);
    AnswerReader reader(portfolio);
    if (!score || reader.criteria().size() != ranking.sheet->criteria.size())
        return std::nullopt;
    reader.read(id);
    const Explainer explainer(reader);
    const std::vector<double> weights = weightsOf(*ranking.sheet, ranking.profile);
    const auto cells = ranking.criteriaOf(*score);
    double known = 0;
    for (size_t i = 0; i < cells.size(); ++i)
        known += cells[i].utility ? weights[i] : 0;
    Explanation explanation{*score, {}};
    for (size_t i = 0; i < cells.size(); ++i) {
        const AskedCriterion &criterion = reader.criteria()[i];
        Contribution contribution;
        contribution.criterion = criterion.criterion;
        contribution.score = cells[i];
        if (cells[i].utility && known > 0) {
            contribution.weight = weights[i] / known;
            contribution.points = contribution.weight * *cells[i].utility;
        }
        contribution.weakest = dragging(reader, criterion, cells[i], ranking.sheet->aggregation);
        contribution.questions = explainer.questions(criterion);
        explanation.contributions.push_back(std::move(contribution));
    }
    return explanation;
}

std::optional<Explanation> explain(const Portfolio &portfolio, const Profile &profile, InitiativeId id)
{
    return explain(portfolio, rank(portfolio, profile), id);
}

} // namespace portolan
