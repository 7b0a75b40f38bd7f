// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/chart_table_model.h"

namespace portolan {

static int alignmentOf(const ChartColumn &column)
{
    return int(column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
}

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

const ChartCell &ChartTableModel::cell(const QModelIndex &index) const
{
    return m_table.rows[index.row()][index.column()];
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell(index).text;
    case Qt::TextAlignmentRole: return alignmentOf(m_table.columns[index.column()]);
    default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_table.columns[section].title;
    case Qt::TextAlignmentRole: return alignmentOf(m_table.columns[section]);
    default: return {};
    }
}

} // namespace portolan
