// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static void initIcons()
{
    Q_INIT_RESOURCE(portolan_icons);
}

namespace portolan {

static QByteArray tinted(QStringView name, const QColor &color)
{
    static const bool ready = (initIcons(), true);
    Q_UNUSED(ready)
    QFile file(u":/portolan/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QPixmap iconPixmap(QStringView name, Token tint, int size, double devicePixelRatio)
{
    const QColor color = Theme::instance().color(tint);
    const QString key = u"portolan/%1/%2/%3/%4"_s.arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(name, color));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(QStringView name, Token tint, Token checked)
{
    QIcon result;
    for (const int size : {16, 20, 24, 32, 48}) {
        result.addPixmap(iconPixmap(name, tint, size), QIcon::Normal, QIcon::Off);
        result.addPixmap(iconPixmap(name, checked, size), QIcon::Normal, QIcon::On);
    }
    return result;
}

} // namespace portolan
