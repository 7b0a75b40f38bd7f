// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mapper.h"
#include "core/storage/row_walk.h"
#include "core/storage/salvage.h"

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

Result<bool> copyJournal(const Connection &damaged, const Connection &to)
{
    QList<qint64> changes;
    RowCopy heads(to, "INSERT INTO journal_change(id, time, user, label) VALUES(?, ?, ?, ?)", 4);
    RowWalk walk(damaged, "SELECT id, time, user, label FROM journal_change WHERE id >= ?1 ORDER BY id");
    bool isLossy = walk.run([&](const Row &row) {
        const qint64 id = integerOf(row, 0);
        if (heads.take(row))
            changes << id;
        return id;
    });
    RowCopy lines(to,
                  "INSERT INTO journal_edit(change, line, entity, entity_id, field, before, after, state)"
                  " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                  8);
    RowWalk linesOfChange(
        damaged,
        "SELECT change, line, entity, entity_id, field, before, after, state FROM journal_edit"
        " WHERE change = ?2 AND line >= ?1 ORDER BY line");
    for (const qint64 change : changes) {
        if (linesOfChange.handle())
            bindValue(linesOfChange.handle(), 2, change);
        isLossy = linesOfChange.run([&lines](const Row &row) {
            lines.take(row);
            return integerOf(row, 1);
        }) || isLossy;
    }
    for (const RowCopy *copy : {&heads, &lines}) {
        if (const auto written = copy->outcome(); !written)
            return tl::unexpected(written.error());
    }
    return isLossy;
}

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
    auto isLossy = copyJournal(damaged, to);
    if (!isLossy)
        return isLossy;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return isLossy;
}

} // namespace portolan::storage
