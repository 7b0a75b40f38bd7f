// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfolio_file.h"

#include <QAbstractTableModel>

namespace portolan {

// Lines of the journal, newest first.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, UserColumn, LabelColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(QList<JournalLine> lines);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // The whole table as CSV, times in UTC.
    QString csv() const;

private:
    QList<JournalLine> m_lines;
};

} // namespace portolan
