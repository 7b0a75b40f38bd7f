// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_context.h"
#include "core/scoring/explanation.h"
#include "core/wording/findings.h"
#include "core/wording/funnel_words.h"
#include "core/wording/wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

// What is looked up for each page by initiative.
struct Advice {
    QHash<InitiativeId, const NextMove *> moves;
    QHash<InitiativeId, const Attention *> attention;
};

QString roleOrNone(const QString &role)
{
    return role.trimmed().isEmpty() ? ReportText::tr("Nobody yet", "role not filled") : role;
}

QString finding(const SectionContext &context, const InitiativeScore &score, const Advice &advice)
{
    const QString name = context.initiative(score.initiative).name;
    if (const NextMove *move = advice.moves.value(score.initiative)) {
        //: %1: name of an initiative; %2: what to do next
        return ReportText::tr("%1: %2").arg(name, moveText(*move, context.portfolio));
    }
    if (score.quadrant)
        return ReportText::tr("%1: %2").arg(name, portolan::label(*score.quadrant));
    return ReportText::tr("%1: not fully rated").arg(name);
}

Block figuresOf(const SectionContext &context, const InitiativeScore &score)
{
    const Initiative &initiative = context.initiative(score.initiative);
    const auto entry = context.portfolio.currentEntry(initiative.id, context.input.asOf);
    const Stage *stage = entry ? context.portfolio.stages().find(entry->stage) : nullptr;
    const QString range = score.index ? ReportText::tr("%1 to %2 possible")
                                            .arg(portolan::score(score.range.low, context.locale),
                                                 portolan::score(score.range.high, context.locale))
                                      : ReportText::tr("not rated");
    const QString rank = score.rank ? context.locale.toString(*score.rank) : u"–"_s;
    const auto whole = [&](const QString &name, std::optional<double> number) {
        return Fact{name, portolan::score(number, context.locale), NumberForm::Whole, number};
    };
    const auto amount = [&](const QString &name, std::optional<double> number) {
        return Fact{name, context.amount(number), NumberForm::Money, number};
    };
    FigureRow row;
    row.items << Figure{ReportText::tr("Rank"),
                        rank,
                        ReportText::tr("of %n", nullptr, int(context.ranking.rows.size())),
                        {{ReportText::tr("Initiative"), initiative.name},
                         {ReportText::tr("Rank"), rank, NumberForm::Whole,
                          score.rank ? std::optional<double>(*score.rank) : std::nullopt}}}
              << Figure{ReportText::tr("Index"),
                        portolan::score(score.index, context.locale),
                        range,
                        {whole(ReportText::tr("Index"), score.index)}}
              << Figure{ReportText::tr("Value / difficulty"),
                        portolan::score(score.value, context.locale) + u" / "_s
                            + portolan::score(score.difficulty, context.locale),
                        score.quadrant ? portolan::label(*score.quadrant) : QString(),
                        {whole(ReportText::tr("Value"), score.value),
                         whole(ReportText::tr("Difficulty"), score.difficulty)}}
              << Figure{ReportText::tr("Stage"), stage ? stage->name : u"–"_s,
                        entry && entry->enteredOn.isValid()
                            ? ReportText::tr("since %1").arg(day(entry->enteredOn, context.locale))
                            : QString()}
              << Figure{
                     ReportText::tr("Investment"),
                     context.amount(initiative.investment),
                     initiative.yearlyBenefit
                         ? ReportText::tr("%1 benefit a year").arg(context.amount(initiative.yearlyBenefit))
                         : ReportText::tr("benefit not known"),
                     {amount(ReportText::tr("Investment"), initiative.investment),
                      amount(fieldLabel(u"initiative", u"yearly_benefit"), initiative.yearlyBenefit)}};
    return {row};
}

Block barsOf(const Explanation &explanation, const SectionContext &context)
{
    BarData data;
    for (const Contribution &part : explanation.contributions) {
        const Criterion *criterion = context.portfolio.criteria().find(part.criterion);
        BarItem bar;
        bar.name = criterion ? criterion->name : QString();
        bar.value = part.score.utility;
        bar.range = part.score.range;
        bar.hasRange = !part.score.notApplicable;
        bar.text = part.score.notApplicable ? ReportText::tr("not applicable")
                                            : portolan::score(part.score.utility, context.locale);
        data.bars << bar;
    }
    return {Chart{u"scores"_s, ReportText::tr("Criteria"),
                  ReportText::tr("Utility of each criterion from 0 to 100, with its range; high is good."),
                  data}};
}

