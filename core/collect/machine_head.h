// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <QHash>

// Sheets that are to be read again carry a hidden row with a name for each column ("rating.value"). Whatever
// is sorted, inserted or renamed around it, a value is found by that name.
namespace portolan::collect {

struct MachineHead {
    qsizetype row = 0; // what is above is no data
    QHash<QString, qsizetype> columns;
    QStringList doubled; // names that are there twice

    bool has(const QString &name) const { return columns.contains(name); }
    qsizetype column(const QString &name) const { return columns.value(name, -1); }
};

// The first row that has a cell of that name; of its cells those that begin like it up to the dot.
std::optional<MachineHead> machineHead(const exchange::Sheet &, const QString &name);

// Of the cell right of the one with that text; nullopt when there is no such cell.
std::optional<QString> valueBeside(const exchange::Sheet &, const QString &name);

// A workbook from a file. Errors: NotFound, CannotRead, Empty, BadInput.
Result<std::unique_ptr<exchange::Workbook>> openWorkbook(const QString &path);

} // namespace portolan::collect
