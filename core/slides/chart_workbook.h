// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace portolan::slides {

// The small workbook behind a chart: columns under each other's titles on a sheet named "Data".
class ChartWorkbook {
public:
    // Answer the cells without the title as a reference: "Data!$B$2:$B$9".
    QString add(const QString &title, const QList<double> &numbers);
    QString add(const QString &title, const QStringList &texts);
    QString headOf(int column) const; // "Data!$B$1"
    int columnCount() const { return int(m_columns.size()); }
    QByteArray pack() const;

private:
    QString reference(qsizetype rows) const; // of the last column
    QList<QStringList> m_columns; // cells as XML, the title first
};

} // namespace portolan::slides
