// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/load.h"

#include "core/storage/mapper.h"

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

template <typename E>
Result<qsizetype> loadKind(const Connection &connection, StringPool &pool, Portfolio &into)
{
    auto statement = connection.prepare(selectText<E>());
    if (!statement)
        return tl::unexpected(statement.error());
    const Row row{statement->handle(), pool};
    qsizetype count = 0;
    for (;; ++count) {
        const auto more = statement->step();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return count;
        E entity;
        if (const char *unreadable = readRow(row, entity))
            return failure(Error::Code::Damaged, connection.path(),
                           placeOf(E::table, entity.id.value, unreadable));
        into.load(std::move(entity));
    }
}

} // namespace

Result<Portfolio> load(const Connection &connection)
{
    auto moment = Transaction::begin(connection, Transaction::Kind::Read);
    if (!moment)
        return tl::unexpected(moment.error());
    Portfolio portfolio;
    StringPool pool;
    Result<> all;
    forEachKind([&]<typename E>() {
        if (!all)
            return;
        const auto count = loadKind<E>(connection, pool, portfolio);
        if (!count)
            all = tl::unexpected(count.error());
        else if (std::is_same_v<E, PortfolioInfo> && *count != 1)
            all = failure(Error::Code::Damaged, connection.path(), u"the table portfolio is empty"_s);
    });
    if (!all)
        return tl::unexpected(all.error());
    return portfolio;
}

Result<> verifyTables(const Connection &connection)
{
    QByteArrayList statements{
        "SELECT id, time, user, label FROM journal_change",
        "SELECT change, line, entity, entity_id, field, before, after, state FROM journal_edit",
        "SELECT id, change, lowest_id, highest_id, packed FROM journal_block"};
    forEachKind([&]<typename E>() { statements << selectText<E>(); });
    for (const QByteArray &sql : statements) {
        if (auto prepared = connection.prepare(sql); !prepared) {
            Error error = prepared.error();
            if (error.code == Error::Code::Internal) // our statements are right, so the tables are not
                error.code = Error::Code::Damaged;
            return tl::unexpected(error);
        }
    }
    return {};
}

} // namespace portolan::storage
