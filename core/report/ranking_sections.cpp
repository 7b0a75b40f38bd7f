// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_context.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

constexpr int allSteps = 20;

QString rangeText(const SectionContext &context, const InitiativeScore &score)
{
    if (!score.index)
        return u"–"_s;
    return portolan::score(score.range.low, context.locale) + u'–'
        + portolan::score(score.range.high, context.locale);
}

Cell rankCell(const SectionContext &context, const std::optional<int> &rank)
{
    Cell cell{.text = rank ? context.locale.toString(*rank) : u"–"_s};
    if (rank)
        cell.number = *rank;
    return cell;
}

QString rankingFinding(const SectionContext &context)
{
    const std::vector<InitiativeScore> &rows = context.ranking.rows;
    if (rows.empty() || !rows.front().index)
        return ReportText::tr("Nothing is rated yet");
    return ReportText::tr("“%1” leads with an index of %2")
        .arg(context.initiative(rows.front().initiative).name, score(rows.front().index, context.locale));
}

// A rating 1..5 that stands for a utility: the other way round of what scoring does.
std::optional<double> ratingOf(const CriterionScore &score, Sense sense)
{
    if (!score.utility)
        return std::nullopt;
    return sense == Sense::Cost ? 5 - *score.utility / 25 : 1 + *score.utility / 25;
}

Cell ratingCell(const SectionContext &context, std::optional<double> rating)
{
    return {.text = rating ? context.tenths(*rating) : u"–"_s, .number = rating};
}

} // namespace

Section matrixSection(const SectionContext &context)
{
    Section section;
    const auto placed = std::ranges::count_if(
        context.ranking.rows, [](const InitiativeScore &score) { return score.quadrant.has_value(); });
    const auto wins =
        std::ranges::count(context.ranking.rows, Quadrant::QuickWin, &InitiativeScore::quadrant);
    if (placed == 0) {
        section.finding = ReportText::tr("No initiative has a place on the matrix yet");
        section.blocks.push_back(
            {Paragraph{ReportText::tr("No initiative is rated on both axes yet: the matrix is empty.")}});
        return section;
    }
    section.finding = ReportText::tr("%1 of %2 initiatives are worth much and easy to do")
                          .arg(context.whole(double(wins)), context.whole(double(placed)));
    section.blocks.push_back(matrixBlock(context, Ranges::Shown));
    ReportTable table;
    table.id = u"quadrants"_s;
    table.title = ReportText::tr("Quadrants");
    table.columns = {{ReportText::tr("Quadrant"), NumberForm::Text, 1.4},
                     {ReportText::tr("What to do"), NumberForm::Text, 1.6},
                     {ReportText::tr("Initiatives"), NumberForm::Whole, 0.8},
                     {ReportText::tr("Mean index"), NumberForm::Whole, 0.8},
                     {ReportText::tr("Investment known"), NumberForm::Money, 1.2}};
    for (const Quadrant quadrant :
         {Quadrant::QuickWin, Quadrant::StrategicBet, Quadrant::FillIn, Quadrant::Reconsider}) {
        int count = 0;
        double sum = 0;
        std::optional<double> money;
        for (const InitiativeScore &score : context.ranking.rows) {
            if (score.quadrant != quadrant)
                continue;
            ++count;
            sum += *score.index;
            if (const auto asked = context.initiative(score.initiative).investment)
                money = money.value_or(0) + *asked;
        }
        table.rows.push_back({quadrantCell(quadrant), textCell(advice(quadrant)), countCell(context, count),
                              wholeCell(context, count > 0 ? std::optional(sum / count) : std::nullopt),
                              moneyCell(context, money)});
    }
    section.blocks.push_back({std::move(table)});
    if (const int without = int(context.ranking.rows.size()) - int(placed)) {
        section.blocks.push_back(
            {Paragraph{ReportText::tr("%n initiative(s) have no place on the matrix: an axis is not rated.",
                                      nullptr, without),
                       Paragraph::Style::Note}});
    }
    return section;
}

