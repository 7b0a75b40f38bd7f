// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_sheet.h"

#include "core/exchange/cell_forms.h"
#include "core/exchange/workbook_messages.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

namespace {

qsizetype timesOf(const XmlPart &xml, QLatin1StringView attribute)
{
    const QStringView text = xml.attribute(attribute);
    if (text.isEmpty())
        return 1;
    bool isNumber = false;
    const qlonglong times = text.toLongLong(&isNumber);
    return isNumber ? std::clamp<qlonglong>(times, 1, 2 * SheetBuilder::mostRows) : 1;
}

// Text between tags: runs of blanks count as one, as in HTML; those that are meant have elements of their
// own.
void addCollapsed(QString &all, qsizetype begin, QStringView text)
{
    for (const QChar letter : text) {
        const bool isBlank = letter == u' ' || letter == u'\t' || letter == u'\n' || letter == u'\r';
        if (!isBlank)
            all += letter;
        else if (all.size() > begin && all.back() != u' ')
            all += u' ';
    }
}

// One text:p, whose spans, links and fields are read through; notes and pronunciations are not.
void addParagraph(XmlPart &xml, QString &all)
{
    const qsizetype begin = all.size();
    int depth = 1;
    while (depth > 0) {
        switch (xml.advance()) {
        case QXmlStreamReader::Characters: addCollapsed(all, begin, xml.characters()); break;
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::Invalid: return;
        case QXmlStreamReader::StartElement:
            if (xml.is("s"_L1)) {
                constexpr qsizetype mostBlanks = 1000;
                all += QString(std::min(timesOf(xml, "c"_L1), mostBlanks), u' ');
                xml.skip();
            } else if (xml.is("tab"_L1) || xml.is("line-break"_L1)) {
                all += xml.is("tab"_L1) ? u'\t' : u'\n';
                xml.skip();
            } else if (xml.is("ruby-text"_L1) || xml.is("annotation"_L1) || xml.is("note"_L1)) {
                xml.skip();
            } else {
                ++depth;
            }
            break;
        default: break;
        }
    }
}

// The paragraphs of a cell, which stands on its start, a line each.
QString textOfCell(XmlPart &xml)
{
    QString all;
    bool isFirst = true;
    while (xml.nextChild()) {
        if (!xml.is("p"_L1)) {
            xml.skip(); // a comment, a picture
            continue;
        }
        if (!std::exchange(isFirst, false))
            all += u'\n';
        addParagraph(xml, all);
    }
    return all;
}

// "PT10H30M00S" in days.
std::optional<double> durationOf(QStringView text)
{
    double seconds = 0;
    double factor = text.startsWith(u'-') ? -1 : 1;
    const qsizetype begin = text.indexOf(u"PT"_s);
    if (begin < 0)
        return std::nullopt;
    QString digits;
    for (const QChar sign : text.mid(begin + 2)) {
        if (sign.isDigit() || sign == u'.' || sign == u',') {
            digits += sign == u',' ? QChar(u'.') : sign;
            continue;
        }
        const int unit = sign == u'H' ? 3600 : sign == u'M' ? 60 : sign == u'S' ? 1 : 0;
        bool isNumber = false;
        seconds += unit * digits.toDouble(&isNumber);
        if (unit == 0 || !isNumber)
            return std::nullopt;
        digits.clear();
    }
    return factor * seconds / (24 * 60 * 60);
}

struct OdsValue {
    QString type;
    QString value; // office:value and its sisters
    bool isError = false;
    bool hasFormula = false;
};

OdsValue valueOf(const XmlPart &xml)
{
    OdsValue found;
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        const QStringView name = each.name();
        if (name == "value-type"_L1 && each.value() == "error"_L1)
            found.isError = true; // calcext:value-type
        else if (name == "value-type"_L1 && !each.prefix().startsWith("calcext"_L1))
            found.type = each.value().toString();
        else if (name == "value"_L1 || name == "date-value"_L1 || name == "time-value"_L1
                 || name == "boolean-value"_L1)
            found.value = each.value().toString();
        else if (name == "formula"_L1)
            found.hasFormula = true;
    }
    return found;
}

