// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slides/chart_workbook.h"

#include "core/slides/markup.h"
#include "core/zip/zip_archive.h"

using namespace Qt::StringLiterals;

namespace portolan::slides {

namespace {

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString textCell(const QString &text)
{
    return u" t=\"inlineStr\"><is><t>"_s + escaped(text) + u"</t></is></c>"_s;
}

} // namespace

QString ChartWorkbook::reference(qsizetype rows) const
{
    const QString name = columnName(columnCount() - 1);
    return u"Data!$%1$2:$%1$%2"_s.arg(name).arg(std::max<qsizetype>(rows, 1) + 1);
}

QString ChartWorkbook::headOf(int column) const
{
    return u"Data!$%1$1"_s.arg(columnName(column));
}

QString ChartWorkbook::add(const QString &title, const QList<double> &numbers)
{
    QStringList cells{textCell(title)};
    for (const double number : numbers)
        cells << u"><v>"_s + numberText(number) + u"</v></c>"_s;
    m_columns << cells;
    return reference(numbers.size());
}

QString ChartWorkbook::add(const QString &title, const QStringList &texts)
{
    QStringList cells{textCell(title)};
    for (const QString &text : texts)
        cells << textCell(text);
    m_columns << cells;
    return reference(texts.size());
}

QByteArray ChartWorkbook::pack() const
{
    const QString types = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
    const QString space = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
    qsizetype rows = 0;
    for (const QStringList &column : m_columns)
        rows = std::max(rows, column.size());
    QString sheet = xmlHead + u"<worksheet xmlns=\"%1\"><sheetData>"_s.arg(space);
    for (qsizetype row = 0; row < rows; ++row) {
        sheet += u"<row r=\"%1\">"_s.arg(row + 1);
        for (int column = 0; column < columnCount(); ++column) {
            if (row < m_columns[column].size())
                sheet += u"<c r=\"%1%2\""_s.arg(columnName(column)).arg(row + 1) + m_columns[column][row];
        }
        sheet += u"</row>"_s;
    }
    sheet += u"</sheetData></worksheet>"_s;
    const QString relations =
        xmlHead + u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s;
    return zip::pack({
        {u"[Content_Types].xml"_s,
         (xmlHead
          + u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            "<Default Extension=\"rels\" "
            "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Override PartName=\"/xl/workbook.xml\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            "</Types>"_s)
             .toUtf8()},
        {u"_rels/.rels"_s,
         (relations
          + u"<Relationship Id=\"rId1\" Type=\"%1/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"_s
                .arg(types))
             .toUtf8()},
        {u"xl/workbook.xml"_s,
         (xmlHead
          + u"<workbook xmlns=\"%1\" xmlns:r=\"%2\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"_s
                .arg(space, types))
             .toUtf8()},
        {u"xl/_rels/workbook.xml.rels"_s,
         (relations
          + u"<Relationship Id=\"rId1\" Type=\"%1/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"_s
                .arg(types))
             .toUtf8()},
        {u"xl/worksheets/sheet1.xml"_s, sheet.toUtf8()},
    });
}

} // namespace portolan::slides
