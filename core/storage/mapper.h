// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/storage/column.h"
#include "core/storage/connection.h"

#include <QStringList>

#include <string_view>

namespace portolan::storage {

// The portfolio's own row is there from the start and stays: one without properties has those of a new one.
inline EditOf<PortfolioInfo> withBothStates(const EditOf<PortfolioInfo> &edit)
{
    const auto fresh = std::make_shared<const PortfolioInfo>();
    return {edit.before ? edit.before : fresh, edit.after ? edit.after : fresh};
}
template <typename E>
const EditOf<E> &withBothStates(const EditOf<E> &edit)
{
    return edit;
}

template <typename E>
inline constexpr int fieldCount = int(std::tuple_size_v<decltype(E::fields())>);

// The columns of an entity, quoted, joined by commas. The first is always the id.
template <typename E>
QByteArray columnList()
{
    static_assert(std::string_view(std::get<0>(E::fields()).name) == "id");
    QByteArrayList names;
    forEachField<E>([&](const auto &field) { names << '"' + QByteArray(field.name) + '"'; });
    return names.join(", ");
}

template <typename E>
QByteArray selectText(const QByteArray &condition = {})
{
    return "SELECT " + columnList<E>() + " FROM \"" + E::table + "\" " + condition + " ORDER BY id";
}
template <typename E>
QByteArray insertText()
{
    const QByteArrayList places(fieldCount<E>, "?");
    return QByteArray("INSERT INTO \"") + E::table + "\" (" + columnList<E>() + ") VALUES ("
        + places.join(", ") + ')';
}
// The id keeps its place but is not set again: setting it would make SQLite look through everything that
// refers to it.
template <typename E>
QByteArray updateText()
{
    QByteArrayList settings;
    int place = 0;
    forEachField<E>([&](const auto &field) {
        if (++place > 1)
            settings << '"' + QByteArray(field.name) + "\" = ?" + QByteArray::number(place);
    });
    return QByteArray("UPDATE \"") + E::table + "\" SET " + settings.join(", ") + " WHERE id = ?1";
}
template <typename E>
QByteArray deleteText()
{
    return QByteArray("DELETE FROM \"") + E::table + "\" WHERE id = ?";
}

// "rating 4711: value", the place of something wrong.
inline QString placeOf(const char *table, qint64 id, const char *field = nullptr)
{
    const QString place = QString::fromLatin1(table) + u' ' + QString::number(id);
    return field ? place + QStringLiteral(": ") + QString::fromLatin1(field) : place;
}

inline tl::unexpected<Error> at(const QString &place, Error error)
{
    error.detail = place + QStringLiteral(": ") + error.detail;
    return tl::unexpected(error);
}

// Fills the entity from a row of selectText(). Answers the name of the first field that cannot be read, or
// nullptr when all could.
template <typename E>
const char *readRow(const Row &row, E &into)
{
    const char *unreadable = nullptr;
    int column = 0;
    forEachField<E>([&](const auto &field) {
        if (!readColumn(row, column++, into.*field.member) && !unreadable)
            unreadable = field.name;
    });
    return unreadable || into.id ? unreadable : "id";
}

// Binds all fields from place 1 on. Answers the name of the first that cannot be stored, or nullptr.
template <typename E>
const char *bindRow(sqlite3_stmt *statement, const E &from)
{
    const char *refused = nullptr;
    int place = 1;
    forEachField<E>([&](const auto &field) {
        if (!bindValue(statement, place++, from.*field.member) && !refused)
            refused = field.name;
    });
    return refused;
}

// Writes entities of one kind with statements prepared once. Every write has to change exactly one row.
template <typename E>
class KindWriter {
public:
    explicit KindWriter(const Connection &connection)
        : m_connection(connection)
    {
    }
    Result<> insert(const E &entity) { return write(m_insert, insertText<E>, entity); }
    Result<> update(const E &entity) { return write(m_update, updateText<E>, entity); }
    Result<> remove(const E &entity)
    {
        if (auto ready = prepare(m_remove, deleteText<E>); !ready)
            return ready;
        bindValue(m_remove->handle(), 1, entity.id);
        return executeOne(*m_remove, entity);
    }

private:
    using Prepared = std::optional<Statement>;

    Result<> prepare(Prepared &slot, QByteArray (*text)())
    {
        if (slot)
            return {};
        auto prepared = m_connection.prepare(text());
        if (!prepared)
            return tl::unexpected(prepared.error());
        slot.emplace(std::move(*prepared));
        return {};
    }
    Result<> write(Prepared &slot, QByteArray (*text)(), const E &entity)
    {
        if (auto ready = prepare(slot, text); !ready)
            return ready;
        if (const char *refused = bindRow(slot->handle(), entity))
            return failure(Error::Code::BadInput, m_connection.path(),
                           placeOf(E::table, entity.id.value, refused));
        return executeOne(*slot, entity);
    }
    Result<> executeOne(Statement &statement, const E &entity)
    {
        if (auto done = statement.execute(); !done)
            return at(placeOf(E::table, entity.id.value), done.error());
        if (m_connection.rowsChanged() != 1)
            return failure(Error::Code::Conflict, m_connection.path(), placeOf(E::table, entity.id.value));
        return {};
    }

    const Connection &m_connection;
    Prepared m_insert;
    Prepared m_update;
    Prepared m_remove;
};

} // namespace portolan::storage
