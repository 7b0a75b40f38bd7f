// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/salvage.h"

namespace portolan::storage {

// Puts something in the place of lost units, initiatives, criteria, questions and stages that others belong
// to, so that those are not lost as well: with the same id, and the name the journal knows.
void rebuildLostOwners(SalvagedKindsOf<Edit>::Type &, const Connection &damaged);

} // namespace portolan::storage
