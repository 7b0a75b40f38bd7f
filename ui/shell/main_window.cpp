// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/edits/edits.h"
#include "ui/session/session.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/baselines_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/drops.h"
#include "ui/shell/exchange_flow.h"
#include "ui/shell/file_flow.h"
#include "ui/shell/help.h"
#include "ui/shell/import_flow.h"
#include "ui/shell/journal_dialog.h"
#include "ui/shell/long_work.h"
#include "ui/shell/pages.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/properties_dialog.h"
#include "ui/shell/rail.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/settings.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

MainWindow::MainWindow(Session &session, QSettings &settings, std::optional<Prompts> prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_settings(settings)
    , m_recent(new RecentFiles(settings, this))
    , m_actions(new Actions(session, *m_recent, this))
    , m_pages(allPages())
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_prompts = prompts ? std::move(*prompts) : dialogPrompts(this);
    m_status = new StatusLine(session);
    m_prompts.showNote = [this](const QString &sentence) { m_status->showNote(sentence); };
    m_files = new FileFlow(session, m_prompts, *m_recent, this);
    m_exchange = new ExchangeFlow(session, m_prompts, *m_files, this);
    m_import = new ImportFlow(session, m_prompts, *m_files, this);
    m_longWork = std::make_unique<LongWork>(session, this);
    m_palette = new CommandPalette(this);
    buildLayout();
    connectFile();
    connectRest();
    m_session.setAssessor(settings::assessor.read(m_settings));
    restore();
    m_session.isOpen() ? onOpened() : onClosed();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    int number = 0;
    m_rail = new Rail;
    for (const PageEntry &page : m_pages) {
        ++number;
        m_actions->addPage(page.id, page.title, number);
        m_rail->addPage(page.id, page.group, page.title, page.icon, tr("Ctrl+%1").arg(number));
    }
    m_rail->finish();
    m_actions->fillMenuBar(menuBar());
    auto *welcome = new Welcome(*m_recent, m_actions->newFromSample, m_actions->importCsv,
                                m_actions->newPortfolio, m_actions->open);
    connect(welcome, &Welcome::openRequested, m_files, &FileFlow::openPath);
    m_root = new QStackedWidget;
    m_root->addWidget(welcome);
    m_root->addWidget(buildWorkspace());
    setCentralWidget(m_root);
    setMinimumSize(760, 480);
}

QWidget *MainWindow::buildWorkspace()
{
    m_stack = new QStackedWidget;
    m_stack->setFocusPolicy(Qt::ClickFocus); // takes the focus when a file opens; Tab goes on from there
    m_detailsHost = new QWidget;
    auto *host = new QVBoxLayout(m_detailsHost);
    host->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto *banners = new BannerArea(m_session, m_settings);
    connect(banners, &BannerArea::takeOverRequested, m_files, &FileFlow::takeOver);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banners);
    column->addWidget(m_stack, 1);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_detailsHost);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1000, 320});
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_splitter, 1);
    auto *workspace = new QWidget;
    auto *layout = new QVBoxLayout(workspace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(
        new TopBar(m_session, m_actions->find, m_actions->undo, m_actions->redo, m_actions->addInitiative));
    layout->addLayout(row, 1);
    layout->addWidget(m_status);
    return workspace;
}

