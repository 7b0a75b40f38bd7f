// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/session/prompts.h"

#include <QHash>
#include <QMainWindow>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace portolan {

class Actions;
class CommandPalette;
class FileFlow;
class ExchangeFlow;
class ImportFlow;
class LongWork;
class Rail;
class RecentFiles;
class Session;
class StatusLine;
struct PageEntry;

// The window: welcome while nothing is open, else rail, top bar, the page in view, details panel and status
// line. Only puts the parts together and routes between them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // Tests pass prompts of their own.
    MainWindow(Session &session, QSettings &settings, std::optional<Prompts> prompts = {},
               QWidget *parent = nullptr);
    ~MainWindow() override;

    FileFlow &files() { return *m_files; }
    ImportFlow &imports() { return *m_import; }
    StatusLine &statusLine() { return *m_status; }
    QSettings &settings() { return m_settings; }
    QString currentPage() const { return m_page; }
    QWidget *showPage(const QString &id);
    // Selects the initiative first, when there is one. "details" is the panel beside the page that is shown.
    void showPageFor(const QString &id, InitiativeId initiative);
    void setDetailsVisible(bool visible);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    QWidget *buildWorkspace();
    void connectFile();
    void connectRest();
    void restore();
    void remember();
    void onOpened();
    void onClosed();
    void openPalette();
    void addInitiative();
    void removeInitiative();
    void showProperties();
    void askAsOf();
    QWidget *pageWidget(const QString &id);

    Session &m_session;
    QSettings &m_settings;
    Prompts m_prompts;
    RecentFiles *m_recent;
    Actions *m_actions;
    FileFlow *m_files = nullptr;
    ImportFlow *m_import = nullptr;
    ExchangeFlow *m_exchange = nullptr;
    std::unique_ptr<LongWork> m_longWork;
    std::vector<PageEntry> m_pages;
    QHash<QString, QWidget *> m_built;
    QString m_page;
    Rail *m_rail = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    QStackedWidget *m_root = nullptr; // welcome, workspace
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_detailsHost = nullptr;
};

} // namespace portolan
