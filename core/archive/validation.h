// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

namespace portolan::archive {

// What a portfolio file would refuse to hold: references to what is not there, ratings that are none, names
// of custom values that come twice. What is only odd stays for the check of the file. Error: BadInput.
Result<> validate(const Portfolio &, const QString &name);

} // namespace portolan::archive
