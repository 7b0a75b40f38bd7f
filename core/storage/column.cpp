// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/column.h"

#include <QCalendar>

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

QByteArray bytesOf(const Row &row, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row.statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(row.statement, column));
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

bool readColumn(const Row &row, int column, QByteArray &to)
{
    to = bytesOf(row, column);
    return sqlite3_column_type(row.statement, column) == SQLITE_BLOB;
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
    case SQLITE_BLOB: return QVariant(bytesOf(row, column));
    default: return {};
    }
}

bool Slot::putNull() const
{
    if (m_statement)
        return sqlite3_bind_null(m_statement, m_parameter) == SQLITE_OK;
    sqlite3_result_null(m_answer);
    return true;
}

bool Slot::putNumber(qint64 value) const
{
    if (m_statement)
        return sqlite3_bind_int64(m_statement, m_parameter, value) == SQLITE_OK;
    sqlite3_result_int64(m_answer, value);
    return true;
}

bool Slot::putNumber(double value) const
{
    if (m_statement)
        return sqlite3_bind_double(m_statement, m_parameter, value) == SQLITE_OK;
    sqlite3_result_double(m_answer, value);
    return true;
}

bool Slot::putText(const char *utf8, qsizetype size) const
{
    if (m_statement)
        return sqlite3_bind_text64(m_statement, m_parameter, utf8, sqlite3_uint64(size), SQLITE_TRANSIENT,
                                   SQLITE_UTF8)
            == SQLITE_OK;
    sqlite3_result_text64(m_answer, utf8, sqlite3_uint64(size), SQLITE_TRANSIENT, SQLITE_UTF8);
    return true;
}

bool Slot::putBytes(const QByteArray &bytes) const
{
    if (m_statement)
        return sqlite3_bind_blob64(m_statement, m_parameter, bytes.constData(), sqlite3_uint64(bytes.size()),
                                   SQLITE_TRANSIENT)
            == SQLITE_OK;
    sqlite3_result_blob64(m_answer, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    return true;
}

bool Slot::putWord(const char *word) const
{
    if (m_statement)
        return sqlite3_bind_text(m_statement, m_parameter, word, -1, SQLITE_STATIC) == SQLITE_OK;
    sqlite3_result_text(m_answer, word, -1, SQLITE_STATIC);
    return true;
}

bool putValue(Slot slot, qint64 value)
{
    return slot.putNumber(value);
}

bool putValue(Slot slot, bool value)
{
    return slot.putNumber(qint64(value));
}

bool putValue(Slot slot, int value)
{
    return slot.putNumber(qint64(value));
}

bool putValue(Slot slot, double value)
{
    return std::isfinite(value) && slot.putNumber(value);
}

bool putValue(Slot slot, const QString &value)
{
    if (value.isEmpty())
        return slot.putWord("");
    const QByteArray text = value.toUtf8();
    return slot.putText(text.constData(), text.size());
}

bool putValue(Slot slot, const QByteArray &value)
{
    return slot.putBytes(value);
}

// QDate's own text is made for every calendar and takes ten times as long, which an import feels.
bool putValue(Slot slot, const QDate &value)
{
    if (!value.isValid())
        return slot.putNull();
    const auto [year, month, day] = QCalendar().partsFromDate(value);
    if (year < 1 || year > 9999)
        return false;
    const auto digit = [](int number) { return char('0' + number % 10); };
    const char text[] = {digit(year / 1000),
                         digit(year / 100),
                         digit(year / 10),
                         digit(year),
                         '-',
                         digit(month / 10),
                         digit(month),
                         '-',
                         digit(day / 10),
                         digit(day)};
    return slot.putText(text, sizeof text);
}

bool putValue(Slot slot, const QStringList &value)
{
    return putValue(slot, stored(value));
}

bool putValue(Slot slot, const Weights &value)
{
    for (const double weight : value) {
        if (!std::isfinite(weight) || weight < 0)
            return false;
    }
    return putValue(slot, stored(value));
}

bool putValue(Slot slot, const Thresholds &value)
{
    return std::ranges::all_of(value, [](double each) { return std::isfinite(each); })
        && putValue(slot, stored(value));
}

bool putValue(Slot slot, const CustomValues &value)
{
    return value.isEmpty() ? slot.putWord("[]") : putValue(slot, stored(value));
}

bool putValue(Slot slot, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return slot.putNull();
    case QMetaType::LongLong: return putValue(slot, qint64(value.toLongLong()));
    case QMetaType::Double: return putValue(slot, value.toDouble());
    case QMetaType::QByteArray: return putValue(slot, value.toByteArray());
    default: return putValue(slot, value.toString());
    }
}

} // namespace portolan::storage
