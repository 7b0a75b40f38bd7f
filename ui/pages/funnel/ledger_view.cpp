// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/ledger_view.h"

#include "core/edits/edits.h"
#include "core/exchange/csv_writer.h"
#include "core/wording/wording.h"
#include "ui/pages/funnel/ledger_model.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/move_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace portolan {

LedgerView::LedgerView(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_model(new LedgerModel(this))
    , m_rows(new LedgerFilter(*m_model, this))
    , m_text(new QLineEdit)
    , m_verdict(new QComboBox)
    , m_count(textLabel({}, TextRole::Small, Tone::Muted))
    , m_edit(new QPushButton(tr("Edit…")))
    , m_remove(new QPushButton(tr("Delete")))
    , m_export(new QPushButton(tr("Export as CSV…")))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"decisionLedger"_s);
    buildTable();
    buildLayout();
    connectParts();
}

void LedgerView::buildTable()
{
    m_table->setObjectName(u"ledgerTable"_s);
    m_table->setAccessibleName(tr("Decisions"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[]{96, 72, 220, 90, 86, 230, 230, 120};
    for (int column = 0; column < LedgerModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LedgerModel::Date, Qt::DescendingOrder);
}

QWidget *LedgerView::buildTop()
{
    m_text->setObjectName(u"ledgerFilter"_s);
    m_text->setPlaceholderText(tr("Filter by any word"));
    m_text->setAccessibleName(tr("Filter the decisions"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(300);
    m_verdict->setObjectName(u"ledgerVerdict"_s);
    m_verdict->setAccessibleName(tr("Kind of decision"));
    m_verdict->addItem(tr("All decisions"));
    for (const Verdict verdict : {Verdict::Continue, Verdict::Change, Verdict::Stop})
        m_verdict->addItem(label(verdict), int(verdict));
    m_count->setObjectName(u"ledgerCount"_s);
    m_edit->setObjectName(u"ledgerEdit"_s);
    m_remove->setObjectName(u"ledgerDelete"_s);
    m_export->setObjectName(u"ledgerExport"_s);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 2);
    row->addWidget(m_verdict);
    row->addWidget(m_count, 1);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addWidget(m_export);
    return top;
}

void LedgerView::buildLayout()
{
    auto *card = new Card;
    card->layout()->setContentsMargins(1, 4, 1, 4);
    card->body()->addWidget(m_table);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(buildTop());
    column->addWidget(card, 1);
    auto *empty = new EmptyState(u"journal"_s, tr("No decisions yet"),
                                 tr("When a card leaves its pilot on the stage board, Portolan asks whether "
                                    "to continue, change or stop, "
                                    "and why. Each answer becomes a line here."));
    empty->setObjectName(u"ledgerEmpty"_s);
    m_stack->addWidget(holder);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void LedgerView::connectParts()
{
    auto *removeKey = new QAction(tr("Delete the decision"), m_table);
    removeKey->setShortcut(QKeySequence::Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removeKey);
    connect(removeKey, &QAction::triggered, this, &LedgerView::remove);
    connect(m_table, &QTableView::activated, this, &LedgerView::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerView::choose);
    connect(m_edit, &QPushButton::clicked, this, &LedgerView::edit);
    connect(m_remove, &QPushButton::clicked, this, &LedgerView::remove);
    connect(m_export, &QPushButton::clicked, this, &LedgerView::exportCsv);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setText(text);
        refreshCount();
    });
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_rows->setVerdict(index > 0 ? std::optional(Verdict(index - 1)) : std::nullopt);
        refreshCount();
    });
    connect(&m_session, &Session::opened, this, &LedgerView::refreshIfSeen);
    connect(&m_session, &Session::changed, this, &LedgerView::refreshIfSeen);
}

void LedgerView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void LedgerView::refreshIfSeen()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void LedgerView::refresh()
{
    m_stale = false;
    const int before = currentRow();
    const DecisionId kept = before >= 0 ? m_model->decision(before).id : DecisionId{};
    m_model->load(m_session.portfolio());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (const int row = kept ? m_model->rowOf(kept) : -1; row >= 0)
        m_table->setCurrentIndex(m_rows->mapFromSource(m_model->index(row, 0)));
    refreshCount();
}

void LedgerView::refreshCount()
{
    const int all = m_model->rowCount();
    const int shown = m_rows->rowCount();
    m_count->setText(shown == all ? tr("%n decision(s)", nullptr, all)
                                  : tr("%1 of %n decision(s)", nullptr, all).arg(QLocale().toString(shown)));
    const bool canChange = currentRow() >= 0 && !m_session.isReadOnly();
    m_edit->setEnabled(canChange);
    m_remove->setEnabled(canChange);
    m_export->setEnabled(shown > 0);
}

int LedgerView::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_rows->mapToSource(index).row() : -1;
}

void LedgerView::choose()
{
    if (const int row = currentRow(); row >= 0)
        m_session.select(m_model->decision(row).initiative);
    refreshCount();
}

void LedgerView::edit()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (m_session.isReadOnly()) {
        m_prompts.showNote(tr("The portfolio is open for reading only: decisions cannot be changed."));
        return;
    }
    const QString name = m_model->index(row, LedgerModel::Name).data().toString();
    auto *dialog = new MoveDialog(MoveQuestion::toEdit(m_model->decision(row), name), this);
    connect(dialog, &MoveDialog::answered, this, [this](const Decision &after) {
        const auto done = m_session.perform(edits::editDecision(m_session.portfolio(), after));
        if (!done)
            m_prompts.showError(done.error());
    });
    dialog->open();
}

void LedgerView::remove()
{
    const int row = currentRow();
    if (row < 0 || m_session.isReadOnly())
        return;
    const Decision gone = m_model->decision(row);
    const auto done =
        m_session.perform(edits::removeDecision(m_session.portfolio(), gone.initiative, gone.id));
    if (!done)
        m_prompts.showError(done.error());
    else
        m_prompts.showNote(tr("The decision is deleted. Ctrl+Z brings it back."));
}

void LedgerView::exportCsv()
{
    const QString path =
        m_prompts.askSavePath(tr("Export the decisions"), tr("CSV (*.csv)"), u"decisions.csv"_s);
    if (path.isEmpty())
        return;
    if (const auto done = exchange::writeWhole(path, ledgerCsv(*m_rows)); !done)
        m_prompts.showError(done.error());
    else
        m_prompts.showNote(tr("%n decision(s) exported.", nullptr, m_rows->rowCount()));
}

} // namespace portolan
