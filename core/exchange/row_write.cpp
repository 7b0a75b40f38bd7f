// SPDX-License-Identifier: GPL-3.0-or-later
// What a record that has been read becomes: stage entries, ratings, custom values, links.
#include "core/exchange/messages.h"
#include "core/exchange/row.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

void RowImport::applyStageEntry(Row &row, const Stage &stage, QDate date)
{
    if (row.existing) {
        const StageEntry *same = nullptr;
        int found = 0;
        for (const StageEntry &entry : m_portfolio.stageEntriesOf(row.initiative.id)) {
            if (entry.stage != stage.id)
                continue;
            if (entry.enteredOn == date || !date.isValid())
                return; // known already
            same = &entry;
            ++found;
        }
        if (found == 1) {
            StageEntry corrected = *same;
            corrected.enteredOn = date;
            row.edits.update(*same, corrected);
            return;
        }
    }
    row.edits.create(StageEntry{freshId<StageEntryId>(), row.initiative.id, stage.id, date, {}, {}});
}

void RowImport::applyStages(Row &row)
{
    const StagePlan plan = planStages(m_hasStageColumn, row.declared, row.dates, m_options.asOf);
    for (const RefusedDate &refused : plan.refused) {
        QString why;
        switch (refused.why) {
        case Refusal::AfterAsOf: why = messages::dateAfterAsOf(m_options.asOf); break;
        case Refusal::BeyondDeclared: why = messages::dateBeyondStage(row.declared->name); break;
        case Refusal::AfterDeclared: why = messages::dateAfterStage(row.declared->name); break;
        case Refusal::NoStage: why = messages::dateWithoutStage(); break;
        }
        keepWarned(row, refused.column, m_table.cell(row.record, refused.column), why);
    }
    for (const DatedStage &entry : plan.entries)
        applyStageEntry(row, entry.stage, entry.date);
    if (!row.existing || !row.declared)
        return;
    const Stage *current = m_portfolio.currentStage(row.initiative.id);
    if (current && current->position > row.declared->position)
        warn(row, -1, row.declared->name, messages::furtherAlready(current->name));
}

void RowImport::applyRatings(Row &row)
{
    if (row.answers.empty())
        return;
    QString assessor = !row.assessor.isEmpty() ? row.assessor : m_options.assessor;
    if (assessor.isEmpty())
        assessor = messages::defaultAssessor();
    const QDate on = row.assessedOn.isValid() ? row.assessedOn : m_options.asOf;
    for (edits::Answer &answer : row.answers)
        answer.confidence = row.confidence;
    if (!row.existing) {
        const Assessment assessment{freshId<AssessmentId>(), row.initiative.id, assessor, on, {}};
        row.edits.create(assessment);
        for (const edits::Answer &answer : row.answers) {
            row.edits.create(Rating{freshId<RatingId>(), assessment.id, answer.criterion, answer.question,
                                    answer.value, answer.notApplicable, answer.confidence, answer.evidence});
        }
        return;
    }
    QList<edits::Answer> fresh;
    for (const edits::Answer &answer : row.answers) {
        const Rating *old =
            edits::ratingOf(m_portfolio, row.initiative.id, assessor, answer.criterion, answer.question);
        if (!old || old->value != answer.value || old->notApplicable != answer.notApplicable)
            fresh << answer;
    }
    if (fresh.isEmpty())
        return;
    Change change = edits::answers(m_portfolio, row.initiative.id, assessor, on, fresh, {});
    std::move(change.edits.begin(), change.edits.end(), std::back_inserter(row.edits.edits));
}

// A value that could not be read earlier and can be now is no custom value any more.
void RowImport::dropStaleCustomValues(Row &row)
{
    for (const CustomValue &value : m_portfolio.customValuesOf(row.initiative.id)) {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                         [&](const Column &each) { return each.name == value.name; });
        const bool isLink = column != m_columns.end()
            && (column->target.kind == Target::Kind::Requires
                || column->target.kind == Target::Kind::Excludes);
        if (column == m_columns.end() || column->field.isEmpty() || isLink
            || m_table.cell(row.record, column - m_columns.begin()).isEmpty())
            continue;
        const bool kept = std::any_of(row.custom.begin(), row.custom.end(),
                                      [&](const auto &each) { return each.first == value.name; });
        if (!kept)
            row.edits.remove(value);
    }
}

void RowImport::write(Row &row)
{
    if (!row.existing) {
        const InitiativeId id = row.initiative.id;
        m_plan.change.create(std::move(row.initiative));
        for (auto &[name, value] : row.custom)
            m_plan.change.create(CustomValue{freshId<CustomValueId>(), id, name, std::move(value)});
    } else {
        row.edits.update(*row.existing, row.initiative);
        dropStaleCustomValues(row);
        const auto known = m_portfolio.customValuesOf(row.initiative.id);
        for (const auto &[name, value] : row.custom) {
            const auto it = std::find_if(known.begin(), known.end(),
                                         [&, n = name](const CustomValue &each) { return each.name == n; });
            if (it == known.end())
                row.edits.create(CustomValue{freshId<CustomValueId>(), row.initiative.id, name, value});
            else
                row.edits.update(*it, CustomValue{it->id, it->initiative, name, value});
        }
    }
    if (!row.existing)
        ++m_plan.imported;
    else
        ++(row.edits.isEmpty() ? m_plan.unchanged : m_plan.updated);
    std::move(row.edits.edits.begin(), row.edits.edits.end(), std::back_inserter(m_plan.change.edits));
}

void RowImport::finish()
{
    for (const PendingLink &link : m_links) {
        const auto to = m_idsByCode.constFind(link.code);
        if (to == m_idsByCode.constEnd() || *to == link.from) {
            const QString &column = m_columns[size_t(link.column)].name;
            m_plan.warnings << ImportWarning{link.row, column, link.code, messages::unknownCode()};
            const auto kept = m_portfolio.customValuesOf(link.from);
            const bool isKept = std::any_of(kept.begin(), kept.end(), [&](const CustomValue &each) {
                return each.name == column && each.value == link.code;
            });
            if (!isKept)
                m_plan.change.create(CustomValue{freshId<CustomValueId>(), link.from, column, link.code});
            continue;
        }
        const auto known = m_portfolio.linksOf(link.from);
        const bool exists = std::any_of(known.begin(), known.end(), [&](const Link &each) {
            return each.kind == link.kind
                && (each.to == *to || (each.kind == LinkKind::Excludes && each.from == *to));
        });
        if (!exists)
            m_plan.change.create(Link{freshId<LinkId>(), link.from, *to, link.kind});
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_coarseDates[i] > 0)
            m_plan.notes << messages::coarseDates(m_columns[i].name, m_coarseDates[i]);
    }
    if (m_codeColumn < 0)
        m_plan.notes << messages::codesGenerated();
    if (m_matchedByName > 0)
        m_plan.notes << messages::matchedByName(m_matchedByName);
}

} // namespace portolan::exchange
