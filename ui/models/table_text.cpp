// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_text.h"

#include "core/exchange/csv_reader.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr qsizetype largestHtml = 20'000'000;
constexpr qsizetype slowHtml = 2'000'000; // from here on tabs are much quicker, where there are any

TableText fromTabs(const QString &text)
{
    TableText rows;
    const auto sheet = exchange::readCsv(text, u'\t', {});
    if (!sheet) { // a quote that never closes is just a letter
        for (const QString &line : text.split(u'\n'))
            rows << line.split(u'\t');
    } else {
        for (qsizetype row = 0; row < sheet->rowCount(); ++row) {
            QStringList cells;
            for (qsizetype column = 0; column < sheet->cellCount(row); ++column)
                cells << sheet->cell(row, column).toString();
            rows << cells;
        }
    }
    while (!rows.isEmpty() && rows.last().join(QString()).trimmed().isEmpty())
        rows.removeLast(); // spreadsheets end the last row with a line break
    return rows;
}

QString textOf(const QTextTableCell &cell)
{
    QStringList lines;
    for (auto it = cell.begin(); it != cell.end(); ++it)
        lines << it.currentBlock().text().replace(QChar::LineSeparator, u'\n');
    return lines.join(u'\n').trimmed();
}

TableText fromHtml(const QString &html)
{
    TableText rows;
    if (html.size() > largestHtml)
        return rows;
    QTextDocument document;
    document.setHtml(html);
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                const bool isFirst = cell.row() == row && cell.column() == column;
                cells << (isFirst ? textOf(cell) : QString());
            }
            rows << cells;
        }
        break;
    }
    return rows;
}

QString quotedIf(const QString &cell, bool needed)
{
    QString doubled = cell;
    return needed ? u'"' + doubled.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

TableText cellsIn(const QMimeData &data)
{
    const QString text = data.text();
    const QString html = data.hasHtml() ? data.html() : QString();
    if (!html.isEmpty() && (html.size() < slowHtml || !text.contains(u'\t'))) {
        TableText table = fromHtml(html);
        if (!table.isEmpty())
            return table;
    }
    return text.isEmpty() ? TableText{} : fromTabs(text);
}

std::unique_ptr<QMimeData> mimeDataOf(const TableText &rows)
{
    QString tabs;
    QString html = u"<table>"_s;
    for (const QStringList &row : rows) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const QString &cell : row) {
            cells << quotedIf(cell, cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'));
            html += u"<td>"_s + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        }
        html += u"</tr>"_s;
        tabs += cells.join(u'\t') + u'\n';
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(tabs);
    data->setHtml(html + u"</table>"_s);
    return data;
}

} // namespace portolan
