// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

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
    QSaveFile file(path);
    const bool done =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (done)
        return {};
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool isFull = file.error() == QFileDevice::ResourceError
        || (disk.isValid() && disk.bytesAvailable() < content.size());
    return failure(isFull ? Error::Code::DiskFull : Error::Code::CannotWrite, QFileInfo(path).fileName(),
                   file.errorString());
}

} // namespace portolan::exchange
