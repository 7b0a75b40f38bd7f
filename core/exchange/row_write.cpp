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
        answer.confidence = row.confidence.value_or(Confidence::Medium);
    row.ratings = int(row.answers.size());
    if (!row.existing) {
        const Assessment assessment{freshId<AssessmentId>(), row.initiative.id, assessor, on, {}};
        row.edits.create(assessment);
        for (const edits::Answer &answer : row.answers) {
            row.edits.create(Rating{freshId<RatingId>(), assessment.id, answer.criterion, answer.question,
                                    answer.value, answer.notApplicable, answer.confidence, answer.evidence,
                                    on});
        }
        return;
    }
    QList<edits::Answer> fresh;
    for (const edits::Answer &answer : row.answers) {
        const Rating *old =
            edits::ratingOf(m_portfolio, row.initiative.id, assessor, answer.criterion, answer.question);
        const bool isSameValue =
            old && old->value == answer.value && old->notApplicable == answer.notApplicable;
        if (isSameValue && (!row.confidence || old->confidence == *row.confidence))
            continue;
        fresh << answer;
        if (isSameValue)
            fresh.back().evidence = old->evidence; // only how sure it is has changed
    }
    row.ratings = int(fresh.size());
    if (fresh.isEmpty())
        return;
    Change change = edits::answers(m_portfolio, row.initiative.id, assessor, on, fresh, {});
    std::move(change.edits.begin(), change.edits.end(), std::back_inserter(row.edits.edits));
}

// A value that could not be read earlier and can be now is no custom value any more.
void RowImport::dropStaleCustomValues(Row &row)
{
    row.initiative.custom.removeIf([&](const CustomValue &value) {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                         [&](const Column &each) { return each.name == value.name; });
        const bool isLink = column != m_columns.end()
            && (column->target.kind == Target::Kind::Requires
                || column->target.kind == Target::Kind::Excludes);
        return column != m_columns.end() && !column->field.isEmpty() && !isLink
            && !m_table.cell(row.record, column - m_columns.begin()).isEmpty()
            && std::ranges::find(row.custom, value.name, &CustomValue::name) == row.custom.end();
    });
}

RowOutcome::Kind RowImport::write(Row &row)
{
    const bool isNew = !row.existing;
    if (!row.existing) {
        row.initiative.custom = std::move(row.custom);
        m_plan.change.create(std::move(row.initiative));
    } else {
        dropStaleCustomValues(row);
        for (const CustomValue &value : row.custom)
            setCustom(row.initiative.custom, value);
        row.edits.update(*row.existing, row.initiative);
    }
    if (!row.existing)
        ++m_plan.imported;
    else
        ++(row.edits.isEmpty() ? m_plan.unchanged : m_plan.updated);
    const bool isSame = !isNew && row.edits.isEmpty();
    std::move(row.edits.edits.begin(), row.edits.edits.end(), std::back_inserter(m_plan.change.edits));
    return isNew ? RowOutcome::Kind::New : isSame ? RowOutcome::Kind::Same : RowOutcome::Kind::Updated;
}

// What a link could not be made of stays with its initiative, whose edit is somewhere in the plan or is none.
void RowImport::keepUnknownCodes(const QHash<InitiativeId, CustomValues> &unknown)
{
    if (unknown.isEmpty())
        return;
    QHash<InitiativeId, EditOf<Initiative> *> edits;
    for (Edit &edit : m_plan.change.edits) {
        auto *initiative = std::get_if<EditOf<Initiative>>(&edit);
        if (initiative && unknown.contains(initiative->either().id))
            edits.insert(initiative->either().id, initiative);
    }
    Change added;
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        EditOf<Initiative> *edit = edits.value(it.key());
        const Initiative *before = m_portfolio.initiatives().find(it.key());
        Initiative after = edit ? *edit->after : *before;
        for (const CustomValue &value : *it)
            setCustom(after.custom, value);
        if (edit)
            edit->after = std::make_shared<const Initiative>(std::move(after));
        else
            added.update(*before, std::move(after));
    }
    std::move(added.edits.begin(), added.edits.end(), std::back_inserter(m_plan.change.edits));
}

void RowImport::finish()
{
    QHash<InitiativeId, CustomValues> unknown;
    for (const PendingLink &link : m_links) {
        const InitiativeId to = m_codes.value(link.code).initiative;
        if (!to || to == link.from) {
            const QString &column = m_columns[size_t(link.column)].name;
            m_plan.warnings << ImportWarning{link.row, column, link.code, messages::unknownCode()};
            unknown[link.from] << CustomValue{column, link.code};
            continue;
        }
        const auto known = m_portfolio.linksOf(link.from);
        const bool exists = std::any_of(known.begin(), known.end(), [&](const Link &each) {
            return each.kind == link.kind
                && (each.to == to || (each.kind == LinkKind::Excludes && each.from == to));
        });
        if (!exists)
            m_plan.change.create(Link{freshId<LinkId>(), link.from, to, link.kind});
    }
    keepUnknownCodes(unknown);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_coarseDates[i] > 0)
            m_plan.notes << messages::coarseDates(m_columns[i].name, m_coarseDates[i]);
        if (m_serialDates[i] > 0)
            m_plan.notes << messages::serialDates(m_columns[i].name, m_serialDates[i]);
    }
    if (m_codeColumn < 0)
        m_plan.notes << messages::codesGenerated();
    if (m_matchedByName > 0)
        m_plan.notes << messages::matchedByName(m_matchedByName);
    if (m_newTwins > 0)
        m_plan.notes << messages::newTwins(m_newTwins);
    if (m_unevenNames > 0)
        m_plan.notes << messages::unevenNames(m_unevenNames);
}

} // namespace portolan::exchange
