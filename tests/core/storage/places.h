// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/fixture.h"

#include <QProcess>
#include <QStorageInfo>

#include <sqlite3.h>

// Places that are hard to write to, as far as the account that runs the tests can make them, and what another
// program does to a file.
namespace portolan::test {

inline bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

// A small file system of its own; only an administrator can make one.
class SmallDisk {
public:
    explicit SmallDisk(int kilobytes)
        : m_isThere(m_folder.isValid()
                    && runs(u"mount"_s,
                            {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1k"_s.arg(kilobytes), u"tmpfs"_s,
                             m_folder.path()}))
    {
    }
    ~SmallDisk()
    {
        if (m_isThere)
            runs(u"umount"_s, {m_folder.path()});
    }
    bool isThere() const { return m_isThere; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool makeReadOnly() { return runs(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_folder.path()}); }
    qint64 bytesFree() const { return QStorageInfo(m_folder.path()).bytesAvailable(); }
    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
    bool m_isThere;
};

// Takes the right to write from a file or folder, until it is destroyed.
class Protected {
public:
    explicit Protected(const QString &path)
        : m_path(path)
        , m_permissions(QFile::permissions(path))
    {
        constexpr auto readOnly = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
        const auto enter = QFileInfo(path).isDir() ? QFile::ExeOwner | QFile::ExeUser : QFile::Permissions();
        QFile::setPermissions(path, readOnly | enter);
        if (QFileInfo(path).isWritable()) // an administrator is not bound by permissions
            runs(u"chattr"_s, {u"+i"_s, path});
    }
    ~Protected()
    {
        runs(u"chattr"_s, {u"-i"_s, m_path});
        QFile::setPermissions(m_path, m_permissions);
    }
    bool isProtected() const { return !QFileInfo(m_path).isWritable(); }

private:
    QString m_path;
    QFile::Permissions m_permissions;
};

// Runs SQL on a file behind Portolan's back.
inline bool runSql(const QString &path, const QByteArray &sql)
{
    sqlite3 *db = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK
        && sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!done)
        qWarning("%s", sqlite3_errmsg(db));
    sqlite3_close(db);
    return done;
}

} // namespace portolan::test
