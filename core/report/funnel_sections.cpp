// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_context.h"
#include "core/wording/funnel_words.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

constexpr double daysInMonth = 365.25 / 12;

QString stageName(const SectionContext &context, StageId id)
{
    const Stage *stage = context.portfolio.stages().find(id);
    return stage ? stage->name : u"–"_s;
}

Block stagesBlock(const SectionContext &context)
{
    StagesData data;
    for (const StageCount &count : context.funnel.stages) {
        const Stage *stage = context.portfolio.stages().find(count.stage);
        if (!stage || !isProgress(stage->kind))
            continue;
        StageBarData bar;
        bar.stage = stage->name;
        bar.everReached = count.everReached;
        bar.current = count.current;
        bar.isProduction = stage->kind == StageKind::Production || stage->kind == StageKind::Scaled;
        const auto step = std::ranges::find(context.steps, count.stage, &Transition::from);
        if (step != context.steps.end()) {
            bar.rate = step->share.rate;
            bar.low = step->share.low;
            bar.high = step->share.high;
        }
        data.bars << bar;
    }
    return {Chart{
        u"funnel"_s, ReportText::tr("Stages ever reached"),
        ReportText::tr("How many initiatives ever reached each stage; the table gives the numbers."), data}};
}

ReportTable stageTable(const SectionContext &context)
{
    ReportTable table;
    table.id = u"stages"_s;
    table.title = ReportText::tr("Stages");
    table.strongColumn = 0;
    table.columns = {{ReportText::tr("Stage"), NumberForm::Text, 1.6},
                     {ReportText::tr("Kind"), NumberForm::Text, 1.2},
                     {ReportText::tr("Now", "initiatives that are in the stage"), NumberForm::Whole, 0.7},
                     {ReportText::tr("Ever reached"), NumberForm::Whole, 1},
                     {ReportText::tr("Moved on"), NumberForm::Percent, 0.9},
                     {ReportText::tr("95 % interval"), NumberForm::Text, 1.2},
                     {ReportText::tr("Median days"), NumberForm::Whole, 1},
                     {ReportText::tr("P85 days"), NumberForm::Whole, 0.9}};
    for (const StageCount &count : context.funnel.stages) {
        const Stage *stage = context.portfolio.stages().find(count.stage);
        if (!stage)
            continue;
        std::vector<Cell> cells{textCell(stage->name), textCell(portolan::label(stage->kind)),
                                countCell(context, count.current), countCell(context, count.everReached)};
        const auto step = std::ranges::find(context.steps, count.stage, &Transition::from);
        const bool isStep = step != context.steps.end();
        cells.push_back(percentCell(context, isStep ? step->share.rate : std::nullopt));
        cells.push_back(textCell(isStep && step->share.rate ? percent(step->share.low, context.locale)
                                         + u" – "_s + percent(step->share.high, context.locale)
                                                            : QString()));
        cells.push_back(wholeCell(context, isStep ? step->medianDays : std::nullopt));
        cells.push_back(wholeCell(context, isStep ? step->p85Days : std::nullopt));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QString funnelFinding(const SectionContext &context)
{
    const Transition *weakest = nullptr;
    for (const Transition &step : context.steps) {
        const auto next = std::ranges::find(context.funnel.stages, step.to, &StageCount::stage);
        if (next != context.funnel.stages.end() && next->everReached == 0)
            continue; // a stage that nobody uses says nothing
        if (step.share.rate && (!weakest || *step.share.rate < *weakest->share.rate))
            weakest = &step;
    }
    if (!weakest)
        return ReportText::tr("Nothing has moved through the funnel yet");
    if (*weakest->share.rate >= 1)
        return ReportText::tr("Every initiative has moved on from every stage it reached");
    return ReportText::tr("From “%1” to “%2” only %3 move on: the weakest step")
        .arg(stageName(context, weakest->from), stageName(context, weakest->to),
             percent(weakest->share.rate, context.locale));
}

IncidenceData incidenceData(const PilotOutcomes &outcomes)
{
    IncidenceData data;
    data.pilots = int(outcomes.followUps.size());
    if (outcomes.medianDays)
        data.medianMonths = *outcomes.medianDays / daysInMonth;
    for (const FollowUp &each : outcomes.followUps) {
        data.followedMonths << each.days / daysInMonth;
        data.endMonths = std::max(data.endMonths, each.days / daysInMonth);
        data.running += each.outcome == Outcome::Running ? 1 : 0;
    }
    for (const IncidenceStep &step : outcomes.curve)
        data.dots << IncidenceDot{step.day / daysInMonth, step.production, step.stopped, step.atRisk};
    return data;
}

BarData causeBars(const SectionContext &context)
{
    BarData data;
    for (const CauseFinding &finding : context.why.findings) {
        if (finding.holds.empty())
            continue;
        const auto strength = finding.strength();
        BarItem bar;
        bar.name = causeTitle(finding.cause);
        bar.value = strength ? std::optional(*strength * 100) : std::nullopt;
        bar.text = percent(strength, context.locale);
        data.bars << bar;
    }
    return data;
}

} // namespace

Section funnelSection(const SectionContext &context)
{
    Section section;
    section.finding = funnelFinding(context);
    section.blocks.push_back(stagesBlock(context));
    section.blocks.push_back({stageTable(context)});
    if (context.funnel.withoutStage > 0) {
        section.blocks.push_back(
            {Paragraph{ReportText::tr("%n initiative(s) have no stage and are not counted.", nullptr,
                                      context.funnel.withoutStage),
                       Paragraph::Style::Note}});
    }
    return section;
}

Section pilotTimesSection(const SectionContext &context)
{
    Section section;
    const PilotOutcomes &out = context.outcomes;
    if (out.pilots == 0)
        section.finding = ReportText::tr("No pilot has begun yet");
    else if (out.medianDays)
        section.finding = ReportText::tr("Half of the pilots are in production after %1 months")
                              .arg(context.tenths(*out.medianDays / daysInMonth));
    else
        section.finding = ReportText::tr("Fewer than half of the pilots reach production");
    section.blocks.push_back(
        {FigureRow{{Figure{ReportText::tr("Pilots"), context.whole(out.pilots)},
                    Figure{ReportText::tr("Reached production"), context.whole(out.reached)},
                    Figure{ReportText::tr("Running"), context.whole(out.running)},
                    Figure{ReportText::tr("Stopped"), context.whole(out.stopped)},
                    Figure{ReportText::tr("Without dates"), context.whole(out.undated)}}}});
    section.blocks.push_back(
        {Chart{u"incidence"_s, ReportText::tr("Time from pilot to production"),
               ReportText::tr("Share of pilots in production and stopped, by months since their start."),
               incidenceData(out)}});
    section.blocks.push_back({Paragraph{medianText(out, context.locale)}});
    section.blocks.push_back(
        {Paragraph{ageingText(ageing(context.lines, context.why.rules.ageing), context.locale)}});
    section.blocks.push_back(
        {Paragraph{littleText(flow(context.lines), context.locale), Paragraph::Style::Note}});
    return section;
}

Section causesSection(const SectionContext &context)
{
    Section section;
    section.startsPage = false;
    BarData bars = causeBars(context);
    if (bars.bars.isEmpty()) {
        section.finding = context.why.pilots == 0
            ? ReportText::tr("No pilot is running")
            : ReportText::tr("No known cause of stalling shows in the records");
        return section;
    }
    const bool isOfMost = bars.bars.first().value.value_or(0) > 50; // percent
    section.finding = isOfMost
        ? ReportText::tr("“%1” holds most pilots back").arg(bars.bars.first().name)
        : ReportText::tr("“%1” is what holds pilots back most often").arg(bars.bars.first().name);
    section.blocks.push_back(
        {Chart{u"causes"_s, ReportText::tr("Share of running pilots that show each cause"),
               ReportText::tr("Causes of stalling, the most frequent first; the table gives the "
                              "evidence."),
               std::move(bars)}});
    ReportTable table;
    table.id = u"causes"_s;
    table.title = ReportText::tr("Evidence and remedies");
    table.strongColumn = 0;
    table.columns = {{ReportText::tr("Cause"), NumberForm::Text, 1.4},
                     {ReportText::tr("Pilots"), NumberForm::Whole, 0.5},
                     {ReportText::tr("Share"), NumberForm::Percent, 0.6},
                     {ReportText::tr("Evidence"), NumberForm::Text, 2.4},
                     {ReportText::tr("Remedy"), NumberForm::Text, 2.4}};
    for (const CauseFinding &finding : context.why.findings) {
        if (finding.holds.empty())
            continue;
        table.rows.push_back(
            {textCell(causeTitle(finding.cause)), countCell(context, int(finding.holds.size())),
             percentCell(context, finding.strength()),
             textCell(evidence(finding, context.why, context.locale)), textCell(causeRemedy(finding.cause))});
    }
    section.blocks.push_back({std::move(table)});
    return section;
}

Section decisionsSection(const SectionContext &context)
{
    Section section;
    section.startsPage = false;
    ReportTable table;
    table.id = u"decisions"_s;
    table.title = ReportText::tr("Ledger of decisions");
    table.strongColumn = 1;
    table.columns = {{ReportText::tr("Date"), NumberForm::Date, 0.9},
                     {ReportText::tr("Initiative"), NumberForm::Text, 1.6},
                     {ReportText::tr("Decision"), NumberForm::Text, 0.8},
                     {ReportText::tr("Reason"), NumberForm::Text, 2.2},
                     {ReportText::tr("Lesson"), NumberForm::Text, 2},
                     {ReportText::tr("Decided by"), NumberForm::Text, 1}};
    std::vector<std::pair<QDate, std::vector<Cell>>> rows;
    for (const Initiative &initiative : context.portfolio.initiatives()) {
        for (const Decision &decision : context.portfolio.decisionsOf(initiative.id)) {
            if (decision.decidedOn > context.input.asOf)
                continue;
            rows.push_back({decision.decidedOn,
                            {dateCell(context, decision.decidedOn), codeCell(context, initiative),
                             textCell(portolan::label(decision.verdict)), textCell(decision.reason),
                             textCell(decision.lesson), textCell(decision.decidedBy)}});
        }
    }
    std::ranges::stable_sort(rows, std::greater(), &std::pair<QDate, std::vector<Cell>>::first);
    for (auto &row : rows)
        table.rows.push_back(std::move(row.second));
    section.finding = table.rows.empty()
        ? ReportText::tr("No decision is recorded")
        : ReportText::tr("%n decision(s), the latest first", nullptr, int(table.rows.size()));
    if (!table.rows.empty())
        section.blocks.push_back({std::move(table)});
    return section;
}

} // namespace portolan::report
