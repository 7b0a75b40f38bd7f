// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/grid_table.h"

#include "ui/theme/type.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace portolan {

GridTable::GridTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"assessGrid"_s);
    setAccessibleName(tr("Ratings of all initiatives"));
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(int(pixelSize(TextRole::Body) * 2.3));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(int(pixelSize(TextRole::Body) * 3.1)); // names take two lines
}

bool GridTable::event(QEvent *event)
{
    // These keys mean the cell while the table has the focus, whatever the window does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2 || key->matches(QKeySequence::Copy)
            || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

bool GridTable::rateByKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    if ((modifiers != Qt::NoModifier && !shift) || event.key() < Qt::Key_1 || event.key() > Qt::Key_5)
        return false;
    emit rated(event.key() - Qt::Key_0 + (shift && event.key() != Qt::Key_5 ? 0.5 : 0.0));
    return true;
}

void GridTable::keyPressEvent(QKeyEvent *event)
{
    const bool afterPoint = std::exchange(m_afterPoint, false);
    if (afterPoint && event->key() == Qt::Key_5 && event->modifiers() == Qt::NoModifier)
        return;
    if (rateByKey(*event))
        return;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (event->matches(QKeySequence::Paste))
        emit pasteWanted();
    else if (plain && event->key() == Qt::Key_N)
        emit notApplicable();
    else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit rated(std::nullopt);
    else if (plain && (event->key() == Qt::Key_Period || event->key() == Qt::Key_Comma)) {
        m_afterPoint = true;
        emit halfMeant();
    } else if (plain
               && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                   || event->key() == Qt::Key_F2))
        emit reasonWanted();
    else
        QTableView::keyPressEvent(event);
}

} // namespace portolan
