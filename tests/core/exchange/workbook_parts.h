// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zip/zip_archive.h"

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>
#include <QVariant>
#include <QXmlStreamWriter>

// Workbooks made for tests and benchmarks, part by part.
namespace portolan::testing {

using Parts = QList<QPair<QString, QByteArray>>;

inline QByteArray zipped(const Parts &parts)
{
    QList<zip::Part> packed;
    for (const auto &[name, content] : parts)
        packed << zip::Part{name, content};
    return zip::pack(packed);
}

inline const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const QByteArray officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// An XLSX of one sheet around these parts. The styles: 0 general, 1 date, 2 percent, 3 date and time, 4 time.
inline Parts xlsxParts(const QByteArray &sheetXml, const QByteArray &stringsXml = {}, bool is1904 = false)
{
    const QByteArray relations =
        xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + officeTypes + "/" + type + "\" Target=\"" + target
            + "\"/>";
    };
    Parts parts;
    parts
        << qMakePair(QStringLiteral("[Content_Types].xml"),
                     xmlHead
                         + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
        << qMakePair(QStringLiteral("_rels/.rels"),
                     relations + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>")
        << qMakePair(
               QStringLiteral("xl/workbook.xml"),
               xmlHead + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + officeTypes
                   + "\"><workbookPr date1904=\"" + (is1904 ? "1" : "0")
                   + "\"/><sheets><sheet name=\"Sheet\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
        << qMakePair(QStringLiteral("xl/_rels/workbook.xml.rels"),
                     relations + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                         + relation("rId2", "styles", "/xl/styles.xml")
                         + (stringsXml.isEmpty() ? QByteArray()
                                                 : relation("rId3", "sharedStrings", "sharedStrings.xml"))
                         + "</Relationships>")
        << qMakePair(
               QStringLiteral("xl/styles.xml"),
               xmlHead + "<styleSheet xmlns=\"" + mainSpace
                   + "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-407]d\\. mmm\\ yy;@\"/></numFmts>"
                     "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                     "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"10\"/>"
                     "<xf numFmtId=\"22\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>")
        << qMakePair(QStringLiteral("xl/worksheets/sheet1.xml"), sheetXml);
    if (!stringsXml.isEmpty())
        parts << qMakePair(QStringLiteral("xl/sharedStrings.xml"), stringsXml);
    return parts;
}

inline QByteArray worksheet(const QByteArray &rows, const QByteArray &behind = {})
{
    return xmlHead + "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + rows + "</sheetData>" + behind
        + "</worksheet>";
}

// An ODS around the children of office:spreadsheet.
inline Parts odsParts(const QByteArray &tables)
{
    return {
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"),
         xmlHead
             + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
               "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
               "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
               "<office:body><office:spreadsheet>"
             + tables + "</office:spreadsheet></office:body></office:document-content>"}};
}

// Rows of cells: a null variant is an empty cell, QString text, QDate a date, double a number, bool a truth.
using Rows = QList<QVariantList>;

inline QByteArray xlsxOf(const Rows &rows)
{
    QByteArray xml;
    QXmlStreamWriter out(&xml);
    out.writeStartElement(QStringLiteral("rows"));
    for (const QVariantList &row : rows) {
        out.writeStartElement(QStringLiteral("row"));
        for (const QVariant &cell : row) {
            out.writeStartElement(QStringLiteral("c"));
            if (cell.typeId() == QMetaType::QString) {
                out.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
                out.writeStartElement(QStringLiteral("is"));
                out.writeTextElement(QStringLiteral("t"), cell.toString());
                out.writeEndElement();
            } else if (cell.typeId() == QMetaType::QDate) {
                out.writeAttribute(QStringLiteral("s"), QStringLiteral("1"));
                out.writeTextElement(QStringLiteral("v"),
                                     QString::number(QDate(1899, 12, 30).daysTo(cell.toDate())));
            } else if (cell.typeId() == QMetaType::Bool) {
                out.writeAttribute(QStringLiteral("t"), QStringLiteral("b"));
                out.writeTextElement(QStringLiteral("v"), QString::number(int(cell.toBool())));
            } else if (cell.isValid()) {
                out.writeTextElement(QStringLiteral("v"), QString::number(cell.toDouble(), 'g', 17));
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }
    out.writeEndElement();
    const auto from = xml.indexOf('>') + 1;
    return zipped(xlsxParts(worksheet(xml.mid(from, xml.lastIndexOf('<') - from))));
}

inline QByteArray odsText(const QString &text)
{
    QByteArray paragraphs;
    for (const QString &line : text.split(u'\n')) {
        QByteArray escaped = line.toHtmlEscaped().toUtf8();
        escaped.replace("  ", " <text:s/>").replace("\t", "<text:tab/>");
        paragraphs += "<text:p>" + escaped + "</text:p>";
    }
    return paragraphs;
}

inline QByteArray odsOf(const Rows &rows)
{
    QByteArray xml;
    for (const QVariantList &row : rows) {
        xml += "<table:table-row>";
        for (const QVariant &cell : row) {
            xml += "<table:table-cell";
            if (cell.typeId() == QMetaType::QString)
                xml += " office:value-type=\"string\">" + odsText(cell.toString());
            else if (cell.typeId() == QMetaType::QDate)
                xml += " office:value-type=\"date\" office:date-value=\""
                    + cell.toDate().toString(Qt::ISODate).toUtf8() + "\"><text:p>a day</text:p>";
            else if (cell.typeId() == QMetaType::Bool)
                xml += QByteArray(" office:value-type=\"boolean\" office:boolean-value=\"")
                    + (cell.toBool() ? "true" : "false") + "\"><text:p>so</text:p>";
            else if (cell.isValid())
                xml += " office:value-type=\"float\" office:value=\""
                    + QByteArray::number(cell.toDouble(), 'g', 17) + "\"><text:p>about</text:p>";
            else
                xml += ">";
            xml += "</table:table-cell>";
        }
        xml += "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
    }
    return zipped(odsParts("<table:table table:name=\"Sheet\">" + xml
                           + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
                             "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"));
}

} // namespace portolan::testing
