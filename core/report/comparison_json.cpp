// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_tables.h"
#include "core/report/json_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

QJsonObject moneyJson(const Money &money)
{
    return {{u"investment"_s, orNull(money.investment)},
            {u"run_cost"_s, orNull(money.runCost)},
            {u"yearly_benefit"_s, orNull(money.yearlyBenefit)}};
}

QJsonValue stageJson(const Portfolio &portfolio, StageId id)
{
    const Stage *stage = portfolio.stages().find(id);
    return stage ? QJsonValue(stage->name) : QJsonValue();
}

QJsonObject stateJson(const Portfolio &portfolio, const Standing &standing, StageId stage, const Money &money)
{
    QJsonObject state = moneyJson(money);
    state.insert(u"rank"_s, orNull(standing.rank));
    state.insert(u"index"_s, orNull(standing.index));
    state.insert(u"value"_s, orNull(standing.value));
    state.insert(u"difficulty"_s, orNull(standing.difficulty));
    state.insert(u"stage"_s, stageJson(portfolio, stage));
    return state;
}

QJsonValue answerJson(const GivenAnswer &answer)
{
    return answer.notApplicable ? QJsonValue(u"not_applicable"_s) : orNull(answer.value);
}

template <typename E>
QJsonValue keyIn(const Table<E> &after, const Table<E> &before, decltype(E::id) id)
{
    const E *entity = after.find(id);
    if (!entity)
        entity = before.find(id);
    return entity ? QJsonValue(entity->key) : QJsonValue();
}

QJsonArray criteriaJson(const ComparedStates &states, const InitiativeDifference &difference)
{
    QJsonArray criteria;
    for (const CriterionChange &change : difference.criteria) {
        QJsonArray ratings;
        for (const RatingChange &rating : change.ratings) {
            ratings << QJsonObject{
                {u"assessor"_s, rating.assessor},
                {u"question"_s, keyIn(states.after.questions(), states.before.questions(), rating.question)},
                {u"before"_s, answerJson(rating.before)},
                {u"after"_s, answerJson(rating.after)}};
        }
        criteria << QJsonObject{
            {u"key"_s, keyIn(states.after.criteria(), states.before.criteria(), change.criterion)},
            {u"before"_s, orNull(change.before)},
            {u"after"_s, orNull(change.after)},
            {u"ratings"_s, ratings}};
    }
    return criteria;
}

QJsonObject initiativeJson(const ComparedStates &states, const InitiativeDifference &it)
{
    const Initiative *initiative = states.find(it.initiative);
    QJsonArray entered;
    for (const StageId stage : it.enteredAfter)
        entered << stageJson(states.after, stage);
    return {{u"code"_s, initiative ? initiative->code : QString()},
            {u"name"_s, initiative ? initiative->name : QString()},
            {u"in"_s, !it.isBefore},
            {u"out"_s, !it.isAfter},
            {u"before"_s, stateJson(states.before, it.standingBefore, it.stageBefore, it.moneyBefore)},
            {u"after"_s, stateJson(states.after, it.standingAfter, it.stageAfter, it.moneyAfter)},
            {u"stages_entered"_s, entered},
            {u"criteria"_s, criteriaJson(states, it)}};
}

QJsonValue valueJson(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
}

QJsonObject entityJson(const EntityDifference &difference)
{
    using Kind = EntityDifference::Kind;
    QJsonObject fields;
    for (const FieldChange &change : difference.fields) {
        fields.insert(
            QString::fromUtf8(change.field),
            QJsonObject{{u"before"_s, valueJson(change.before)}, {u"after"_s, valueJson(change.after)}});
    }
    const QString kind = difference.kind == Kind::Added ? u"added"_s
        : difference.kind == Kind::Removed              ? u"removed"_s
                                                        : u"changed"_s;
    return {{u"entity"_s, QString::fromLatin1(difference.table)},
            {u"id"_s, QString::number(difference.id)},
            {u"change"_s, kind},
            {u"fields"_s, fields}};
}

} // namespace

QJsonObject comparisonJson(const ComparedStates &states)
{
    const Comparison &comparison = states.comparison;
    QJsonArray initiatives;
    for (const InitiativeDifference &difference : comparison.initiatives)
        initiatives << initiativeJson(states, difference);
    QJsonArray entities;
    for (const EntityDifference &difference : comparison.entities)
        entities << entityJson(difference);
    return {{u"initiatives"_s, initiatives},
            {u"money"_s,
             QJsonObject{{u"before"_s, moneyJson(comparison.moneyBefore)},
                         {u"after"_s, moneyJson(comparison.moneyAfter)}}},
            {u"entities"_s, entities}};
}

} // namespace portolan::report
