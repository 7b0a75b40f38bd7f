// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/part_file.h"

#include "core/model/ids.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace portolan::storage {

QString rollbackJournalOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath(); // SQLite looks through links as well
    return (real.isEmpty() ? path : real) + u"-journal"_s;
}

PartFile::PartFile(QString target, QString path)
    : m_target(std::move(target))
    , m_path(std::move(path))
{
}

PartFile::~PartFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    QFile::remove(rollbackJournalOf(m_path));
}

Result<PartFile> PartFile::beside(const QString &target)
{
    const QFileInfo info(target);
    if (info.isSymLink() && info.exists())
        return beside(info.canonicalFilePath()); // the file is replaced, not the link to it
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return failure(Error::Code::CannotWrite, target, u"there is no such folder"_s);
    if (!folder.isWritable())
        return failure(Error::Code::CannotWrite, target, u"the folder is read-only"_s);
    if (info.exists() && !info.isFile())
        return failure(Error::Code::CannotWrite, target, u"it is no file"_s);
    if (info.exists() && !info.isWritable())
        return failure(Error::Code::CannotWrite, target, u"the file is read-only"_s);
    // Of a name that cannot get too long, whatever the target is called.
    const QString name = u".portolan-%1.part"_s.arg(freshIdValue());
    return PartFile(target, QDir(info.absolutePath()).filePath(name));
}

Result<> PartFile::becomeNew()
{
    QFile::remove(rollbackJournalOf(m_target));
    if (QFileInfo::exists(m_target))
        return failure(Error::Code::CannotWrite, m_target, u"it exists already"_s);
    QFile part(m_path);
    if (!part.rename(m_target))
        return failure(Error::Code::CannotWrite, m_target, part.errorString());
    m_path.clear();
    return {};
}

Result<> PartFile::replaceTarget()
{
    const auto native = [](const QString &path) { return std::filesystem::path(path.toStdU16String()); };
    QFile::remove(rollbackJournalOf(m_target));
    std::error_code error;
    std::filesystem::rename(native(m_path), native(m_target), error);
    if (error)
        return failure(Error::Code::CannotWrite, m_target, QString::fromStdString(error.message()));
    m_path.clear();
    return {};
}

tl::unexpected<Error> PartFile::told(Error error) const
{
    error.subject = m_target;
    // A new file that cannot be made is a place that cannot be written to.
    if (error.code == Error::Code::CannotRead || error.code == Error::Code::NotFound)
        error.code = Error::Code::CannotWrite;
    return tl::unexpected(error);
}

} // namespace portolan::storage
