// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/workbook_messages.h"

#include <QDateTime>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

// What an <si> or an <is> says.
QString richText(XmlPart &xml)
{
    QString all;
    int depth = 1;
    while (depth > 0) {
        switch (xml.advance()) {
        case QXmlStreamReader::StartElement:
            if (xml.is("t"_L1))
                all += xml.text();
            else if (xml.is("rPh"_L1))
                xml.skip();
            else
                ++depth;
            break;
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::Invalid: return all;
        default: break;
        }
    }
    return withoutEscapes(all);
}

struct CellPlace {
    qsizetype row = -1;
    qsizetype column = -1;
};

// "BC12", also "$BC$12"; -1 for what is not there or out of bounds.
CellPlace placeOf(QStringView reference)
{
    qsizetype row = 0;
    qsizetype column = 0;
    for (const QChar letter : reference) {
        const char16_t sign = letter.toUpper().unicode();
        if (sign >= u'A' && sign <= u'Z' && row == 0 && column < 100'000)
            column = column * 26 + (sign - u'A' + 1);
        else if (sign >= u'0' && sign <= u'9' && row < 100'000'000)
            row = row * 10 + (sign - u'0');
        else if (sign != u'$')
            return {};
    }
    return {row - 1, column - 1};
}

} // namespace

Result<> readSharedStrings(XmlPart &xml, XlsxShared &shared)
{
    if (!xml.nextChild())
        return {};
    while (xml.nextChild()) {
        if (!xml.is("si"_L1)) {
            xml.skip();
            continue;
        }
        const QString text = richText(xml);
        const auto begin = quint32(shared.text.size());
        shared.text += text.trimmed();
        shared.strings.push_back({begin, quint32(shared.text.size()) - begin});
    }
    return {};
}

Result<> readStyles(XmlPart &xml, XlsxShared &shared)
{
    QHash<int, CellForm> custom;
    if (!xml.nextChild())
        return {};
    while (xml.nextChild()) {
        const bool isFormats = xml.is("numFmts"_L1);
        if (!isFormats && !xml.is("cellXfs"_L1)) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            if (isFormats)
                custom.insert(id, formOfCode(withoutEscapes(xml.attribute("formatCode"_L1).toString())));
            else // a custom format may also take the number of one that is built in
                shared.forms.push_back(custom.value(id, formOfBuiltIn(id).value_or(CellForm::Number)));
            xml.skip();
        }
    }
    return {};
}

XlsxSheetReader::XlsxSheetReader(const XlsxShared &shared, const QString &sourceName,
                                 const QString &sheetName)
    : m_shared(shared)
    , m_sourceName(sourceName)
    , m_sheetName(sheetName)
    , m_builder(shared.text)
{
    if (shared.epoch == Epoch::Year1904)
        m_builder.countFrom1904();
}

Result<> XlsxSheetReader::read(XmlPart &xml, const QString &part, const Watch &watch)
{
    if (!xml.nextChild() || !xml.is("worksheet"_L1))
        return failure(Error::Code::BadInput, m_sourceName, messages::damagedPart(part));
    while (xml.nextChild()) {
        if (xml.is("sheetData"_L1)) {
            if (auto done = readRows(xml, part, watch); !done)
                return done;
        } else if (xml.is("mergeCells"_L1)) {
            readMerges(xml);
        } else {
            xml.skip();
        }
    }
    return applyMerges();
}

Result<> XlsxSheetReader::readRows(XmlPart &xml, const QString &part, const Watch &watch)
{
    while (xml.nextChild()) {
        if (!xml.is("row"_L1)) {
            xml.skip();
            continue;
        }
        const qsizetype before = m_row;
        const qsizetype given = xml.attribute("r"_L1).toLongLong();
        m_row = given > 0 ? given - 1 : m_row + 1;
        if (m_row <= before || m_row >= SheetBuilder::mostRows)
            return failure(Error::Code::BadInput, m_sourceName, messages::disorderedSheet(m_sheetName));
        if (auto done = readRow(xml, part); !done)
            return done;
        if (m_row / Watch::interval != before / Watch::interval)
            watch.report(m_row, 0);
    }
    return {};
}

