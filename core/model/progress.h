// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace portolan {

// Told how much of some work is done; answers false to cancel it. Called from the thread of the work.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

} // namespace portolan
