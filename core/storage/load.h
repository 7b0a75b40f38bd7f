// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "core/storage/connection.h"

namespace portolan::storage {

// Reads every row of every kind, as of one moment. Damaged, with the place, when a value cannot be one.
Result<Portfolio> load(const Connection &);

// Damaged when a table or column is missing.
Result<> verifyTables(const Connection &);

} // namespace portolan::storage
