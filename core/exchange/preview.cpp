// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/preview.h"

#include "core/exchange/table.h"

namespace portolan::exchange {

Result<Preview> previewSource(const QByteArray &source, const QString &sourceName, const QString &sheet,
                              const Watch &watch, qsizetype mostRows)
{
    QList<SheetChoice> choices;
    if (sheet.isEmpty()) {
        auto found = sheetChoices(source, sourceName, watch);
        if (!found)
            return tl::unexpected(found.error());
        choices = *found;
    }
    auto read = readSource(source, sourceName, sheet, watch);
    if (!read)
        return tl::unexpected(read.error());
    const auto table = findTable(std::move(read->sheet), sourceName);
    if (!table)
        return tl::unexpected(table.error());
    Preview preview;
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
