// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace portolan {

// How well `pattern` fits `text`, higher is better; nullopt when it does not. All letters of the pattern must
// come in order; runs, word starts and an early place count for more. Case does not matter. An empty pattern
// fits everything.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace portolan
