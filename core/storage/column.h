// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QHash>

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
qint64 integerOf(const Row &, int column); // 0 when the column holds no number
bool readId(const Row &, int column, qint64 &to); // 0 for NULL

// Straight from the column into the member; false for a value that cannot be one. The counterpart of
// stored().
bool readColumn(const Row &, int column, bool &to);
bool readColumn(const Row &, int column, int &to);
bool readColumn(const Row &, int column, double &to);
bool readColumn(const Row &, int column, QString &to);
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

// Binds in the same form as stored() has it, without a detour; false for a value that no file can hold (not a
// number, a year beyond 9999).
bool bindValue(sqlite3_stmt *, int place, qint64 value);
bool bindValue(sqlite3_stmt *, int place, bool value);
bool bindValue(sqlite3_stmt *, int place, int value);
bool bindValue(sqlite3_stmt *, int place, double value);
bool bindValue(sqlite3_stmt *, int place, const QString &value);
bool bindValue(sqlite3_stmt *, int place, const QDate &value);
bool bindValue(sqlite3_stmt *, int place, const QStringList &value);
bool bindValue(sqlite3_stmt *, int place, const Weights &value);
bool bindValue(sqlite3_stmt *, int place, const Thresholds &value);
bool bindValue(sqlite3_stmt *, int place, const CustomValues &value);
bool bindValue(sqlite3_stmt *, int place, const QVariant &value);
bool bindNull(sqlite3_stmt *, int place);
bool bindWord(sqlite3_stmt *, int place, const char *word); // must outlive the statement
template <typename Tag>
bool bindValue(sqlite3_stmt *statement, int place, Id<Tag> value)
{
    return value ? bindValue(statement, place, value.value) : bindNull(statement, place);
}
template <WordedEnum E>
bool bindValue(sqlite3_stmt *statement, int place, E value)
{
    return bindWord(statement, place, words<E>::list[static_cast<size_t>(value)]);
}
template <typename T>
bool bindValue(sqlite3_stmt *statement, int place, const std::optional<T> &value)
{
    return value ? bindValue(statement, place, *value) : bindNull(statement, place);
}

} // namespace portolan::storage
