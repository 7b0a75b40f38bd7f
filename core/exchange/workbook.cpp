// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/exchange/ods_workbook.h"
#include "core/exchange/table.h"
#include "core/exchange/workbook_messages.h"
#include "core/exchange/xlsx_workbook.h"

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

// Names of streams of an OLE file, which are UTF-16 in it.
bool holdsStream(const QByteArray &content, QStringView name)
{
    QByteArray letters;
    for (const QChar letter : name)
        letters += QByteArray(1, char(letter.unicode())) + '\0';
    return content.contains(letters + QByteArray(2, '\0'));
}

Error refusalOfOldOffice(const QByteArray &content, const QString &sourceName)
{
    const auto refused = [&](const QString &reason) {
        return Error{Error::Code::BadInput, sourceName, reason, 0};
    };
    if (holdsStream(content, u"EncryptedPackage"))
        return refused(messages::passwordProtected());
    if (holdsStream(content, u"Workbook") || holdsStream(content, u"Book"))
        return refused(messages::oldExcelFile());
    return refused(messages::oldOfficeFile());
}

} // namespace

SourceKind kindOf(const QByteArray &content)
{
    if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06"))
        return SourceKind::Zip;
    if (content.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return SourceKind::OldOffice;
    return SourceKind::Text;
}

qsizetype SheetContent::records() const
{
    qsizetype first = -1;
    qsizetype filled = 0;
    qsizetype wide = 0;
    qsizetype widest = 0;
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        const qsizetype cells = sheet.filledCells(row);
        first = first < 0 && cells > 0 ? row : first;
        filled += cells > 0;
        wide += cells > 1 && row != first;
        widest = std::max(widest, cells);
    }
    return widest > 1 ? wide : std::max<qsizetype>(filled - 1, 0);
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QByteArray &content, const QString &sourceName,
                                                 const Watch &watch)
{
    if (kindOf(content) == SourceKind::OldOffice)
        return tl::unexpected(refusalOfOldOffice(content, sourceName));
    auto parts = ZipParts::open(content, sourceName);
    if (!parts)
        return tl::unexpected(parts.error());
    const QByteArray type = parts->beginningOf(u"mimetype"_s, 200);
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return OdsWorkbook::open(std::move(*parts), watch);
    if (type.isEmpty() && parts->has(u"[Content_Types].xml"_s))
        return XlsxWorkbook::open(std::move(*parts), watch);
    return failure(Error::Code::NotText, sourceName, u"begins like another kind of file"_s);
}

QStringList Workbook::names() const
{
    QStringList all;
    for (const WorkbookSheet &sheet : m_sheets)
        all << sheet.name;
    return all;
}

Result<qsizetype> Workbook::indexOf(const QString &name) const
{
    const QStringList all = names();
    qsizetype index = all.indexOf(name);
    for (qsizetype i = 0; i < all.size() && index < 0; ++i) {
        if (all[i].trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            index = i;
    }
    if (index < 0)
        return failure(Error::Code::NotFound, name, messages::sheetsAre(m_sourceName, all));
    return index;
}

Result<Workbook::Chosen> Workbook::readLikeliest(const Watch &watch)
{
    constexpr qsizetype telling = 2; // one heading may be there by chance
    for (const bool hidden : {false, true}) {
        Chosen best;
        std::pair<qsizetype, qsizetype> most(0, -1); // known headings, records
        for (qsizetype index = 0; index < m_sheets.size(); ++index) {
            if (m_sheets[index].isHidden != hidden)
                continue;
            auto content = read(index, watch);
            if (!content)
                return tl::unexpected(content.error());
            const qsizetype records = content->sheet.rowCount() > 0 ? content->records() : -1;
            const qsizetype known = records > 0 ? knownHeadings(content->sheet) : 0;
            const std::pair likely(known >= telling ? known : 0, records);
            if (likely > most) {
                most = likely;
                best = {index, std::move(*content)};
            }
        }
        if (most.second >= 0)
            return best;
    }
    return failure(Error::Code::Empty, m_sourceName, messages::allSheetsEmpty());
}

Result<QList<qsizetype>> Workbook::countRecords(const Watch &watch)
{
    QList<qsizetype> counts;
    for (qsizetype index = 0; index < m_sheets.size(); ++index) {
        const auto content = read(index, watch);
        if (!content)
            return tl::unexpected(content.error());
        counts << content->records();
    }
    return counts;
}

} // namespace portolan::exchange
