// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal_block.h"
#include "core/storage/mapper.h"
#include "core/storage/row_walk.h"
#include "core/storage/salvage.h"

#include <QSet>

namespace portolan::storage {

namespace {

template <typename E>
Result<> writeKind(const Connection &to, const SalvagedKind<E> &kind)
{
    KindWriter<E> writer(to);
    for (const E &entity : kind.rows) {
        const auto written = std::is_same_v<E, PortfolioInfo> ? writer.update(entity) : writer.insert(entity);
        if (!written)
            return written;
    }
    return {};
}

// Copies rows as they are, column by column.
class RowCopy {
public:
    RowCopy(const Connection &to, const QByteArray &insert, int columns)
        : m_insert(to.prepare(insert))
        , m_columns(columns)
    {
    }
    // False when the row was not written: it does not fit, or nothing can be written any more (see
    // outcome()).
    bool take(const Row &row)
    {
        if (!m_insert || !m_outcome)
            return false;
        for (int column = 0; column < m_columns; ++column)
            bindValue(m_insert->handle(), column + 1, variantOf(row, column));
        const auto done = m_insert->execute();
        const bool isUnfit = !done
            && (done.error().code == Error::Code::Conflict || done.error().code == Error::Code::BadInput);
        if (!isUnfit)
            m_outcome = done;
        return done.has_value();
    }
    Result<> outcome() const { return m_insert ? m_outcome : tl::unexpected(m_insert.error()); }

private:
    Result<Statement> m_insert;
    int m_columns;
    Result<> m_outcome;
};

// Copies as much of the journal as can be read.
class JournalCopy {
public:
    JournalCopy(const Connection &damaged, const Connection &to)
        : m_damaged(damaged)
        , m_heads(to, "INSERT INTO journal_change(id, time, user, label) VALUES(?, ?, ?, ?)", 4)
        , m_lines(to,
                  "INSERT INTO journal_edit(change, line, entity, entity_id, field, before, after, state)"
                  " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                  8)
        , m_blocks(
              to,
              "INSERT INTO journal_block(id, change, lowest_id, highest_id, packed) VALUES(?, ?, ?, ?, ?)", 5)
    {
    }
    // Answers whether lines are lost.
    Result<bool> copy()
    {
        copyHeads();
        copyLines();
        if (!columnsOf(m_damaged, "journal_block").isEmpty()) // not in files of schema 1 and 2
            copyBlocks();
        for (const RowCopy *each : {&m_heads, &m_lines, &m_blocks}) {
            if (const auto written = each->outcome(); !written)
                return tl::unexpected(written.error());
        }
        return m_isLossy;
    }

private:
    void walk(RowWalk &rows, const std::function<qint64(const Row &)> &visit)
    {
        m_isLossy = rows.run(visit) || m_isLossy;
    }
    void copyHeads()
    {
        RowWalk heads(m_damaged,
                      "SELECT id, time, user, label FROM journal_change WHERE id >= ?1 ORDER BY id");
        walk(heads, [this](const Row &row) {
            const qint64 id = integerOf(row, 0);
            if (m_heads.take(row))
                m_changes << id;
            return id;
        });
    }
    void copyLines()
    {
        RowWalk lines(m_damaged,
                      "SELECT change, line, entity, entity_id, field, before, after, state FROM journal_edit"
                      " WHERE change = ?2 AND line >= ?1 ORDER BY line");
        for (const qint64 change : m_changes) {
            if (lines.handle())
                bindValue(lines.handle(), 2, change);
            walk(lines, [this](const Row &row) {
                m_lines.take(row);
                return integerOf(row, 1);
            });
        }
    }
    void copyBlocks()
    {
        RowWalk blocks(m_damaged,
                       "SELECT id, change, lowest_id, highest_id, packed FROM journal_block WHERE id >= ?1"
                       " ORDER BY id");
        walk(blocks, [this](const Row &row) {
            QList<JournalLine> lines;
            const bool isWhole =
                m_changes.contains(integerOf(row, 1)) && unpackLines(bytesOf(row, 4), {}, lines);
            m_isLossy = !isWhole || !m_blocks.take(row) || m_isLossy;
            return integerOf(row, 0);
        });
    }

    const Connection &m_damaged;
    RowCopy m_heads;
    RowCopy m_lines;
    RowCopy m_blocks;
    QSet<qint64> m_changes;
    bool m_isLossy = false;
};

} // namespace

Result<bool> writeSalvage(const Salvage &salvage, const Connection &damaged, const Connection &to)
{
    auto transaction = Transaction::begin(to);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<> written;
    const auto write = [&](const auto &kind) {
        if (written)
            written = writeKind(to, kind);
    };
    std::apply([&write](const auto &...kind) { (write(kind), ...); }, salvage.kinds);
    if (!written)
        return tl::unexpected(written.error());
    auto isLossy = JournalCopy(damaged, to).copy();
    if (!isLossy)
        return isLossy;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return isLossy;
}

} // namespace portolan::storage
