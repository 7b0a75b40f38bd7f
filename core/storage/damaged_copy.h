// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/part_file.h"

namespace portolan::storage {

// A copy of a damaged file, made so far sound that SQLite opens it: unfinished changes rolled back, the
// header and the list of tables put right. The damaged file itself is only read.
struct DamagedCopy {
    PartFile part;
    std::unique_ptr<Connection> connection; // goes first

    // `target`: the copy is made beside it. Damaged when nothing makes SQLite open it.
    static Result<DamagedCopy> of(const QString &damaged, const QString &target);
};

} // namespace portolan::storage
