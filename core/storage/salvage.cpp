// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/storage/mapper.h"
#include "core/storage/rebuild.h"
#include "core/storage/row_walk.h"

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

using Columns = QSet<QByteArray>;

bool isIn(const Columns &columns, const char *name)
{
    return columns.isEmpty() || columns.contains(name);
}

template <typename E>
QByteArray salvageText(const Columns &columns)
{
    QByteArrayList names;
    forEachField<E>([&](const auto &field) {
        names << (isIn(columns, field.name) ? '"' + QByteArray(field.name) + '"' : QByteArray("NULL"));
    });
    return "SELECT " + names.join(", ") + " FROM \"" + E::table + "\" WHERE id >= ?1 ORDER BY id";
}

// Fields that cannot be read are as in a new entity. Answers how many those are.
template <typename E>
qsizetype readWhatCan(const Row &row, const Columns &columns, E &into)
{
    qsizetype spoiled = 0;
    int column = 0;
    forEachField<E>([&](const auto &field) {
        const int place = column++;
        if (!isIn(columns, field.name) || readColumn(row, place, into.*field.member))
            return;
        into.*field.member = E{}.*field.member;
        ++spoiled;
    });
    return spoiled;
}

template <typename E>
void readKind(const Connection &damaged, SalvagedKind<E> &kind)
{
    const Columns columns = columnsOf(damaged, E::table);
    RowWalk walk(damaged, salvageText<E>(columns));
    kind.hasGaps = walk.run([&kind, &columns](const Row &row) {
        E entity;
        const qsizetype spoiled = readWhatCan(row, columns, entity);
        const bool isNew = kind.rows.empty() || kind.rows.back().id < entity.id;
        if (entity.id && isNew) {
            kind.rows.push_back(std::move(entity));
            kind.spoiled += spoiled;
        }
        return integerOf(row, 0);
    });
    // An index beside the table often knows how many rows there were.
    if (const auto count = damaged.number(u"SELECT count(*) FROM \"%1\""_s.arg(QLatin1StringView(E::table))))
        kind.expected = *count;
}

// Files of schema version 1 have custom values in a table of their own.
void readCustomValues(const Connection &damaged, SalvagedKind<Initiative> &kind)
{
    if (columnsOf(damaged, "custom_value").isEmpty())
        return;
    QHash<qint64, Initiative *> initiatives;
    for (Initiative &initiative : kind.rows)
        initiatives.insert(initiative.id.value, &initiative);
    RowWalk walk(damaged, "SELECT id, initiative, name, value FROM custom_value WHERE id >= ?1 ORDER BY id");
    kind.spoiled += walk.run([&initiatives](const Row &row) {
        CustomValue value;
        Initiative *owner = initiatives.value(integerOf(row, 1));
        if (owner && readColumn(row, 2, value.name) && readColumn(row, 3, value.value))
            owner->custom << value;
        return integerOf(row, 0);
    });
}

// Leaves out what belongs to something that is not there.
class Ties {
public:
    explicit Ties(SalvagedKindsOf<Edit>::Type &kinds)
        : m_kinds(kinds)
    {
    }
    void keepWhatHangsTogether()
    {
        keepUnits();
        const auto criteria = idsOf<Criterion>();
        const auto initiatives = idsOf<Initiative>();
        const auto stages = idsOf<Stage>();
        keep<Question>([&](const Question &q) { return criteria.contains(q.criterion.value); });
        keepWeightsOf(criteria);
        keep<Link>([&](const Link &link) {
            return initiatives.contains(link.from.value) && initiatives.contains(link.to.value);
        });
        keep<Assessment>([&](const Assessment &a) { return initiatives.contains(a.initiative.value); });
        keep<StageEntry>([&](const StageEntry &entry) {
            return initiatives.contains(entry.initiative.value) && stages.contains(entry.stage.value);
        });
        keep<Decision>([&](const Decision &decision) {
            return initiatives.contains(decision.initiative.value)
                && (!decision.stage || stages.contains(decision.stage.value));
        });
        keep<Task>([&](const Task &task) { return initiatives.contains(task.initiative.value); });
        keepRatings(criteria);
    }

private:
    using Ids = QSet<qint64>;

    template <typename E>
    Ids idsOf() const
    {
        Ids ids;
        for (const E &entity : std::get<SalvagedKind<E>>(m_kinds).rows)
            ids << entity.id.value;
        return ids;
    }
    template <typename E, typename Belongs>
    void keep(Belongs &&belongs)
    {
        auto &kind = std::get<SalvagedKind<E>>(m_kinds);
        kind.dropped +=
            qsizetype(std::erase_if(kind.rows, [&](const E &entity) { return !belongs(entity); }));
    }
    void keepUnits()
    {
        const auto units = idsOf<Unit>();
        auto &kind = std::get<SalvagedKind<Initiative>>(m_kinds);
        for (Initiative &initiative : kind.rows) {
            if (initiative.unit && !units.contains(initiative.unit.value)) {
                initiative.unit = {};
                ++kind.spoiled;
            }
        }
    }
    void keepWeightsOf(const Ids &criteria)
    {
        for (Profile &profile : std::get<SalvagedKind<Profile>>(m_kinds).rows)
            profile.weights.removeIf(
                [&](const auto &weight) { return !criteria.contains(weight.key().value); });
    }
    void keepRatings(const Ids &criteria)
    {
        const auto assessments = idsOf<Assessment>();
        const auto questions = idsOf<Question>();
        keep<Rating>([&](const Rating &rating) {
            const bool isInRange = !rating.value || (*rating.value >= 1 && *rating.value <= 5);
            const bool isAnswer = isInRange && rating.notApplicable != rating.value.has_value();
            return isAnswer && assessments.contains(rating.assessment.value)
                && criteria.contains(rating.criterion.value)
                && (!rating.question || questions.contains(rating.question.value));
        });
    }

    SalvagedKindsOf<Edit>::Type &m_kinds;
};

template <typename F>
void forEachSalvaged(const Salvage &salvage, F &&f)
{
    std::apply([&](const auto &...kind) { (f(kind), ...); }, salvage.kinds);
}

} // namespace

QSet<QByteArray> columnsOf(const Connection &connection, const char *table)
{
    Columns columns;
    auto names = connection.prepare("SELECT name FROM pragma_table_info(?)");
    if (!names || !Slot(names->handle(), 1).putWord(table))
        return columns;
    StringPool pool;
    const Row row{names->handle(), pool};
    while (names->step().value_or(false))
        columns << textOf(row, 0).toByteArray();
    return columns;
}

Salvage Salvage::from(const Connection &damaged)
{
    Salvage salvage;
    forEachKind([&]<typename E>() { readKind(damaged, std::get<SalvagedKind<E>>(salvage.kinds)); });
    readCustomValues(damaged, std::get<SalvagedKind<Initiative>>(salvage.kinds));
    rebuildLostOwners(salvage.kinds, damaged);
    Ties(salvage.kinds).keepWhatHangsTogether();
    return salvage;
}

bool Salvage::isEmpty() const
{
    bool isEmpty = true;
    forEachSalvaged(*this, [&isEmpty](const auto &kind) { isEmpty = isEmpty && kind.rows.empty(); });
    return isEmpty;
}

} // namespace portolan::storage
