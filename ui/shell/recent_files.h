// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace portolan {

// The last ten portfolios, newest first, kept in the settings. Files that are gone are left out.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    QStringList paths() const;
    void add(const QString &path);
    void clear();

signals:
    void changed();

private:
    QSettings &m_settings;
};

} // namespace portolan
