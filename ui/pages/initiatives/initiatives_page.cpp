// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/initiatives_page.h"

#include "core/exchange/csv_writer.h"
#include "core/wording/wording.h"
#include "ui/models/precedent_note.h"
#include "ui/pages/initiatives/bulk_menu.h"
#include "ui/pages/initiatives/filter_bar.h"
#include "ui/pages/initiatives/register_table.h"
#include "ui/pages/initiatives/view_controls.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

InitiativesPage::InitiativesPage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_model(new RegisterModel(session, this))
    , m_table(new RegisterTable(*m_model))
    , m_filter(new FilterBar(session))
    , m_views(new ViewControls(*m_model, *m_table, *m_filter, prompts, this))
    , m_bulk(new BulkMenu(*m_model, *m_table, prompts, this))
    , m_header(new PageHeader(tr("Initiatives")))
    , m_change(new QPushButton(tr("Change ▾")))
    , m_stack(new QStackedWidget)
    , m_nothing(textLabel(tr("No initiative matches the filter."), TextRole::Body, Tone::Muted))
{
    buildLayout();
    connectParts();
    refreshSummary();
}

InitiativesPage::~InitiativesPage()
{
    m_views->remember();
}

void InitiativesPage::useSettings(QSettings &settings)
{
    m_views->useSettings(settings);
}

void InitiativesPage::buildLayout()
{
    m_change->setObjectName(u"changeButton"_s);
    m_change->setMenu(m_bulk);
    auto *save = new QPushButton(tr("Export…"));
    save->setObjectName(u"exportTable"_s);
    connect(save, &QPushButton::clicked, this, &InitiativesPage::exportTable);
    for (QPushButton *button : {m_change, m_views->columnsButton(), m_views->viewsButton(), save})
        m_header->addAction(button);
    m_nothing->setObjectName(u"nothingMatches"_s);
    m_nothing->setContentsMargins(16, 10, 16, 12);
    auto *card = new Card;
    card->layout()->setContentsMargins(1, 4, 1, 4);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_nothing);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_filter);
    column->addWidget(card, 1);
    column->addWidget(new PrecedentNote(m_session, PrecedentNote::About::Described));
    m_stack->addWidget(holder);
    m_stack->addWidget(buildEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 14);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *InitiativesPage::buildEmpty()
{
    auto *empty =
        new EmptyState(u"initiatives"_s, tr("No initiatives yet"),
                       tr("Each AI use case, product or project is one line here. Type the first one, bring "
                          "your list, or look around in the sample portfolio."));
    QPushButton *first = empty->addAction(tr("Add the first initiative"), true);
    first->setObjectName(u"addFirst"_s);
    connect(first, &QPushButton::clicked, this, &InitiativesPage::startNew);
    QPushButton *import = empty->addAction(tr("Import a table…"));
    import->setObjectName(u"importFirst"_s);
    connect(import, &QPushButton::clicked, this, &InitiativesPage::importRequested);
    QPushButton *sample = empty->addAction(tr("Open the sample…"));
    sample->setObjectName(u"openSample"_s);
    connect(sample, &QPushButton::clicked, this, &InitiativesPage::sampleRequested);
    const auto refresh = [this, first, import] {
        first->setEnabled(!m_session.isReadOnly());
        import->setEnabled(!m_session.isReadOnly());
    };
    connect(&m_session, &Session::opened, empty, refresh);
    refresh();
    return empty;
}

void InitiativesPage::connectParts()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, &FilterBar::focusSearch);
    connect(m_filter, &FilterBar::leaveRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &RegisterModel::arranged, this, &InitiativesPage::refreshSummary);
    connect(m_model, &RegisterModel::failed, this,
            [this](const Error &error) { m_prompts.showError(error); });
    connect(m_model, &RegisterModel::refused, this, [this](const QString &why) { m_prompts.showNote(why); });
    connect(m_table, &RegisterTable::noted, this, [this](const QString &what) { m_prompts.showNote(what); });
    connect(m_table, &RegisterTable::removeRequested, m_bulk, &BulkMenu::removeSelected);
    connect(m_table, &RegisterTable::openRequested, this,
            [this](InitiativeId id) { emit pageRequested(u"assess"_s, id); });
    connect(m_table, &RegisterTable::currentInitiativeChanged, &m_session, &Session::select);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_bulk->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(&m_session, &Session::selectionChanged, m_table, &RegisterTable::goTo);
    connect(&m_session, &Session::opened, this, &InitiativesPage::refreshSummary);
}

void InitiativesPage::startNew()
{
    if (m_session.isReadOnly())
        return;
    m_stack->setCurrentIndex(0);
    m_table->startNew();
}

void InitiativesPage::refreshSummary()
{
    const int all = m_model->count();
    const int shown = m_model->shownCount();
    const bool isAdding = m_stack->currentIndex() == 0 && m_table->hasFocus();
    m_stack->setCurrentIndex(all == 0 && !isAdding ? 1 : 0);
    m_nothing->setVisible(all > 0 && shown == 0);
    m_change->setEnabled(all > 0);
    QString text = shown == all ? tr("%n initiative(s).", nullptr, all)
                                : tr("%1 of %n initiative(s).", nullptr, all).arg(QLocale().toString(shown));
    text = m_session.isReadOnly()
        ? tr("%1 Open for reading only: nothing can be changed here.").arg(text)
        : tr("%1 Type into a cell to change it; paste from a spreadsheet.").arg(text);
    m_header->setSubtitle(text);
    if (isVisible())
        emit shownChanged(shown, all);
}

void InitiativesPage::exportTable()
{
    const QString path =
        m_prompts.askSavePath(tr("Export the table"), tr("CSV (*.csv)"), u"initiatives.csv"_s);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    QString text(QChar(0xFEFF)); // spreadsheets take it for UTF-8 then
    for (const QStringList &row : m_table->shownTable())
        text += exchange::csvLine(row);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_prompts.showError({Error::Code::CannotWrite, path, file.errorString(), 0});
    else
        m_prompts.showNote(tr("%n initiative(s) exported.", nullptr, m_model->shownCount()));
}

// On this page the new thing is an initiative, not a portfolio.
bool InitiativesPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::New)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void InitiativesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::New))
        startNew();
    else
        QWidget::keyPressEvent(event);
}

void InitiativesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAsleep(false);
    m_table->goTo(m_session.selected());
    emit shownChanged(m_model->shownCount(), m_model->count());
}

void InitiativesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAsleep(true);
    m_views->remember();
}

} // namespace portolan
