// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rebuild.h"

#include "core/storage/journal_block.h"
#include "core/storage/row_walk.h"
#include "core/storage/words.h"

#include <QHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

using Kinds = SalvagedKindsOf<Edit>::Type;
using Names = QHash<qint64, QString>; // ids are unique over all kinds

// The latest names the journal tells of.
class NamesInJournal {
public:
    explicit NamesInJournal(const Connection &damaged)
        : m_damaged(damaged)
    {
    }
    Names read()
    {
        RowWalk changes(m_damaged, "SELECT id FROM journal_change WHERE id >= ?1 ORDER BY id");
        RowWalk lines(m_damaged,
                      "SELECT line, entity_id, after FROM journal_edit WHERE change = ?2 AND line >= ?1"
                      " AND entity IN ('unit', 'initiative', 'criterion', 'question', 'stage')"
                      " AND after IS NOT NULL AND (field IS NULL OR field = 'name') ORDER BY line");
        RowWalk blocks(m_damaged,
                       "SELECT id, packed FROM journal_block WHERE change = ?2 AND id >= ?1 ORDER BY id");
        changes.run([&](const Row &change) {
            const qint64 id = integerOf(change, 0);
            readOf(lines, id, [this](const Row &line) {
                m_names.insert(integerOf(line, 1), variantOf(line, 2).toString());
            });
            readOf(blocks, id, [this](const Row &block) { readBlock(bytesOf(block, 1)); });
            return id;
        });
        return m_names;
    }

private:
    template <typename Take>
    static void readOf(RowWalk &rows, qint64 change, Take &&take)
    {
        if (!rows.handle())
            return; // there is no such table, or none that can be read
        bindValue(rows.handle(), 2, change);
        rows.run([&take](const Row &row) {
            take(row);
            return integerOf(row, 0);
        });
    }
    void readBlock(const QByteArray &packed)
    {
        static const QStringList named{u"unit"_s, u"initiative"_s, u"criterion"_s, u"question"_s, u"stage"_s};
        QList<JournalLine> lines;
        (void)unpackLines(packed, {}, lines); // what can be read of it
        for (const JournalLine &line : lines) {
            const bool isName = line.field.isEmpty() || line.field == "name"_L1;
            if (isName && line.after.isValid() && named.contains(line.entity))
                m_names.insert(line.entityId, line.after.toString());
        }
    }

    const Connection &m_damaged;
    Names m_names;
};

class Rebuilder {
public:
    Rebuilder(Kinds &kinds, Names names)
        : m_kinds(kinds)
        , m_names(std::move(names))
    {
    }
    void rebuildAll()
    {
        rebuild<Criterion>(neededCriteria());
        rebuild<Question>(neededQuestions());
        rebuild<Stage>(neededBy<Stage>(&StageEntry::stage));
        auto initiatives = neededBy<Initiative>(&Assessment::initiative);
        initiatives.insert(neededBy<Initiative>(&StageEntry::initiative));
        initiatives.insert(neededBy<Initiative>(&Decision::initiative));
        initiatives.insert(neededBy<Initiative>(&Task::initiative));
        rebuild<Initiative>(initiatives);
        rebuild<Unit>(neededBy<Unit>(&Initiative::unit));
    }

private:
    // Ids that something belongs to, each with a fresh entity to put there.
    template <typename E>
    using Needed = QMap<decltype(E::id), E>;

    template <typename E>
    const std::vector<E> &rowsOf() const
    {
        return std::get<SalvagedKind<E>>(m_kinds).rows;
    }
    template <typename E, typename Child>
    Needed<E> neededBy(decltype(E::id) Child::*owner) const
    {
        Needed<E> needed;
        for (const Child &child : rowsOf<Child>()) {
            if (child.*owner)
                needed.insert(child.*owner, {});
        }
        return needed;
    }
    Needed<Criterion> neededCriteria() const
    {
        auto needed = neededBy<Criterion>(&Rating::criterion);
        needed.insert(neededBy<Criterion>(&Question::criterion));
        for (Criterion &criterion : needed)
            criterion.anchors = QStringList(5, QString());
        return needed;
    }
    Needed<Question> neededQuestions() const
    {
        auto needed = neededBy<Question>(&Rating::question);
        for (const Rating &rating : rowsOf<Rating>()) {
            if (rating.question)
                needed[rating.question].criterion = rating.criterion;
        }
        for (Question &question : needed) {
            question.anchors = QStringList(5, QString());
            question.weight = 1;
        }
        return needed;
    }
    // Only where rows are missing: an id that leads nowhere may be damage of its own.
    template <typename E>
    void rebuild(Needed<E> needed)
    {
        auto &kind = std::get<SalvagedKind<E>>(m_kinds);
        const qint64 most = kind.expected ? *kind.expected - qint64(kind.rows.size()) : qint64(needed.size());
        if (!kind.hasGaps || most <= 0)
            return;
        for (const E &known : kind.rows)
            needed.remove(known.id);
        for (auto it = needed.begin(); it != needed.end() && kind.rebuilt < most; ++it) {
            it->id = it.key();
            it->name = m_names.value(it.key().value, Words::tr("Lost when the file was damaged"));
            kind.rows.push_back(*it);
            ++kind.rebuilt;
        }
    }

    Kinds &m_kinds;
    Names m_names;
};

} // namespace

void rebuildLostOwners(Kinds &kinds, const Connection &damaged)
{
    const bool isComplete = !std::get<SalvagedKind<Unit>>(kinds).hasGaps
        && !std::get<SalvagedKind<Initiative>>(kinds).hasGaps
        && !std::get<SalvagedKind<Criterion>>(kinds).hasGaps
        && !std::get<SalvagedKind<Question>>(kinds).hasGaps && !std::get<SalvagedKind<Stage>>(kinds).hasGaps;
    if (!isComplete)
        Rebuilder(kinds, NamesInJournal(damaged).read()).rebuildAll();
}

} // namespace portolan::storage
