// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/column.h"
#include "core/storage/connection.h"

namespace portolan::storage {

// Calls look(row) for every row of the answer.
template <typename Look>
Result<> forEachRow(const Connection &connection, const QByteArray &sql, Look &&look)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    StringPool pool;
    const Row row{statement->handle(), pool};
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        look(row);
    }
}

} // namespace portolan::storage
