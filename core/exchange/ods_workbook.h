// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"
#include "core/exchange/zip_parts.h"

namespace portolan::exchange {

class OdsWorkbook : public Workbook {
public:
    static Result<std::unique_ptr<Workbook>> open(ZipParts, const Watch &);

    Kind kind() const override { return Kind::Ods; }
    Result<SheetContent> read(qsizetype index, const Watch &) override;

private:
    explicit OdsWorkbook(ZipParts);

    ZipParts m_parts;
};

} // namespace portolan::exchange
