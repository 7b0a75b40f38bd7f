// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace portolan {

// A day in the order of the locale, its year with four digits, and a calendar to choose it from.
QDateEdit *dateField(const QString &objectName, const QString &accessibleName);

} // namespace portolan
