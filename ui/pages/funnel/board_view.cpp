// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/board_view.h"

#include "core/edits/moves.h"
#include "ui/pages/funnel/board_column.h"
#include "ui/session/session.h"
#include "ui/widgets/label.h"
#include "ui/widgets/move_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

BoardView::BoardView(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_filter(new QLineEdit)
    , m_summary(textLabel({}, TextRole::Small, Tone::Muted))
{
    setObjectName(u"stageBoard"_s);
    buildLayout();
    connect(m_filter, &QLineEdit::textChanged, this, &BoardView::refreshIfSeen);
    connect(&session, &Session::opened, this, &BoardView::refreshIfSeen);
    connect(&session, &Session::changed, this, &BoardView::refreshIfSeen);
    connect(&session, &Session::asOfChanged, this, &BoardView::refreshIfSeen);
    connect(&session, &Session::selectionChanged, this, &BoardView::goTo);
}

void BoardView::buildLayout()
{
    m_filter->setObjectName(u"boardFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name, code or unit"));
    m_filter->setAccessibleName(tr("Filter the cards"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(300);
    m_summary->setObjectName(u"boardSummary"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_filter, 1);
    top->addWidget(m_summary, 2);
    auto *holder = new QWidget;
    holder->setProperty("look", u"clear"_s);
    m_row = new QHBoxLayout(holder);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(holder);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(area, 1);
}

void BoardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void BoardView::refreshIfSeen()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void BoardView::refresh()
{
    m_stale = false;
    const Portfolio &portfolio = m_session.portfolio();
    const auto all = boardCards(portfolio, m_session.asOf());
    std::vector<Stage> shown = portfolio.orderedStages();
    std::ranges::stable_partition(shown, [](const Stage &stage) { return isProgress(stage.kind); });
    if (all.contains(StageId{}))
        shown.insert(shown.begin(), Stage{{}, tr("In no stage"), StageKind::Intake, 0, {}});
    refreshColumns(shown);
    const QString wanted = m_filter->text().trimmed();
    int matching = 0;
    for (size_t i = 0; i < shown.size(); ++i) {
        QList<BoardCard> cards = all.value(shown[i].id);
        const int count = int(cards.size());
        if (!wanted.isEmpty())
            cards.removeIf([&](const BoardCard &card) {
                return !card.name.contains(wanted, Qt::CaseInsensitive)
                    && !card.code.contains(wanted, Qt::CaseInsensitive)
                    && !card.unit.contains(wanted, Qt::CaseInsensitive);
            });
        matching += int(cards.size());
        m_columns[qsizetype(i)]->show(shown[i].name.simplified(), cards, count, shown[i].wipLimit,
                                      !m_session.isReadOnly());
    }
    const int initiatives = int(portfolio.initiatives().size());
    m_summary->setText(
        !wanted.isEmpty()
            ? tr("%1 of %n initiative(s)", nullptr, initiatives).arg(QLocale().toString(matching))
            : initiatives == 0 ? tr("No initiatives yet. Each one will be a card here.")
            : m_session.isReadOnly()
            ? tr("Open for reading only: cards cannot be moved.")
            : tr("Drag a card to another stage, or press Ctrl+Left and Ctrl+Right."));
    goTo(m_session.selected());
}

// Columns stay while the stages are the same, with their scroll and focus.
void BoardView::refreshColumns(const std::vector<Stage> &shown)
{
    if (std::ranges::equal(shown, m_columns, {}, &Stage::id, &BoardColumn::stage))
        return;
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->hide();
        column->deleteLater();
    }
    m_columns.clear();
    for (const Stage &stage : shown)
        m_columns << addColumn(stage.id);
}

BoardColumn *BoardView::addColumn(StageId stage)
{
    auto *column = new BoardColumn(stage);
    BoardList &list = column->list();
    connect(&column->model(), &BoardModel::dropped, this,
            [this, stage](const QList<InitiativeId> &ids) { move(ids, stage); });
    connect(&list, &BoardList::moveStepped, this, [this, column](int by) { stepMove(*column, by); });
    connect(&list, &BoardList::focusStepped, this, [this, column](int by) { stepFocus(*column, by); });
    connect(&list, &BoardList::menuRequested, this,
            [this, column](const QPoint &at) { showMenu(*column, at); });
    connect(&list, &BoardList::chosen, &m_session, &Session::select);
    connect(column, &BoardColumn::limitRequested, this, &BoardView::askLimit);
    connect(column, &BoardColumn::limitRemoved, this, [this](StageId id) { setLimit(id, {}); });
    m_row->addWidget(column, 1);
    return column;
}

int BoardView::placeOf(const BoardColumn &column) const
{
    return int(m_columns.indexOf(&column));
}

void BoardView::goTo(InitiativeId id)
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        const int row = id ? column->model().rowOf(id) : -1;
        QItemSelectionModel *selection = column->list().selectionModel();
        const QModelIndex index = column->model().index(row, 0);
        if (row < 0)
            selection->clearSelection();
        else if (!selection->isSelected(index))
            column->list().setCurrentIndex(index);
    }
}

