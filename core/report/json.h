// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/funnel.h"
#include "core/scoring/scoring.h"

#include <QJsonObject>

// The same for scripts: keys in snake_case that stay as they are, numbers in full precision, null for
// unknown.
namespace portolan::report {

// {"profile", "initiatives": [{"code", "name", "rank", "index", "low", "high", "completeness", "value",
// "difficulty", "quadrant", "criteria": {key: utility}}]}
QJsonObject rankingJson(const Portfolio &, const Ranking &);
// {"as_of", "initiatives", "without_stage", "stages": [{"id", "name", "kind", "current", "ever_reached"}]};
// an id is a text, for it has more digits than a number of JavaScript holds.
QJsonObject funnelJson(const Portfolio &, const FunnelReport &);

} // namespace portolan::report
