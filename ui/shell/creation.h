// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

namespace portolan {

// The change that makes an empty portfolio into this one: what a new file starts with.
Change creationOf(const Portfolio &portfolio, const QString &label);

} // namespace portolan
