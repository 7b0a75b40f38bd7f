// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/exports.h"

#include <QFileInfo>
#include <QSaveFile>

namespace portolan {

Result<> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (done)
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? Error::Code::DiskFull : Error::Code::CannotWrite, QFileInfo(path).fileName(),
                   file.errorString());
}

} // namespace portolan
