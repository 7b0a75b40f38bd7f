// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/collect_text.h"
#include "core/collect/rating_cells.h"
#include "core/edits/edits.h"

namespace portolan::collect {

namespace {

bool isTaken(const ReturnedRow &row, bool isChosen)
{
    switch (row.outcome) {
    case Outcome::New:
    case Outcome::Changed: return true;
    case Outcome::Conflict: return isChosen;
    case Outcome::Unchanged:
    case Outcome::Invalid:
    case Outcome::Gone: return false;
    }
    Q_UNREACHABLE();
}

// What a cell could not hold stays as it is here where the cell was not touched.
edits::Answer answerOf(const ReturnedRow &row, const Rating *here)
{
    const Given &given = row.returned;
    edits::Answer answer{row.criterion,       row.question,     given.value,
                         given.notApplicable, given.confidence, given.evidence};
    if (here && cellText(here->evidence).simplified() == given.evidence.simplified())
        answer.evidence = here->evidence;
    if (here && here->value && given.value && std::abs(*here->value - *given.value) < 1e-9)
        answer.value = here->value;
    return answer;
}

} // namespace

Change takeIn(const Portfolio &portfolio, const RatingReturn &from, const QSet<size_t> &conflicts, QDate on)
{
    QHash<InitiativeId, QList<edits::Answer>> answers;
    QList<InitiativeId> order;
    int count = 0;
    for (size_t i = 0; i < from.rows.size(); ++i) {
        const ReturnedRow &row = from.rows[i];
        if (!isTaken(row, conflicts.contains(i)))
            continue;
        if (!answers.contains(row.initiative))
            order << row.initiative;
        answers[row.initiative] << answerOf(
            row, edits::ratingOf(portfolio, row.initiative, from.assessor, row.criterion, row.question));
        ++count;
    }
    Change all;
    all.label = CollectText::tr("Take in %n rating(s) by %1", nullptr, count).arg(from.assessor.simplified());
    for (const InitiativeId id : order) {
        Change one = edits::answers(portfolio, id, from.assessor, on, answers.value(id), all.label);
        all.edits.insert(all.edits.end(), std::make_move_iterator(one.edits.begin()),
                         std::make_move_iterator(one.edits.end()));
    }
    return all;
}

} // namespace portolan::collect
