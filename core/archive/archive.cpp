// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/body.h"
#include "core/archive/envelope.h"
#include "core/archive/validation.h"
#include "core/files/whole_file.h"

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
    const auto bytes = readWhole(path, mostBytes);
    return bytes ? readArchive(*bytes, path) : tl::unexpected(bytes.error());
}

bool looksLikeArchive(const QByteArray &beginning)
{
    return beginning.startsWith("<?xml") && beginning.contains("<!-- portolan-archive ");
}

} // namespace portolan
