// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_parts.h"

#include "core/exchange/workbook_messages.h"

#include "core/zip/zip_archive.h"

#include <array>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 mostOfPart = 256 * megabyte;
constexpr qint64 mostOfAll = 1024 * megabyte;

// Whether the first entry is one that workbooks begin with, so that the rest of it must be missing.
bool beginsLikeWorkbook(const QByteArray &content)
{
    constexpr std::array<std::string_view, 6> names{"[Content_Types].xml", "_rels/",   "xl/",
                                                    "docProps/",           "mimetype", "META-INF/"};
    const QByteArray name = content.mid(30, 24);
    return std::any_of(names.begin(), names.end(), [&](std::string_view each) {
        return name.startsWith(QByteArrayView(each.data(), qsizetype(each.size())));
    });
}

} // namespace

ZipParts::ZipParts(std::unique_ptr<zip::Archive> archive, QString sourceName)
    : m_archive(std::move(archive))
    , m_sourceName(std::move(sourceName))
{
}
ZipParts::ZipParts(ZipParts &&) noexcept = default;
ZipParts::~ZipParts() = default;

Result<ZipParts> ZipParts::open(const QByteArray &content, const QString &sourceName)
{
    auto archive = zip::Archive::open(content);
    if (!archive) {
        if (beginsLikeWorkbook(content))
            return failure(Error::Code::BadInput, sourceName, messages::cutOff());
        return failure(Error::Code::NotText, sourceName, u"begins like another kind of file"_s);
    }
    return ZipParts(std::move(archive), sourceName);
}

bool ZipParts::has(const QString &part) const
{
    return m_archive->info(part).has_value();
}

QByteArray ZipParts::beginningOf(const QString &part, qint64 most) const
{
    const auto unpacked = m_archive->entry(part);
    return unpacked ? unpacked->read(most) : QByteArray();
}

Result<> ZipParts::read(const QString &part, const Watch &watch, const Reader &reader)
{
    const auto info = m_archive->info(part);
    if (!info)
        return failure(Error::Code::BadInput, m_sourceName, messages::missingPart(part));
    if (info->isEncrypted)
        return failure(Error::Code::BadInput, m_sourceName, messages::passwordProtected());
    if (info->size > quint64(mostOfPart))
        return failure(Error::Code::BadInput, m_sourceName,
                       messages::unpacksTooLarge(part, mostOfPart / megabyte));
    const auto unpacked = m_archive->entry(part);
    if (!unpacked)
        return failure(Error::Code::BadInput, m_sourceName, messages::damagedPart(part));
    auto done = readOpened(part, *unpacked, watch, reader);
    // Only of a part that was read to its end the checksum has been compared.
    if (done && (!unpacked->atEnd() || !unpacked->isSound()))
        return failure(Error::Code::BadInput, m_sourceName, messages::damagedPart(part));
    return done;
}

Result<> ZipParts::readOpened(const QString &part, QIODevice &unpacked, const Watch &watch,
                              const Reader &reader)
{
    const auto refused = [&](const QString &reason) {
        return failure(Error::Code::BadInput, m_sourceName, reason);
    };
    qint64 others = 0;
    for (auto it = m_unpacked.cbegin(); it != m_unpacked.cend(); ++it)
        others += it.key() == part ? 0 : it.value();
    XmlSource source(unpacked, std::min(mostOfPart, mostOfAll - others));
    XmlPart xml(source, watch);
    auto done = reader(xml);
    while (!xml.hasError() && xml.advance() != QXmlStreamReader::Invalid) { } // to the end, for the checksum
    m_unpacked[part] = std::max(m_unpacked.value(part), source.taken());
    if (source.isTooLarge())
        return refused(messages::unpacksTooLarge(part, std::min(mostOfPart, source.taken()) / megabyte));
    if (source.isOverladen())
        return refused(messages::overladenPart(part));
    switch (xml.refusal()) {
    case XmlPart::Refusal::Cancelled: return failure(Error::Code::Cancelled, m_sourceName);
    case XmlPart::Refusal::DocumentType: return refused(messages::documentType(part));
    case XmlPart::Refusal::Nesting: return refused(messages::overladenPart(part));
    case XmlPart::Refusal::None: break;
    }
    if (!done)
        return done;
    if (xml.hasError())
        return refused(messages::damagedPart(part));
    std::array<char, 1024> rest; // blanks behind the last tag
    while (source.read(rest.data(), qint64(rest.size())) > 0) { }
    return {};
}

} // namespace portolan::exchange
