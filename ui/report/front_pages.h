// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/slab_builder.h"

namespace portolan::report {

Page coverPage(const Document &, const PageStyle &);
// Puts the contents before the pages of the report, with links and page numbers; `before` pages come before
// all of them.
void putContents(std::vector<Page> &pages, const Document &, const PageStyle &, int before);

} // namespace portolan::report
