// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace portolan {

class Chip;
class Session;

// Portfolio name and size, search, undo, redo, profile, "New initiative".
class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(Session &session, QAction *search, QAction *undo, QAction *redo, QAction *addInitiative,
           QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshPortfolio();
    void refreshSearch();
    void refreshProfiles();
    void refreshIcons();
    QToolButton *iconButton(QAction *action, const QString &iconName);

    Session &m_session;
    QLabel *m_name;
    Chip *m_count;
    QAction *m_searchAction;
    QPushButton *m_search;
    QPushButton *m_profile;
    QPushButton *m_add;
    QList<QToolButton *> m_iconButtons;
};

} // namespace portolan
