// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/line_table.h"

#include "ui/pages/prioritise/line_delegate.h"
#include "ui/pages/prioritise/line_table_model.h"
#include "ui/pages/prioritise/table_texts.h"
#include "ui/theme/type.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace portolan {

LineTable::LineTable(LineTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new LineDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(std::max(model->sectionOf(LineTableModel::Column::Rank), 0), Qt::AscendingOrder);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(portolan::font(TextRole::Body)).height() + 15);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(30);
    horizontalHeader()->setFont(portolan::font(TextRole::Small));
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        emit opened(index.data(LineTableModel::IdRole).value<InitiativeId>());
    });
}

void LineTable::setPicked(const QList<InitiativeId> &ids, InitiativeId current)
{
    const QScopedValueRollback guard(m_told, true);
    QItemSelection selection;
    int currentRow = -1;
    for (const InitiativeId id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        if (id == current)
            currentRow = row;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (currentRow < 0)
        return;
    const QModelIndex index = m_model->index(currentRow, m_model->sectionOf(LineTableModel::Column::Name));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

QList<InitiativeId> LineTable::pickedIds() const
{
    QList<InitiativeId> ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(LineTableModel::IdRole).value<InitiativeId>();
    return ids;
}

void LineTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QList<InitiativeId> ids = pickedIds();
    if (m_told || ids.isEmpty())
        return;
    const auto current = currentIndex().data(LineTableModel::IdRole).value<InitiativeId>();
    emit picked(ids, ids.contains(current) ? current : ids.first());
}

// By name, whatever column the focus is in.
void LineTable::keyboardSearch(const QString &search)
{
    const int row = std::max(currentIndex().row(), 0);
    const QModelIndex name = m_model->index(row, m_model->sectionOf(LineTableModel::Column::Name));
    if (name.isValid() && name != currentIndex())
        selectionModel()->setCurrentIndex(name, QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(search);
}

void LineTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(true);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit opened(currentIndex().data(LineTableModel::IdRole).value<InitiativeId>());
        return;
    }
    QTableView::keyPressEvent(event);
}

report::TableData LineTable::table(bool pickedOnly) const
{
    report::TableData table;
    QList<int> sections;
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (isColumnHidden(section))
            continue;
        sections << section;
        const int alignment = m_model->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        table.columns << report::TableColumn{
            m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
            (alignment & Qt::AlignRight) != 0};
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (pickedOnly && !selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (const int section : std::as_const(sections))
            cells << m_model->index(row, section).data().toString();
        table.rows << cells;
    }
    return table;
}

void LineTable::copy(bool pickedOnly) const
{
    copyToClipboard(table(pickedOnly));
}

} // namespace portolan
