// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/damaged_copy.h"

#include "core/storage/file_kind.h"
#include "core/storage/load.h"
#include "core/storage/portfolio_file.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

// Places in the header of an SQLite database (sqlite.org/fileformat2.html, 1.3).
constexpr qint64 changeCounterAt = 24;
constexpr qint64 pageCountAt = 28;
constexpr qint64 freeListAt = 32;
constexpr qint64 sizeValidForAt = 92;
constexpr qint64 pageSize = 4096; // of every portfolio

// The pages of an empty portfolio that hold the list of its tables. Tables are made in one order and never
// move, so the list is the same in every file.
struct TableList {
    QByteArray bytes;
    QList<qint64> pages; // from 1
};

Result<TableList> tableListOfEmpty(const QString &target)
{
    const auto part = PartFile::beside(target);
    if (!part)
        return tl::unexpected(part.error());
    TableList list;
    QSet<qint64> roots;
    {
        const auto connection = Connection::open(part->path(), Connection::Mode::Create);
        if (!connection)
            return part->told(connection.error());
        if (auto made = migrate(**connection); !made)
            return part->told(made.error());
        auto rows = (*connection)->run(u"SELECT rootpage FROM sqlite_schema"_s);
        while (rows && rows->next())
            roots << rows->value(0).toLongLong();
    }
    QFile file(part->path());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotWrite, target, file.errorString());
    list.bytes = file.readAll();
    for (qint64 page = 1; page <= list.bytes.size() / pageSize; ++page) {
        if (!roots.contains(page))
            list.pages << page;
    }
    return list;
}

void writeNumber(QFile &file, qint64 place, quint32 number)
{
    char bytes[4];
    qToBigEndian(number, bytes);
    file.seek(place);
    file.write(bytes, sizeof bytes);
}

// The size in the header follows the file, and free pages are forgotten.
bool mendSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const qint64 pages = (file.size() + pageSize - 1) / pageSize;
    if (!file.resize(pages * pageSize))
        return false;
    file.seek(changeCounterAt);
    const QByteArray counter = file.read(4);
    writeNumber(file, pageCountAt, quint32(pages));
    writeNumber(file, freeListAt, 0);
    writeNumber(file, freeListAt + 4, 0);
    file.seek(sizeValidForAt);
    return file.write(counter) == counter.size() && file.flush();
}

bool overwritePages(const QString &path, const TableList &list, const QList<qint64> &pages)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    for (const qint64 page : pages) {
        const QByteArray bytes = list.bytes.mid((page - 1) * pageSize, pageSize);
        if (!file.seek((page - 1) * pageSize) || file.write(bytes) != bytes.size())
            return false;
    }
    return file.flush();
}

// A file of an older version cannot have all tables of this one.
Result<> verifyTablesOfVersion(const Connection &connection)
{
    const qint64 version = schemaVersionOf(connection).value_or(0);
    if (version <= 0 || version >= PortfolioFile::schemaVersion)
        return verifyTables(connection);
    for (const char *oldest : {"SELECT id FROM initiative", "SELECT id FROM journal_change"}) {
        if (auto known = connection.prepare(oldest); !known)
            return tl::unexpected(known.error());
    }
    return {};
}

Result<std::unique_ptr<Connection>> openSound(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return connection;
    if (auto complete = verifyTablesOfVersion(**connection); !complete)
        return tl::unexpected(complete.error());
    (void)(*connection)->run(u"PRAGMA cell_size_check = ON"_s); // finds more damage; without it less is found
    return connection;
}

// Lets SQLite take back what a crash left half done, if the rollback journal is any good.
void rollBack(const QString &damaged, const QString &copy)
{
    if (!QFile::copy(rollbackJournalOf(damaged), rollbackJournalOf(copy)))
        return;
    (void)Connection::open(copy, Connection::Mode::Write);
    QFile::remove(rollbackJournalOf(copy));
}

Result<> copyFile(const QString &from, const PartFile &to)
{
    QFile file(from);
    if (!file.copy(to.path()))
        return failure(file.error() == QFileDevice::ReadError ? Error::Code::CannotRead
                                                              : Error::Code::CannotWrite,
                       from, file.errorString());
    QFile::setPermissions(to.path(), QFile::permissions(to.path()) | QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

Result<DamagedCopy> DamagedCopy::of(const QString &damaged, const QString &target)
{
    auto part = PartFile::beside(target);
    if (!part)
        return tl::unexpected(part.error());
    if (auto copied = copyFile(damaged, *part); !copied)
        return tl::unexpected(copied.error());
    rollBack(damaged, part->path());
    auto list = tableListOfEmpty(target);
    if (!list)
        return tl::unexpected(list.error());
    if (!identify(part->path()))
        overwritePages(part->path(), *list, {1});
    mendSize(part->path());
    auto opened = openSound(part->path());
    if (!opened && overwritePages(part->path(), *list, list->pages) && mendSize(part->path()))
        opened = openSound(part->path());
    if (!opened)
        return failure(Error::Code::Damaged, damaged, opened.error().detail);
    return DamagedCopy{std::move(*part), std::move(*opened)};
}

} // namespace portolan::storage
