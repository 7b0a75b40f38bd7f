// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/model/result.h"
#include "core/report/document.h"

namespace portolan::report {

// The report as a PDF: real text, vector charts, links, outline, language and author. Error: Cancelled, or
// Internal with the reason.
Result<QByteArray> pdfReport(const Document &, const Progress & = {});

} // namespace portolan::report
