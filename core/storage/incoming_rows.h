// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/mapper.h"

#include <array>
#include <functional>

namespace portolan::storage {

// Entities of one kind that are new, as rows SQLite reads by itself: one statement writes them all, which
// takes a third of the time of one statement for each.
class IncomingRows {
public:
    virtual ~IncomingRows() = default;
    virtual const char *table() const = 0;
    virtual QByteArray columns() const = 0; // quoted, joined by commas
    virtual int columnCount() const = 0;
    virtual qsizetype size() const = 0;
    virtual qint64 idAt(qsizetype row) const = 0;
    // Answers the name of the field when the file cannot hold its value, else nullptr.
    virtual const char *put(qsizetype row, int column, Slot) const = 0;
};

template <typename E>
class IncomingOf : public IncomingRows {
public:
    void add(const E &entity) { m_rows.push_back(&entity); } // must outlive these rows

    const char *table() const override { return E::table; }
    QByteArray columns() const override { return columnList<E>(); }
    int columnCount() const override { return fieldCount<E>; }
    qsizetype size() const override { return qsizetype(m_rows.size()); }
    qint64 idAt(qsizetype row) const override { return m_rows[size_t(row)]->id.value; }
    const char *put(qsizetype row, int column, Slot slot) const override
    {
        return putters()[size_t(column)](*m_rows[size_t(row)], slot);
    }

private:
    using Put = const char *(*)(const E &, Slot);

    template <size_t I>
    static const char *putField(const E &entity, Slot slot)
    {
        static constexpr auto field = std::get<I>(E::fields());
        return putValue(slot, entity.*field.member) ? nullptr : field.name;
    }
    static const auto &putters()
    {
        static constexpr auto all = []<size_t... I>(std::index_sequence<I...>)
        {
            return std::array<Put, sizeof...(I)>{putField<I>...};
        }
        (std::make_index_sequence<size_t(fieldCount<E>)>{});
        return all;
    }

    std::vector<const E *> m_rows;
};

// Inside a transaction that is rolled back when this fails: then some of the rows may be written. `progress`
// is told every thousand rows how many there are and may answer false (Cancelled). Conflict when a row is
// there already; BadInput, with the place, when a value cannot be kept.
Result<> insertAll(const Connection &, const IncomingRows &, const std::function<bool(qsizetype)> &progress);

} // namespace portolan::storage
