// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/report/document.h"

#include <functional>

namespace portolan::report {

// Told how much is done; answers false to cancel.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

// The report as a PDF: real text, vector charts, links, outline, language and author. Error: Cancelled, or
// Internal with the reason.
Result<QByteArray> pdfReport(const Document &, const Progress & = {});

} // namespace portolan::report
