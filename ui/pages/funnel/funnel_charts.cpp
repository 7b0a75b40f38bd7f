// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/funnel_charts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

// Places of the stages of progress, in their order.
std::vector<int> progressPlaces(const FunnelNumbers &numbers)
{
    std::vector<int> places;
    for (size_t place = 0; place < numbers.lines.stages.size(); ++place) {
        if (isProgress(numbers.lines.stages[place].kind))
            places.push_back(int(place));
    }
    return places;
}

StageBar barOf(const FunnelNumbers &numbers, int place)
{
    const Stage &stage = numbers.lines.stages[size_t(place)];
    StageBar bar;
    bar.name = stage.name;
    bar.everReached = numbers.report.stages[size_t(place)].everReached;
    bar.current = numbers.report.stages[size_t(place)].current;
    bar.isProduction = stage.kind == StageKind::Production || stage.kind == StageKind::Scaled;
    bar.initiatives = everReached(numbers, place);
    return bar;
}

StageStep stepOf(const Transition &transition, const StageBar &from, const StageBar &to)
{
    StageStep step;
    step.entered = transition.share.cases;
    step.advanced = transition.share.successes;
    step.rate = transition.share.rate;
    step.low = transition.share.low;
    step.high = transition.share.high;
    const QSet<InitiativeId> moved(to.initiatives.begin(), to.initiatives.end());
    for (const InitiativeId id : from.initiatives) {
        if (!moved.contains(id))
            step.stayed << id;
    }
    return step;
}

// "5 stopped, 2 retired": how many are in each end now.
QString endsText(const FunnelNumbers &numbers)
{
    QStringList parts;
    for (size_t place = 0; place < numbers.lines.stages.size(); ++place) {
        const Stage &stage = numbers.lines.stages[place];
        if (!isProgress(stage.kind))
            parts << QCoreApplication::translate("FunnelCharts", "%1: %2", "stage: count")
                         .arg(stage.name, QLocale().toString(numbers.report.stages[place].current));
    }
    return parts.join(u" · "_s);
}

IncidenceCurves curvesOf(const FunnelNumbers &numbers)
{
    const PilotOutcomes &out = numbers.outcomes;
    IncidenceCurves curves;
    curves.pilots = int(out.followUps.size());
    if (out.medianDays)
        curves.medianMonths = *out.medianDays / daysInMonth;
    QHash<int, QList<InitiativeId>> endedOn;
    for (size_t i = 0; i < out.followUps.size(); ++i) {
        const FollowUp &each = out.followUps[i];
        curves.followedMonths << each.days / daysInMonth;
        curves.endMonths = std::max(curves.endMonths, each.days / daysInMonth);
        if (each.outcome == Outcome::Running)
            ++curves.running;
        else
            endedOn[each.days] << out.followed[i];
    }
    for (const IncidenceStep &step : out.curve) {
        curves.points << IncidencePoint{step.day / daysInMonth, step.production, step.stopped, step.atRisk,
                                        endedOn.value(step.day)};
    }
    return curves;
}

} // namespace

// A baseline may have other stages: each is compared with itself or with nothing.
static void compareBars(StageBarsData &data, const FunnelNumbers &numbers, const FunnelNumbers &other)
{
    const std::vector<int> places = progressPlaces(numbers);
    const auto stageAt = [&](qsizetype bar) {
        return numbers.report.stages[size_t(places[size_t(bar)])].stage;
    };
    for (qsizetype i = 0; i < data.bars.size(); ++i) {
        const auto same = std::ranges::find(other.report.stages, stageAt(i), &StageCount::stage);
        if (same != other.report.stages.end())
            data.bars[i].compared = same->everReached;
    }
    for (qsizetype i = 0; i < data.steps.size(); ++i) {
        const auto same = std::ranges::find_if(other.steps, [&](const Transition &step) {
            return step.from == stageAt(i) && step.to == stageAt(i + 1);
        });
        if (same != other.steps.end())
            data.steps[i].comparedRate = same->share.rate;
    }
    data.comparedWith = other.name;
}

StageBarsData stageBarsOf(const FunnelNumbers &numbers, const FunnelNumbers *other)
{
    StageBarsData data;
    for (const int place : progressPlaces(numbers))
        data.bars << barOf(numbers, place);
    for (qsizetype i = 0; i + 1 < data.bars.size() && i < qsizetype(numbers.steps.size()); ++i)
        data.steps << stepOf(numbers.steps[size_t(i)], data.bars[i], data.bars[i + 1]);
    if (other)
        compareBars(data, numbers, *other);
    data.below = endsText(numbers);
    return data;
}

IncidenceData incidenceOf(const FunnelNumbers &numbers, const FunnelNumbers *other)
{
    IncidenceData data{curvesOf(numbers), std::nullopt, {}};
    if (other) {
        data.compared = curvesOf(*other);
        data.comparedWith = other->name;
    }
    return data;
}

} // namespace portolan
