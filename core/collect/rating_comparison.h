// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/rating_cells.h"
#include "core/collect/rating_columns.h"
#include "core/exchange/sheet.h"

namespace portolan::collect {

// The sheet to rate as it came back, and what its workbook says of itself.
struct RatedSheet {
    QHash<QString, QString> info;
    QString name;
    exchange::Sheet sheet;
    std::array<qsizetype, ratingColumnCount> places{}; // of the columns, -1: no longer there
    qsizetype wordRow = 0;
};

// Row by row: what was sent, what came back, what is here.
RatingReturn compared(const Portfolio &, const RatedSheet &);

} // namespace portolan::collect
