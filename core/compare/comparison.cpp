// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"

#include "core/compare/parts.h"

#include <algorithm>
#include <set>

namespace portolan {

using namespace comparing;

namespace {

void add(std::optional<double> &sum, const std::optional<double> &amount)
{
    if (amount)
        sum = sum.value_or(0) + *amount;
}

Money moneyOf(const Initiative &initiative)
{
    return {initiative.investment, initiative.runCost, initiative.yearlyBenefit};
}

Money moneyOf(const Portfolio &portfolio)
{
    Money sum;
    for (const Initiative &initiative : portfolio.initiatives()) {
        add(sum.investment, initiative.investment);
        add(sum.runCost, initiative.runCost);
        add(sum.yearlyBenefit, initiative.yearlyBenefit);
    }
    return sum;
}

// Each once, in the order of the first entry.
std::vector<StageId> stagesOf(const Portfolio &portfolio, InitiativeId initiative)
{
    std::vector<StageId> stages;
    for (const StageEntry &entry : portfolio.history(initiative)) {
        if (std::ranges::find(stages, entry.stage) == stages.end())
            stages.push_back(entry.stage);
    }
    return stages;
}

std::vector<StageId> without(std::vector<StageId> stages, const std::vector<StageId> &others)
{
    std::erase_if(stages, [&others](StageId id) { return std::ranges::find(others, id) != others.end(); });
    return stages;
}

// One of the two states, ranked.
struct State {
    const Portfolio &portfolio;
    Ranking ranking;

    State(const Portfolio &of, const Profile &profile)
        : portfolio(of)
        , ranking(rank(of, profile))
    {
    }
    Standing standingOf(InitiativeId id) const
    {
        const InitiativeScore *score = ranking.find(id);
        return score ? Standing{score->rank, score->index, score->value, score->difficulty} : Standing();
    }
    StageId stageOf(InitiativeId id) const
    {
        const auto entry = portfolio.currentEntry(id);
        return entry ? entry->stage : StageId{};
    }
    Money moneyOf(InitiativeId id) const
    {
        const Initiative *initiative = portfolio.initiatives().find(id);
        return initiative ? portolan::moneyOf(*initiative) : Money();
    }
    QMap<CriterionId, std::optional<double>> utilitiesOf(InitiativeId id) const
    {
        QMap<CriterionId, std::optional<double>> utilities;
        if (const InitiativeScore *score = ranking.find(id)) {
            const auto cells = ranking.criteriaOf(*score);
            for (size_t i = 0; i < cells.size(); ++i)
                utilities.insert(ranking.sheet->criteria[i], cells[i].utility);
        }
        return utilities;
    }
};

// By id, which is the order of their making: the display order may be another at each end.
std::set<CriterionId> criteriaOf(const State &before, const State &after)
{
    std::set<CriterionId> all(before.ranking.sheet->criteria.begin(), before.ranking.sheet->criteria.end());
    all.insert(after.ranking.sheet->criteria.begin(), after.ranking.sheet->criteria.end());
    return all;
}

std::vector<CriterionChange> criterionChanges(const State &before, const State &after, InitiativeId id)
{
    const auto was = before.utilitiesOf(id);
    const auto is = after.utilitiesOf(id);
    const auto answers = changedAnswers(before.portfolio, after.portfolio, id);
    std::vector<CriterionChange> changes;
    for (const CriterionId criterion : criteriaOf(before, after)) {
        CriterionChange change{criterion, was.value(criterion), is.value(criterion),
                               answers.value(criterion)};
        if (change.before != change.after || !change.ratings.empty())
            changes.push_back(std::move(change));
    }
    return changes;
}

InitiativeDifference differenceOf(const State &before, const State &after, InitiativeId id)
{
    InitiativeDifference difference;
    difference.initiative = id;
    difference.isBefore = before.portfolio.initiatives().find(id);
    difference.isAfter = after.portfolio.initiatives().find(id);
    difference.standingBefore = before.standingOf(id);
    difference.standingAfter = after.standingOf(id);
    if (difference.isBefore && difference.isAfter)
        difference.criteria = criterionChanges(before, after, id);
    difference.stageBefore = before.stageOf(id);
    difference.stageAfter = after.stageOf(id);
    const auto was = stagesOf(before.portfolio, id);
    const auto is = stagesOf(after.portfolio, id);
    difference.enteredBefore = without(was, is);
    difference.enteredAfter = without(is, was);
    difference.moneyBefore = before.moneyOf(id);
    difference.moneyAfter = after.moneyOf(id);
    return difference;
}

bool isDifferent(const InitiativeDifference &it)
{
    return it.isBefore != it.isAfter || !(it.standingBefore == it.standingAfter) || !it.criteria.empty()
        || it.stageBefore != it.stageAfter || !it.enteredBefore.empty() || !it.enteredAfter.empty()
        || !(it.moneyBefore == it.moneyAfter);
}

std::set<InitiativeId> initiativesOf(const Portfolio &before, const Portfolio &after)
{
    std::set<InitiativeId> all;
    for (const Portfolio *portfolio : {&before, &after}) {
        for (const Initiative &initiative : portfolio->initiatives())
            all.insert(initiative.id);
    }
    return all;
}

void swapEnds(CriterionChange &change)
{
    std::swap(change.before, change.after);
    for (RatingChange &rating : change.ratings)
        std::swap(rating.before, rating.after);
}

void swapEnds(InitiativeDifference &it)
{
    std::swap(it.isBefore, it.isAfter);
    std::swap(it.standingBefore, it.standingAfter);
    std::swap(it.stageBefore, it.stageAfter);
    std::swap(it.enteredBefore, it.enteredAfter);
    std::swap(it.moneyBefore, it.moneyAfter);
    for (CriterionChange &change : it.criteria)
        swapEnds(change);
}

void swapEnds(EntityDifference &it)
{
    using Kind = EntityDifference::Kind;
    it.kind = it.kind == Kind::Added ? Kind::Removed : it.kind == Kind::Removed ? Kind::Added : it.kind;
    for (FieldChange &change : it.fields)
        std::swap(change.before, change.after);
}

} // namespace

const InitiativeDifference *Comparison::find(InitiativeId id) const
{
    const auto it = std::ranges::lower_bound(initiatives, id, {}, &InitiativeDifference::initiative);
    return it != initiatives.end() && it->initiative == id ? &*it : nullptr;
}

Comparison compare(const Portfolio &before, const Portfolio &after, const Profile &profile)
{
    const State was(before, profile);
    const State is(after, profile);
    Comparison comparison;
    for (const InitiativeId id : initiativesOf(before, after)) {
        InitiativeDifference difference = differenceOf(was, is, id);
        if (isDifferent(difference))
            comparison.initiatives.push_back(std::move(difference));
    }
    comparison.moneyBefore = moneyOf(before);
    comparison.moneyAfter = moneyOf(after);
    comparison.entities = entityDifferences(before, after);
    return comparison;
}

Comparison reversed(Comparison comparison)
{
    std::swap(comparison.moneyBefore, comparison.moneyAfter);
    for (InitiativeDifference &difference : comparison.initiatives)
        swapEnds(difference);
    for (EntityDifference &difference : comparison.entities)
        swapEnds(difference);
    return comparison;
}

} // namespace portolan
