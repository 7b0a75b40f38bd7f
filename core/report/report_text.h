// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace portolan::report {

// The translation context of what reports say.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace portolan::report