void MainWindow::connectFile()
{
    const Actions &a = *m_actions;
    connect(a.newPortfolio, &QAction::triggered, m_files, &FileFlow::createEmpty);
    connect(a.newFromSample, &QAction::triggered, m_files, &FileFlow::createSample);
    connect(a.open, &QAction::triggered, m_files, &FileFlow::askAndOpen);
    connect(a.collectRatings, &QAction::triggered, m_exchange, &ExchangeFlow::collectRatings);
    connect(a.takeInRatings, &QAction::triggered, m_exchange, &ExchangeFlow::takeInRatings);
    connect(a.exportWorkbook, &QAction::triggered, m_exchange, &ExchangeFlow::exportWorkbook);
    connect(a.exportArchive, &QAction::triggered, m_exchange, &ExchangeFlow::exportArchive);
    connect(a.restoreSaved, &QAction::triggered, m_exchange, &ExchangeFlow::restore);
    connect(m_import, &ImportFlow::ratingsFound, m_exchange, &ExchangeFlow::takeInFrom);
    connect(m_import, &ImportFlow::exportFound, m_exchange, &ExchangeFlow::restoreFrom);
    connect(a.importCsv, &QAction::triggered, m_import, &ImportFlow::askAndImport);
    connect(a.saveCopy, &QAction::triggered, m_files, &FileFlow::saveCopy);
    connect(a.backUp, &QAction::triggered, m_files, &FileFlow::backUp);
    connect(a.closeFile, &QAction::triggered, &m_session, &Session::close);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions, &Actions::openRequested, m_files, &FileFlow::openPath);
    connect(m_actions, &Actions::pageRequested, this, &MainWindow::showPage);
    connect(&m_session, &Session::opened, this, &MainWindow::onOpened);
    connect(&m_session, &Session::closed, this, &MainWindow::onClosed);
    connect(&m_session, &Session::failed, this, [this](const Error &error) { m_prompts.showError(error); });
    connect(&m_session, &Session::assessorChanged, this,
            [this] { settings::assessor.write(m_settings, m_session.assessor()); });
}

