// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/part_file.h"
#include "core/storage/writer_lock.h"

#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

constexpr int pagesPerStep = 2000;
constexpr int attempts = 100; // while somebody else writes
constexpr unsigned long millisecondsBetween = 50;

} // namespace

Result<> verifyTarget(const QString &source, const QString &target)
{
    const QFileInfo info(target);
    if (!info.exists())
        return {};
    if (info.canonicalFilePath() == QFileInfo(source).canonicalFilePath())
        return failure(Error::Code::CannotWrite, target, u"it is the file that is to be copied"_s);
    WriterLock lock(target);
    const auto taken = lock.take();
    return !taken && taken.error().code == Error::Code::Locked ? taken : Result<>();
}

Result<> copyPages(const Connection &from, const Connection &to)
{
    sqlite3_backup *copying = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    int code = copying ? SQLITE_OK : sqlite3_extended_errcode(to.handle());
    for (int attempt = 0; copying && code != SQLITE_DONE;) {
        code = sqlite3_backup_step(copying, pagesPerStep);
        const bool isBusy = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
        if (code != SQLITE_OK && code != SQLITE_DONE && !(isBusy && ++attempt < attempts))
            break;
        if (isBusy)
            QThread::msleep(millisecondsBetween);
    }
    const int finished = copying ? sqlite3_backup_finish(copying) : code;
    if (code == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    const int failed = finished == SQLITE_OK ? code : finished;
    return tl::unexpected(sqliteError(failed, to.path(), QString::fromUtf8(sqlite3_errstr(failed))));
}

Result<> backup(const Connection &from, const QString &target)
{
    if (auto usable = verifyTarget(from.path(), target); !usable)
        return usable;
    auto part = PartFile::beside(target);
    if (!part)
        return tl::unexpected(part.error());
    {
        auto to = Connection::open(part->path(), Connection::Mode::Create);
        if (!to)
            return part->told(to.error());
        if (auto copied = copyPages(from, **to); !copied)
            return part->told(copied.error());
    }
    return part->replaceTarget();
}

} // namespace portolan::storage
