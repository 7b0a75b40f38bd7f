// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/files/whole_file.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::exchange {

QString withoutFormula(const QString &cell)
{
    const bool isRisky = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
    return isRisky ? u'\'' + cell : cell;
}

static bool needsQuotes(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar letter) {
        return letter == u',' || letter == u'"' || letter == u'\n' || letter == u'\r';
    });
}

QString csvLine(const QStringList &cells, Quotes quotes)
{
    QStringList written;
    for (QString cell : cells) {
        const bool quoted = quotes == Quotes::Always || needsQuotes(cell);
        written << (quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
    }
    return written.join(u',') + u"\r\n"_s;
}

Result<> writeWhole(const QString &path, const QByteArray &content)
{
    return saveWhole(content, path).map_error([&](Error error) {
        error.subject = QFileInfo(path).fileName();
        return error;
    });
}

} // namespace portolan::exchange
