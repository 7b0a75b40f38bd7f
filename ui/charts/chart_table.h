// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>

namespace portolan {

struct ChartColumn {
    QString title;
    bool isNumber = true; // set flush right
};

struct ChartCell {
    QString text; // plain; "–" for unknown
    QList<InitiativeId> initiatives; // behind it; empty: nothing to list
    QString title; // of the list of these
};

// The numbers of a chart as a table. Invariant: every row has as many cells as there are columns.
struct ChartTable {
    QList<ChartColumn> columns;
    QList<QList<ChartCell>> rows;
};

} // namespace portolan
