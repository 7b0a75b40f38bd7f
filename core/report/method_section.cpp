// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_context.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace portolan::report {

namespace {

ReportTable weightTable(const SectionContext &context)
{
    ReportTable table;
    table.id = u"weights"_s;
    table.title = ReportText::tr("Criteria and weights");
    table.strongColumn = 0;
    table.columns = {{ReportText::tr("Criterion"), NumberForm::Text, 1.4},
                     {ReportText::tr("Axis"), NumberForm::Text, 0.8},
                     {ReportText::tr("Weight"), NumberForm::Percent, 0.7},
                     {ReportText::tr("Questions"), NumberForm::Whole, 0.8},
                     {ReportText::tr("What it asks"), NumberForm::Text, 3}};
    double sum = 0;
    for (const Criterion &criterion : context.portfolio.criteria())
        sum += context.input.profile.weights.value(criterion.id);
    for (const Criterion &criterion : context.portfolio.orderedCriteria()) {
        const double weight = context.input.profile.weights.value(criterion.id);
        table.rows.push_back(
            {textCell(criterion.name), textCell(portolan::label(criterion.axis)),
             percentCell(context, sum > 0 ? std::optional(weight / sum) : std::nullopt),
             countCell(context, int(context.portfolio.orderedQuestions(criterion.id).size())),
             textCell(criterion.description)});
    }
    return table;
}

Paragraph formulaText(const SectionContext &context)
{
    const Profile &profile = context.input.profile;
    return {
        ReportText::tr(
            "The index is the weighted mean of the utilities of all criteria that have a value; value and "
            "difficulty are the same mean over their own criteria, difficulty turned round. From a value "
            "of %1 on an initiative counts as valuable, from a difficulty of %2 on as hard.")
            .arg(score(profile.valueThreshold, context.locale),
                 score(profile.difficultyThreshold, context.locale))};
}

QStringList numbered(const QStringList &anchors)
{
    QStringList lines;
    for (qsizetype i = 0; i < anchors.size(); ++i)
        lines << ReportText::tr("%1: %2", "rating: its meaning").arg(i + 1).arg(anchors[i]);
    return lines;
}

} // namespace

Section methodSection(const SectionContext &context)
{
    Section section;
    section.finding = ReportText::tr("%1 criteria, %2 questions, one index that can be worked out again")
                          .arg(context.whole(double(context.portfolio.criteria().size())),
                               context.whole(double(context.portfolio.questions().size())));
    section.blocks.push_back({Paragraph{ReportText::tr(
        "A rating r from 1 to 5 has the utility 25 (r - 1), or 25 (5 - r) where a high rating is bad. A "
        "criterion is the weighted mean over its questions, then over its assessors.")}});
    section.blocks.push_back({formulaText(context)});
    section.blocks.push_back({weightTable(context)});
    section.blocks.push_back(
        {Paragraph{ReportText::tr("A range goes from the lowest to the highest the number may become: what "
                                  "is open counts once as 0 "
                                  "and once as 100, low confidence widens, and so do assessors who differ."),
                   Paragraph::Style::Note}});
    section.blocks.push_back({Heading{ReportText::tr("Where these numbers come from")}});
    section.blocks.push_back({Bullets{}});
    return section;
}

Section anchorsSection(const SectionContext &context)
{
    Section section;
    section.finding = ReportText::tr("What each rating from 1 to 5 means");
    for (const Criterion &criterion : context.portfolio.orderedCriteria()) {
        section.blocks.push_back({Heading{criterion.name}});
        if (!criterion.description.isEmpty())
            section.blocks.push_back({Paragraph{criterion.description}});
        const std::vector<Question> questions = context.portfolio.orderedQuestions(criterion.id);
        ReportTable table;
        table.id = u"anchors_"_s + criterion.key;
        table.title = criterion.name;
        table.strongColumn = 0;
        table.columns = {{ReportText::tr("Question"), NumberForm::Text, 1.6},
                         {ReportText::tr("Weight"), NumberForm::Whole, 0.6},
                         {ReportText::tr("Meaning of the ratings"), NumberForm::Text, 4}};
        if (questions.empty()) {
            table.rows.push_back(
                {textCell(criterion.name), textCell({}), textCell(numbered(criterion.anchors).join(u'\n'))});
        }
        for (const Question &question : questions) {
            table.rows.push_back({textCell(question.text.isEmpty() ? question.name : question.text),
                                  wholeCell(context, question.weight),
                                  textCell(numbered(question.anchors).join(u'\n'))});
        }
        section.blocks.push_back({std::move(table)});
    }
    return section;
}

} // namespace portolan::report
