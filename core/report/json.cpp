// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

#include "core/report/json_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

QStringList criterionKeys(const Portfolio &portfolio, const Ranking &ranking)
{
    QStringList keys;
    for (CriterionId id : ranking.sheet->criteria) {
        const Criterion *criterion = portfolio.criteria().find(id);
        keys << (criterion ? criterion->key : QString::number(id.value));
    }
    return keys;
}

QJsonObject criteriaJson(const Ranking &ranking, const InitiativeScore &score, const QStringList &keys)
{
    QJsonObject criteria;
    const auto cells = ranking.criteriaOf(score);
    for (size_t i = 0; i < cells.size(); ++i)
        criteria.insert(keys[qsizetype(i)], orNull(cells[i].utility));
    return criteria;
}

} // namespace

QJsonObject rankingJson(const Portfolio &portfolio, const Ranking &ranking)
{
    QJsonArray initiatives;
    const QStringList keys = ranking.sheet ? criterionKeys(portfolio, ranking) : QStringList();
    for (const InitiativeScore &score : ranking.rows) {
        const Initiative *initiative = portfolio.initiatives().find(score.initiative);
        if (!initiative)
            continue;
        initiatives << QJsonObject{
            {u"code"_s, initiative->code},
            {u"name"_s, initiative->name},
            {u"rank"_s, orNull(score.rank)},
            {u"index"_s, orNull(score.index)},
            {u"low"_s, score.range.low},
            {u"high"_s, score.range.high},
            {u"completeness"_s, score.completeness},
            {u"value"_s, orNull(score.value)},
            {u"difficulty"_s, orNull(score.difficulty)},
            {u"quadrant"_s,
             score.quadrant ? QJsonValue(word(*score.quadrant)) : QJsonValue(QJsonValue::Null)},
            {u"criteria"_s, criteriaJson(ranking, score, keys)}};
    }
    return {{u"profile"_s, ranking.profile.name}, {u"initiatives"_s, initiatives}};
}

QJsonObject funnelJson(const Portfolio &portfolio, const FunnelReport &funnel)
{
    QJsonArray stages;
    for (const StageCount &count : funnel.stages) {
        const Stage *stage = portfolio.stages().find(count.stage);
        if (stage) {
            stages << QJsonObject{{u"id"_s, QString::number(stage->id.value)},
                                  {u"name"_s, stage->name},
                                  {u"kind"_s, word(stage->kind)},
                                  {u"current"_s, count.current},
                                  {u"ever_reached"_s, count.everReached}};
        }
    }
    return {{u"as_of"_s, funnel.asOf.toString(Qt::ISODate)},
            {u"initiatives"_s, funnel.initiatives},
            {u"without_stage"_s, funnel.withoutStage},
            {u"stages"_s, stages}};
}

} // namespace portolan::report
