// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_text.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/html_table.h"
#include "core/exchange/numbers.h"

#include <QMimeData>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr qsizetype largestHtml = 100'000'000;

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

// What is shown, unless that is a rounded number or one written for another language: then the number behind
// it, in the words of the user's language. "007" stays as it is, and so do dates and percentages.
QString textOf(const exchange::HtmlCell &cell, const QLocale &locale)
{
    if (!cell.number)
        return cell.text;
    const QChar sign = locale.decimalPoint().front();
    const auto shown = exchange::readNumber(cell.text, sign);
    if (cell.text.contains(u'%') || shown == cell.number)
        return cell.text;
    const auto other = exchange::readNumber(cell.text, sign == u',' ? u'.' : u',');
    const auto isRounded = [&](std::optional<double> number) {
        return number && std::abs(*number - *cell.number) < 1;
    };
    if (!isRounded(shown) && !isRounded(other))
        return cell.text;
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(*cell.number, 'f', QLocale::FloatingPointShortest);
}

TableText fromHtml(const QString &html, const QLocale &locale)
{
    TableText rows;
    if (html.size() > largestHtml)
        return rows;
    for (const QList<exchange::HtmlCell> &from : exchange::readHtmlTable(html)) {
        QStringList cells;
        for (const exchange::HtmlCell &cell : from)
            cells << textOf(cell, locale);
        rows << cells;
    }
    return rows;
}

QString quotedIf(const QString &cell, bool needed)
{
    QString doubled = cell;
    return needed ? u'"' + doubled.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

TableText cellsIn(const QMimeData &data, const QLocale &locale)
{
    const QString text = data.text();
    const QString html = data.hasHtml() ? data.html() : QString();
    TableText table = fromHtml(html, locale);
    if (!table.isEmpty())
        return table;
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
