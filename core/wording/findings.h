// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"

// The words for what the overview found.
namespace portolan {

// Why the initiative needs attention, short: "In pilot for 19 months; no production owner". No full stop.
QString concernText(const Attention &, const Portfolio &);
// What to do about it, as a button's text: "Decide".
QString concernAction(Concern);
// What to do next and why now: "Start pilot; data and owner are in place". No full stop.
QString moveText(const NextMove &, const Portfolio &);

} // namespace portolan
