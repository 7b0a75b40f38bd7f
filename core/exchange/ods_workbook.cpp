// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_workbook.h"

#include "core/exchange/ods_sheet.h"
#include "core/exchange/workbook_messages.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

const QString contentPart = u"content.xml"_s;

// Hands the children of office:spreadsheet and the styles before them to `visit`, which leaves them.
Result<> walkContent(XmlPart &xml, const std::function<Result<>(XmlPart &)> &visit)
{
    if (!xml.nextChild())
        return {};
    while (xml.nextChild()) {
        if (!xml.is("automatic-styles"_L1) && !xml.is("body"_L1)) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            if (xml.is("spreadsheet"_L1)) {
                while (xml.nextChild()) {
                    if (const auto done = visit(xml); !done)
                        return done;
                }
            } else if (const auto done = visit(xml); !done) {
                return done;
            }
        }
    }
    return {};
}

// Whether a style:style hides the table that has it.
bool hidesTables(XmlPart &xml)
{
    bool hides = false;
    while (xml.nextChild()) {
        hides = hides || (xml.is("table-properties"_L1) && xml.attribute("display"_L1) == "false"_L1);
        xml.skip();
    }
    return hides;
}

Result<bool> isEncrypted(ZipParts &parts, const Watch &watch)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!parts.has(manifest))
        return false;
    bool found = false;
    const auto done = parts.read(manifest, watch, [&](XmlPart &xml) -> Result<> {
        while (xml.advance() != QXmlStreamReader::Invalid)
            found = found || xml.is("encryption-data"_L1);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace

OdsWorkbook::OdsWorkbook(ZipParts parts)
    : Workbook(parts.sourceName())
    , m_parts(std::move(parts))
{
}

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(ZipParts parts, const Watch &watch)
{
    const QString name = parts.sourceName();
    const auto encrypted = isEncrypted(parts, watch);
    if (!encrypted)
        return tl::unexpected(encrypted.error());
    if (*encrypted)
        return failure(Error::Code::BadInput, name, messages::passwordProtected());
    std::unique_ptr<OdsWorkbook> workbook(new OdsWorkbook(std::move(parts)));
    QSet<QString> hidingStyles;
    const auto visit = [&](XmlPart &xml) -> Result<> {
        if (xml.is("style"_L1)) {
            const QString style = xml.attribute("name"_L1).toString();
            if (hidesTables(xml))
                hidingStyles.insert(style);
            return {};
        }
        if (xml.is("table"_L1))
            workbook->m_sheets << WorkbookSheet{
                xml.attribute("name"_L1).toString(),
                hidingStyles.contains(xml.attribute("style-name"_L1).toString())};
        xml.skip();
        return {};
    };
    const auto done =
        workbook->m_parts.read(contentPart, watch, [&](XmlPart &xml) { return walkContent(xml, visit); });
    if (!done)
        return tl::unexpected(done.error());
    if (workbook->m_sheets.isEmpty())
        return failure(Error::Code::Empty, name, messages::noSheets());
    return workbook;
}

Result<SheetContent> OdsWorkbook::read(qsizetype index, const Watch &watch)
{
    OdsSheetReader reader(m_sourceName, m_sheets[index].name);
    qsizetype table = -1;
    const auto visit = [&](XmlPart &xml) -> Result<> {
        if (xml.is("table"_L1) && ++table == index)
            return reader.read(xml, watch);
        xml.skip();
        return {};
    };
    const auto done = m_parts.read(contentPart, watch, [&](XmlPart &xml) { return walkContent(xml, visit); });
    if (!done)
        return tl::unexpected(done.error());
    return reader.finish();
}

} // namespace portolan::exchange
