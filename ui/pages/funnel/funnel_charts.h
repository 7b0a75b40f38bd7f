// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/incidence_chart.h"
#include "ui/charts/stage_bars_chart.h"
#include "ui/pages/funnel/funnel_numbers.h"

namespace portolan {

// The numbers of the page as its charts want them; `other` is the segment compared with, or nullptr.
StageBarsData stageBarsOf(const FunnelNumbers &numbers, const FunnelNumbers *other);
IncidenceData incidenceOf(const FunnelNumbers &numbers, const FunnelNumbers *other);

} // namespace portolan
