// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer_lock.h"

#include "core/storage/words.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace portolan::storage {

static QString lockPathFor(const QString &path)
{
    // Through links to the file itself: it is one file, whatever name it was opened by.
    const QFileInfo info(QFileInfo(path).canonicalFilePath());
    return info.dir().filePath(u".~lock."_s + info.fileName());
}

static std::unique_ptr<QLockFile> lockAt(const QString &lockPath)
{
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // a portfolio is open for days: only a dead process makes a lock void
    return lock;
}

WriterLock::WriterLock(const QString &path)
    : m_path(path)
    , m_lock(lockAt(lockPathFor(path)))
{
}

Result<> WriterLock::take()
{
    m_holder.clear();
    if (m_lock->tryLock(0))
        return {};
    if (m_lock->error() == QLockFile::LockFailedError) {
        m_holder = whoHasIt();
        return failure(Error::Code::Locked, m_path, m_holder);
    }
    return failure(Error::Code::CannotWrite, m_path, u"no lock file can be made in its folder"_s);
}

bool WriterLock::isHeld() const
{
    return m_lock->isLocked();
}

QString WriterLock::whoHasIt() const
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (!m_lock->getLockInfo(&process, &computer, &program))
        return Words::tr("another program");
    const QString user = QFileInfo(lockPathFor(m_path)).owner();
    return Words::tr("%1 on %2", "user, computer").arg(user.isEmpty() ? program : user, computer);
}

bool WriterLock::holderIsGone() const
{
    // Only a lock that counts for nothing can be taken; it is given back at once.
    return !m_holder.isEmpty() && lockAt(lockPathFor(m_path))->tryLock(0);
}

} // namespace portolan::storage
