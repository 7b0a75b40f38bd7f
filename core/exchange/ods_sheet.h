// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"
#include "core/exchange/xml_part.h"

namespace portolan::exchange {

// One table:table of an ODS file (OpenDocument 1.2 part 1, chapter 9). Rows and cells that stand for many
// alike are written out when they hold something.
class OdsSheetReader {
public:
    OdsSheetReader(const QString &sourceName, const QString &sheetName);

    Result<> read(XmlPart &, const Watch &);
    SheetContent finish();

private:
    struct Cell {
        qsizetype column;
        SheetBuilder::Piece piece;
        bool isNumber;
    };

    Result<> readRow(XmlPart &, const Watch &);
    void readCell(XmlPart &, qsizetype column, qsizetype repeated);

    QString m_sourceName;
    QString m_sheetName;
    SheetBuilder m_builder;
    SheetContent m_content;
    qsizetype m_row = 0; // that comes next
    std::vector<Cell> m_cells; // of one row
    bool m_isTooWide = false;
};

} // namespace portolan::exchange
