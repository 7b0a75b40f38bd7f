// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/collect_text.h"
#include "core/collect/rating_cells.h"

// What a workbook of ratings asks its assessor.
namespace portolan::collect {

// What is asked about every initiative.
struct Scale {
    Criterion criterion;
    std::optional<Question> question;

    QString asked() const
    {
        return question ? cellText(question->name)
                        : CollectText::tr("as a whole", "criterion rated directly");
    }
    const QString &text() const { return question ? question->text : criterion.description; }
    const QStringList &anchors() const { return question ? question->anchors : criterion.anchors; }
};

struct AskedRow {
    const Initiative *initiative = nullptr;
    size_t scale = 0;
    RowKey key;
    Given given; // already
};

struct AskedRows {
    std::vector<Scale> scales;
    std::vector<AskedRow> rows;
};

// By code, then in the order of the method; what the assessor has given already stands with it.
AskedRows askedRows(const Portfolio &, const SheetRequest &);

} // namespace portolan::collect
