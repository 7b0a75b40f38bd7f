// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

// What an import does, in words.
namespace portolan {

// "Sponsor: Ada → Ben; Stage Pilot; 3 ratings": what a row does to an initiative, or gives a new one besides
// its fields.
QString changesText(const exchange::ImportPlan &, const exchange::RowOutcome &, const Portfolio &);

} // namespace portolan
