// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_telling.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/name_index.h"
#include "core/exchange/numbers.h"

#include <QSet>

namespace portolan::exchange {

namespace {

constexpr qsizetype mostValues = 200; // of a column
constexpr double likeEnough = 0.55;
constexpr double otherUnitCounts = 0.8;
constexpr qsizetype mostOffered = 5; // to one row, before the best is found
constexpr qsizetype mostRowsCompared = 5000;

struct Meaning {
    QString text;
    bool isGiven = false;
};

QString ratingText(const Column &column, QStringView cell, QChar decimal, RatingScale scale)
{
    if (const auto number = readNumber(cell, decimal)) {
        const auto rating = ratingOn(scale, *number);
        return rating ? QLocale().toString(*rating, 'g', 3) : QString();
    }
    if (Catalogue::instance().isNotApplicable(cell))
        return QStringLiteral("n/a");
    const auto rating = ratingOfWord(cell, column.levels);
    return rating ? QLocale().toString(*rating, 'g', 3) : QString();
}

Meaning meaningOf(const Column &column, QStringView cell, bool isNumber, RowImport &rows)
{
    const Catalogue &catalogue = Catalogue::instance();
    const QString *meant = meantBy(column, cell);
    if (meant)
        cell = *meant;
    switch (column.target.kind) {
    case Target::Kind::Stage: {
        const auto stage = rows.stageFor(cell);
        return {stage ? stage->name : QString(), meant || rows.isStageGiven(cell)};
    }
    case Target::Kind::Confidence: {
        const auto confidence = catalogue.confidence(cell);
        return {confidence ? word(*confidence) : QString(), meant != nullptr};
    }
    case Target::Kind::Rating:
        return {ratingText(column, cell, isNumber || meant ? QChar(u'.') : column.decimal,
                           meant ? RatingScale::OneToFive : column.ratingScale),
                meant != nullptr};
    default: {
        const auto approach = catalogue.approach(cell);
        return {approach ? word(*approach) : QString(), meant != nullptr};
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
            const Meaning meaning = meaningOf(column, cell, table.isNumber(record, place), rows);
            values << ValueMatch{column.name,  column.field,    cell.toString(),
                                 meaning.text, meaning.isGiven, 1};
        }
    }
    std::ranges::stable_sort(values, std::greater(), &ValueMatch::count);
    return values;
}

UnitId unitOf(const Portfolio &portfolio, InitiativeId id)
{
    const Initiative *initiative = portfolio.initiatives().find(id);
    return initiative ? initiative->unit : UnitId{};
}

QHash<InitiativeId, UnitId> unitsOfNew(const Change &change)
{
    QHash<InitiativeId, UnitId> units;
    for (const Edit &edit : change.edits) {
        const auto *made = std::get_if<EditOf<Initiative>>(&edit);
        if (made && !made->before)
            units.insert(made->after->id, made->after->unit);
    }
    return units;
}

struct Pair {
    qsizetype outcome;
    LikelySame likely;
    double weight; // the similarity, less where the units differ
};

std::vector<Pair> likelyPairs(const Portfolio &portfolio, const ImportPlan &plan, const Watch &watch)
{
    NameIndex index;
    for (const InitiativeId id : plan.gone)
        index.add(id, portfolio.initiatives().find(id)->name);
    const QHash<InitiativeId, UnitId> units = unitsOfNew(plan.change);
    std::vector<Pair> pairs;
    qsizetype compared = 0;
    for (qsizetype i = 0; i < plan.outcomes.size() && !watch.isCancelled(); ++i) {
        const RowOutcome &outcome = plan.outcomes[i];
        if (outcome.kind != RowOutcome::Kind::New || ++compared > mostRowsCompared)
            continue;
        const UnitId unit = units.value(outcome.initiative);
        for (const NameIndex::Match &match : index.like(outcome.name, likeEnough).mid(0, mostOffered)) {
            const UnitId other = unitOf(portfolio, match.initiative);
            const auto sameUnit = unit && other ? std::optional(unit == other) : std::nullopt;
            const double weight = match.similarity * (sameUnit == false ? otherUnitCounts : 1);
            if (weight >= likeEnough)
                pairs.push_back({i, {match.initiative, match.similarity, sameUnit}, weight});
        }
    }
    return pairs;
}

// New rows are compared with what is in no row: the same thing under another name is one of these. The most
// alike find each other first.
void findLikely(const Portfolio &portfolio, const Watch &watch, ImportPlan &plan)
{
    if (plan.gone.isEmpty() || plan.imported == 0)
        return;
    std::vector<Pair> pairs = likelyPairs(portfolio, plan, watch);
    std::ranges::stable_sort(pairs, std::greater(), &Pair::weight);
    QSet<InitiativeId> offered;
    for (const Pair &pair : pairs) {
        RowOutcome &outcome = plan.outcomes[pair.outcome];
        if (outcome.likely || offered.contains(pair.likely.initiative))
            continue;
        outcome.likely = pair.likely;
        offered.insert(pair.likely.initiative);
    }
}

// Of links, warnings come after all rows.
void countWarnings(ImportPlan &plan)
{
    QHash<qsizetype, RowOutcome *> byRow;
    for (RowOutcome &outcome : plan.outcomes)
        byRow.insert(outcome.row, &outcome);
    for (const ImportWarning &warning : plan.warnings) {
        RowOutcome *outcome = byRow.value(warning.row);
        if (!outcome || outcome->warnings++ > 0)
            continue;
        outcome->firstWarning = warning.column.isEmpty()
            ? warning.message
            : warning.column + QStringLiteral(": ") + warning.message;
    }
}

} // namespace

void tellWhole(const Table &table, const std::vector<Column> &columns, const Portfolio &portfolio,
               RowImport &rows, const Watch &watch, ImportPlan &plan)
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
    countWarnings(plan);
    findLikely(portfolio, watch, plan);
}

} // namespace portolan::exchange
