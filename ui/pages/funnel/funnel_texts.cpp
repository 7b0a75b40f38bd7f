// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/funnel_texts.h"

#include "core/wording/funnel_words.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class FunnelTexts {
    Q_DECLARE_TR_FUNCTIONS(FunnelTexts)
};

QString counted(int count)
{
    return QLocale().toString(count);
}

QString monthNumber(double days)
{
    return QLocale().toString(days / daysInMonth, 'f', 1);
}

FunnelFigureText productionText(const PilotOutcomes &outcomes, std::optional<double> target)
{
    const QString aim =
        target ? FunnelTexts::tr("target %1").arg(percent(*target)) : FunnelTexts::tr("no target set");
    const QString caption = FunnelTexts::tr("Reached production");
    if (outcomes.pilots == 0)
        return {caption, u"–"_s, FunnelTexts::tr("No pilots yet") + u" · "_s + aim};
    const Share share = wilson(outcomes.reached, outcomes.pilots);
    //: Share of pilots with its interval: "23 % of 31 pilots (11 % to 40 %)".
    const QString rate = FunnelTexts::tr("%1 of %n pilot(s) (%2 to %3)", nullptr, outcomes.pilots)
                             .arg(percent(share.rate), percent(share.low), percent(share.high));
    return {caption, counted(outcomes.reached), rate + u" · "_s + aim};
}

FunnelFigureText medianFigure(const PilotOutcomes &outcomes)
{
    const QString caption = FunnelTexts::tr("Median pilot to production");
    if (outcomes.followUps.empty())
        return {caption, u"–"_s,
                FunnelTexts::tr("Not enough data yet: needs 1 pilot with full dates, has 0")};
    const QString figure = outcomes.medianDays
        ? FunnelTexts::tr("%1 mo").arg(monthNumber(*outcomes.medianDays))
        : FunnelTexts::tr("not reached");
    if (!outcomes.naiveMedianDays)
        return {caption, figure, FunnelTexts::tr("No pilot has reached production yet")};
    return {caption, figure,
            FunnelTexts::tr("%1 months among finished ones only, which leaves out the slow and the stopped")
                .arg(monthNumber(*outcomes.naiveMedianDays))};
}

FunnelFigureText ageingFigure(const Ageing &age)
{
    const int over = int(std::ranges::count_if(age.running, &AgeingItem::isOver));
    const QString limit = monthsText(age.limitDays);
    const QString context = age.isFromHistory
        ? FunnelTexts::tr("older than %1: 85% of %n past pilot(s) were done by then", nullptr,
                          int(age.completed))
              .arg(limit)
        : FunnelTexts::tr("older than %1, a limit set by hand; for one from history there is not enough data "
                          "yet: needs %2 finished pilots, has %3")
              .arg(limit, counted(int(age.needed)), counted(int(age.completed)));
    return {FunnelTexts::tr("Ageing pilots"), counted(over), context};
}

FunnelFigureText stoppedText(const PilotOutcomes &outcomes)
{
    std::vector<int> days;
    for (const FollowUp &one : outcomes.followUps) {
        if (one.outcome == Outcome::Stopped)
            days.push_back(one.days);
    }
    std::ranges::sort(days);
    const std::optional<double> median = percentile(days, 0.5);
    return {FunnelTexts::tr("Stopped early"), counted(outcomes.stopped),
            median ? FunnelTexts::tr("after a median of %1").arg(monthsText(*median))
                   : FunnelTexts::tr("no dated stop before production")};
}

} // namespace

QString monthsText(double days)
{
    return FunnelTexts::tr("%1 months").arg(monthNumber(days));
}

std::array<FunnelFigureText, funnelFigureCount> funnelFigureTexts(const FunnelNumbers &all,
                                                                  std::optional<double> target)
{
    return {
        FunnelFigureText{FunnelTexts::tr("Experimenting"), counted(all.outcomes.running),
                         FunnelTexts::tr("in a pilot, of %n initiative(s)", nullptr, all.report.initiatives)},
        productionText(all.outcomes, target), medianFigure(all.outcomes), ageingFigure(all.age),
        stoppedText(all.outcomes)};
}

QString leftOutText(const FunnelNumbers &all)
{
    return QStringList{FunnelTexts::tr("%n pilot(s) without full dates left out of the times", nullptr,
                                       all.outcomes.undated),
                       FunnelTexts::tr("%n running pilot(s) without a start date left out of ageing", nullptr,
                                       all.age.undated),
                       FunnelTexts::tr("%n initiative(s) in no stage", nullptr, all.report.withoutStage)}
               .join(u" · "_s)
        + u'.';
}

QString ageingNote(const FunnelNumbers &all)
{
    const QString over = ageingText(all.age);
    if (all.age.isFromHistory)
        return over;
    return over + u' '
        + FunnelTexts::tr("Not enough data yet for a limit from history: needs %1 finished pilots, has %2.")
              .arg(counted(int(all.why.rules.ageing.enough)), counted(int(all.age.completed)));
}

QStringList stageTableHeads()
{
    return {FunnelTexts::tr("Stage"),    FunnelTexts::tr("Now"),          FunnelTexts::tr("Ever reached"),
            FunnelTexts::tr("Moved on"), FunnelTexts::tr("95% interval"), FunnelTexts::tr("Median days"),
            FunnelTexts::tr("P85 days")};
}

QList<QStringList> stageTable(const FunnelNumbers &all)
{
    const auto days = [](std::optional<double> value) {
        return value ? QLocale().toString(*value, 'f', 0) : u"–"_s;
    };
    QList<QStringList> rows;
    for (size_t i = 0; i < all.lines.stages.size(); ++i) {
        const Stage &stage = all.lines.stages[i];
        const StageCount &count = all.report.stages[i];
        const auto step = std::ranges::find(all.steps, stage.id, &Transition::from);
        const bool moves = step != all.steps.end() && step->share.rate;
        rows << QStringList{
            stage.name,
            counted(count.current),
            counted(count.everReached),
            moves ? percent(step->share.rate) : u"–"_s,
            moves ? FunnelTexts::tr("%1 to %2").arg(percent(step->share.low), percent(step->share.high))
                  : u"–"_s,
            days(all.times[i].medianDays),
            days(all.times[i].p85Days)};
    }
    return rows;
}

} // namespace portolan
