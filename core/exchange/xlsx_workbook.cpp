// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_workbook.h"

#include "core/exchange/workbook_messages.h"
#include "core/exchange/xlsx_parts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

QString partNamed(QStringView target, const QString &from)
{
    QStringList path = target.startsWith(u'/') ? QStringList() : from.split(u'/');
    if (!path.isEmpty())
        path.removeLast();
    for (const QStringView step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != ".."_L1 && step != "."_L1)
            path << step.toString();
    }
    return path.join(u'/');
}

namespace {

struct Relationship {
    QString type; // its last word: "worksheet"
    QString part;
};

// By id.
Result<QHash<QString, Relationship>> relationshipsOf(ZipParts &parts, const QString &part, const Watch &watch)
{
    QHash<QString, Relationship> found;
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString rels = part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
    const auto done = parts.read(rels, watch, [&](XmlPart &xml) -> Result<> {
        while (xml.advance() != QXmlStreamReader::Invalid) {
            if (!xml.is("Relationship"_L1) || xml.attribute("Id"_L1).isEmpty())
                continue;
            const QString type = xml.attribute("Type"_L1).toString();
            found.insert(xml.attribute("Id"_L1).toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1), partNamed(xml.attribute("Target"_L1), part)});
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

QString partOfType(const QHash<QString, Relationship> &relationships, QLatin1StringView type)
{
    for (const Relationship &each : relationships) {
        if (each.type.compare(type, Qt::CaseInsensitive) == 0)
            return each.part;
    }
    return {};
}

struct NamedSheet {
    WorkbookSheet sheet;
    QString relationship;
};

struct Book {
    QList<NamedSheet> sheets;
    Epoch epoch = Epoch::Year1900;
    bool isWorkbook = false;
};

// The relationship of a sheet is the one attribute "id" with a namespace.
QString relationshipOf(const XmlPart &xml)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == "id"_L1 && !each.namespaceUri().isEmpty())
            return each.value().toString();
    }
    return {};
}

Result<> readBookPart(XmlPart &xml, Book &book)
{
    book.isWorkbook = xml.nextChild() && xml.is("workbook"_L1);
    while (book.isWorkbook && xml.nextChild()) {
        if (xml.is("workbookPr"_L1))
            book.epoch = xml.flag("date1904"_L1) ? Epoch::Year1904 : Epoch::Year1900;
        if (!xml.is("sheets"_L1)) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            const QStringView state = xml.attribute("state"_L1);
            const QString name = withoutEscapes(xml.attribute("name"_L1).toString());
            book.sheets << NamedSheet{{name, state == "hidden"_L1 || state == "veryHidden"_L1},
                                      relationshipOf(xml)};
            xml.skip();
        }
    }
    return {};
}

} // namespace

XlsxWorkbook::XlsxWorkbook(ZipParts parts)
    : Workbook(parts.sourceName())
    , m_parts(std::move(parts))
{
}

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(ZipParts parts, const Watch &watch)
{
    const auto top = relationshipsOf(parts, {}, watch);
    if (!top)
        return tl::unexpected(top.error());
    const QString part = partOfType(*top, "officeDocument"_L1);
    const QString name = parts.sourceName();
    if (part.endsWith(u".bin"_s, Qt::CaseInsensitive))
        return failure(Error::Code::BadInput, name, messages::binaryWorkbook());
    if (part.isEmpty())
        return failure(Error::Code::NotText, name, u"begins like another kind of file"_s);
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(parts)));
    if (const auto done = workbook->readBook(part, watch); !done)
        return tl::unexpected(done.error());
    if (workbook->m_sheets.isEmpty())
        return failure(Error::Code::Empty, name, messages::noSheets());
    return workbook;
}

Result<> XlsxWorkbook::readBook(const QString &part, const Watch &watch)
{
    Book book;
    const auto read = m_parts.read(part, watch, [&](XmlPart &xml) { return readBookPart(xml, book); });
    if (!read)
        return read;
    if (!book.isWorkbook)
        return failure(Error::Code::NotText, m_sourceName, u"begins like another kind of file"_s);
    const auto relationships = relationshipsOf(m_parts, part, watch);
    if (!relationships)
        return tl::unexpected(relationships.error());
    m_epoch = book.epoch;
    m_stringsPart = partOfType(*relationships, "sharedStrings"_L1);
    m_stylesPart = partOfType(*relationships, "styles"_L1);
    for (const NamedSheet &each : book.sheets) {
        const auto target = relationships->constFind(each.relationship);
        if (target == relationships->constEnd() || target->type != "worksheet"_L1)
            continue; // a sheet that is a chart or a dialog
        m_sheets << each.sheet;
        m_sheetParts << target->part;
    }
    return {};
}

Result<> XlsxWorkbook::readShared(const Watch &watch)
{
    if (m_shared)
        return {};
    XlsxShared shared;
    shared.epoch = m_epoch;
    if (!m_stringsPart.isEmpty()) {
        const auto read =
            m_parts.read(m_stringsPart, watch, [&](XmlPart &xml) { return readSharedStrings(xml, shared); });
        if (!read)
            return read;
    }
    if (!m_stylesPart.isEmpty()) {
        const auto read =
            m_parts.read(m_stylesPart, watch, [&](XmlPart &xml) { return readStyles(xml, shared); });
        if (!read)
            return read;
    }
    m_shared = std::move(shared);
    return {};
}

Result<SheetContent> XlsxWorkbook::read(qsizetype index, const Watch &watch)
{
    if (const auto done = readShared(watch); !done)
        return tl::unexpected(done.error());
    XlsxSheetReader reader(*m_shared, m_sourceName, m_sheets[index].name);
    const QString part = m_sheetParts[index];
    const auto done = m_parts.read(part, watch, [&](XmlPart &xml) { return reader.read(xml, part, watch); });
    if (!done)
        return tl::unexpected(done.error());
    return reader.finish();
}

} // namespace portolan::exchange
