// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/column.h"

#include <sqlite3.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace portolan::storage {

QString StringPool::shared(const char *utf8, int size)
{
    constexpr int longest = 64;
    constexpr int most = 4096;
    if (size == 0)
        return QString(""_L1);
    if (size > longest)
        return QString::fromUtf8(utf8, size);
    const QByteArray key = QByteArray::fromRawData(utf8, size);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const QString text = QString::fromUtf8(utf8, size);
    if (m_known.size() < most)
        m_known.insert(QByteArray(utf8, size), text);
    return text;
}

// The connection has no mutex (Qt opens it for one thread), so a value may be looked at without a copy of it.
static sqlite3_value *valueAt(const Row &row, int column)
{
    return sqlite3_column_value(row.statement, column);
}

// A null view for what is no text.
static QByteArrayView textIn(sqlite3_value *value)
{
    if (sqlite3_value_type(value) != SQLITE_TEXT)
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QByteArrayView(text, sqlite3_value_bytes(value));
}

bool isNull(const Row &row, int column)
{
    return sqlite3_column_type(row.statement, column) == SQLITE_NULL;
}

QByteArrayView textOf(const Row &row, int column)
{
    return textIn(valueAt(row, column));
}

qint64 integerOf(const Row &row, int column)
{
    return sqlite3_column_int64(row.statement, column);
}

bool readId(const Row &row, int column, qint64 &to)
{
    sqlite3_value *value = valueAt(row, column);
    const int type = sqlite3_value_type(value);
    to = type == SQLITE_INTEGER ? sqlite3_value_int64(value) : 0;
    return type == SQLITE_NULL || to > 0;
}

static bool readInteger(const Row &row, int column, qint64 &to)
{
    sqlite3_value *value = valueAt(row, column);
    to = sqlite3_value_int64(value);
    return sqlite3_value_type(value) == SQLITE_INTEGER;
}

bool readColumn(const Row &row, int column, bool &to)
{
    qint64 value = 0;
    const bool isInteger = readInteger(row, column, value);
    to = value == 1;
    return isInteger && (value == 0 || value == 1);
}

bool readColumn(const Row &row, int column, int &to)
{
    qint64 value = 0;
    const bool isInteger = readInteger(row, column, value);
    to = int(value);
    return isInteger && value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max();
}

bool readColumn(const Row &row, int column, double &to)
{
    sqlite3_value *value = valueAt(row, column);
    const int type = sqlite3_value_type(value);
    to = sqlite3_value_double(value);
    return (type == SQLITE_FLOAT || type == SQLITE_INTEGER) && std::isfinite(to);
}

bool readColumn(const Row &row, int column, QString &to)
{
    const QByteArrayView text = textOf(row, column);
    to = row.pool.shared(text.data(), int(text.size()));
    return !text.isNull();
}

bool readColumn(const Row &row, int column, QDate &to)
{
    to = {};
    if (isNull(row, column))
        return true;
    const QByteArrayView text = textOf(row, column);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    const auto digits = [&text](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    to = QDate(digits(0, 4), digits(5, 2), digits(8, 2));
    return to.isValid();
}

// For values that are texts of their own.
template <typename T>
static bool restoreText(const Row &row, int column, T &to)
{
    const QByteArrayView text = textOf(row, column);
    return !text.isNull() && restore(QVariant(QString::fromUtf8(text)), to);
}

bool readColumn(const Row &row, int column, QStringList &to)
{
    return restoreText(row, column, to);
}

bool readColumn(const Row &row, int column, Weights &to)
{
    return restoreText(row, column, to);
}

bool readColumn(const Row &row, int column, Thresholds &to)
{
    return restoreText(row, column, to);
}

bool readColumn(const Row &row, int column, CustomValues &to)
{
    if (!restoreText(row, column, to))
        return false;
    for (CustomValue &value : to) { // the names are the same in row after row
        const QByteArray name = value.name.toUtf8();
        value.name = row.pool.shared(name.constData(), int(name.size()));
    }
    return true;
}

QVariant variantOf(const Row &row, int column)
{
    switch (sqlite3_column_type(row.statement, column)) {
    case SQLITE_INTEGER: return QVariant(qlonglong(integerOf(row, column)));
    case SQLITE_FLOAT: return QVariant(sqlite3_column_double(row.statement, column));
    case SQLITE_TEXT: return QVariant(QString::fromUtf8(textOf(row, column)));
    default: return {};
    }
}

bool bindNull(sqlite3_stmt *statement, int place)
{
    return sqlite3_bind_null(statement, place) == SQLITE_OK;
}

bool bindWord(sqlite3_stmt *statement, int place, const char *word)
{
    return sqlite3_bind_text(statement, place, word, -1, SQLITE_STATIC) == SQLITE_OK;
}

bool bindValue(sqlite3_stmt *statement, int place, qint64 value)
{
    return sqlite3_bind_int64(statement, place, value) == SQLITE_OK;
}

bool bindValue(sqlite3_stmt *statement, int place, bool value)
{
    return sqlite3_bind_int(statement, place, value) == SQLITE_OK;
}

bool bindValue(sqlite3_stmt *statement, int place, int value)
{
    return sqlite3_bind_int(statement, place, value) == SQLITE_OK;
}

bool bindValue(sqlite3_stmt *statement, int place, double value)
{
    return std::isfinite(value) && sqlite3_bind_double(statement, place, value) == SQLITE_OK;
}

bool bindValue(sqlite3_stmt *statement, int place, const QString &value)
{
    if (value.isEmpty())
        return bindWord(statement, place, "");
    const QByteArray text = value.toUtf8();
    return sqlite3_bind_text64(statement, place, text.constData(), sqlite3_uint64(text.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8)
        == SQLITE_OK;
}

bool bindValue(sqlite3_stmt *statement, int place, const QDate &value)
{
    if (!value.isValid())
        return bindNull(statement, place);
    const QString text = value.toString(Qt::ISODate);
    return text.size() == 10 && bindValue(statement, place, text);
}

bool bindValue(sqlite3_stmt *statement, int place, const QStringList &value)
{
    return bindValue(statement, place, stored(value));
}

bool bindValue(sqlite3_stmt *statement, int place, const Weights &value)
{
    for (const double weight : value) {
        if (!std::isfinite(weight) || weight < 0)
            return false;
    }
    return bindValue(statement, place, stored(value));
}

bool bindValue(sqlite3_stmt *statement, int place, const Thresholds &value)
{
    return std::ranges::all_of(value, [](double each) { return std::isfinite(each); })
        && bindValue(statement, place, stored(value));
}

bool bindValue(sqlite3_stmt *statement, int place, const CustomValues &value)
{
    return value.isEmpty() ? bindWord(statement, place, "[]") : bindValue(statement, place, stored(value));
}

bool bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return bindNull(statement, place);
    case QMetaType::LongLong: return bindValue(statement, place, qint64(value.toLongLong()));
    case QMetaType::Double: return bindValue(statement, place, value.toDouble());
    default: return bindValue(statement, place, value.toString());
    }
}

} // namespace portolan::storage
