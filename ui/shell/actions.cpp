// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/session/session.h"
#include "ui/shell/recent_files.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace portolan {

Actions::Actions(Session &session, RecentFiles &recent, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_recent(recent)
    , m_window(window)
{
    makeFile();
    makeRest();
    connect(&session, &Session::opened, this, &Actions::refresh);
    connect(&session, &Session::closed, this, &Actions::refresh);
    connect(&session, &Session::changed, this, &Actions::refresh);
    connect(&session, &Session::selectionChanged, this, &Actions::refresh);
    connect(&recent, &RecentFiles::changed, this, &Actions::refreshRecent);
    refresh();
}

QAction *Actions::make(const QString &name, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    m_all << action;
    return action;
}

void Actions::makeFile()
{
    newPortfolio = make(u"newPortfolio"_s, tr("&New portfolio…"), QKeySequence::New);
    newFromSample = make(u"newFromSample"_s, tr("New from the &sample…"));
    open = make(u"open"_s, tr("&Open…"), QKeySequence::Open);
    importCsv = make(u"importCsv"_s, tr("&Import a table…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    collectRatings = make(u"collectRatings"_s, tr("Collect &assessments…"));
    takeInRatings = make(u"takeInRatings"_s, tr("&Take in a returned workbook…"));
    exportWorkbook = make(u"exportWorkbook"_s, tr("&Export everything as a workbook…"));
    exportArchive = make(u"exportArchive"_s, tr("Write the &portable archive…"));
    restoreSaved = make(u"restoreSaved"_s, tr("Restore &from an archive or export…"));
    saveCopy = make(u"saveCopy"_s, tr("Save a &copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    backUp = make(u"backUp"_s, tr("&Back up now"));
    closeFile = make(u"closeFile"_s, tr("C&lose portfolio"), QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = make(u"quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void Actions::makeRest()
{
    undo = m_session.undoStack()->createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setObjectName(u"undo"_s);
    redo = m_session.undoStack()->createRedoAction(this, tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setObjectName(u"redo"_s);
    m_window->addActions({undo, redo});
    m_all << undo << redo;
    addInitiative =
        make(u"addInitiative"_s, tr("New &initiative"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    removeInitiative = make(u"removeInitiative"_s, tr("&Delete initiative"), QKeySequence::Delete);
    find = make(u"find"_s, tr("&Find anything…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    details = make(u"details"_s, tr("&Details panel"), QKeySequence(Qt::CTRL | Qt::Key_I));
    details->setCheckable(true);
    fullScreen = make(u"fullScreen"_s, tr("&Full screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    properties = make(u"properties"_s, tr("&Properties…"));
    asOf = make(u"asOf"_s, tr("&As-of date…"));
    method = make(u"method"_s, tr("&Method editor"));
    thresholds = make(u"thresholds"_s, tr("&Thresholds…"));
    journal = make(u"journal"_s, tr("&Journal…"), QKeySequence(Qt::CTRL | Qt::Key_J));
    baselines = make(u"baselines"_s, tr("&Baselines…"));
    help = make(u"help"_s, tr("&Help on this page"), QKeySequence::HelpContents);
    about = make(u"about"_s, tr("&About Portolan"));
}

void Actions::fillMenuBar(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({newPortfolio, newFromSample, open});
    m_recentMenu = file->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(u"recentMenu"_s);
    file->addSeparator();
    file->addActions({importCsv, collectRatings, takeInRatings});
    file->addSeparator();
    file->addActions({exportWorkbook, exportArchive, restoreSaved});
    file->addSeparator();
    file->addActions({saveCopy, backUp});
    file->addSeparator();
    file->addActions({closeFile, quit});
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({addInitiative, removeInitiative});
    edit->addSeparator();
    edit->addAction(find);
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions(m_pages);
    view->addSeparator();
    view->addAction(details);
    view->addMenu(themeMenu());
    view->addAction(fullScreen);
    QMenu *portfolio = bar->addMenu(tr("&Portfolio"));
    portfolio->addActions({properties, asOf, method, thresholds, baselines, journal});
    QMenu *helpMenu = bar->addMenu(tr("&Help"));
    helpMenu->addActions({help, about});
    refreshRecent();
}

void Actions::addPage(const QString &id, const QString &title, int number)
{
    QAction *action = make(u"page_%1"_s.arg(id), title, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    m_all.removeOne(action); // the palette lists pages itself
    m_pages << action;
    connect(action, &QAction::triggered, this, [this, id] { emit pageRequested(id); });
    refresh();
}

QMenu *Actions::themeMenu()
{
    auto *menu = new QMenu(tr("&Theme"), m_window);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Theme::Mode mode) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"theme%1"_s.arg(int(mode)));
        action->setCheckable(true);
        action->setChecked(Theme::instance().mode() == mode);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, &Theme::instance(), [mode] { Theme::instance().setMode(mode); });
    };
    add(tr("As the &system"), Theme::Mode::System);
    add(tr("&Light"), Theme::Mode::Light);
    add(tr("&Dark"), Theme::Mode::Dark);
    return menu;
}

QList<QAction *> Actions::commands() const
{
    QList<QAction *> enabled;
    for (QAction *action : m_all) {
        if (action->isEnabled() && action != find)
            enabled << action;
    }
    return enabled;
}

void Actions::refresh()
{
    const bool isOpen = m_session.isOpen();
    const bool writable = isOpen && !m_session.isReadOnly();
    for (QAction *action : {saveCopy, backUp, closeFile, find, details, properties, asOf, method, thresholds,
                            baselines, journal})
        action->setEnabled(isOpen);
    for (QAction *action : std::as_const(m_pages))
        action->setEnabled(isOpen);
    addInitiative->setEnabled(writable);
    removeInitiative->setEnabled(writable && m_session.selected());
    importCsv->setEnabled(!isOpen || writable);
    takeInRatings->setEnabled(writable);
    for (QAction *action : {collectRatings, exportWorkbook, exportArchive})
        action->setEnabled(isOpen);
}

void Actions::refreshRecent()
{
    if (!m_recentMenu)
        return;
    m_recentMenu->clear();
    for (const QString &path : m_recent.paths()) {
        QString label = QDir::toNativeSeparators(path);
        QAction *action = m_recentMenu->addAction(label.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { emit openRequested(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("Forget these")), &QAction::triggered, &m_recent, &RecentFiles::clear);
}

} // namespace portolan
