// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/model/portfolio.h"

namespace portolan::exchange {

struct Guess {
    QString field; // "" when nothing fits: a custom value
    double confidence = 0;
    QString reason;
    std::optional<double> fitting; // share of its values that the field can hold, where that says something
};

// What each column of the table most likely holds, by its header and by its values. A field goes to one
// column only; `taken` fields and columns with a decided place are left out.
QList<Guess> guessColumns(const Table &, const Portfolio &, const QMap<qsizetype, QString> &decided = {});

} // namespace portolan::exchange
