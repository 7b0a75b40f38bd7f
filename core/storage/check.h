// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/portfolio_file.h"

namespace portolan::storage {

// Integrity of the database, references that lead nowhere, values that cannot be read; then plausibility.
Result<QList<Finding>> checkFile(const Connection &);

// What cannot be right in a portfolio, although a file can hold it. Each finding is one sentence.
QList<Finding> implausibilities(const Portfolio &);

} // namespace portolan::storage
