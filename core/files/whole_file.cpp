// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class FilesText {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

// By the head of the database and its application id.
bool isPortfolio(const QString &path)
{
    constexpr qsizetype idPlace = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(idPlace + 4);
    return head.startsWith(QByteArrayView("SQLite format 3\0", 16)) && head.mid(idPlace) == "PORT";
}

} // namespace

Result<> checkTarget(const QString &path)
{
    const QFileInfo target(path);
    const auto refused = [&](const QString &why) { return failure(Error::Code::CannotWrite, path, why); };
    if (target.isDir())
        return refused(FilesText::tr("it is a folder"));
    if (!target.exists())
        return {};
    if (!target.isFile())
        return refused(FilesText::tr("it is no file"));
    if (isPortfolio(path))
        return refused(FilesText::tr("it is a portfolio, which nothing else may take the place of"));
    return target.isWritable() ? Result<>() : refused(FilesText::tr("it may not be written"));
}

Result<QByteArray> readWhole(const QString &path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Code::NotFound, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotRead, path,
                       info.isFile() ? file.errorString() : FilesText::tr("it is no file"));
    QByteArray bytes = file.read(std::min(mostBytes, file.size()) + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::CannotRead, path, file.errorString());
    return bytes;
}

Result<> saveWhole(const QByteArray &bytes, const QString &path)
{
    if (auto checked = checkTarget(path); !checked)
        return checked;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file, bytes.size());
    return {};
}

tl::unexpected<Error> notWritten(const QFileDevice &file, qsizetype bytes)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool isFull =
        file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < bytes);
    return failure(isFull ? Error::Code::DiskFull : Error::Code::CannotWrite, file.fileName(),
                   file.errorString());
}

} // namespace portolan