Result<> XlsxSheetReader::readRow(XmlPart &xml, const QString &part)
{
    const bool isHidden = xml.flag("hidden"_L1);
    bool isFilled = false;
    m_column = -1;
    while (xml.nextChild()) {
        if (!xml.is("c"_L1)) {
            xml.skip();
            continue;
        }
        const qsizetype before = m_column;
        const qsizetype given = placeOf(xml.attribute("r"_L1)).column;
        m_column = given >= 0 ? given : m_column + 1;
        if (m_column <= before)
            return failure(Error::Code::BadInput, m_sourceName, messages::disorderedSheet(m_sheetName));
        const auto cell = readCell(xml);
        if (!cell)
            return failure(Error::Code::BadInput, m_sourceName, messages::damagedPart(part));
        if (cell->piece.length == 0)
            continue;
        isFilled = true;
        if (!m_builder.put(m_row, m_column, cell->piece, cell->isNumber))
            return failure(Error::Code::BadInput, m_sourceName, messages::sheetTooLarge(m_sheetName));
    }
    m_content.hiddenRows += isHidden && isFilled;
    return {};
}

std::optional<XlsxSheetReader::Written> XlsxSheetReader::readCell(XmlPart &xml)
{
    const QString type = xml.attribute("t"_L1).toString();
    const int style = xml.attribute("s"_L1).toInt();
    QString value;
    QString inlined;
    bool hasFormula = false;
    while (xml.nextChild()) {
        if (xml.is("v"_L1)) {
            value = xml.text();
        } else if (xml.is("is"_L1)) {
            inlined = richText(xml);
        } else {
            hasFormula = hasFormula || xml.is("f"_L1);
            xml.skip();
        }
    }
    if (type == "inlineStr"_L1)
        return Written{m_builder.store(inlined)};
    m_content.formulasWithoutResult += hasFormula && value.isEmpty() && type != "str"_L1;
    return value.isEmpty() ? Written{} : written(type, value, style);
}

std::optional<XlsxSheetReader::Written> XlsxSheetReader::written(QStringView type, const QString &value,
                                                                 int style)
{
    if (type == "s"_L1) {
        bool isIndex = false;
        const auto index = value.trimmed().toULongLong(&isIndex);
        if (!isIndex || index >= m_shared.strings.size())
            return std::nullopt;
        return Written{m_shared.strings[index]};
    }
    if (type == "str"_L1)
        return Written{m_builder.store(withoutEscapes(value))};
    if (type == "b"_L1)
        return Written{m_builder.store(truthText(value.trimmed() != "0"_L1))};
    if (type == "e"_L1)
        return Written{m_builder.store(value)};
    if (type == "d"_L1) {
        const QDateTime moment = QDateTime::fromString(value.trimmed(), Qt::ISODate);
        return Written{m_builder.store(moment.isValid() ? dateTimeText(moment) : value)};
    }
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return Written{m_builder.store(value)};
    const bool isStyled = style >= 0 && size_t(style) < m_shared.forms.size();
    const CellForm form = isStyled ? m_shared.forms[size_t(style)] : CellForm::Number;
    const bool staysNumber = form == CellForm::Number || form == CellForm::Percent;
    return Written{m_builder.store(formattedText(number, form, m_shared.epoch)), staysNumber};
}

void XlsxSheetReader::readMerges(XmlPart &xml)
{
    while (xml.nextChild()) {
        const QString reference = xml.attribute("ref"_L1).toString();
        xml.skip();
        const CellPlace first = placeOf(QStringView(reference).left(reference.indexOf(u':')));
        const CellPlace last = placeOf(QStringView(reference).mid(reference.indexOf(u':') + 1));
        if (first.row >= 0 && first.column >= 0 && last.row >= first.row && last.column >= first.column)
            m_merges.push_back({first.row, last.row, first.column, last.column});
    }
}

Result<> XlsxSheetReader::applyMerges()
{
    m_content.mergedRanges = qsizetype(m_merges.size());
    for (const Range &each : m_merges) {
        if (!m_builder.merge(each.firstRow, each.lastRow, each.firstColumn, each.lastColumn))
            return failure(Error::Code::BadInput, m_sourceName, messages::overlappingMerges(m_sheetName));
    }
    return {};
}

SheetContent XlsxSheetReader::finish()
{
    m_content.sheet = m_builder.finish();
    return std::move(m_content);
}

} // namespace portolan::exchange
