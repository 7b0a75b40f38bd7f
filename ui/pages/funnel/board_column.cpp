// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/board_column.h"

#include "ui/pages/funnel/board_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

BoardList::BoardList(QWidget *parent)
    : QListView(parent)
{
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new BoardDelegate(this));
    setStyleSheet(u"QListView { background: transparent; }"_s);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit chosen({index.data(BoardModel::IdRole).toLongLong()}); });
}

QList<InitiativeId> BoardList::selectedInitiatives() const
{
    QModelIndexList indexes = selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<InitiativeId> ids;
    for (const QModelIndex &index : std::as_const(indexes))
        ids << InitiativeId{index.data(BoardModel::IdRole).toLongLong()};
    return ids;
}

QPoint BoardList::menuPlace() const
{
    return viewport()->mapToGlobal(visualRect(currentIndex()).center());
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    const int towards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int step = event->key() == Qt::Key_Left ? -towards : towards;
    if (isSideways && event->modifiers() & Qt::ControlModifier)
        emit moveStepped(step);
    else if (isSideways)
        emit focusStepped(step);
    else if (event->key() == Qt::Key_F10 && event->modifiers() & Qt::ShiftModifier)
        emit menuRequested(menuPlace());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit chosen({currentIndex().data(BoardModel::IdRole).toLongLong()});
    else
        QListView::keyPressEvent(event);
}

void BoardList::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard ? menuPlace() : event->globalPos());
}

BoardColumn::BoardColumn(StageId stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_model(new BoardModel(this))
    , m_list(new BoardList)
    , m_name(textLabel({}, TextRole::CardTitle))
    , m_count(textLabel({}, TextRole::Small, Tone::Muted))
    , m_menuButton(new QToolButton)
{
    setObjectName(u"boardColumn"_s);
    m_list->setObjectName(u"boardList"_s);
    m_list->setModel(m_model);
    m_count->setObjectName(u"boardCount"_s);
    buildHead();
    setMinimumWidth(160);
    connect(&Theme::instance(), &Theme::changed, this, &BoardColumn::refreshIcon);
    refreshIcon();
}

void BoardColumn::buildHead()
{
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_menuButton->setObjectName(u"boardMenu"_s);
    m_menuButton->setProperty("look", u"quiet"_s);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menuButton);
    connect(menu->addAction(tr("Set a limit of work in progress…")), &QAction::triggered, this,
            [this] { emit limitRequested(m_stage); });
    m_removeLimit = menu->addAction(tr("Remove the limit"));
    connect(m_removeLimit, &QAction::triggered, this, [this] { emit limitRemoved(m_stage); });
    m_menuButton->setMenu(menu);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 0, 0);
    head->setSpacing(6);
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    head->addWidget(m_menuButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
}

void BoardColumn::show(const QString &name, const QList<BoardCard> &cards, int count,
                       std::optional<int> limit, bool writable)
{
    const QLocale locale;
    const bool isAbove = limit && count > *limit;
    m_name->setText(name);
    m_name->setToolTip(u"<p>%1</p>"_s.arg(name.toHtmlEscaped()));
    m_count->setText(limit
                         ? tr("%1 of %2", "cards, limit").arg(locale.toString(count), locale.toString(*limit))
                         : locale.toString(count));
    m_count->setToolTip(isAbove ? tr("More than the limit of work in progress") : QString());
    setTone(m_count, isAbove ? Tone::Bad : Tone::Muted);
    m_list->setAccessibleName(tr("%1: %n initiative(s)", nullptr, count).arg(name));
    m_menuButton->setAccessibleName(tr("Menu of the stage %1").arg(name));
    m_menuButton->setVisible(bool(m_stage));
    m_menuButton->setEnabled(writable);
    m_removeLimit->setEnabled(limit.has_value());
    m_model->setMovable(writable, writable && m_stage);
    m_model->setCards(cards);
}

void BoardColumn::refreshIcon()
{
    m_menuButton->setIcon(icon(u"more"));
    m_list->viewport()->update();
    update();
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::instance().color(Token::Hairline));
    painter.setBrush(Theme::instance().color(Token::Soft));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace portolan
