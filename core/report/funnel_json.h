// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/diagnosis.h"
#include "core/funnel/incidence.h"

#include <QJsonObject>

namespace portolan::report {

// The times of the funnel as documented for the command line: "transitions", "pilot_to_production", "ageing"
// (running pilots over the limit) and "diagnosis"; a target share only where one is set. What cannot be said
// yet is null.
QJsonObject funnelTimesJson(const Portfolio &, const FunnelReport &, const Timelines &);

} // namespace portolan::report
