// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "core/wording/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

using Labels = QHash<QString, const char *>;

// Field words without an entity of their own: those of several entities, and those of a mapping.
const Labels &commonLabels()
{
    static const Labels labels{
        {u"id"_s, QT_TRANSLATE_NOOP("Wording", "Number")},
        {u"client"_s, QT_TRANSLATE_NOOP("Wording", "Client")},
        {u"author"_s, QT_TRANSLATE_NOOP("Wording", "Author")},
        {u"logo"_s, QT_TRANSLATE_NOOP("Wording", "Logo")},
        {u"accent"_s, QT_TRANSLATE_NOOP("Wording", "Colour")},
        {u"paper"_s, QT_TRANSLATE_NOOP("Wording", "Paper")},
        {u"has_cover"_s, QT_TRANSLATE_NOOP("Wording", "Cover page")},
        {u"sections"_s, QT_TRANSLATE_NOOP("Wording", "Sections")},
        {u"texts"_s, QT_TRANSLATE_NOOP("Wording", "Texts")},
        {u"picks"_s, QT_TRANSLATE_NOOP("Wording", "Chosen initiatives")},
        {u"key"_s, QT_TRANSLATE_NOOP("Wording", "Key")},
        {u"name"_s, QT_TRANSLATE_NOOP("Wording", "Name")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Wording", "Kind")},
        {u"position"_s, QT_TRANSLATE_NOOP("Wording", "Position")},
        {u"revised_on"_s, QT_TRANSLATE_NOOP("Wording", "Anchors revised on")},
        {u"anchors"_s, QT_TRANSLATE_NOOP("Wording", "Anchors")},
        {u"currency"_s, QT_TRANSLATE_NOOP("Wording", "Currency")},
        {u"discount_rate"_s, QT_TRANSLATE_NOOP("Wording", "Discount rate")},
        {u"region"_s, QT_TRANSLATE_NOOP("Wording", "Region")},
        {u"sector"_s, QT_TRANSLATE_NOOP("Wording", "Sector")},
        {u"description"_s, QT_TRANSLATE_NOOP("Wording", "Description")},
        {u"axis"_s, QT_TRANSLATE_NOOP("Wording", "Axis")},
        {u"sense"_s, QT_TRANSLATE_NOOP("Wording", "Direction")},
        {u"criterion"_s, QT_TRANSLATE_NOOP("Wording", "Criterion")},
        {u"question"_s, QT_TRANSLATE_NOOP("Wording", "Question")},
        {u"text"_s, QT_TRANSLATE_NOOP("Wording", "Question text")},
        {u"weight"_s, QT_TRANSLATE_NOOP("Wording", "Weight")},
        {u"weakest_link"_s, QT_TRANSLATE_NOOP("Wording", "Weakest link")},
        {u"weights"_s, QT_TRANSLATE_NOOP("Wording", "Weights")},
        {u"value_threshold"_s, QT_TRANSLATE_NOOP("Wording", "Value threshold")},
        {u"difficulty_threshold"_s, QT_TRANSLATE_NOOP("Wording", "Difficulty threshold")},
        {u"aggregation"_s, QT_TRANSLATE_NOOP("Wording", "Over assessors")},
        {u"initiative"_s, QT_TRANSLATE_NOOP("Wording", "Initiative")},
        {u"from_initiative"_s, QT_TRANSLATE_NOOP("Wording", "From initiative")},
        {u"to_initiative"_s, QT_TRANSLATE_NOOP("Wording", "To initiative")},
        {u"assessment"_s, QT_TRANSLATE_NOOP("Wording", "Assessment")},
        {u"assessor"_s, QT_TRANSLATE_NOOP("Wording", "Assessor")},
        {u"date"_s, QT_TRANSLATE_NOOP("Wording", "Date")},
        {u"note"_s, QT_TRANSLATE_NOOP("Wording", "Note")},
        {u"value"_s, QT_TRANSLATE_NOOP("Wording", "Value")},
        {u"not_applicable"_s, QT_TRANSLATE_NOOP("Wording", "Not applicable")},
        {u"confidence"_s, QT_TRANSLATE_NOOP("Wording", "Confidence")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("Wording", "Evidence")},
        {u"stage"_s, QT_TRANSLATE_NOOP("Wording", "Stage")},
        {u"entered_on"_s, QT_TRANSLATE_NOOP("Wording", "Entered on")},
        {u"decided_by"_s, QT_TRANSLATE_NOOP("Wording", "Decided by")},
        {u"unit_region"_s, QT_TRANSLATE_NOOP("Wording", "Region of the unit")},
        {u"unit_sector"_s, QT_TRANSLATE_NOOP("Wording", "Sector of the unit")},
        {u"requires"_s, QT_TRANSLATE_NOOP("Wording", "Requires")},
        {u"excludes"_s, QT_TRANSLATE_NOOP("Wording", "Excludes")},
        {u"assessed_on"_s, QT_TRANSLATE_NOOP("Wording", "Assessed on")},
        {u"scaling_target"_s, QT_TRANSLATE_NOOP("Wording", "Scaling target")},
        {u"rules"_s, QT_TRANSLATE_NOOP("Wording", "Rules of the diagnosis")},
        {u"rated_on"_s, QT_TRANSLATE_NOOP("Wording", "Rated on")},
        {u"wip_limit"_s, QT_TRANSLATE_NOOP("Wording", "Limit of work in progress")},
        {u"decided_on"_s, QT_TRANSLATE_NOOP("Wording", "Decided on")},
        {u"verdict"_s, QT_TRANSLATE_NOOP("Wording", "Verdict")},
        {u"reason"_s, QT_TRANSLATE_NOOP("Wording", "Reason")},
        {u"lesson"_s, QT_TRANSLATE_NOOP("Wording", "Lesson")},
        {u"title"_s, QT_TRANSLATE_NOOP("Wording", "Title")},
        {u"owner_role"_s, QT_TRANSLATE_NOOP("Wording", "Owner")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("Wording", "Due on")},
        {u"done_on"_s, QT_TRANSLATE_NOOP("Wording", "Done on")},
        {u"cause"_s, QT_TRANSLATE_NOOP("Wording", "Cause")},
        {u"frozen_on"_s, QT_TRANSLATE_NOOP("Wording", "Frozen on")},
        {u"content"_s, QT_TRANSLATE_NOOP("Wording", "Content")},
    };
    return labels;
}

const Labels &initiativeLabels()
{
    static const Labels labels{
        {u"code"_s, QT_TRANSLATE_NOOP("Wording", "Code")},
        {u"problem"_s, QT_TRANSLATE_NOOP("Wording", "Problem")},
        {u"benefit"_s, QT_TRANSLATE_NOOP("Wording", "Expected benefit")},
        {u"unit"_s, QT_TRANSLATE_NOOP("Wording", "Business unit")},
        {u"sponsor"_s, QT_TRANSLATE_NOOP("Wording", "Sponsor")},
        {u"benefit_owner"_s, QT_TRANSLATE_NOOP("Wording", "Benefit owner")},
        {u"production_owner"_s, QT_TRANSLATE_NOOP("Wording", "Production owner")},
        {u"approach"_s, QT_TRANSLATE_NOOP("Wording", "Approach")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Wording", "AI kind")},
        {u"tags"_s, QT_TRANSLATE_NOOP("Wording", "Tags")},
        {u"success_measure"_s, QT_TRANSLATE_NOOP("Wording", "Success measure")},
        {u"baseline"_s, QT_TRANSLATE_NOOP("Wording", "Baseline")},
        {u"target"_s, QT_TRANSLATE_NOOP("Wording", "Target")},
        {u"investment"_s, QT_TRANSLATE_NOOP("Wording", "Investment")},
        {u"run_cost"_s, QT_TRANSLATE_NOOP("Wording", "Run cost per year")},
        {u"yearly_benefit"_s, QT_TRANSLATE_NOOP("Wording", "Yearly benefit")},
        {u"ramp_months"_s, QT_TRANSLATE_NOOP("Wording", "Ramp-up in months")},
        {u"planned_start"_s, QT_TRANSLATE_NOOP("Wording", "Planned start")},
        {u"planned_go_live"_s, QT_TRANSLATE_NOOP("Wording", "Planned go-live")},
        {u"source"_s, QT_TRANSLATE_NOOP("Wording", "Source")},
        {u"pinned_rank"_s, QT_TRANSLATE_NOOP("Wording", "Pinned rank")},
        {u"pin_reason"_s, QT_TRANSLATE_NOOP("Wording", "Reason for the pinned rank")},
        {u"custom"_s, QT_TRANSLATE_NOOP("Wording", "Custom values")},
    };
    return labels;
}

const Labels &entityLabels()
{
    static const Labels labels{
        {u"portfolio"_s, QT_TRANSLATE_NOOP("Wording", "Portfolio")},
        {u"unit"_s, QT_TRANSLATE_NOOP("Wording", "Business unit")},
        {u"criterion"_s, QT_TRANSLATE_NOOP("Wording", "Criterion")},
        {u"question"_s, QT_TRANSLATE_NOOP("Wording", "Question")},
        {u"profile"_s, QT_TRANSLATE_NOOP("Wording", "Profile")},
        {u"stage"_s, QT_TRANSLATE_NOOP("Wording", "Stage")},
        {u"initiative"_s, QT_TRANSLATE_NOOP("Wording", "Initiative")},
        {u"link"_s, QT_TRANSLATE_NOOP("Wording", "Link")},
        {u"assessment"_s, QT_TRANSLATE_NOOP("Wording", "Assessment")},
        {u"rating"_s, QT_TRANSLATE_NOOP("Wording", "Rating")},
        {u"stage_entry"_s, QT_TRANSLATE_NOOP("Wording", "Stage entry")},
        {u"decision"_s, QT_TRANSLATE_NOOP("Wording", "Decision")},
        {u"task"_s, QT_TRANSLATE_NOOP("Wording", "Task")},
        {u"baseline"_s, QT_TRANSLATE_NOOP("Wording", "Baseline")},
        {u"report_setup"_s, QT_TRANSLATE_NOOP("Wording", "Report")},
    };
    return labels;
}

std::optional<QString> find(const Labels &labels, const QString &key)
{
    const char *text = labels.value(key, nullptr);
    if (!text)
        return std::nullopt;
    return QCoreApplication::translate("Wording", text);
}

// "business_value" has no translation here, for a portfolio brings its own criteria: "Business value".
QString spelledOut(QStringView key)
{
    QString text = key.toString().replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// "stage_date:pilot", "rating:feasibility" or "rating:feasibility/team_skills"; nullopt for anything else.
std::optional<QString> mappingLabel(QStringView field)
{
    const qsizetype colon = field.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QStringView rest = field.mid(colon + 1);
    if (field.left(colon) == u"stage_date") {
        const auto kind = fromWord<StageKind>(rest);
        return Wording::tr("Date of stage %1").arg(kind ? label(*kind) : spelledOut(rest));
    }
    if (field.left(colon) != u"rating")
        return std::nullopt;
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0)
        return Wording::tr("Rating of %1").arg(spelledOut(rest));
    return Wording::tr("Rating of %1: %2").arg(spelledOut(rest.left(slash)), spelledOut(rest.mid(slash + 1)));
}

} // namespace

QString fieldLabel(QStringView entity, QStringView field)
{
    const QString key = field.toString();
    if (key.startsWith("custom/"_L1))
        return key.mid(7).simplified(); // the name of a column
    if (entity == u"initiative" || entity.isEmpty()) {
        if (const auto text = find(initiativeLabels(), key))
            return *text;
    }
    if (const auto text = find(commonLabels(), key))
        return *text;
    return mappingLabel(field).value_or(key);
}

QString entityLabel(QStringView table)
{
    return find(entityLabels(), table.toString()).value_or(table.toString());
}

} // namespace portolan