// What the cell holds, given what it shows.
QString heldBy(const OdsValue &cell, const QString &shown, bool &isNumber)
{
    if (cell.isError || cell.type == "string"_L1 || cell.type.isEmpty())
        return shown;
    if (cell.type == "boolean"_L1)
        return truthText(cell.value == "true"_L1);
    if (cell.type == "date"_L1) {
        const QDateTime moment = QDateTime::fromString(cell.value, Qt::ISODateWithMs);
        return moment.isValid() ? dateTimeText(moment) : cell.value.isEmpty() ? shown : cell.value;
    }
    if (cell.type == "time"_L1) {
        const auto days = durationOf(cell.value);
        return days ? timeText(*days) : shown;
    }
    const double number = cell.value.toDouble(&isNumber);
    isNumber = isNumber && std::isfinite(number);
    if (!isNumber)
        return shown;
    // LibreOffice writes a truth as the number of a formula that shows a word.
    const bool showsDigit =
        std::any_of(shown.begin(), shown.end(), [](QChar each) { return each.isDigit(); });
    if (cell.hasFormula && (number == 0 || number == 1) && !shown.isEmpty() && !showsDigit) {
        isNumber = false;
        return truthText(number == 1);
    }
    return cell.type == "percentage"_L1 ? percentText(number) : numberText(number);
}

} // namespace

OdsSheetReader::OdsSheetReader(const QString &sourceName, const QString &sheetName)
    : m_sourceName(sourceName)
    , m_sheetName(sheetName)
{
}

Result<> OdsSheetReader::read(XmlPart &xml, const Watch &watch)
{
    // Rows may be grouped: table-header-rows, table-row-group and table-rows are walked through.
    for (int depth = 1; depth > 0;) {
        const auto token = xml.advance();
        if (token == QXmlStreamReader::Invalid)
            return {};
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.is("table-row"_L1)) {
            if (const auto done = readRow(xml, watch); !done)
                return done;
        } else if (xml.is("table-header-rows"_L1) || xml.is("table-row-group"_L1)
                   || xml.is("table-rows"_L1)) {
            ++depth;
        } else {
            xml.skip();
        }
    }
    return {};
}

Result<> OdsSheetReader::readRow(XmlPart &xml, const Watch &watch)
{
    const qsizetype repeated = timesOf(xml, "number-rows-repeated"_L1);
    const QStringView visibility = xml.attribute("visibility"_L1);
    const bool isHidden = visibility == "collapse"_L1 || visibility == "filter"_L1;
    m_cells.clear();
    qsizetype column = 0;
    while (xml.nextChild()) {
        const qsizetype times = timesOf(xml, "number-columns-repeated"_L1);
        if (xml.is("table-cell"_L1)) // a covered one shows nothing, whatever it holds
            readCell(xml, column, times);
        else
            xml.skip();
        column += times;
    }
    const qsizetype first = m_row;
    m_row += repeated;
    if (m_isTooWide)
        return failure(Error::Code::BadInput, m_sourceName, messages::sheetTooLarge(m_sheetName));
    if (m_cells.empty() || xml.hasError())
        return {};
    for (qsizetype row = first; row < m_row; ++row) {
        for (const Cell &cell : m_cells) {
            if (!m_builder.put(row, cell.column, cell.piece, cell.isNumber))
                return failure(Error::Code::BadInput, m_sourceName, messages::sheetTooLarge(m_sheetName));
        }
    }
    m_content.hiddenRows += isHidden ? repeated : 0;
    if (m_row / Watch::interval != first / Watch::interval)
        watch.report(m_row, 0);
    return {};
}

void OdsSheetReader::readCell(XmlPart &xml, qsizetype column, qsizetype repeated)
{
    const OdsValue value = valueOf(xml);
    const bool isMerged =
        timesOf(xml, "number-columns-spanned"_L1) > 1 || timesOf(xml, "number-rows-spanned"_L1) > 1;
    const QString stringValue = xml.attribute("string-value"_L1).toString();
    QString shown = textOfCell(xml);
    if (shown.isEmpty() && value.type == "string"_L1)
        shown = stringValue;
    m_content.formulasWithoutResult += value.hasFormula && value.type.isEmpty() && shown.isEmpty();
    m_content.mergedRanges += isMerged;
    bool isNumber = false;
    const QString held = heldBy(value, shown, isNumber);
    if (held.trimmed().isEmpty())
        return;
    const SheetBuilder::Piece piece = m_builder.store(held);
    m_isTooWide = m_isTooWide || column + repeated > SheetBuilder::mostColumns;
    for (qsizetype i = 0; i < repeated && !m_isTooWide; ++i)
        m_cells.push_back({column + i, piece, isNumber});
}

SheetContent OdsSheetReader::finish()
{
    m_content.sheet = m_builder.finish();
    return std::move(m_content);
}

} // namespace portolan::exchange
