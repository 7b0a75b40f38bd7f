// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_context.h"
#include "core/scoring/explanation.h"
#include "core/wording/findings.h"
#include "core/wording/wording.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

// "4", or "4.6" where it comes from another scale.
QString ratingNumber(const SectionContext &context, double rating)
{
    return context.locale.toString(std::round(rating * 10) / 10);
}

constexpr size_t mostConcerns = 25;
constexpr size_t mostDisagreements = 15;

ReportTable knownTable(const SectionContext &context)
{
    ReportTable table;
    table.id = u"known"_s;
    table.title = ReportText::tr("What is known of how many");
    table.columns = {{ReportText::tr("Field"), NumberForm::Text, 2},
                     {ReportText::tr("Known"), NumberForm::Whole, 0.8},
                     {ReportText::tr("Missing"), NumberForm::Whole, 0.8},
                     {ReportText::tr("Share"), NumberForm::Percent, 0.8}};
    const int all = int(context.portfolio.initiatives().size());
    const auto add = [&](QStringView field, auto &&isKnown) {
        const int known = int(std::ranges::count_if(context.portfolio.initiatives(), isKnown));
        table.rows.push_back(
            {textCell(fieldLabel(u"initiative", field)), countCell(context, known),
             countCell(context, all - known),
             percentCell(context, all > 0 ? std::optional(double(known) / all) : std::nullopt)});
    };
    add(u"unit", [](const Initiative &i) { return bool(i.unit); });
    add(u"problem", [](const Initiative &i) { return !i.problem.trimmed().isEmpty(); });
    add(u"benefit_owner", [](const Initiative &i) { return !i.benefitOwner.trimmed().isEmpty(); });
    add(u"production_owner", [](const Initiative &i) { return !i.productionOwner.trimmed().isEmpty(); });
    add(u"success_measure", [](const Initiative &i) { return !i.successMeasure.trimmed().isEmpty(); });
    add(u"target", [](const Initiative &i) { return i.baseline && i.target; });
    add(u"investment", [](const Initiative &i) { return i.investment.has_value(); });
    add(u"run_cost", [](const Initiative &i) { return i.runCost.has_value(); });
    add(u"yearly_benefit", [](const Initiative &i) { return i.yearlyBenefit.has_value(); });
    return table;
}

ReportTable concernTable(const SectionContext &context)
{
    ReportTable table;
    table.id = u"attention"_s;
    table.title = ReportText::tr("Needs attention");
    table.strongColumn = 0;
    table.columns = {{ReportText::tr("Initiative"), NumberForm::Text, 1.5},
                     {ReportText::tr("Why"), NumberForm::Text, 3}};
    for (const Attention &concern : context.attention) {
        if (table.rows.size() == mostConcerns)
            break;
        table.rows.push_back({codeCell(context, context.initiative(concern.initiative)),
                              textCell(concernText(concern, context.portfolio))});
    }
    return table;
}

QString ratingText(const SectionContext &context, const ExplainedRating &rating)
{
    return rating.value ? ratingNumber(context, *rating.value) : ReportText::tr("n/a", "not applicable");
}

ReportTable disagreementTable(const SectionContext &context)
{
    ReportTable table;
    table.id = u"disagreements"_s;
    table.title = ReportText::tr("Talk about these first: assessors differ");
    table.columns = {{ReportText::tr("Initiative"), NumberForm::Text, 1.6},
                     {ReportText::tr("About"), NumberForm::Text, 1.8},
                     {ReportText::tr("Difference"), NumberForm::Decimal, 0.8},
                     {ReportText::tr("Ratings"), NumberForm::Text, 2}};
    for (const Disagreement &each : disagreements(context.portfolio)) {
        if (table.rows.size() == mostDisagreements)
            break;
        const Question *question = context.portfolio.questions().find(each.question);
        const Criterion *criterion = context.portfolio.criteria().find(each.criterion);
        QStringList ratings;
        for (const ExplainedRating &rating : each.ratings) {
            ratings << ReportText::tr("%1: %2", "assessor: rating")
                           .arg(rating.assessor, ratingText(context, rating));
        }
        table.rows.push_back({codeCell(context, context.initiative(each.initiative)),
                              textCell(question        ? question->name
                                           : criterion ? criterion->name
                                                       : QString()),
                              {.text = context.tenths(each.spread), .number = each.spread},
                              textCell(ratings.join(u"; "_s))});
    }
    return table;
}

