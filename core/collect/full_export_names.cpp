// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/full_export_names.h"

#include "core/collect/collect_text.h"

using namespace Qt::StringLiterals;

namespace portolan::collect {

QString sheetNameOf(QStringView table)
{
    static const QHash<QString, const char *> names{
        {u"portfolio"_s, QT_TRANSLATE_NOOP("Collect", "Portfolio")},
        {u"unit"_s, QT_TRANSLATE_NOOP("Collect", "Business units")},
        {u"criterion"_s, QT_TRANSLATE_NOOP("Collect", "Criteria")},
        {u"question"_s, QT_TRANSLATE_NOOP("Collect", "Questions")},
        {u"profile"_s, QT_TRANSLATE_NOOP("Collect", "Profiles")},
        {u"stage"_s, QT_TRANSLATE_NOOP("Collect", "Stages")},
        {u"initiative"_s, QT_TRANSLATE_NOOP("Collect", "Initiatives")},
        {u"link"_s, QT_TRANSLATE_NOOP("Collect", "Links")},
        {u"assessment"_s, QT_TRANSLATE_NOOP("Collect", "Assessments")},
        {u"rating"_s, QT_TRANSLATE_NOOP("Collect", "Ratings")},
        {u"stage_entry"_s, QT_TRANSLATE_NOOP("Collect", "Stage entries")},
        {u"decision"_s, QT_TRANSLATE_NOOP("Collect", "Decisions")},
        {u"task"_s, QT_TRANSLATE_NOOP("Collect", "Tasks")},
        {u"baseline"_s, QT_TRANSLATE_NOOP("Collect", "Baselines")},
        {u"report_setup"_s, QT_TRANSLATE_NOOP("Collect", "Reports")},
    };
    const char *name = names.value(table.toString(), nullptr);
    return name ? QCoreApplication::translate("Collect", name) : table.toString();
}

QString nameOf(const Portfolio &portfolio, UnitId id)
{
    const Unit *unit = portfolio.units().find(id);
    return unit ? unit->name : QString();
}

QString nameOf(const Portfolio &portfolio, CriterionId id)
{
    const Criterion *criterion = portfolio.criteria().find(id);
    return criterion ? criterion->name : QString();
}

QString nameOf(const Portfolio &portfolio, QuestionId id)
{
    const Question *question = portfolio.questions().find(id);
    return question ? question->name : QString();
}

QString nameOf(const Portfolio &portfolio, StageId id)
{
    const Stage *stage = portfolio.stages().find(id);
    return stage ? stage->name : QString();
}

QString nameOf(const Portfolio &portfolio, InitiativeId id)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    return initiative ? u"%1 %2"_s.arg(initiative->code, initiative->name).simplified() : QString();
}

QString nameOf(const Portfolio &portfolio, AssessmentId id)
{
    const Assessment *assessment = portfolio.assessments().find(id);
    if (!assessment)
        return {};
    return u"%1 – %2"_s.arg(nameOf(portfolio, assessment->initiative), assessment->assessor).simplified();
}

} // namespace portolan::collect
