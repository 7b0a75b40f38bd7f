// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ageing_chart.h"
#include "ui/charts/cohort_heat_chart.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/incidence_chart.h"
#include "ui/charts/stage_bars_chart.h"
#include "ui/pages/funnel/funnel_numbers.h"

namespace portolan {

// The numbers of the page as its charts want them; `other` is the segment compared with, or nullptr.
StageBarsData stageBarsOf(const FunnelNumbers &numbers, const FunnelNumbers *other);
IncidenceData incidenceOf(const FunnelNumbers &numbers, const FunnelNumbers *other);
// The stages before production with who is in them; over the limit are those the figure "Ageing pilots"
// counts.
AgeingData ageingOf(const Portfolio &, const FunnelNumbers &);
FlowData flowOf(const FunnelNumbers &);
CohortHeatData cohortHeatOf(const FunnelNumbers &);

} // namespace portolan
