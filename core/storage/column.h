// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QHash>

struct sqlite3_context;
struct sqlite3_stmt;

namespace portolan::storage {

// Text that comes again and again in a file (assessors, notes, names of columns) is kept once.
class StringPool {
public:
    QString shared(const char *utf8, int size);

private:
    QHash<QByteArray, QString> m_known;
};

// The row a statement stands on.
struct Row {
    sqlite3_stmt *statement;
    StringPool &pool;
};

bool isNull(const Row &, int column);
QByteArrayView textOf(const Row &, int column); // empty when the column holds no text
QByteArray bytesOf(const Row &, int column); // a copy; empty when the column holds none
qint64 integerOf(const Row &, int column); // 0 when the column holds no number
bool readId(const Row &, int column, qint64 &to); // 0 for NULL

// Straight from the column into the member; false for a value that cannot be one. The counterpart of
// stored().
bool readColumn(const Row &, int column, bool &to);
bool readColumn(const Row &, int column, int &to);
bool readColumn(const Row &, int column, double &to);
bool readColumn(const Row &, int column, QString &to);
bool readColumn(const Row &, int column, QByteArray &to);
bool readColumn(const Row &, int column, QDate &to);
bool readColumn(const Row &, int column, QStringList &to);
bool readColumn(const Row &, int column, Weights &to);
bool readColumn(const Row &, int column, Thresholds &to);
bool readColumn(const Row &, int column, CustomValues &to);
template <typename Tag>
bool readColumn(const Row &row, int column, Id<Tag> &to)
{
    return readId(row, column, to.value);
}
template <WordedEnum E>
bool readColumn(const Row &row, int column, E &to)
{
    const QByteArrayView text = textOf(row, column);
    for (size_t i = 0; i < std::size(words<E>::list); ++i) {
        if (text == QByteArrayView(words<E>::list[i])) {
            to = static_cast<E>(i);
            return true;
        }
    }
    return false;
}
template <typename T>
bool readColumn(const Row &row, int column, std::optional<T> &to)
{
    to.reset();
    return isNull(row, column) || readColumn(row, column, to.emplace());
}
QVariant variantOf(const Row &, int column);

// Where a value goes: a parameter of a statement, or the answer to SQLite reading a column of rows in memory
// (see incoming_rows.h).
class Slot {
public:
    Slot(sqlite3_stmt *statement, int parameter)
        : m_statement(statement)
        , m_parameter(parameter)
    {
    }
    explicit Slot(sqlite3_context *answer)
        : m_answer(answer)
    {
    }
    bool putNull() const;
    bool putNumber(qint64 value) const;
    bool putNumber(double value) const;
    bool putText(const char *utf8, qsizetype size) const; // is copied
    bool putBytes(const QByteArray &bytes) const; // is copied
    bool putWord(const char *word) const; // must outlive the statement

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_parameter = 0;
    sqlite3_context *m_answer = nullptr;
};

// In the same form as stored() has it, without a detour; false for a value that no file can hold (not a
// number, a year beyond 9999).
bool putValue(Slot, qint64 value);
bool putValue(Slot, bool value);
bool putValue(Slot, int value);
bool putValue(Slot, double value);
bool putValue(Slot, const QString &value);
bool putValue(Slot, const QByteArray &value);
bool putValue(Slot, const QDate &value);
bool putValue(Slot, const QStringList &value);
bool putValue(Slot, const Weights &value);
bool putValue(Slot, const Thresholds &value);
bool putValue(Slot, const CustomValues &value);
bool putValue(Slot, const QVariant &value);
template <typename Tag>
bool putValue(Slot slot, Id<Tag> value)
{
    return value ? slot.putNumber(value.value) : slot.putNull();
}
template <WordedEnum E>
bool putValue(Slot slot, E value)
{
    return slot.putWord(words<E>::list[static_cast<size_t>(value)]);
}
template <typename T>
bool putValue(Slot slot, const std::optional<T> &value)
{
    return value ? putValue(slot, *value) : slot.putNull();
}
template <typename T>
bool bindValue(sqlite3_stmt *statement, int place, const T &value)
{
    return putValue(Slot(statement, place), value);
}

} // namespace portolan::storage
