// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>

#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace portolan::storage {

// The one place where SQLite's result codes become ours; `subject` is the file.
Error sqliteError(int code, const QString &subject, const QString &message);

// A prepared statement of the C interface, for what happens once per row; everything else goes through run().
class Statement {
public:
    static Result<Statement> prepare(sqlite3 *db, const QByteArray &sql, const QString &subject);
    Statement(Statement &&other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
        , m_subject(std::move(other.m_subject))
    {
    }
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    sqlite3_stmt *handle() const { return m_handle; }
    // True: there is a row to read.
    Result<bool> step();
    // Runs to the end and is ready to be bound again.
    Result<> execute();
    void reset();

private:
    Statement(sqlite3_stmt *handle, QString subject);
    Error lastError(int code) const;

    sqlite3_stmt *m_handle;
    QString m_subject;
};

} // namespace portolan::storage
