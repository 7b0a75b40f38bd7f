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

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool known = isPortfolio(path) || suffix == u"csv"_s || suffix == u"tsv"_s || suffix == u"txt"_s;
    return known ? path : QString();
}

} // namespace portolan
