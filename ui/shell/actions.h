// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace portolan {

class RecentFiles;
class Session;

// Every command of the window, as actions, and the menu bar made of them. Enables what can be done now; what
// the commands do is connected by the window.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(Session &session, RecentFiles &recent, QWidget *window);

    void fillMenuBar(QMenuBar *bar);
    void addPage(const QString &id, const QString &title, int number); // in the View menu, Ctrl+number
    // The commands the palette offers: those that can be done now.
    QList<QAction *> commands() const;

    QAction *newPortfolio;
    QAction *newFromSample;
    QAction *open;
    QAction *importCsv;
    QAction *collectRatings;
    QAction *takeInRatings;
    QAction *exportWorkbook;
    QAction *exportArchive;
    QAction *restoreSaved;
    QAction *saveCopy;
    QAction *backUp;
    QAction *closeFile;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *addInitiative;
    QAction *removeInitiative;
    QAction *find;
    QAction *details;
    QAction *fullScreen;
    QAction *properties;
    QAction *asOf;
    QAction *method;
    QAction *thresholds;
    QAction *journal;
    QAction *baselines;
    QAction *help;
    QAction *about;

signals:
    void openRequested(const QString &path);
    void pageRequested(const QString &id);

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &shortcut = {});
    void makeFile();
    void makeRest();
    QMenu *themeMenu();
    void refresh();
    void refreshRecent();

    Session &m_session;
    RecentFiles &m_recent;
    QWidget *m_window;
    QMenu *m_recentMenu = nullptr;
    QList<QAction *> m_pages;
    QList<QAction *> m_all;
};

} // namespace portolan
