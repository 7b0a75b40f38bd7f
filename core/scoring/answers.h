// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"

// What every assessor of one initiative answered, question by question: the one place that knows which answer
// counts. Scores, explanations and disagreements all read it.
namespace portolan {

// A question as it counts; a criterion without (weighing) questions is its own single question.
struct AskedQuestion {
    QuestionId question; // none: the criterion, rated directly
    double weight = 0; // above 0
    bool weakestLink = false;
    size_t slot = 0; // of the answers to it
};

struct AskedCriterion {
    CriterionId criterion;
    Axis axis = Axis::Value;
    Sense sense = Sense::Benefit;
    size_t directSlot = 0; // of the direct ratings
    std::vector<AskedQuestion> questions; // never empty
    double weight = 0; // sum over the questions
};

// One answer with its place on the utility scale; without a rating: not answered.
struct Answer {
    const Rating *rating = nullptr;
    double utility = 0; // these three while the rating has a value
    double low = 0; // widened by its confidence
    double high = 0;

    bool hasValue() const { return rating && !rating->notApplicable; }
};

// The rating 1..5 that has this utility.
double ratingOf(double utility, Sense);
double meanOrMedian(std::span<double> values, Aggregation); // of at least one; may reorder them

// Reads one initiative after the other. Holds pointers into the portfolio, which has to stay as it is and to
// outlive the reader.
class AnswerReader {
public:
    explicit AnswerReader(const Portfolio &);
    Q_DISABLE_COPY_MOVE(AnswerReader)

    const std::vector<AskedCriterion> &criteria() const { return m_criteria; }

    // Makes the accessors below speak of this initiative.
    void read(InitiativeId);
    // The current ones, one per assessor.
    std::span<const Assessment *const> assessments() const { return m_current; }
    // The answer of one assessor to this very question.
    const Answer &own(size_t assessor, const AskedQuestion &question) const
    {
        return m_answers[assessor * m_slots + question.slot];
    }
    const Answer &direct(size_t assessor, const AskedCriterion &criterion) const
    {
        return m_answers[assessor * m_slots + criterion.directSlot];
    }
    // The answer that counts: his own, else his direct rating of the criterion.
    const Answer &counting(size_t assessor, const AskedCriterion &criterion,
                           const AskedQuestion &question) const
    {
        const Answer &answer = own(assessor, question);
        return answer.rating ? answer : direct(assessor, criterion);
    }

private:
    // What a rating rates: a question, or without one a criterion.
    using Key = std::pair<QuestionId, CriterionId>;
    struct Slot {
        Key key;
        size_t slot = 0;
        Sense sense = Sense::Benefit;

        bool takes(const Rating &rating) const
        {
            return rating.question == key.first && (rating.question || rating.criterion == key.second);
        }
    };
    void ask(const Criterion &, const std::vector<Question> &);
    void readCurrent(InitiativeId);
    void readRatings(std::span<const Rating>, Answer *);
    const Slot *lookUp(const Rating &) const;

    const Portfolio &m_portfolio;
    std::vector<AskedCriterion> m_criteria; // in display order
    std::vector<Slot> m_byKey; // sorted
    std::vector<const Slot *> m_expected; // where the n-th rating of the last assessment went
    size_t m_slots = 0;
    std::vector<const Assessment *> m_current;
    std::vector<Answer> m_answers; // assessors x slots
};

// Of the weakest-link questions of a criterion the one with the lowest utility over the assessors.
struct WeakestLink {
    QuestionId question; // none while it is only rated through the criterion
    double utility = 0;
};
// Of the initiative read last; nullopt when none of them has a value.
std::optional<WeakestLink> weakestLink(const AnswerReader &, const AskedCriterion &, Aggregation);

// As disagreements(Portfolio, id), of the initiative read last.
std::vector<Disagreement> disagreements(const AnswerReader &, InitiativeId);

} // namespace portolan
