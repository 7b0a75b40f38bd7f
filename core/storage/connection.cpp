// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

constexpr int busyMilliseconds = 5000;

QString freshName()
{
    static std::atomic<int> count{0};
    return u"portolan-%1"_s.arg(++count);
}

Error queryError(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    const QString text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return sqliteError(code, path, text);
}

// A null string would be bound as NULL, which the columns refuse.
QVariant orEmpty(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QVariant(u""_s);
    return value;
}

} // namespace

Connection::Connection(const QString &path)
    : m_path(path)
    , m_name(freshName())
{
}

Connection::~Connection()
{
    m_handle = nullptr;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode != Mode::Create && !QFileInfo::exists(path))
        return failure(Error::Code::NotFound, path);
    std::unique_ptr<Connection> connection(new Connection(path));
    if (auto done = connection->connectTo(path, mode); !done)
        return tl::unexpected(done.error());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::inMemory(const QString &path)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    if (auto done = connection->connectTo(u":memory:"_s, Mode::Create); !done)
        return tl::unexpected(done.error());
    return connection;
}

Result<> Connection::connectTo(const QString &name, Mode mode)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    if (mode == Mode::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return tl::unexpected(queryError(m_database.lastError(), m_path));
    const auto found = findHandle();
    return found ? setUp(mode) : found;
}

// The handle may only be used when Qt's plugin and this library run on the very same SQLite.
Result<> Connection::findHandle()
{
    auto source = run(u"SELECT sqlite_source_id()"_s);
    if (!source)
        return tl::unexpected(source.error());
    const bool same = source->next() && source->value(0).toString() == QLatin1StringView(sqlite3_sourceid());
    const QVariant handle = m_database.driver()->handle();
    if (!same || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(Error::Code::Internal, m_path, u"Qt and Portolan use different versions of SQLite"_s);
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

Result<> Connection::setUp(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    QStringList settings{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
                         u"PRAGMA cache_size = -16000"_s, u"PRAGMA temp_store = MEMORY"_s};
    if (mode != Mode::Read)
        settings << u"PRAGMA journal_mode = DELETE"_s;
    for (const QString &setting : settings) {
        if (auto done = run(setting); !done)
            return tl::unexpected(done.error());
    }
    // The first statement that reads the file: rolls back what a crash left half done, finds damage.
    const auto tables = number(u"SELECT count(*) FROM sqlite_schema"_s);
    return tables ? Result<>() : tl::unexpected(tables.error());
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(queryError(query.lastError(), m_path));
    for (const QVariant &value : values)
        query.addBindValue(orEmpty(value));
    if (!query.exec())
        return tl::unexpected(queryError(query.lastError(), m_path));
    return query;
}

Result<qint64> Connection::number(const QString &sql) const
{
    auto query = run(sql);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(Error::Code::Damaged, m_path, u"no answer to %1"_s.arg(sql));
    return query->value(0).toLongLong();
}

Result<Statement> Connection::prepare(const QByteArray &sql) const
{
    return Statement::prepare(m_handle, sql, m_path);
}

qint64 Connection::rowsChanged() const
{
    return sqlite3_changes64(m_handle);
}

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    if (auto begun = connection.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // A full disk makes SQLite roll back by itself; then there is nothing left to do.
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle()))
        (void)m_connection->run(u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    if (auto done = m_connection->run(u"COMMIT"_s); !done)
        return tl::unexpected(done.error());
    m_connection = nullptr;
    return {};
}

} // namespace portolan::storage
