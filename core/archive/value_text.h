// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

// A value as the text of one line, and back: that of stored(), with "" for unknown. valueFrom() answers false
// for a text that no value gives.
namespace portolan::archive {

template <typename T>
concept TextOfItsOwn = std::same_as<T, QDate> || std::same_as<T, QStringList> || std::same_as<
    T, Weights> || std::same_as<T, Thresholds> || std::same_as<T, CustomValues>;

// See archive.h for the escapes.
void appendEscaped(std::string &to, QStringView text);
bool unescape(std::string_view from, QString &to);

inline void appendText(std::string &to, const QString &value)
{
    appendEscaped(to, value);
}
void appendText(std::string &to, double value);
void appendText(std::string &to, const QByteArray &value);
inline void appendText(std::string &to, int value)
{
    to += std::to_string(value);
}
inline void appendText(std::string &to, bool value)
{
    to += value ? '1' : '0';
}
template <typename Tag>
void appendText(std::string &to, Id<Tag> value)
{
    if (value)
        to += std::to_string(value.value);
}
template <WordedEnum E>
void appendText(std::string &to, E value)
{
    to += words<E>::list[static_cast<size_t>(value)];
}
template <typename T>
void appendText(std::string &to, const std::optional<T> &value)
{
    if (value)
        appendText(to, *value);
}
template <TextOfItsOwn T>
void appendText(std::string &to, const T &value)
{
    appendEscaped(to, stored(value).toString());
}

template <typename Number>
bool numberFrom(std::string_view from, Number &to)
{
    const char *end = from.data() + from.size();
    const auto [at, error] = std::from_chars(from.data(), end, to);
    return error == std::errc() && at == end;
}

inline bool valueFrom(std::string_view from, QString &to)
{
    return unescape(from, to);
}
bool valueFrom(std::string_view from, double &to);
bool valueFrom(std::string_view from, QByteArray &to);
inline bool valueFrom(std::string_view from, int &to)
{
    return numberFrom(from, to);
}
inline bool valueFrom(std::string_view from, bool &to)
{
    to = from == "1";
    return to || from == "0";
}
template <typename Tag>
bool valueFrom(std::string_view from, Id<Tag> &to)
{
    to = {};
    return from.empty() || (numberFrom(from, to.value) && to.value > 0);
}
template <WordedEnum E>
bool valueFrom(std::string_view from, E &to)
{
    for (size_t i = 0; i < std::size(words<E>::list); ++i) {
        if (from == words<E>::list[i]) {
            to = static_cast<E>(i);
            return true;
        }
    }
    return false;
}
template <typename T>
bool valueFrom(std::string_view from, std::optional<T> &to)
{
    to.reset();
    return from.empty() || valueFrom(from, to.emplace());
}
template <TextOfItsOwn T>
bool valueFrom(std::string_view from, T &to)
{
    QString text;
    return unescape(from, text) && restore(QVariant(text), to);
}

} // namespace portolan::archive
