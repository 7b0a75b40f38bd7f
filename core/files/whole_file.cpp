// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace portolan {

Result<QByteArray> readWhole(const QString &path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Code::NotFound, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotRead, path,
                       info.isFile() ? file.errorString() : u"it is no file"_s);
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::CannotRead, path, file.errorString());
    return bytes;
}

Result<> saveWhole(const QByteArray &bytes, const QString &path)
{
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
