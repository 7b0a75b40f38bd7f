// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_table_model.h"

namespace portolan {

void ReportTableModel::setTable(report::TableData table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_table.rows[index.row()][index.column()];
    if (role == Qt::TextAlignmentRole && m_table.columns[index.column()].isNumber)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[section].title;
    if (role == Qt::TextAlignmentRole && m_table.columns[section].isNumber)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

} // namespace portolan
