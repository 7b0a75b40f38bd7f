// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/frozen_name.h"

#include "ui/pages/initiatives/register_columns.h"
#include "ui/theme/theme.h"

#include <QAbstractItemDelegate>
#include <QCoreApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionViewItem>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int name = int(Column::Name);

FrozenName::FrozenName(QTableView &table)
    : QWidget(&table)
    , m_table(table)
{
    setObjectName(u"frozenName"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
    table.viewport()->installEventFilter(this);
    table.installEventFilter(this);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, repaint);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, repaint);
    connect(table.model(), &QAbstractItemModel::dataChanged, this, repaint);
    connect(table.model(), &QAbstractItemModel::rowsInserted, this, repaint);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &FrozenName::refresh);
    connect(&Theme::instance(), &Theme::changed, this, repaint);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenName::refresh);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenName::refresh);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenName::refresh);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, &FrozenName::refresh);
}

void FrozenName::refresh()
{
    const QHeaderView *header = m_table.horizontalHeader();
    const QRect view = m_table.viewport()->geometry();
    const int width = qMin(header->sectionSize(name), view.width() / 3);
    const int at = header->sectionViewportPosition(name);
    const bool isRightToLeft = m_table.isRightToLeft();
    const bool isCut = isRightToLeft ? at + header->sectionSize(name) > view.width() : at < 0;
    setGeometry(isRightToLeft ? view.right() + 1 - width : view.left(), header->geometry().top(), width,
                header->height() + view.height());
    setVisible(isCut && width > 0);
    update();
}

void FrozenName::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const int top = m_table.horizontalHeader()->height();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    const QAbstractItemModel *model = m_table.model();
    painter.setFont(m_table.horizontalHeader()->font());
    painter.setPen(theme.color(Token::Muted));
    const QString title = model->headerData(name, Qt::Horizontal, Qt::DisplayRole).toString();
    painter.drawText(QRect(9, 0, width() - 12, top), int(Qt::AlignVCenter | Qt::AlignLeading), title);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.widget = &m_table;
    const int first = qMax(0, m_table.rowAt(0));
    painter.setClipRect(0, top, width(), height() - top);
    for (int row = first; row < model->rowCount(); ++row) {
        const int y = m_table.rowViewportPosition(row);
        if (y > m_table.viewport()->height())
            break;
        const QModelIndex index = model->index(row, name);
        option.rect = QRect(0, top + y, width(), m_table.rowHeight(row));
        option.state.setFlag(QStyle::State_Selected, m_table.selectionModel()->isSelected(index));
        m_table.itemDelegate()->paint(&painter, option, index);
    }
    painter.setClipping(false);
    painter.setPen(theme.color(Token::Hairline));
    const int edge = m_table.isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
    painter.drawLine(0, top - 1, width(), top - 1);
}

void FrozenName::mousePressEvent(QMouseEvent *event)
{
    const int row = m_table.rowAt(event->pos().y() - m_table.horizontalHeader()->height());
    const QModelIndex current = m_table.currentIndex();
    if (row < 0)
        return;
    m_table.setFocus(Qt::MouseFocusReason);
    m_table.setCurrentIndex(m_table.model()->index(row, current.isValid() ? current.column() : name));
}

void FrozenName::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_table.viewport(), event);
}

bool FrozenName::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        refresh();
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace portolan
