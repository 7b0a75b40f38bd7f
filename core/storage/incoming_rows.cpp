// SPDX-License-Identifier: GPL-3.0-or-later
// A virtual table (sqlite.org/vtab.html) that exists only while one statement reads from it.
#include "core/storage/incoming_rows.h"

#include <sqlite3.h>

namespace portolan::storage {

namespace {

constexpr const char *moduleName = "incoming_rows";
constexpr qsizetype rowsBetweenReports = 1000;

// What the callbacks share with insertAll().
struct Reading {
    const IncomingRows &rows;
    const std::function<bool(qsizetype)> &progress;
    qsizetype row = 0;
    bool isCancelled = false;
    const char *refused = nullptr; // a field
};

struct ReadingTable : sqlite3_vtab {
    Reading *reading = nullptr;
};

Reading &readingOf(sqlite3_vtab_cursor *cursor)
{
    return *static_cast<ReadingTable *>(cursor->pVtab)->reading;
}

int connectTable(sqlite3 *db, void *reading, int, const char *const *, sqlite3_vtab **table, char **)
{
    const int columns = static_cast<Reading *>(reading)->rows.columnCount();
    QByteArrayList names;
    for (int i = 0; i < columns; ++i)
        names << 'c' + QByteArray::number(i);
    const int code = sqlite3_declare_vtab(db, "CREATE TABLE x(" + names.join(", ") + ')');
    if (code != SQLITE_OK)
        return code;
    auto *made = new ReadingTable{};
    made->reading = static_cast<Reading *>(reading);
    *table = made;
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab *table)
{
    delete static_cast<ReadingTable *>(table);
    return SQLITE_OK;
}

int planReading(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK; // there is one way to read: from the first to the last
}

int openCursor(sqlite3_vtab *, sqlite3_vtab_cursor **cursor)
{
    *cursor = new sqlite3_vtab_cursor{};
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete cursor;
    return SQLITE_OK;
}

int toFirstRow(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    readingOf(cursor).row = 0;
    return SQLITE_OK;
}

int toNextRow(sqlite3_vtab_cursor *cursor)
{
    Reading &reading = readingOf(cursor);
    ++reading.row;
    if (reading.row % rowsBetweenReports == 0 && reading.progress && !reading.progress(reading.row)) {
        reading.isCancelled = true;
        return SQLITE_INTERRUPT;
    }
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    const Reading &reading = readingOf(cursor);
    return reading.row >= reading.rows.size();
}

int answerColumn(sqlite3_vtab_cursor *cursor, sqlite3_context *answer, int column)
{
    Reading &reading = readingOf(cursor);
    reading.refused = reading.rows.put(reading.row, column, Slot(answer));
    return reading.refused ? SQLITE_RANGE : SQLITE_OK;
}

int answerRowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = readingOf(cursor).row + 1;
    return SQLITE_OK;
}

// No xCreate: the table is there by its name alone and leaves nothing in the file.
sqlite3_module moduleOfRows()
{
    sqlite3_module module{};
    module.xConnect = connectTable;
    module.xBestIndex = planReading;
    module.xDisconnect = disconnectTable;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = toFirstRow;
    module.xNext = toNextRow;
    module.xEof = isAtEnd;
    module.xColumn = answerColumn;
    module.xRowid = answerRowId;
    return module;
}

// OR FAIL: the transaction is rolled back anyway, so SQLite need not remember how to take this statement
// back.
Result<> insertFromTable(const Connection &connection, Reading &reading)
{
    const IncomingRows &rows = reading.rows;
    auto statement = connection.prepare(QByteArray("INSERT OR FAIL INTO \"") + rows.table() + "\" ("
                                        + rows.columns() + ") SELECT * FROM " + moduleName);
    if (!statement)
        return tl::unexpected(statement.error());
    auto done = statement->execute();
    if (done)
        return done;
    if (reading.isCancelled)
        return failure(Error::Code::Cancelled, connection.path());
    const qint64 id = rows.idAt(std::min(reading.row, rows.size() - 1));
    if (reading.refused)
        return failure(Error::Code::BadInput, connection.path(), placeOf(rows.table(), id, reading.refused));
    return at(placeOf(rows.table(), id), done.error());
}

} // namespace

Result<> insertAll(const Connection &connection, const IncomingRows &rows,
                   const std::function<bool(qsizetype)> &progress)
{
    if (rows.size() == 0)
        return {};
    static const sqlite3_module module = moduleOfRows();
    Reading reading{rows, progress};
    if (sqlite3_create_module(connection.handle(), moduleName, &module, &reading) != SQLITE_OK)
        return failure(Error::Code::Internal, connection.path(), QString::fromLatin1(moduleName));
    const auto done = insertFromTable(connection, reading);
    sqlite3_create_module(connection.handle(), moduleName, nullptr, nullptr);
    return done;
}

} // namespace portolan::storage
