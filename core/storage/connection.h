// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/storage/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace portolan::storage {

// An open SQLite database with the project's settings: rollback journal, full sync, foreign keys, nothing in
// the file trusted to run. run() is the only door to QSqlQuery.
class Connection {
public:
    enum class Mode { Read, Write, Create };
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode);
    // An empty database in memory; `path` is what its errors speak of.
    static Result<std::unique_ptr<Connection>> inMemory(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    Result<qint64> number(const QString &sql) const; // first column of the first row
    Result<Statement> prepare(const QByteArray &sql) const;
    qint64 rowsChanged() const; // by the statement that ran last

private:
    explicit Connection(const QString &path);
    Result<> connectTo(const QString &name, Mode);
    Result<> findHandle();
    Result<> setUp(Mode);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
};

// A transaction that is rolled back unless commit() was reached.
class Transaction {
public:
    enum class Kind { Read, Write };
    static Result<Transaction> begin(const Connection &, Kind = Kind::Write);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<> commit();

private:
    explicit Transaction(const Connection &connection)
        : m_connection(&connection)
    {
    }
    const Connection *m_connection;
};

} // namespace portolan::storage
