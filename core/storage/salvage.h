// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/storage/connection.h"

#include <QSet>
#include <QStringList>

namespace portolan::storage {

// The columns a table has in this file, which may be of an older version; empty when there is no such table
// or that cannot be told.
QSet<QByteArray> columnsOf(const Connection &, const char *table);

// What could be read of one kind of entity.
template <typename E>
struct SalvagedKind {
    using Entity = E;
    std::vector<E> rows;
    std::optional<qint64> expected; // rows there once were, if that can still be told
    bool hasGaps = false;
    qsizetype rebuilt = 0; // in rows, but by id and name only
    qsizetype dropped = 0; // read, but they belonged to something that is lost
    qsizetype spoiled = 0; // single values that are empty now
};

template <typename AnyEdit>
struct SalvagedKindsOf;
template <typename... E>
struct SalvagedKindsOf<std::variant<EditOf<E>...>> {
    using Type = std::tuple<SalvagedKind<E>...>;
};

// Everything that could be read of a damaged file, as far as it hangs together.
struct Salvage {
    SalvagedKindsOf<Edit>::Type kinds;

    static Salvage from(const Connection &damaged);
    // Nothing at all could be read.
    bool isEmpty() const;
    // What is missing, in sentences for people.
    QStringList losses() const;
};

// Writes what was salvaged into a new portfolio, with as much of the journal as can be read. Answers whether
// lines of the journal are lost.
Result<bool> writeSalvage(const Salvage &, const Connection &damaged, const Connection &to);

} // namespace portolan::storage
