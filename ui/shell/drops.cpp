// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drops.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace portolan {

bool isPortfolio(const QString &path)
{
    return path.endsWith(u".portolan"_s, Qt::CaseInsensitive);
}

bool isArchive(const QString &path)
{
    return path.endsWith(u".xml"_s, Qt::CaseInsensitive);
}

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    static const QStringList importable{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"xlsm"_s, u"ods"_s};
    return isPortfolio(path) || isArchive(path) || importable.contains(suffix) ? path : QString();
}

} // namespace portolan
