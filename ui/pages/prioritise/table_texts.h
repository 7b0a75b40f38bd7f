// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tables.h"

// A table on its way out of the program.
namespace portolan {

// RFC 4180 in UTF-8 with a byte order mark. A cell that a spreadsheet would take for a formula is led by an
// apostrophe, so that it stays text.
QByteArray csv(const report::TableData &);
QString tabbed(const report::TableData &); // with its header, for pasting
QString html(const report::TableData &); // what people typed is escaped
// As text and as HTML.
void copyToClipboard(const report::TableData &);

} // namespace portolan
