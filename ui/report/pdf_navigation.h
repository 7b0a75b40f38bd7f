// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "ui/report/report_pages.h"

namespace portolan::report {

// Adds what Qt's writer cannot: links between pages, the outline, the language and the author. Error:
// Internal, with what the PDF library said.
Result<QByteArray> withNavigation(const QByteArray &pdf, const Document &, const ReportPages &);

} // namespace portolan::report
