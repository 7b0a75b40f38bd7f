// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSettings;
class QVBoxLayout;

namespace portolan {

class Banner;
class Session;

// What has to be said about the file that was opened: synced folder (once per file), read-only and who holds
// it, the copy made before a migration.
class BannerArea : public QWidget {
    Q_OBJECT

public:
    BannerArea(Session &session, QSettings &settings, QWidget *parent = nullptr);

signals:
    void takeOverRequested();

private:
    void refresh();
    void addReadOnly();
    void addSynced();
    Banner *add(Banner *banner);

    Session &m_session;
    QSettings &m_settings;
    QVBoxLayout *m_layout;
};

} // namespace portolan
