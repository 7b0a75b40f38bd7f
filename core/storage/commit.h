// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/storage/connection.h"

#include <functional>

namespace portolan::storage {

using Progress = std::function<bool(qsizetype done)>; // false: cancel

// All edits and their journal lines in one transaction, or nothing. Conflict when a row is not there to be
// changed, is there already, or refers to one that is not there.
Result<> commitChange(const Connection &, const Change &, const Progress & = {});

} // namespace portolan::storage
