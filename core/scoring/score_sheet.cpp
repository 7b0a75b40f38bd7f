// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/answers.h"

#include <numeric>

namespace portolan {

namespace {

// What one assessor says about one criterion: sums over the questions to which he has a value.
struct Sums {
    double weight = 0;
    double utility = 0;
    double low = 0;
    double high = 0;
};

class Scorer {
public:
    Scorer(const AnswerReader &reader, Aggregation aggregation)
        : m_reader(reader)
        , m_aggregation(aggregation)
    {
    }

    CriterionScore score(const AskedCriterion &criterion)
    {
        const size_t assessors = m_reader.assessments().size();
        m_sums.assign(assessors, {});
        double valued = 0;
        double missing = 0;
        for (const AskedQuestion &question : criterion.questions) {
            switch (add(criterion, question)) {
            case Known::Value: valued += question.weight; break;
            case Known::Nothing: missing += question.weight; break;
            case Known::NotApplicable: break;
            }
        }
        CriterionScore score;
        score.notApplicable = valued <= 0 && missing <= 0;
        if (valued > 0) {
            score.answered = valued / (valued + missing);
            combine(score, missing);
        }
        return score;
    }

private:
    enum class Known { Nothing, NotApplicable, Value };

    Known add(const AskedCriterion &criterion, const AskedQuestion &question)
    {
        Known known = Known::Nothing;
        for (size_t assessor = 0; assessor < m_sums.size(); ++assessor) {
            const Answer &answer = m_reader.counting(assessor, criterion, question);
            if (answer.hasValue()) {
                known = Known::Value;
                Sums &sums = m_sums[assessor];
                sums.weight += question.weight;
                sums.utility += question.weight * answer.utility;
                sums.low += question.weight * answer.low;
                sums.high += question.weight * answer.high;
            } else if (answer.rating && known == Known::Nothing) {
                known = Known::NotApplicable;
            }
        }
        return known;
    }

    // Over the assessors; `missing` is the weight of what nobody answered, which counts 0 and 100.
    void combine(CriterionScore &score, double missing)
    {
        m_utilities.clear();
        score.range = {100, 0};
        for (const Sums &sums : m_sums) {
            if (sums.weight <= 0)
                continue;
            m_utilities.push_back(sums.utility / sums.weight);
            const double weight = sums.weight + missing;
            score.range.low = std::min(score.range.low, sums.low / weight);
            score.range.high = std::max(score.range.high, (sums.high + 100 * missing) / weight);
        }
        score.assessors = int(m_utilities.size());
        const double utility = meanOrMedian(m_utilities, m_aggregation);
        score.utility = utility;
        score.range.low = std::min(score.range.low, utility); // against rounding
        score.range.high = std::max(score.range.high, utility);
    }

    const AnswerReader &m_reader;
    Aggregation m_aggregation;
    std::vector<Sums> m_sums; // per assessor
    std::vector<double> m_utilities;
};

std::vector<quint32> placesByCode(const Portfolio &portfolio)
{
    std::vector<const Initiative *> byCode;
    byCode.reserve(size_t(portfolio.initiatives().size()));
    for (const Initiative &initiative : portfolio.initiatives())
        byCode.push_back(&initiative);
    std::vector<quint32> rows(byCode.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto before = [&](quint32 a, quint32 b) { return byCode[a]->code < byCode[b]->code; };
    if (!std::ranges::is_sorted(rows, before))
        std::ranges::stable_sort(rows, before);
    std::vector<quint32> places(rows.size());
    for (quint32 place = 0; place < rows.size(); ++place)
        places[rows[place]] = place;
    return places;
}

} // namespace

std::optional<size_t> ScoreSheet::find(InitiativeId id) const
{
    const auto it = std::ranges::lower_bound(initiatives, id);
    if (it == initiatives.end() || *it != id)
        return std::nullopt;
    return size_t(it - initiatives.begin());
}

ScoreSheet scoreSheet(const Portfolio &portfolio, Aggregation aggregation)
{
    AnswerReader reader(portfolio);
    Scorer scorer(reader, aggregation);
    ScoreSheet sheet;
    sheet.aggregation = aggregation;
    for (const AskedCriterion &criterion : reader.criteria()) {
        sheet.criteria.push_back(criterion.criterion);
        sheet.axes.push_back(criterion.axis);
        sheet.senses.push_back(criterion.sense);
    }
    const auto count = size_t(portfolio.initiatives().size());
    sheet.initiatives.reserve(count);
    sheet.pinned.reserve(count);
    sheet.cells.reserve(count * reader.criteria().size());
    for (const Initiative &initiative : portfolio.initiatives()) {
        sheet.initiatives.push_back(initiative.id);
        sheet.pinned.push_back(initiative.pinnedRank);
        reader.read(initiative.id);
        for (const AskedCriterion &criterion : reader.criteria())
            sheet.cells.push_back(scorer.score(criterion));
    }
    sheet.codeOrder = placesByCode(portfolio);
    return sheet;
}

} // namespace portolan