void MainWindow::connectRest()
{
    const Actions &a = *m_actions;
    connect(a.addInitiative, &QAction::triggered, this, &MainWindow::addInitiative);
    connect(a.removeInitiative, &QAction::triggered, this, &MainWindow::removeInitiative);
    connect(a.find, &QAction::triggered, this, &MainWindow::openPalette);
    connect(a.details, &QAction::toggled, this, &MainWindow::setDetailsVisible);
    connect(a.fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(a.properties, &QAction::triggered, this, &MainWindow::showProperties);
    connect(a.asOf, &QAction::triggered, this, &MainWindow::askAsOf);
    connect(a.method, &QAction::triggered, this, [this] { showPage(u"method"_s); });
    connect(a.thresholds, &QAction::triggered, this, [this] { openThresholds(m_session, m_prompts, this); });
    connect(a.journal, &QAction::triggered, this,
            [this] { (new JournalDialog(m_session, m_prompts, this))->open(); });
    connect(a.baselines, &QAction::triggered, this,
            [this] { (new BaselinesDialog(m_session, m_prompts, this))->open(); });
    connect(a.help, &QAction::triggered, this,
            [this] { showText(this, tr("Help"), helpText(m_session.isOpen() ? m_page : QString())); });
    connect(a.about, &QAction::triggered, this,
            [this] { showText(this, tr("About Portolan"), aboutText()); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
}

QWidget *MainWindow::pageWidget(const QString &id)
{
    if (QWidget *page = m_built.value(id))
        return page;
    const auto entry = std::ranges::find(m_pages, id, &PageEntry::id);
    if (entry == m_pages.end())
        return nullptr;
    QWidget *page = entry->build(m_session, m_prompts, *this);
    page->setObjectName(id + u"Page"_s);
    m_stack->addWidget(page);
    m_built.insert(id, page);
    return page;
}

QWidget *MainWindow::showPage(const QString &id)
{
    QWidget *page = pageWidget(id);
    if (!page)
        return nullptr;
    m_page = id;
    m_status->setShown(-1, 0);
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(id);
    return page;
}

void MainWindow::showPageFor(const QString &id, InitiativeId initiative)
{
    if (initiative)
        m_session.select(initiative);
    if (id == u"details"_s)
        setDetailsVisible(true); // beside the page that is shown
    else
        showPage(id);
}

void MainWindow::setDetailsVisible(bool visible)
{
    if (visible && m_detailsHost->layout()->isEmpty() && m_session.isOpen()) {
        if (QWidget *panel = buildDetailsPanel(m_session, m_prompts, *this))
            m_detailsHost->layout()->addWidget(panel);
    }
    m_actions->details->setChecked(visible);
    m_detailsHost->setVisible(visible);
}

void MainWindow::onOpened()
{
    m_root->setCurrentIndex(1);
    setWindowTitle(
        tr("%1 (%2) - Portolan", "portfolio name, file name")
            .arg(m_session.portfolio().info().name.simplified(), QFileInfo(m_session.path()).fileName()));
    setWindowFilePath(m_session.path());
    if (m_page.isEmpty() && !showPage(settings::page.read(m_settings)) && !m_pages.empty())
        showPage(m_pages.front().id);
    setDetailsVisible(m_actions->details->isChecked());
    m_stack->setFocus();
}

void MainWindow::onClosed()
{
    m_root->setCurrentIndex(0);
    setWindowTitle(tr("Portolan"));
    setWindowFilePath({});
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> entries = commandEntries(m_actions->commands());
    for (const PageEntry &page : m_pages)
        entries << pageEntry(page, [this, id = page.id] { showPage(id); });
    entries << initiativeEntries(m_session.portfolio(), [this](InitiativeId id) {
        m_session.select(id);
        setDetailsVisible(true);
    });
    m_palette->open(std::move(entries));
}

void MainWindow::addInitiative()
{
    Initiative initiative;
    initiative.id = freshId<InitiativeId>();
    initiative.name = tr("New initiative");
    const auto done =
        m_session.perform(edits::addInitiative(m_session.portfolio(), initiative, m_session.asOf()));
    if (!done)
        return m_prompts.showError(done.error());
    m_session.select(initiative.id);
    setDetailsVisible(true);
    // The name is what to type first.
    if (auto *name = m_detailsHost->findChild<QPlainTextEdit *>(u"detail_name"_s)) {
        name->setFocus(Qt::ShortcutFocusReason);
        name->selectAll();
    }
}

void MainWindow::removeInitiative()
{
    if (!m_session.selected())
        return;
    const auto done =
        m_session.perform(edits::removeInitiatives(m_session.portfolio(), {m_session.selected()}));
    if (!done)
        m_prompts.showError(done.error());
    else
        m_prompts.showNote(tr("Deleted. Ctrl+Z brings it back."));
}

void MainWindow::showProperties()
{
    auto *dialog = new PropertiesDialog(m_session.portfolio().info(), m_session.isReadOnly(), this);
    connect(dialog, &PropertiesDialog::confirmed, this, [this](const PortfolioInfo &after) {
        if (const auto done = m_session.perform(edits::editInfo(m_session.portfolio(), after)); !done)
            m_prompts.showError(done.error());
    });
    dialog->open();
}

void MainWindow::askAsOf()
{
    const QString now = m_session.asOf().toString(Qt::ISODate);
    const auto answer = m_prompts.askText(
        tr("As-of date"), tr("Show stages and times as of (year-month-day; empty for today)"), now);
    if (!answer)
        return;
    const QDate date = QDate::fromString(answer->trimmed(), Qt::ISODate);
    if (!date.isValid() && !answer->trimmed().isEmpty())
        return m_prompts.showError({Error::Code::BadInput, *answer, tr("not a date such as 2026-11-30"), 0});
    m_session.setAsOf(date == QDate::currentDate() ? QDate() : date);
}

void MainWindow::restore()
{
    constexpr int frameRoom = 40; // for the title of the window
    const QByteArray geometry = settings::geometry.read(m_settings);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, frameRoom)));
    if (const QByteArray splitter = settings::splitter.read(m_settings); !splitter.isEmpty())
        m_splitter->restoreState(splitter);
    setDetailsVisible(settings::details.read(m_settings));
}

void MainWindow::remember()
{
    settings::geometry.write(m_settings, saveGeometry());
    settings::splitter.write(m_settings, m_splitter->saveState());
    settings::details.write(m_settings, m_actions->details->isChecked());
    if (!m_page.isEmpty())
        settings::page.write(m_settings, m_page);
    const char *const modes[]{"system", "light", "dark"};
    settings::theme.write(m_settings, QString::fromLatin1(modes[int(Theme::instance().mode())]));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (isPortfolio(path))
        m_files->openPath(path);
    else if (isArchive(path))
        m_exchange->restoreFrom(path);
    else
        m_import->importPath(path);
}

} // namespace portolan
