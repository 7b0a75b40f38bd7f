// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preview.h"

#include "core/exchange/table.h"

namespace portolan::exchange {

namespace {

constexpr qsizetype firstRows = 20;

QList<QStringList> beginningOf(const Sheet &sheet)
{
    QList<QStringList> rows;
    for (qsizetype row = 0; row < std::min(sheet.rowCount(), firstRows); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < sheet.cellCount(row); ++column)
            cells << sheet.cell(row, column).toString();
        rows << cells;
    }
    return rows;
}

} // namespace

Result<Preview> previewSource(const QByteArray &source, const QString &sourceName, const PreviewScope &scope,
                              const Watch &watch, qsizetype mostRows)
{
    QList<SheetChoice> choices;
    if (scope.sheet.isEmpty()) {
        auto found = sheetChoices(source, sourceName, watch);
        if (!found)
            return tl::unexpected(found.error());
        choices = *found;
    }
    auto read = readSource(source, sourceName, scope.sheet, watch);
    if (!read)
        return tl::unexpected(read.error());
    Preview preview;
    preview.firstRows = beginningOf(read->sheet);
    const auto table = findTable(std::move(read->sheet), sourceName, scope.headerRow);
    if (!table)
        return tl::unexpected(table.error());
    preview.sheet = read->sheetName;
    preview.choices = choices;
    preview.headerRow = table->headerRow + 1;
    preview.records = table->size();
    preview.columns = table->columns;
    for (qsizetype record = 0; record < std::min(table->size(), mostRows); ++record) {
        QStringList cells;
        for (qsizetype column = 0; column < table->columns.size(); ++column)
            cells << table->cell(record, column).toString();
        preview.rows << cells;
    }
    return preview;
}

} // namespace portolan::exchange
