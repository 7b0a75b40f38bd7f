// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/funnel_json.h"

#include "core/report/json_values.h"
#include "core/wording/funnel_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

QString codeOf(const Portfolio &portfolio, InitiativeId id)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    return initiative ? initiative->code : QString();
}

QJsonArray transitionsJson(const Portfolio &portfolio, const FunnelReport &funnel, const Timelines &lines)
{
    QJsonArray all;
    for (const Transition &each : transitions(lines, funnel.stages, stageTimes(lines))) {
        all << QJsonObject{{u"from"_s, portfolio.stages().find(each.from)->name},
                           {u"to"_s, portfolio.stages().find(each.to)->name},
                           {u"entered"_s, each.share.cases},
                           {u"advanced"_s, each.share.successes},
                           {u"rate"_s, orNull(each.share.rate)},
                           {u"low"_s, each.share.low},
                           {u"high"_s, each.share.high},
                           {u"median_days"_s, orNull(each.medianDays)},
                           {u"p85_days"_s, orNull(each.p85Days)}};
    }
    return all;
}

QJsonObject pilotsJson(const Timelines &lines)
{
    const PilotOutcomes out = pilotOutcomes(lines);
    QJsonArray curve;
    for (const IncidenceStep &step : out.curve) {
        curve << QJsonObject{{u"day"_s, step.day},
                             {u"production"_s, step.production},
                             {u"stopped"_s, step.stopped},
                             {u"at_risk"_s, step.atRisk}};
    }
    return {{u"pilots"_s, out.pilots},
            {u"reached"_s, out.reached},
            {u"rate"_s, orNull(wilson(out.reached, out.pilots).rate)},
            {u"running"_s, out.running},
            {u"stopped"_s, out.stopped},
            {u"undated"_s, out.undated},
            {u"median_days"_s, orNull(out.medianDays)},
            {u"naive_median_days"_s, orNull(out.naiveMedianDays)},
            {u"incidence"_s, curve}};
}

QJsonArray ageingJson(const Portfolio &portfolio, const Timelines &lines)
{
    const Ageing age = ageing(lines, rulesOf(portfolio.info()).ageing);
    QJsonArray all;
    for (const AgeingItem &item : age.running) {
        if (item.isOver) {
            all << QJsonObject{{u"code"_s, codeOf(portfolio, item.initiative)},
                               {u"stage"_s, portfolio.stages().find(item.stage)->name},
                               {u"days"_s, item.days},
                               {u"limit"_s, age.limitDays}};
        }
    }
    return all;
}

QJsonArray diagnosisJson(const Portfolio &portfolio, const Timelines &lines)
{
    QJsonArray all;
    const Diagnosis diagnosis = diagnose(portfolio, lines);
    for (const CauseFinding &finding : diagnosis.findings) {
        QJsonArray codes;
        for (const InitiativeId id : finding.holds)
            codes << codeOf(portfolio, id);
        all << QJsonObject{{u"cause"_s, word(finding.cause)},
                           {u"strength"_s, orNull(finding.strength())},
                           {u"evidence"_s, evidence(finding, diagnosis)},
                           {u"remedy"_s, causeRemedy(finding.cause)},
                           {u"unknown"_s, finding.unknown},
                           {u"initiatives"_s, codes}};
    }
    return all;
}

} // namespace

QJsonObject funnelTimesJson(const Portfolio &portfolio, const FunnelReport &funnel, const Timelines &lines)
{
    QJsonObject pilots = pilotsJson(lines);
    if (portfolio.info().scalingTarget)
        pilots.insert(u"target"_s, *portfolio.info().scalingTarget);
    return {{u"transitions"_s, transitionsJson(portfolio, funnel, lines)},
            {u"pilot_to_production"_s, pilots},
            {u"ageing"_s, ageingJson(portfolio, lines)},
            {u"diagnosis"_s, diagnosisJson(portfolio, lines)}};
}

} // namespace portolan::report
