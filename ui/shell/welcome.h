// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace portolan {

class RecentFiles;

// What is shown while no portfolio is open: three ways in, and the portfolios opened last.
class Welcome : public QWidget {
    Q_OBJECT

public:
    Welcome(RecentFiles &recent, QAction *sample, QAction *import, QAction *empty, QAction *open,
            QWidget *parent = nullptr);

signals:
    void openRequested(const QString &path);

private:
    QWidget *wayIn(QAction *action, const QString &iconName, const QString &title, const QString &sentence);
    void refreshRecent();

    RecentFiles &m_recent;
    QWidget *m_recentBox;
    QVBoxLayout *m_recentList;
};

} // namespace portolan
