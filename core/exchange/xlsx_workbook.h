// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_forms.h"
#include "core/exchange/workbook.h"
#include "core/exchange/zip_parts.h"

#include <optional>

namespace portolan::exchange {

// What all sheets of an XLSX share.
struct XlsxShared {
    QString text; // of all shared strings
    std::vector<SheetBuilder::Piece> strings;
    std::vector<CellForm> forms; // by the style index of a cell
    Epoch epoch = Epoch::Year1900;
};

class XlsxWorkbook : public Workbook {
public:
    static Result<std::unique_ptr<Workbook>> open(ZipParts, const Watch &);

    Kind kind() const override { return Kind::Xlsx; }
    Result<SheetContent> read(qsizetype index, const Watch &) override;

private:
    explicit XlsxWorkbook(ZipParts);
    Result<> readBook(const QString &part, const Watch &);
    Result<> readShared(const Watch &);

    ZipParts m_parts;
    QStringList m_sheetParts; // beside m_sheets
    QString m_stringsPart;
    QString m_stylesPart;
    std::optional<XlsxShared> m_shared; // read with the first sheet
    Epoch m_epoch = Epoch::Year1900;
};

// The part that `target` of a relationship names, seen from the part that has the relationship: absolute, or
// relative to its folder.
QString partNamed(QStringView target, const QString &from);

} // namespace portolan::exchange
