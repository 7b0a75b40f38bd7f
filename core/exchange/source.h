// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <optional>

namespace portolan::exchange {

// What is imported, read: the cells, and what there is to say about how they were found.
struct Source {
    Sheet sheet;
    QChar delimiter; // of a text; null for a workbook
    QString encoding; // of a text
    bool isDamagedText = false;
    std::optional<Workbook::Kind> workbook;
    QString sheetName; // of a workbook
    QList<WorkbookSheet> sheets; // all of the workbook
    QStringList notes; // on the workbook
};

// The bytes of a file that is to be imported. Errors: NotFound, CannotRead, BadInput for one of more than a
// gigabyte.
Result<QByteArray> readSourceFile(const QString &path);

// Reads a text (CSV, TSV) or one sheet of a workbook (XLSX, ODS), whichever it is by its content. `sheetName`
// empty: the visible sheet that looks most like an inventory, see Workbook::readLikeliest().
// Errors: Empty, NotText, BadInput, NotFound (the sheet), Cancelled.
Result<Source> readSource(const QByteArray &content, const QString &sourceName, const QString &sheetName = {},
                          const Watch & = {});

// A sheet that could be meant when a workbook is imported.
struct SheetChoice {
    QString name;
    qsizetype records = 0;
};
// The visible sheets of a workbook with records; empty for a text and for a workbook of one sheet.
Result<QList<SheetChoice>> sheetChoices(const QByteArray &content, const QString &sourceName,
                                        const Watch & = {});

} // namespace portolan::exchange
