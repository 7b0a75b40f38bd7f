// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace portolan::exchange {

struct HtmlCell {
    QString text; // as shown, with line breaks; without blanks at its ends
    std::optional<double> number; // behind what is shown, where the source tells it (LibreOffice: sdval)

    bool operator==(const HtmlCell &) const = default;
};
using HtmlTable = QList<QList<HtmlCell>>;

// The first table of an HTML text, as spreadsheets put it on the clipboard. Tolerant: tags that are not
// closed, letters of any case, attributes without quotes, tables in cells (their text belongs to the cell).
// Of merged cells the first has the text and the others are empty; rows that are not shown are left out.
// Every row has as many cells as the widest. Empty when there is no table. Any input ends; work and memory
// are linear in its length, merged cells counted up to a limit.
HtmlTable readHtmlTable(const QString &html);

} // namespace portolan::exchange
