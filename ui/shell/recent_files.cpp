// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include "ui/shell/settings.h"

#include <QFileInfo>

namespace portolan {

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentFiles::paths() const
{
    QStringList present;
    for (const QString &path : settings::recent.read(m_settings)) {
        if (QFileInfo::exists(path))
            present << path;
    }
    return present;
}

void RecentFiles::add(const QString &path)
{
    QStringList list = settings::recent.read(m_settings);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    list.removeAll(absolute);
    list.prepend(absolute);
    settings::recent.write(m_settings, list.mid(0, 10));
    emit changed();
}

void RecentFiles::clear()
{
    settings::recent.write(m_settings, {});
    emit changed();
}

} // namespace portolan
