// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/body.h"
#include "core/archive/envelope.h"
#include "core/archive/validation.h"

#include <QFile>
#include <QFileInfo>

namespace portolan {

using namespace archive;
using namespace Qt::StringLiterals;

Result<QByteArray> writeArchive(const Portfolio &portfolio)
{
    QByteArray bytes = wrapped(bodyOf(portfolio, Baselines::Kept), archiveFormat);
    if (bytes.size() > mostBytes)
        return failure(Error::Code::BadInput, portfolio.info().name, u"it is too large for an archive"_s);
    return bytes;
}

Result<Portfolio> readArchive(const QByteArray &bytes, const QString &name)
{
    const auto envelope = unwrapped(bytes, name, archiveFormat);
    if (!envelope)
        return tl::unexpected(envelope.error());
    auto portfolio = readBody(envelope->body, envelope->format, name);
    if (!portfolio)
        return portfolio;
    if (auto valid = validate(*portfolio, name); !valid)
        return tl::unexpected(valid.error());
    return portfolio;
}

Result<Portfolio> readArchiveFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Code::NotFound, path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotRead, path,
                       info.isFile() ? file.errorString() : u"it is no file"_s);
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::CannotRead, path, file.errorString());
    return readArchive(bytes, path);
}

bool looksLikeArchive(const QByteArray &beginning)
{
    return beginning.startsWith("<?xml") && beginning.contains("<!-- portolan-archive ");
}

} // namespace portolan