Section nextStepsSection(const SectionContext &context)
{
    Section section;
    section.startsPage = false;
    ReportTable table = nextStepsTable(context, allSteps);
    section.finding = table.rows.empty()
        ? ReportText::tr("Nothing can be recommended before more is rated")
        : ReportText::tr("%n next step(s), the best first", nullptr, int(table.rows.size()));
    if (!table.rows.empty())
        section.blocks.push_back({std::move(table)});
    return section;
}

Section rankingSection(const SectionContext &context)
{
    Section section;
    section.finding = rankingFinding(context);
    const std::vector<InitiativeScore> &rows = context.ranking.rows;
    constexpr size_t many = 100; // rows that would all say that nothing is known
    if (rows.size() > many
        && std::ranges::none_of(rows, [](const InitiativeScore &score) { return score.index.has_value(); })) {
        section.blocks.push_back({Paragraph{
            ReportText::tr("%n initiative(s) wait for their first rating.", nullptr, int(rows.size()))}});
        return section;
    }
    ReportTable table;
    table.id = u"ranking"_s;
    table.title = ReportText::tr("Ranking by the profile “%1”").arg(context.input.profile.name);
    table.strongColumn = 2;
    const bool anyPinned = std::ranges::any_of(
        context.ranking.rows, [](const InitiativeScore &score) { return score.pinnedRank.has_value(); });
    table.columns = {{ReportText::tr("Rank"), NumberForm::Whole, 0.6},
                     {ReportText::tr("Code"), NumberForm::Text, 1},
                     {ReportText::tr("Initiative"), NumberForm::Text, 2.6},
                     {ReportText::tr("Index"), NumberForm::Whole, 0.7},
                     {ReportText::tr("Range"), NumberForm::Text, 0.9},
                     {ReportText::tr("Complete"), NumberForm::Percent, 0.95},
                     {ReportText::tr("Value"), NumberForm::Whole, 0.7},
                     {ReportText::tr("Difficulty"), NumberForm::Whole, 0.95},
                     {ReportText::tr("Quadrant"), NumberForm::Text, 1.3}};
    if (anyPinned)
        table.columns.insert(1, {ReportText::tr("Pinned"), NumberForm::Whole, 0.75});
    for (const InitiativeScore &score : context.ranking.rows) {
        const Initiative &initiative = context.initiative(score.initiative);
        std::vector<Cell> cells{rankCell(context, score.rank),       textCell(initiative.code),
                                codeCell(context, initiative),       wholeCell(context, score.index),
                                textCell(rangeText(context, score)), percentCell(context, score.completeness),
                                wholeCell(context, score.value),     wholeCell(context, score.difficulty),
                                quadrantCell(score.quadrant)};
        if (anyPinned)
            cells.insert(cells.begin() + 1, rankCell(context, score.pinnedRank));
        table.rows.push_back(std::move(cells));
    }
    section.blocks.push_back({std::move(table)});
    return section;
}

ReportTable scoreTable(const SectionContext &context)
{
    ReportTable table;
    table.id = u"scores"_s;
    table.title = ReportText::tr("Criteria as ratings from 1 to 5");
    table.columns = {{ReportText::tr("Code"), NumberForm::Text, 1},
                     {ReportText::tr("Initiative"), NumberForm::Text, 2.4}};
    table.weights = {std::nullopt, std::nullopt};
    const std::vector<Criterion> criteria = context.portfolio.orderedCriteria();
    for (const Criterion &criterion : criteria) {
        table.columns << Column{criterion.name, NumberForm::Decimal, 1};
        const double weight = context.input.profile.weights.value(criterion.id);
        table.weights << (criterion.sense == Sense::Cost ? -weight : weight);
    }
    table.columns << Column{ReportText::tr("Index"), NumberForm::Decimal, 0.8};
    table.weights << std::nullopt;
    for (const InitiativeScore &score : context.ranking.rows) {
        const Initiative &initiative = context.initiative(score.initiative);
        std::vector<Cell> cells{textCell(initiative.code), codeCell(context, initiative)};
        const auto row = context.ranking.criteriaOf(score);
        for (size_t i = 0; i < criteria.size(); ++i)
            cells.push_back(ratingCell(context, ratingOf(row[i], criteria[i].sense)));
        cells.push_back({.text = score.index ? context.tenths(*score.index) : u"–"_s, .number = score.index});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace portolan::report
