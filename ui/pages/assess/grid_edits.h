// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edits.h"
#include "core/exchange/rating_scale.h"
#include "ui/models/table_text.h"

#include <vector>

namespace portolan {

// A rating of one initiative on one criterion as a whole.
struct GridAnswer {
    InitiativeId initiative;
    CriterionId criterion;
    std::optional<double> value;
    bool notApplicable = false; // neither: taken back
};

// All of them as one change. Confidence and evidence of a rating that stands already are kept; the reason of
// a "not applicable" that gets a value is not.
Change rateAll(const Portfolio &, const QString &assessor, QDate on, const std::vector<GridAnswer> &);

// One cell of a pasted block, counted from its corner.
struct PastedCell {
    int row = 0;
    int column = 0;
    std::optional<double> value;
    bool notApplicable = false;
};
// What the numbers of a block are on, found out as for a column of an import: 1 to 5 unless many are above 5.
exchange::RatingScale scaleOf(const TableText &rows);
// Reads a block as spreadsheets put it on the clipboard, its numbers as of that scale. Empty cells are left
// out. On anything that is no rating nothing is read; the error has the text as subject, its row (from 1) as
// line and its column (from 1) as detail.
Result<std::vector<PastedCell>> readBlock(const TableText &rows,
                                          exchange::RatingScale scale = exchange::RatingScale::OneToFive);

} // namespace portolan
