// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace portolan::storage {

static Error::Code codeFor(int sqliteCode)
{
    if (sqliteCode == SQLITE_CONSTRAINT_CHECK || sqliteCode == SQLITE_CONSTRAINT_NOTNULL)
        return Error::Code::BadInput; // the value itself, not what it meets
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL: return Error::Code::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_MISMATCH: return Error::Code::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Code::Locked;
    case SQLITE_READONLY: return Error::Code::CannotWrite;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Error::Code::CannotRead;
    case SQLITE_CONSTRAINT: return Error::Code::Conflict;
    case SQLITE_TOOBIG: return Error::Code::BadInput;
    case SQLITE_IOERR:
        // Beyond the end of a file that claims to be longer, the file is what is wrong.
        if (sqliteCode == SQLITE_IOERR_SHORT_READ || sqliteCode == SQLITE_IOERR_CORRUPTFS)
            return Error::Code::Damaged;
        return sqliteCode == SQLITE_IOERR_READ ? Error::Code::CannotRead : Error::Code::CannotWrite;
    default: return Error::Code::Internal;
    }
}

Error sqliteError(int code, const QString &subject, const QString &message)
{
    return Error{codeFor(code), subject, u"%1 (SQLite %2)"_s.arg(message).arg(code)};
}

Statement::Statement(sqlite3_stmt *handle, QString subject)
    : m_handle(handle)
    , m_subject(std::move(subject))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Result<Statement> Statement::prepare(sqlite3 *db, const QByteArray &sql, const QString &subject)
{
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v2(db, sql.constData(), int(sql.size()) + 1, &handle, nullptr);
    if (code == SQLITE_OK)
        return Statement(handle, subject);
    return tl::unexpected(
        sqliteError(sqlite3_extended_errcode(db), subject, QString::fromUtf8(sqlite3_errmsg(db))));
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(lastError(code));
}

Result<> Statement::execute()
{
    int code = sqlite3_step(m_handle);
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_handle);
    if (code != SQLITE_DONE) {
        const Error error = lastError(code);
        sqlite3_reset(m_handle);
        return tl::unexpected(error);
    }
    sqlite3_reset(m_handle);
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

Error Statement::lastError(int code) const
{
    sqlite3 *db = sqlite3_db_handle(m_handle);
    const int extended = sqlite3_extended_errcode(db);
    return sqliteError((extended & 0xff) == (code & 0xff) ? extended : code, m_subject,
                       QString::fromUtf8(sqlite3_errmsg(db)));
}

} // namespace portolan::storage
