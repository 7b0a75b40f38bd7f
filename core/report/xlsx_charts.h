// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/charts.h"
#include "core/workbook/workbook_writer.h"

namespace portolan::report {

// Charts of a workbook, with their numbers on a sheet of their own that comes last.
class XlsxCharts {
public:
    explicit XlsxCharts(workbook::WorkbookWriter &);

    // On the present sheet at that row; answers how many rows it covers.
    int insert(const Chart &, int row);
    // The sheet with the numbers, which the charts already refer to. Once, after the last chart.
    void writeData();

private:
    struct DataColumn {
        QString title;
        QList<QString> texts; // names, or empty
        QList<double> numbers;
    };
    workbook::CellRange addColumn(const QString &title, const QList<double> &numbers);
    workbook::CellRange addColumn(const QString &title, const QStringList &texts);

    workbook::WorkbookWriter &m_book;
    QString m_sheet;
    std::vector<DataColumn> m_columns;
};

} // namespace portolan::report
