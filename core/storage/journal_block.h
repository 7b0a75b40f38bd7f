// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <atomic>

namespace portolan::storage {

// Lines of one change that lie in the file as one value: entity, id, field, before, after and state of each,
// one after the other, as CBOR (RFC 8949) and packed by qCompress. A large change is written and kept so in a
// fraction of the time and room that a row for each line takes.
struct JournalBlock {
    qint64 lowestId = 0; // of the entities the lines are about
    qint64 highestId = 0;
    QByteArray packed;
};

// All lines of the change, in order. Needs nothing of the file, so that another thread may do it meanwhile;
// ends early when `isUnwanted` becomes true.
QList<JournalBlock> packLines(const Change &, const std::atomic<bool> &isUnwanted);

// What the lines say of themselves; what they say of the change is left as it is. False when the block is
// damaged.
bool unpackLines(const QByteArray &packed, const JournalLine &ofChange, QList<JournalLine> &lines);

} // namespace portolan::storage
