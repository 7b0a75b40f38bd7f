// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

// What F1 shows for a page: what it answers and the keys that work there.
QString helpText(const QString &pageId);
QString aboutText();

} // namespace portolan
