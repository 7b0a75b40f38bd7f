// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/value_text.h"
#include "core/model/portfolio.h"

#include <cmath>

// The value of a field as a cell for people, and back. Not every value fits in a cell (blanks at the ends,
// long texts, control characters, 17 digits, bytes): of these a cell shows what it can, and the exact value
// is kept beside.
namespace portolan::collect {

struct CellValue {
    QString text; // also of numbers and dates
    std::optional<double> number;
    QDate date;
};

// Whether a cell gives back that very text.
bool fitsCell(const QString &);
// All but blanks, what cannot be printed, and the signs that stand for it: the same for a text and for what a
// cell made of it.
QString essence(QStringView);
bool stillShowsText(QStringView cell, const QString &written);
std::optional<double> numberFrom(QStringView);
QString numberText(double); // 15 digits, which every spreadsheet keeps

inline CellValue cellOf(const QString &value)
{
    return {value, {}, {}};
}
inline CellValue cellOf(double value)
{
    return {numberText(value), value, {}};
}
inline CellValue cellOf(int value)
{
    return cellOf(double(value));
}
inline CellValue cellOf(bool value)
{
    return {value ? QStringLiteral("yes") : QStringLiteral("no"), {}, {}};
}
CellValue cellOf(const QDate &);
CellValue cellOf(const QStringList &); // one a line
CellValue cellOf(const QByteArray &); // how many bytes; empty for none
template <typename Tag>
CellValue cellOf(Id<Tag> value)
{
    return {value ? QString::number(value.value) : QString(), {}, {}};
}
template <WordedEnum E>
CellValue cellOf(E value)
{
    return {word(value), {}, {}};
}
template <typename T>
CellValue cellOf(const std::optional<T> &value)
{
    return value ? cellOf(*value) : CellValue();
}

// False for a text that cannot be such a value.
bool valueOf(QStringView cell, QString &to);
bool valueOf(QStringView cell, double &to);
bool valueOf(QStringView cell, int &to);
bool valueOf(QStringView cell, bool &to);
bool valueOf(QStringView cell, QDate &to);
bool valueOf(QStringView cell, QStringList &to);
bool valueOf(QStringView cell, QByteArray &to); // only of none
template <typename Tag>
bool valueOf(QStringView cell, Id<Tag> &to)
{
    to = {};
    bool isNumber = true;
    if (!cell.isEmpty())
        to.value = cell.toLongLong(&isNumber);
    return isNumber && to.value >= 0;
}
template <WordedEnum E>
bool valueOf(QStringView cell, E &to)
{
    const auto value = fromWord<E>(cell);
    to = value.value_or(E());
    return value.has_value();
}
template <typename T>
bool valueOf(QStringView cell, std::optional<T> &to)
{
    to.reset();
    return cell.isEmpty() || valueOf(cell, to.emplace());
}

template <typename T>
bool fits(const T &value)
{
    const CellValue cell = cellOf(value);
    T back{};
    return fitsCell(cell.text) && valueOf(cell.text, back) && back == value;
}

// Whether the cell still shows what was written, in spite of what cells do to numbers and texts.
inline bool stillShows(QStringView cell, const CellValue &written)
{
    const auto number = numberFrom(cell);
    if (written.number && number)
        return std::abs(*written.number - *number) <= 1e-12 * std::max(1.0, std::abs(*number));
    return stillShowsText(cell, written.text);
}

// Fields that are many columns: one for each custom value, each weighed criterion, each rule.
template <typename T>
concept Spread = std::same_as<T, CustomValues> || std::same_as<T, Weights> || std::same_as<T, Thresholds>;

struct SpreadEntry {
    QString key;
    CellValue cell;
};
QList<SpreadEntry> entriesOf(const CustomValues &);
QList<SpreadEntry> entriesOf(const Weights &);
QList<SpreadEntry> entriesOf(const Thresholds &);
// With the entry of that key as the cell says it; an empty cell takes it out. False when it cannot be one.
bool setEntry(CustomValues &, const QString &key, QStringView cell);
bool setEntry(Weights &, const QString &key, QStringView cell);
bool setEntry(Thresholds &, const QString &key, QStringView cell);

// In pieces that a cell takes, and together again.
QStringList exactPieces(const std::string &text);

} // namespace portolan::collect
