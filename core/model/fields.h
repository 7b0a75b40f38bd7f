// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <tuple>

namespace portolan {

// One named member of an entity. Every entity lists its fields once (`static constexpr auto fields()`); the
// SQL mapping, the journal's differences, the archive, table columns and search all read that list.
template <typename Entity, typename T>
struct Field {
    using Type = T;
    const char *name;
    T Entity::*member;
};
template <typename Entity, typename T>
Field(const char *, T Entity::*) -> Field<Entity, T>;

template <typename Entity, typename F>
constexpr void forEachField(F &&f)
{
    std::apply([&](const auto &...field) { (f(field), ...); }, Entity::fields());
}

// An enum with a stored word per value: specialise `words<E>` with `static constexpr const char *list[]`, in
// the order of the enumerators.
template <typename E>
struct words;

template <typename E>
concept WordedEnum = requires
{
    words<E>::list;
};

template <WordedEnum E>
QString word(E value)
{
    return QString::fromLatin1(words<E>::list[static_cast<size_t>(value)]);
}

template <WordedEnum E>
std::optional<E> fromWord(QStringView text)
{
    for (size_t i = 0; i < std::size(words<E>::list); ++i) {
        if (text == QLatin1StringView(words<E>::list[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

using Weights = QMap<CriterionId, double>;
using Thresholds = QMap<QString, double>; // by the name of the rule

// A value of a source column that no field of ours holds: text under the column's name.
struct CustomValue {
    QString name;
    QString value;

    bool operator==(const CustomValue &) const = default;
};
// In the order of the source; no name is there twice.
using CustomValues = QList<CustomValue>;
// nullptr when there is none of that name.
const CustomValue *findCustom(const CustomValues &, const QString &name);
// In place of the one of that name, else after the last.
void setCustom(CustomValues &, const CustomValue &);

// How a member is kept in a file, a journal line or an archive: null for "unknown", else qlonglong, double,
// QString or QByteArray. `restore` is the inverse and answers false for a value that cannot be one.
inline QVariant stored(bool value)
{
    return QVariant(qlonglong(value));
}
inline QVariant stored(int value)
{
    return QVariant(qlonglong(value));
}
inline QVariant stored(double value)
{
    return QVariant(value);
}
inline QVariant stored(const QString &value)
{
    return QVariant(value.isNull() ? QStringLiteral("") : value);
}
inline QVariant stored(const QByteArray &value)
{
    return QVariant(value);
}
QVariant stored(const QDate &value); // ISO text, null when unknown
QVariant stored(const QStringList &value); // JSON array text
QVariant stored(const Weights &value); // JSON object text, id -> weight
QVariant stored(const Thresholds &value); // JSON object text
QVariant stored(const CustomValues &value); // JSON text: [["name", "value"], ...]
template <typename Tag>
QVariant stored(Id<Tag> value)
{
    return value ? QVariant(qlonglong(value.value)) : QVariant();
}
template <WordedEnum E>
QVariant stored(E value)
{
    return QVariant(word(value));
}
template <typename T>
QVariant stored(const std::optional<T> &value)
{
    return value ? stored(*value) : QVariant();
}

bool restore(const QVariant &from, bool &to);
bool restore(const QVariant &from, int &to);
bool restore(const QVariant &from, double &to);
bool restore(const QVariant &from, QString &to);
bool restore(const QVariant &from, QByteArray &to);
bool restore(const QVariant &from, QDate &to);
bool restore(const QVariant &from, QStringList &to);
bool restore(const QVariant &from, Weights &to);
bool restore(const QVariant &from, Thresholds &to);
bool restore(const QVariant &from, CustomValues &to);
template <typename Tag>
bool restore(const QVariant &from, Id<Tag> &to)
{
    to = {};
    if (!from.isValid() || from.isNull())
        return true;
    bool ok = false;
    to.value = from.toLongLong(&ok);
    return ok && to.value > 0;
}
template <WordedEnum E>
bool restore(const QVariant &from, E &to)
{
    const auto value = fromWord<E>(from.toString());
    if (value)
        to = *value;
    return value.has_value();
}
template <typename T>
bool restore(const QVariant &from, std::optional<T> &to)
{
    to.reset();
    if (!from.isValid() || from.isNull())
        return true;
    T value{};
    if (!restore(from, value))
        return false;
    to = std::move(value);
    return true;
}

} // namespace portolan
