// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_kind.h"

#include "core/storage/portfolio_file.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace portolan::storage {

namespace {

// Places in the header of an SQLite database (sqlite.org/fileformat2.html, 1.3).
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype applicationIdAt = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

bool hasOurMark(const QByteArray &bytes)
{
    return bytes.size() >= headerSize
        && qFromBigEndian<quint32>(bytes.constData() + applicationIdAt)
        == quint32(PortfolioFile::applicationId);
}

bool hasPageSize(const QByteArray &bytes)
{
    const quint32 size = qFromBigEndian<quint16>(bytes.constData() + pageSizeAt);
    return size == 1 || (size >= 512 && (size & (size - 1)) == 0);
}

// The statements that made our tables stand in the first pages in plain words, whatever became of the header.
bool hasOurTables(const QByteArray &bytes)
{
    return bytes.contains("CREATE TABLE initiative(") || bytes.contains("CREATE TABLE journal_change(");
}

} // namespace

Result<> identifyBytes(const QByteArray &beginning, const QString &path)
{
    if (beginning.isEmpty())
        return failure(Error::Code::Empty, path);
    const bool isDatabase = beginning.startsWith(magic);
    if (isDatabase && beginning.size() < headerSize)
        return failure(Error::Code::Damaged, path, u"cut short within the header"_s);
    if (isDatabase && hasOurMark(beginning))
        return hasPageSize(beginning) ? Result<>()
                                      : failure(Error::Code::Damaged, path, u"the header is broken"_s);
    if (hasOurMark(beginning) || hasOurTables(beginning))
        return failure(Error::Code::Damaged, path, u"the header is broken"_s);
    return failure(Error::Code::NotAPortfolio, path,
                   isDatabase ? u"an SQLite database of another program"_s : QString());
}

Result<> identify(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Code::NotFound, path);
    if (!info.isFile())
        return failure(Error::Code::CannotRead, path, u"it is no file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::CannotRead, path, file.errorString());
    const QByteArray beginning = file.read(tellingBytes);
    if (beginning.isEmpty() && file.error() != QFileDevice::NoError)
        return failure(Error::Code::CannotRead, path, file.errorString());
    return identifyBytes(beginning, path);
}

} // namespace portolan::storage
