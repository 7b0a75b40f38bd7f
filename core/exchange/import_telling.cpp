// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_telling.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/numbers.h"
#include "core/funnel/similarity.h"

#include <QSet>

namespace portolan::exchange {

namespace {

constexpr qsizetype mostValues = 200; // of a column
constexpr double likeEnough = 0.45;
constexpr qsizetype mostRowsCompared = 5000;

QString meaningOf(const Column &column, QStringView cell, bool isNumber, RowImport &rows)
{
    const Catalogue &catalogue = Catalogue::instance();
    switch (column.target.kind) {
    case Target::Kind::Stage: {
        const auto stage = rows.stageFor(cell);
        return stage ? stage->name : QString();
    }
    case Target::Kind::Confidence: {
        const auto confidence = catalogue.confidence(cell);
        return confidence ? word(*confidence) : QString();
    }
    case Target::Kind::Rating: {
        if (catalogue.isNotApplicable(cell))
            return QStringLiteral("n/a");
        const auto number = readNumber(cell, isNumber ? QChar(u'.') : column.decimal);
        const auto rating =
            number ? ratingOn(column.ratingScale, *number) : ratingOfWord(cell, column.levels);
        return rating ? QLocale().toString(*rating, 'g', 3) : QString();
    }
    default: {
        const auto approach = catalogue.approach(cell);
        return approach ? word(*approach) : QString();
    }
    }
}

bool hasMeanings(const Column &column)
{
    return column.target.kind == Target::Kind::Stage || column.target.kind == Target::Kind::Rating
        || column.target.kind == Target::Kind::Confidence
        || (column.target.kind == Target::Kind::Member
            && std::holds_alternative<Approach Initiative::*>(column.target.member));
}

QList<ValueMatch> valuesOf(const Table &table, const Column &column, qsizetype place, RowImport &rows)
{
    QHash<QStringView, qsizetype> places;
    QList<ValueMatch> values;
    for (qsizetype record = 0; record < table.size(); ++record) {
        const QStringView cell = table.cell(record, place);
        if (cell.isEmpty())
            continue;
        if (const auto known = places.constFind(cell); known != places.cend()) {
            ++values[*known].count;
        } else if (values.size() < mostValues) {
            places.insert(cell, values.size());
            values << ValueMatch{column.name, column.field, cell.toString(),
                                 meaningOf(column, cell, table.isNumber(record, place), rows), 1};
        }
    }
    std::ranges::stable_sort(values, std::greater(), &ValueMatch::count);
    return values;
}

// New rows are compared with what is in no row: the same thing under another name is one of these.
void findLikely(const Portfolio &portfolio, ImportPlan &plan)
{
    if (plan.gone.isEmpty() || plan.imported == 0)
        return;
    SimilarityIndex index;
    for (const InitiativeId id : plan.gone)
        index.add(id, portfolio.initiatives().find(id)->name);
    index.finish();
    qsizetype compared = 0;
    for (RowOutcome &outcome : plan.outcomes) {
        if (outcome.kind != RowOutcome::Kind::New || ++compared > mostRowsCompared)
            continue;
        const auto similar = index.similarTo(outcome.name, likeEnough);
        if (!similar.empty())
            outcome.likely = LikelySame{similar.front().other, similar.front().similarity};
    }
}

} // namespace

void tellWhole(const Table &table, const std::vector<Column> &columns, const Portfolio &portfolio,
               RowImport &rows, ImportPlan &plan)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (hasMeanings(columns[i]))
            plan.values << valuesOf(table, columns[i], qsizetype(i), rows);
    }
    QSet<InitiativeId> seen;
    for (const RowOutcome &outcome : plan.outcomes)
        seen.insert(outcome.initiative);
    for (const Initiative &initiative : portfolio.initiatives()) {
        if (!seen.contains(initiative.id))
            plan.gone << initiative.id;
    }
    for (const Edit &edit : plan.change.edits) {
        const auto *entry = std::get_if<EditOf<StageEntry>>(&edit);
        plan.stageMoves +=
            entry && entry->after && portfolio.initiatives().find(entry->after->initiative) ? 1 : 0;
    }
    findLikely(portfolio, plan);
}

} // namespace portolan::exchange