Block factsOf(const SectionContext &context, const Initiative &initiative)
{
    const Unit *unit = context.portfolio.units().find(initiative.unit);
    Facts facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.items << Fact{name, value};
    };
    add(fieldLabel(u"initiative", u"unit"), unit ? unit->name : QString());
    add(fieldLabel(u"initiative", u"sponsor"), initiative.sponsor);
    add(fieldLabel(u"initiative", u"benefit_owner"), roleOrNone(initiative.benefitOwner));
    add(fieldLabel(u"initiative", u"production_owner"), roleOrNone(initiative.productionOwner));
    if (initiative.approach != Approach::Unknown)
        add(fieldLabel(u"initiative", u"approach"), portolan::label(initiative.approach));
    add(fieldLabel(u"initiative", u"kind"), initiative.kind);
    add(fieldLabel(u"initiative", u"success_measure"), initiative.successMeasure);
    if (initiative.baseline && initiative.target) {
        add(ReportText::tr("Baseline and target"),
            ReportText::tr("%1 → %2", "from baseline to target")
                .arg(context.locale.toString(*initiative.baseline),
                     context.locale.toString(*initiative.target)));
    }
    if (initiative.runCost)
        facts.items << Fact{fieldLabel(u"initiative", u"run_cost"), context.amount(initiative.runCost),
                            NumberForm::Money, initiative.runCost};
    if (initiative.plannedGoLive.isValid())
        facts.items << Fact{fieldLabel(u"initiative", u"planned_go_live"),
                            day(initiative.plannedGoLive, context.locale),
                            NumberForm::Date,
                            {},
                            initiative.plannedGoLive};
    return {facts};
}

ReportTable contributionTable(const SectionContext &context, const Explanation &explanation)
{
    ReportTable table;
    table.id = u"contributions"_s;
    table.title = ReportText::tr("How the index comes about");
    table.columns = {{ReportText::tr("Criterion"), NumberForm::Text, 2},
                     {ReportText::tr("Utility"), NumberForm::Decimal, 0.8},
                     {ReportText::tr("Weight"), NumberForm::Percent, 0.8},
                     {ReportText::tr("Points"), NumberForm::Decimal, 0.8},
                     {ReportText::tr("Range"), NumberForm::Text, 1},
                     {ReportText::tr("Assessors"), NumberForm::Whole, 0.9}};
    for (const Contribution &part : explanation.contributions) {
        const Criterion *criterion = context.portfolio.criteria().find(part.criterion);
        const auto utility = part.score.utility;
        table.rows.push_back(
            {textCell(criterion ? criterion->name : QString()),
             {.text = utility ? context.tenths(*utility) : u"–"_s, .number = utility},
             percentCell(context, utility ? std::optional(part.weight) : std::nullopt),
             {.text = utility ? context.tenths(part.points) : u"–"_s,
              .number = utility ? std::optional(part.points) : std::nullopt},
             textCell(part.score.notApplicable ? ReportText::tr("not applicable")
                                               : portolan::score(part.score.range.low, context.locale) + u'–'
                              + portolan::score(part.score.range.high, context.locale)),
             countCell(context, part.score.assessors)});
    }
    return table;
}

void addTasks(Section &section, const SectionContext &context, const Initiative &initiative)
{
    Bullets tasks;
    for (const Task &task : context.portfolio.tasksOf(initiative.id)) {
        if (task.isOpen()) {
            tasks.items << ReportText::tr("%1 (%2): %3", "task (role): state")
                               .arg(task.title, roleOrNone(task.ownerRole),
                                    taskState(task, context.input.asOf, context.locale));
        }
    }
    if (tasks.items.isEmpty())
        return;
    section.blocks.push_back({Heading{ReportText::tr("Open tasks")}});
    section.blocks.push_back({std::move(tasks)});
}

Section pageOf(const SectionContext &context, const InitiativeScore &score, const Advice &advice)
{
    const Initiative &initiative = context.initiative(score.initiative);
    Section section;
    section.word = sectionWord(SectionKind::Initiatives);
    section.anchor = anchorOf(initiative);
    section.name = initiative.code.isEmpty() ? initiative.name : initiative.code;
    section.finding = finding(context, score, advice);
    section.isSub = true;
    section.blocks.push_back(figuresOf(context, score));
    const auto explanation = explain(context.portfolio, context.ranking, initiative.id);
    std::vector<Block> left;
    if (!initiative.problem.trimmed().isEmpty()) {
        left.push_back({Heading{fieldLabel(u"initiative", u"problem")}});
        left.push_back({Paragraph{initiative.problem.trimmed()}});
    }
    if (!initiative.benefit.trimmed().isEmpty()) {
        left.push_back({Heading{fieldLabel(u"initiative", u"benefit")}});
        left.push_back({Paragraph{initiative.benefit.trimmed()}});
    }
    if (score.index) {
        left.push_back({Heading{ReportText::tr("Criteria")}});
        left.push_back(barsOf(*explanation, context));
    } else if (left.empty()) {
        left.push_back({Paragraph{ReportText::tr("Nobody has rated it yet.")}});
    }
    std::vector<Block> right{{Heading{ReportText::tr("Facts")}}, factsOf(context, initiative)};
    if (const Attention *concern = advice.attention.value(initiative.id)) {
        right.push_back({Heading{ReportText::tr("Needs attention")}});
        right.push_back({Paragraph{concernText(*concern, context.portfolio)}});
    }
    section.blocks.push_back({Columns{std::move(left), std::move(right), 0.56}});
    if (score.index)
        section.blocks.push_back({contributionTable(context, *explanation)});
    addTasks(section, context, initiative);
    return section;
}

} // namespace

std::vector<Section> initiativeSections(const SectionContext &context)
{
    Advice advice;
    for (const NextMove &move : context.moves)
        advice.moves.insert(move.initiative, &move);
    for (const Attention &concern : context.attention)
        advice.attention.insert(concern.initiative, &concern);
    std::vector<Section> sections;
    for (const InitiativeId id : context.profiled)
        sections.push_back(pageOf(context, *context.ranking.find(id), advice));
    return sections;
}

} // namespace portolan::report