std::vector<Cell> ratingRow(const SectionContext &context, const Initiative &initiative,
                            const Assessment &assessment, const Rating &rating)
{
    const Criterion *criterion = context.portfolio.criteria().find(rating.criterion);
    const Question *question = context.portfolio.questions().find(rating.question);
    const Cell value = rating.value
        ? Cell{.text = ratingNumber(context, *rating.value), .number = rating.value}
        : textCell(ReportText::tr("n/a", "not applicable"));
    return {textCell(initiative.code),
            textCell(criterion ? criterion->name : QString()),
            textCell(question ? question->name : ReportText::tr("as a whole", "criterion rated directly")),
            textCell(assessment.assessor),
            dateCell(context, rating.ratedOn.isValid() ? rating.ratedOn : assessment.date),
            value,
            textCell(portolan::label(rating.confidence)),
            textCell(rating.evidence)};
}

} // namespace

Section qualitySection(const SectionContext &context)
{
    Section section;
    section.finding = ReportText::tr("%1 of all that can be rated is rated")
                          .arg(percent(context.figures.completeness, context.locale));
    section.blocks.push_back({knownTable(context)});
    if (ReportTable concerns = concernTable(context); !concerns.rows.empty()) {
        const bool isAll = concerns.rows.size() == context.attention.size();
        section.blocks.push_back({std::move(concerns)});
        if (!isAll) {
            section.blocks.push_back({Paragraph{ReportText::tr("The gravest %1 of %2.")
                                                    .arg(context.whole(double(mostConcerns)),
                                                         context.whole(double(context.attention.size()))),
                                                Paragraph::Style::Note}});
        }
    }
    if (ReportTable table = disagreementTable(context); !table.rows.empty())
        section.blocks.push_back({std::move(table)});
    return section;
}

Section ratingsSection(const SectionContext &context)
{
    Section section;
    ReportTable table;
    table.id = u"ratings"_s;
    table.title = ReportText::tr("Ratings that count");
    table.columns = {{ReportText::tr("Code"), NumberForm::Text, 0.9},
                     {ReportText::tr("Criterion"), NumberForm::Text, 1.3},
                     {ReportText::tr("Question"), NumberForm::Text, 1.5},
                     {ReportText::tr("Assessor"), NumberForm::Text, 1.1},
                     {ReportText::tr("Date"), NumberForm::Date, 1},
                     {ReportText::tr("Rating"), NumberForm::Decimal, 0.75},
                     {ReportText::tr("Confidence"), NumberForm::Text, 1},
                     {ReportText::tr("Evidence"), NumberForm::Text, 2}};
    for (const InitiativeScore &score : context.ranking.rows) {
        const Initiative &initiative = context.initiative(score.initiative);
        for (const Assessment &assessment : context.portfolio.currentAssessments(initiative.id)) {
            for (const Rating &rating : context.portfolio.ratingsOf(assessment.id))
                table.rows.push_back(ratingRow(context, initiative, assessment, rating));
        }
    }
    section.finding = table.rows.empty()
        ? ReportText::tr("Nothing is rated yet")
        : ReportText::tr("%n rating(s) stand behind the numbers", nullptr, int(table.rows.size()));
    if (!table.rows.empty()) {
        section.blocks.push_back({scoreTable(context)});
        section.blocks.push_back({std::move(table)});
    }
    return section;
}

Section toRateSection(const SectionContext &context)
{
    Section section;
    ReportTable table;
    table.id = u"to_rate"_s;
    table.title = ReportText::tr("Still to rate");
    table.strongColumn = 1;
    table.columns = {{ReportText::tr("Code"), NumberForm::Text, 0.9},
                     {ReportText::tr("Initiative"), NumberForm::Text, 2},
                     {ReportText::tr("Complete"), NumberForm::Percent, 0.8},
                     {ReportText::tr("Open criteria"), NumberForm::Text, 3}};
    for (const InitiativeScore &score : context.ranking.rows) {
        QStringList open;
        const auto row = context.ranking.criteriaOf(score);
        for (size_t i = 0; i < row.size(); ++i) {
            const Criterion *criterion =
                context.portfolio.criteria().find(context.ranking.sheet->criteria[i]);
            if (criterion && !row[i].notApplicable && row[i].answered < 1)
                open << criterion->name;
        }
        if (open.isEmpty())
            continue;
        const Initiative &initiative = context.initiative(score.initiative);
        table.rows.push_back({textCell(initiative.code), codeCell(context, initiative),
                              percentCell(context, score.completeness), textCell(open.join(u", "_s))});
    }
    section.finding = table.rows.empty()
        ? ReportText::tr("Everything is rated")
        : ReportText::tr("%n initiative(s) still have something to rate", nullptr, int(table.rows.size()));
    if (!table.rows.empty())
        section.blocks.push_back({std::move(table)});
    return section;
}

} // namespace portolan::report
