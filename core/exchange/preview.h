// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/source.h"

namespace portolan::exchange {

// The beginning of a source, as it was understood.
struct Preview {
    QString sheet; // of a workbook
    QList<SheetChoice> choices; // of a workbook: sheets with records; only where no sheet was named
    qsizetype headerRow = 0; // as a spreadsheet counts
    QList<QStringList> firstRows; // of the sheet, with what stands above the header
    qsizetype records = 0;
    QStringList columns;
    QList<QStringList> rows; // the first records
};

// What of a source is looked at.
struct PreviewScope {
    QString sheet; // of a workbook; empty: the likeliest
    std::optional<qsizetype> headerRow; // as a mapping has it
    bool operator==(const PreviewScope &) const = default;
};

// Errors: those of planImport().
Result<Preview> previewSource(const QByteArray &source, const QString &sourceName, const PreviewScope &,
                              const Watch & = {}, qsizetype mostRows = 50);

} // namespace portolan::exchange
