// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/assessment_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::bundle {

namespace {

const auto direct = u"overall"_s; // the criterion itself, among its questions

// 4, or [4, evidence, confidence], or ["n/a", reason].
void readAnswer(const JsonNode &node, Rating rating, Portfolio &into)
{
    rating.id = freshId<RatingId>();
    if (node.isNumber()) {
        rating.value = node.number();
    } else {
        const std::vector<JsonNode> parts = node.elements();
        if (parts.empty() || parts.size() > 3)
            return node.fail(u"not an answer"_s);
        rating.notApplicable = !parts[0].isNumber();
        if (rating.notApplicable && parts[0].text() != u"n/a")
            return parts[0].fail(u"neither a number nor \"n/a\""_s);
        if (!rating.notApplicable)
            rating.value = parts[0].number();
        rating.evidence = parts.size() > 1 ? parts[1].text() : QString();
        if (parts.size() > 2)
            rating.confidence = wordOf<Confidence>(parts[2]);
    }
    if (rating.value && (*rating.value < 1 || *rating.value > 5))
        node.fail(u"not in 1..5"_s);
    if (rating.notApplicable && rating.evidence.isEmpty())
        node.fail(u"not applicable without a reason"_s);
    into.load(rating);
}

} // namespace

AssessmentReader::AssessmentReader(const Portfolio &method)
{
    for (const Criterion &criterion : method.orderedCriteria())
        m_criteria.push_back({criterion, method.orderedQuestions(criterion.id)});
}

void AssessmentReader::read(const JsonNode &node, InitiativeId initiative, Portfolio &into) const
{
    node.allowOnly({"by"_L1, "on"_L1, "confidence"_L1, "note"_L1, "ratings"_L1});
    Assessment assessment;
    assessment.id = freshId<AssessmentId>();
    assessment.initiative = initiative;
    assessment.assessor = node.requiredText("by"_L1);
    assessment.date = node.member("on"_L1).date();
    assessment.note = node.text("note"_L1);
    if (!assessment.date.isValid())
        node.fail(u"\"on\" is missing"_s);
    into.load(assessment);

    Rating rating;
    rating.assessment = assessment.id;
    rating.ratedOn = assessment.date;
    if (node.has("confidence"_L1))
        rating.confidence = wordOf<Confidence>(node.member("confidence"_L1));
    for (const auto &[key, ratings] : node.member("ratings"_L1).members()) {
        const auto known = std::ranges::find(m_criteria, key, [](const Known &k) { return k.criterion.key; });
        if (known == m_criteria.end())
            ratings.fail(u"unknown criterion"_s);
        else
            readCriterion(ratings, *known, rating, into);
    }
}

void AssessmentReader::readCriterion(const JsonNode &node, const Known &known, const Rating &likeThis,
                                     Portfolio &into) const
{
    Rating rating = likeThis;
    rating.criterion = known.criterion.id;
    if (!node.isObject())
        return readAnswer(node, rating, into);
    for (const auto &[key, answer] : node.members()) {
        const auto question = std::ranges::find(known.questions, key, &Question::key);
        if (question == known.questions.end() && key != direct) {
            answer.fail(u"unknown question"_s);
            continue;
        }
        rating.question = key == direct ? QuestionId{} : question->id;
        readAnswer(answer, rating, into);
    }
}

} // namespace portolan::bundle
