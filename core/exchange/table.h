// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/model/result.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace portolan::exchange {

// A sheet with its header found. Columns have names that are not empty and do not repeat ("Note", "Note
// (2)", "Column 7"); records are the rows below the header that are not blank.
struct Table {
    Sheet sheet;
    qsizetype headerRow = 0;
    QStringList columns;
    std::vector<qsizetype> records; // row indexes

    QStringView cell(qsizetype record, qsizetype column) const
    {
        return sheet.cell(records[size_t(record)], column);
    }
    bool isNumber(qsizetype record, qsizetype column) const
    {
        return sheet.isNumber(records[size_t(record)], column);
    }
    // The day that a number of a workbook stands for where a date was meant but not shown as one; nullopt for
    // any other cell, and for numbers of days before 1954 and after 2119.
    std::optional<QDate> serialDay(qsizetype record, qsizetype column) const;
    // As a spreadsheet counts rows.
    qsizetype rowNumber(qsizetype record) const { return records[size_t(record)] + 1; }
    qsizetype size() const { return qsizetype(records.size()); }
};

// How many different headings of an inventory are in the row that looks like the header.
qsizetype knownHeadings(const Sheet &);

// `headerRow`, as a spreadsheet counts from 1: taken as it is; open: the row that looks like a header.
// Error::Empty when there is no row below the header.
Result<Table> findTable(Sheet sheet, const QString &sourceName, std::optional<qsizetype> headerRow = {});

} // namespace portolan::exchange
