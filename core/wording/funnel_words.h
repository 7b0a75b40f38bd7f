// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/diagnosis.h"
#include "core/funnel/incidence.h"

#include <QLocale>

// The words for what the funnel shows: why pilots stall, and what its figures mean.
namespace portolan {

QString causeTitle(Cause); // "No path to production"
QString causeRemedy(Cause); // one sentence: what to do about it
// One sentence with counts, over the running pilots; says so where nothing can be measured.
QString evidence(const CauseFinding &, const Diagnosis &, const QLocale & = {});
// "High" from half of the measurable pilots on, "Medium" from a fifth on, "Low", "None"; "Not known".
QString weightWord(std::optional<double> strength);

// What the median is, and why the one over the finished pilots only differs.
QString medianText(const PilotOutcomes &, const QLocale & = {});
QString ageingText(const Ageing &, const QLocale & = {});
QString littleText(const Flow &, const QLocale & = {});

} // namespace portolan
