// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/each_row.h"
#include "core/storage/mapper.h"

#include <algorithm>

namespace portolan::storage {

// The ids of one kind.
template <typename IdType>
struct KnownIds {
    std::vector<qint64> ids; // ascending
    qint64 latest = 0; // that was looked for and found: neighbours mostly refer to the same

    bool contains(qint64 id)
    {
        if (id != latest && !std::ranges::binary_search(ids, id))
            return false;
        latest = id;
        return true;
    }
};

template <typename AnyEdit>
struct KnownIdsOf;
template <typename... E>
struct KnownIdsOf<std::variant<EditOf<E>...>> {
    using Type = std::tuple<KnownIds<decltype(E::id)>...>;
};

// Whether what a change refers to is there: takes the place of SQLite's own check of each row where a large
// change is written. Only for changes that remove nothing, so that what was there stays there.
class References {
public:
    // Knows the ids in the file and those the change creates.
    static Result<References> of(const Connection &connection, const Change &change)
    {
        References references(connection.path());
        Result<> read;
        forEachKind([&]<typename E>() {
            if (read && isReferredTo<decltype(E::id)>())
                read = references.read<E>(connection, change);
        });
        return read ? Result<References>(std::move(references)) : tl::unexpected(read.error());
    }

    // Conflict, with the place, when the entity refers to something that is not there.
    template <typename E>
    Result<> check(const E &entity)
    {
        const char *broken = nullptr;
        forEachField<E>([&](const auto &field) {
            if (!isThere<decltype(E::id)>(entity.*field.member) && !broken)
                broken = field.name;
        });
        return broken ? failure(Error::Code::Conflict, m_path, placeOf(E::table, entity.id.value, broken))
                      : Result<>();
    }

private:
    explicit References(QString path)
        : m_path(std::move(path))
    {
    }

    // By a field of some entity that is not its own id.
    template <typename IdType>
    static bool isReferredTo()
    {
        int uses = 0;
        forEachKind([&uses]<typename E>() {
            forEachField<E>([&uses](const auto &field) {
                uses += std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Type, IdType>;
            });
        });
        return uses > 1;
    }
    template <typename E>
    Result<> read(const Connection &connection, const Change &change)
    {
        auto &ids = std::get<KnownIds<decltype(E::id)>>(m_known).ids;
        const auto there = forEachRow(connection, QByteArray("SELECT id FROM \"") + E::table + '"',
                                      [&ids](const Row &row) { ids.push_back(integerOf(row, 0)); });
        if (!there)
            return there;
        for (const Edit &edit : change.edits) {
            if (const auto *mine = std::get_if<EditOf<E>>(&edit); mine && !mine->before)
                ids.push_back(mine->after->id.value);
        }
        std::ranges::sort(ids);
        return {};
    }

    template <typename Own, typename T>
    bool isThere(const T &)
    {
        return true;
    }
    template <typename Own, typename Tag>
    bool isThere(const Id<Tag> &id)
    {
        return std::is_same_v<Own, Id<Tag>> || !id || std::get<KnownIds<Id<Tag>>>(m_known).contains(id.value);
    }

    QString m_path;
    KnownIdsOf<Edit>::Type m_known;
};

} // namespace portolan::storage
