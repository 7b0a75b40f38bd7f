// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/portfolio_file.h"

#include "core/storage/backup.h"
#include "core/storage/check.h"
#include "core/storage/commit.h"
#include "core/storage/file_kind.h"
#include "core/storage/journal.h"
#include "core/storage/load.h"
#include "core/storage/part_file.h"
#include "core/storage/recovery.h"
#include "core/storage/synced_folder.h"
#include "core/storage/upgrade.h"
#include "core/storage/writer_lock.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan {

using namespace storage;

struct PortfolioFile::Private {
    QString path;
    std::unique_ptr<WriterLock> lock;
    bool isReadOnly = true;
    QString migratedCopy;
    std::unique_ptr<Connection> connection; // goes first: the lock outlives it

    Private() = default;
    ~Private() { connection.reset(); }
    Result<> openToWrite();
    Result<> openToRead();
    Result<> takeLock(Access);
};

namespace {

bool canBeWritten(const QString &path)
{
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

// SQLite itself finds whole pages missing at the end, but not a part of the last one.
Result<> verifySize(const Connection &connection)
{
    const auto moment = Transaction::begin(connection, Transaction::Kind::Read);
    const auto pages = connection.number(u"PRAGMA page_count"_s);
    const auto pageSize = connection.number(u"PRAGMA page_size"_s);
    if (!moment || !pages || !pageSize)
        return tl::unexpected(!moment ? moment.error() : !pages ? pages.error() : pageSize.error());
    const qint64 size = QFileInfo(connection.path()).size();
    if (size < *pages * *pageSize)
        return failure(Error::Code::Damaged, connection.path(),
                       u"cut short: %1 of %2 bytes"_s.arg(size).arg(*pages * *pageSize));
    return {};
}

// A process that died before it wrote anything leaves a rollback journal that is of no use, and would lie
// about until the next change. While the right to write is held, one that is there belongs to nobody.
Result<> sweepJournal(const Connection &connection)
{
    const QString journal = rollbackJournalOf(connection.path());
    if (!QFileInfo::exists(journal))
        return {};
    const auto writing = Transaction::begin(connection);
    if (!writing)
        return tl::unexpected(writing.error());
    QFile::remove(journal);
    return {};
}

} // namespace

Result<> PortfolioFile::Private::openToWrite()
{
    auto opened = Connection::open(path, Connection::Mode::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    if (auto whole = verifySize(**opened); !whole)
        return whole;
    if (auto swept = sweepJournal(**opened); !swept)
        return swept;
    auto copy = upgradeInPlace(**opened);
    if (!copy)
        return tl::unexpected(copy.error());
    if (auto complete = verifyTables(**opened); !complete)
        return complete;
    migratedCopy = *copy;
    connection = std::move(*opened);
    isReadOnly = false;
    return {};
}

Result<> PortfolioFile::Private::openToRead()
{
    // What a crash left half done has to be rolled back before anybody can read, which takes a moment of
    // writing.
    const bool isUnfinished = QFileInfo(rollbackJournalOf(path)).size() > 0;
    if (isUnfinished && canBeWritten(path)) {
        if (auto rolledBack = Connection::open(path, Connection::Mode::Write); !rolledBack)
            return tl::unexpected(rolledBack.error());
    }
    auto opened = Connection::open(path, Connection::Mode::Read);
    if (!opened && isUnfinished && !canBeWritten(path))
        return failure(Error::Code::CannotRead, path,
                       u"a change that was cut off has to be taken back first, and the place is read-only"_s);
    if (!opened)
        return tl::unexpected(opened.error());
    if (auto whole = verifySize(**opened); !whole)
        return whole;
    auto upgraded = upgradedInMemory(**opened);
    if (!upgraded)
        return tl::unexpected(upgraded.error());
    if (*upgraded)
        opened = std::move(*upgraded);
    if (auto complete = verifyTables(**opened); !complete)
        return complete;
    connection = std::move(*opened);
    isReadOnly = true;
    return {};
}

// Holds the lock afterwards, or is content without it.
Result<> PortfolioFile::Private::takeLock(Access access)
{
    if (access == Access::Read)
        return {};
    Result<> taken;
    if (!canBeWritten(path))
        taken = failure(Error::Code::CannotWrite, path, u"the file or its folder is read-only"_s);
    else
        taken = lock->take();
    return access == Access::Write ? taken : Result<>();
}

PortfolioFile::PortfolioFile()
    : d(std::make_unique<Private>())
{
}

PortfolioFile::~PortfolioFile() = default;

Result<std::unique_ptr<PortfolioFile>> PortfolioFile::create(const QString &path, const Change &content)
{
    if (QFileInfo::exists(path))
        return failure(Error::Code::CannotWrite, path, u"it exists already"_s);
    auto part = PartFile::beside(path);
    if (!part)
        return tl::unexpected(part.error());
    {
        auto connection = Connection::open(part->path(), Connection::Mode::Create);
        if (!connection)
            return part->told(connection.error());
        if (auto made = migrate(**connection); !made)
            return part->told(made.error());
        if (auto filled = commitChange(**connection, content); !filled)
            return part->told(filled.error());
    }
    if (auto made = part->becomeNew(); !made)
        return tl::unexpected(made.error());
    return open(path, Access::Write);
}

Result<std::unique_ptr<PortfolioFile>> PortfolioFile::open(const QString &path, Access access)
{
    if (auto known = identify(path); !known)
        return tl::unexpected(known.error());
    std::unique_ptr<PortfolioFile> file(new PortfolioFile);
    Private &d = *file->d;
    d.path = path;
    d.lock = std::make_unique<WriterLock>(path);
    if (auto taken = d.takeLock(access); !taken)
        return tl::unexpected(taken.error());
    if (auto opened = d.lock->isHeld() ? d.openToWrite() : d.openToRead(); !opened)
        return tl::unexpected(opened.error());
    return file;
}

Result<QStringList> PortfolioFile::recover(const QString &damaged, const QString &target)
{
    return recoverInto(damaged, target);
}

QString PortfolioFile::path() const
{
    return d->path;
}

bool PortfolioFile::isReadOnly() const
{
    return d->isReadOnly;
}

QString PortfolioFile::holder() const
{
    return d->isReadOnly ? d->lock->holder() : QString();
}

bool PortfolioFile::holderIsGone() const
{
    return d->isReadOnly && canBeWritten(d->path) && d->lock->holderIsGone();
}

Result<> PortfolioFile::takeOver()
{
    if (!d->isReadOnly)
        return {};
    if (!canBeWritten(d->path))
        return failure(Error::Code::CannotWrite, d->path, u"the file or its folder is read-only"_s);
    if (auto taken = d->lock->take(); !taken)
        return taken;
    auto writable = std::make_unique<Private>();
    writable->path = d->path;
    writable->lock = std::move(d->lock);
    if (auto opened = writable->openToWrite(); !opened) {
        d->lock = std::make_unique<WriterLock>(d->path); // goes on reading; the lock is given back
        return opened;
    }
    d = std::move(writable);
    return {};
}

QString PortfolioFile::migratedCopy() const
{
    return d->migratedCopy;
}

bool PortfolioFile::isInSyncedFolder(const QString &path)
{
    return storage::isInSyncedFolder(path);
}

Result<Portfolio> PortfolioFile::load() const
{
    return storage::load(*d->connection);
}

Result<> PortfolioFile::commit(const Change &change, const std::function<bool(qsizetype)> &progress)
{
    if (d->isReadOnly)
        return failure(Error::Code::ReadOnly, d->path, d->lock->holder());
    return change.isEmpty() ? Result<>() : commitChange(*d->connection, change, progress);
}

Result<QList<JournalLine>> PortfolioFile::journal(const JournalFilter &filter) const
{
    return readJournal(*d->connection, filter);
}

Result<QList<Finding>> PortfolioFile::check() const
{
    return checkFile(*d->connection);
}

Result<> PortfolioFile::backupTo(const QString &path) const
{
    return backup(*d->connection, path);
}

} // namespace portolan
