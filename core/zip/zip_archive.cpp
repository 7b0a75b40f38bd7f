// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/zip_archive.h"

#include <zip.h>

namespace portolan::zip {

Entry::Entry(zip_file *file)
    : m_file(file)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

Entry::~Entry()
{
    zip_fclose(m_file);
}

qint64 Entry::readData(char *data, qint64 most)
{
    if (m_isAtEnd || most == 0)
        return m_isAtEnd ? -1 : 0;
    const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(most));
    m_isSound = m_isSound && count >= 0;
    m_isAtEnd = count <= 0;
    return count > 0 ? count : -1;
}

std::unique_ptr<Archive> Archive::open(QByteArray content)
{
    std::unique_ptr<Archive> archive(new Archive);
    archive->m_content = std::move(content);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(archive->m_content.constData(),
                                                    zip_uint64_t(archive->m_content.size()), 0, &error);
    if (source)
        archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !archive->m_zip)
        zip_source_free(source);
    zip_error_fini(&error);
    return archive->m_zip ? std::move(archive) : nullptr;
}

Archive::~Archive()
{
    if (m_zip)
        zip_discard(m_zip);
}

QStringList Archive::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const char *name = zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS))
            names << QString::fromUtf8(name);
    }
    return names;
}

qint64 Archive::find(const QString &name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
}

std::optional<EntryInfo> Archive::info(const QString &name) const
{
    const qint64 place = find(name);
    zip_stat_t stat;
    if (place < 0 || zip_stat_index(m_zip, zip_uint64_t(place), 0, &stat) != 0)
        return std::nullopt;
    EntryInfo info;
    info.size = stat.valid & ZIP_STAT_SIZE ? stat.size : 0;
    info.isEncrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
    return info;
}

std::unique_ptr<Entry> Archive::entry(const QString &name) const
{
    const qint64 place = find(name);
    zip_file *file = place < 0 ? nullptr : zip_fopen_index(m_zip, zip_uint64_t(place), 0);
    return file ? std::make_unique<Entry>(file) : nullptr;
}

namespace {

bool addParts(::zip *archive, const QList<Part> &parts)
{
    constexpr time_t sameTime = 315'619'200; // 2 January 1980: the first whole day a zip archive can tell
    for (const Part &part : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
        if (!source)
            return false;
        const zip_int64_t place =
            zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (place < 0) {
            zip_source_free(source);
            return false;
        }
        zip_file_set_mtime(archive, zip_uint64_t(place), sameTime, 0);
    }
    return true;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_source_open(source) != 0)
        return {};
    if (zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE)) {
        bytes.resize(qsizetype(stat.size));
        if (zip_source_read(source, bytes.data(), stat.size) != zip_int64_t(stat.size))
            bytes.clear();
    }
    zip_source_close(source);
    return bytes;
}

} // namespace

QByteArray pack(const QList<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    ::zip *archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (target)
            zip_source_free(target);
        return {};
    }
    zip_source_keep(target); // closing the archive would take it along
    QByteArray bytes;
    if (addParts(archive, parts) && zip_close(archive) == 0)
        bytes = contentOf(target);
    else
        zip_discard(archive);
    zip_source_free(target);
    return bytes;
}

} // namespace portolan::zip
