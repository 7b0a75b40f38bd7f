// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/slides/deck.h"

namespace portolan::report {

// The report as slides: a title that states the finding, then native charts, tables and text. Long tables go
// on over several slides. `logo` as PNG or JPEG, may be empty.
slides::Deck deckOf(const Document &, const QByteArray &logo);

} // namespace portolan::report
