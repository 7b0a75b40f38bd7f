// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/table_texts.h"

#include "core/exchange/csv_writer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace portolan {

static QStringList titles(const report::TableData &table)
{
    QStringList titles;
    for (const report::TableColumn &column : table.columns)
        titles << column.title;
    return titles;
}

QByteArray csv(const report::TableData &table)
{
    QString text(QChar::ByteOrderMark);
    const auto write = [&](QStringList cells) {
        for (QString &cell : cells)
            cell = exchange::withoutFormula(cell);
        text += exchange::csvLine(cells);
    };
    write(titles(table));
    for (const QStringList &row : table.rows)
        write(row);
    return text.toUtf8();
}

QString tabbed(const report::TableData &table)
{
    QStringList lines;
    const auto line = [](QStringList cells) {
        for (QString &cell : cells)
            cell = cell.simplified();
        return cells.join(u'\t');
    };
    lines << line(titles(table));
    for (const QStringList &row : table.rows)
        lines << line(row);
    return lines.join(u'\n');
}

QString html(const report::TableData &table)
{
    QString text = u"<table><tr>"_s;
    for (const QString &title : titles(table))
        text += u"<th>"_s + title.toHtmlEscaped() + u"</th>"_s;
    text += u"</tr>"_s;
    for (const QStringList &row : table.rows) {
        text += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += table.columns[i].isNumber ? u"<td align=\"right\">"_s : u"<td>"_s;
            text += row[i].toHtmlEscaped() + u"</td>"_s;
        }
        text += u"</tr>"_s;
    }
    return text + u"</table>"_s;
}

void copyToClipboard(const report::TableData &table)
{
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(tabbed(table));
    data->setHtml(html(table));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace portolan
