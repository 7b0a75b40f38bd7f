// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/asked_rows.h"

namespace portolan::collect {

namespace {

bool isWanted(const Portfolio &portfolio, const Initiative &initiative, const SheetRequest &request)
{
    if (!request.units.isEmpty() && !request.units.contains(initiative.unit))
        return false;
    if (!request.initiatives.isEmpty())
        return request.initiatives.contains(initiative.id);
    const Stage *stage = portfolio.currentStage(initiative.id);
    return !stage || isProgress(stage->kind);
}

std::vector<Scale> scalesOf(const Portfolio &portfolio, bool byQuestion)
{
    std::vector<Scale> scales;
    for (const Criterion &criterion : portfolio.orderedCriteria()) {
        const std::vector<Question> questions = portfolio.orderedQuestions(criterion.id);
        if (!byQuestion || questions.empty())
            scales.push_back({criterion, std::nullopt});
        for (const Question &question : questions) {
            if (byQuestion)
                scales.push_back({criterion, question});
        }
    }
    return scales;
}

} // namespace

AskedRows askedRows(const Portfolio &portfolio, const SheetRequest &request)
{
    std::vector<const Initiative *> initiatives;
    for (const Initiative &initiative : portfolio.initiatives()) {
        if (isWanted(portfolio, initiative, request))
            initiatives.push_back(&initiative);
    }
    std::ranges::stable_sort(initiatives, {}, [](const Initiative *initiative) { return initiative->code; });
    AskedRows asked{scalesOf(portfolio, request.byQuestion), {}};
    const GivenHere here(portfolio, assessorHere(portfolio, request.assessor.simplified()));
    for (const Initiative *initiative : initiatives) {
        for (size_t i = 0; i < asked.scales.size(); ++i) {
            const Scale &scale = asked.scales[i];
            const RowKey key{initiative->id, scale.criterion.id,
                             scale.question ? scale.question->id : QuestionId{}};
            const Given given = here.to(key);
            if (given.isNone() || !request.onlyOpen)
                asked.rows.push_back({initiative, i, key, given});
        }
    }
    return asked;
}

} // namespace portolan::collect
