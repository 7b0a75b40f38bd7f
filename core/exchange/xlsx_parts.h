// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_workbook.h"

// The parts of an XLSX file (ECMA-376 part 1, chapter 18).
namespace portolan::exchange {

// Rich text runs joined; what tells the pronunciation (rPh) is left out.
Result<> readSharedStrings(XmlPart &, XlsxShared &);
Result<> readStyles(XmlPart &, XlsxShared &);

// One sheet. Rows and cells may leave their reference out and then follow the one before.
class XlsxSheetReader {
public:
    XlsxSheetReader(const XlsxShared &, const QString &sourceName, const QString &sheetName);

    Result<> read(XmlPart &, const QString &part, const Watch &);
    SheetContent finish();

private:
    struct Range {
        qsizetype firstRow;
        qsizetype lastRow;
        qsizetype firstColumn;
        qsizetype lastColumn;
    };
    struct Written {
        SheetBuilder::Piece piece;
        bool isNumber = false;
    };

    Result<> readRows(XmlPart &, const QString &part, const Watch &);
    Result<> readRow(XmlPart &, const QString &part);
    void readMerges(XmlPart &);
    Result<> applyMerges();
    std::optional<Written> readCell(XmlPart &); // nullopt when it cannot be read
    std::optional<Written> written(QStringView type, const QString &value, int style);

    const XlsxShared &m_shared;
    QString m_sourceName;
    QString m_sheetName;
    SheetBuilder m_builder;
    SheetContent m_content;
    std::vector<Range> m_merges;
    qsizetype m_row = -1;
    qsizetype m_column = -1;
};

} // namespace portolan::exchange
