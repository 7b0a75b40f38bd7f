// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/column.h"
#include "core/storage/connection.h"

#include <functional>

namespace portolan::storage {

// Visits every row that can be read, in the order of its key, and jumps over the damaged places between them.
class RowWalk {
public:
    // `sql` selects rows whose key is at least ?1, in the order of the key.
    RowWalk(const Connection &connection, const QByteArray &sql)
        : m_statement(connection.prepare(sql))
    {
    }
    // visit(row) answers the key. True: there were places that could not be read.
    bool run(const std::function<qint64(const Row &)> &visit);
    sqlite3_stmt *handle() const { return m_statement ? m_statement->handle() : nullptr; }

private:
    enum class End { Done, Damage };
    End readFrom(qint64 key, const std::function<qint64(const Row &)> &visit);
    bool isReadableFrom(qint64 key);
    std::optional<qint64> nextReadableAfter(qint64 key);

    Result<Statement> m_statement;
    StringPool m_pool;
    qint64 m_next = 0;
};

} // namespace portolan::storage