void BoardView::stepFocus(const BoardColumn &from, int columns)
{
    for (int to = placeOf(from) + columns; to >= 0 && to < m_columns.size(); to += columns) {
        BoardList &list = m_columns[to]->list();
        if (list.model()->rowCount() == 0)
            continue;
        const int row = std::min(from.list().currentIndex().row(), list.model()->rowCount() - 1);
        from.list().clearSelection();
        list.setCurrentIndex(list.model()->index(std::max(row, 0), 0));
        list.setFocus(Qt::OtherFocusReason);
        return;
    }
}

void BoardView::stepMove(const BoardColumn &from, int columns)
{
    const int to = placeOf(from) + columns;
    if (to >= 0 && to < m_columns.size() && m_columns[to]->stage())
        move(from.list().selectedInitiatives(), m_columns[to]->stage());
}

void BoardView::showMenu(const BoardColumn &column, const QPoint &at)
{
    const QList<InitiativeId> ids = column.list().selectedInitiatives();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"moveMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const BoardColumn *each : std::as_const(m_columns)) {
        const Stage *stage = m_session.portfolio().stages().find(each->stage());
        if (!stage || each == &column)
            continue;
        QString name = stage->name.simplified();
        QAction *action = menu->addAction(tr("Move to %1").arg(name.replace(u'&', u"&&"_s)));
        action->setEnabled(!m_session.isReadOnly());
        connect(action, &QAction::triggered, this, [this, ids, id = stage->id] { move(ids, id); });
    }
    menu->popup(at);
}

void BoardView::move(const QList<InitiativeId> &ids, StageId to)
{
    if (ids.isEmpty())
        return;
    if (m_session.isReadOnly()) {
        m_prompts.showNote(tr("The portfolio is open for reading only: cards cannot be moved."));
        return;
    }
    const Portfolio &portfolio = m_session.portfolio();
    const Stage *stage = portfolio.stages().find(to);
    if (!stage)
        return;
    const QList<InitiativeId> deciding = edits::endingPilots(portfolio, ids, to, m_session.asOf());
    if (!deciding.isEmpty())
        askDecision(ids, deciding, *stage);
    else
        perform(edits::moveTo(portfolio, ids, to, m_session.asOf()), ids, to, m_session.asOf());
}

void BoardView::askDecision(const QList<InitiativeId> &ids, const QList<InitiativeId> &deciding,
                            const Stage &to)
{
    const Portfolio &portfolio = m_session.portfolio();
    auto *dialog = new MoveDialog(endOfPilots(portfolio, ids, deciding, to, m_session.asOf()), this);
    connect(dialog, &MoveDialog::answered, this, [this, ids, deciding, id = to.id](const Decision &made) {
        perform(edits::moveDeciding(m_session.portfolio(), ids, deciding, id, made), ids, id, made.decidedOn);
    });
    dialog->open();
}

void BoardView::perform(const Change &change, const QList<InitiativeId> &ids, StageId to, QDate on)
{
    const auto done = m_session.perform(change);
    if (!done) {
        m_prompts.showError(done.error());
        return;
    }
    goTo(ids.first());
    for (BoardColumn *column : std::as_const(m_columns)) {
        if (column->model().rowOf(ids.first()) >= 0)
            column->list().setFocus(Qt::OtherFocusReason);
    }
    const QString note = notArrived(m_session.portfolio(), ids, to, std::max(on, m_session.asOf()));
    if (!note.isEmpty())
        m_prompts.showNote(note);
}

void BoardView::askLimit(StageId id)
{
    const Stage *stage = m_session.portfolio().stages().find(id);
    if (!stage)
        return;
    const auto answer =
        m_prompts.askText(tr("Limit of work in progress"),
                          tr("How many initiatives should be in %1 at once at most? Empty: any number.")
                              .arg(stage->name.simplified()),
                          stage->wipLimit ? QString::number(*stage->wipLimit) : QString());
    if (!answer)
        return;
    bool isNumber = false;
    const int limit = QLocale().toInt(answer->trimmed(), &isNumber);
    if (answer->trimmed().isEmpty())
        setLimit(id, {});
    else if (isNumber && limit >= 1)
        setLimit(id, limit);
    else
        m_prompts.showError(
            {Error::Code::BadInput, answer->left(40), tr("not a whole number of 1 or more"), 0});
}

void BoardView::setLimit(StageId id, std::optional<int> limit)
{
    const Stage *stage = m_session.portfolio().stages().find(id);
    if (!stage || stage->wipLimit == limit)
        return;
    Stage after = *stage;
    after.wipLimit = limit;
    if (const auto done = m_session.perform(edits::putStage(m_session.portfolio(), after)); !done)
        m_prompts.showError(done.error());
}

} // namespace portolan
