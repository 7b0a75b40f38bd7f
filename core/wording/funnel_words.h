// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/diagnosis.h"
#include "core/funnel/incidence.h"
#include "core/funnel/precedents.h"

#include <QLocale>

// The words for what the funnel shows: why pilots stall, and what its figures mean.
namespace portolan {

QString causeTitle(Cause); // "No path to production"
QString causeRemedy(Cause); // one sentence: what to do about it
// "3 of 7 initiatives have an open task for it."; empty while none has.
QString remedyTaken(int withTask, int initiatives);
// A threshold of the diagnosis: "A pilot ages after", "days", and "A whole number from 1 to 3,650."
QString ruleLabel(const RuleField &);
QString ruleUnit(const RuleField &);
QString ruleRange(const RuleField &, const QLocale & = {});
// One sentence with counts, over the running pilots; says so where nothing can be measured.
QString evidence(const CauseFinding &, const Diagnosis &, const QLocale & = {});
// "High" from half of the measurable pilots on, "Medium" from a fifth on, "Low", "None"; "Not known".
QString weightWord(std::optional<double> strength);

// "Due on 24 Dec 2026", "Overdue since 12 Nov 2026", "Done on 3 Nov 2026"; "No due date".
QString taskState(const Task &, QDate asOf, const QLocale & = {});

// "Like “Robot in the warehouse”, stopped in March 2025: too dear. Lesson: ask for prices first."
QString precedentText(const Precedent &, const QString &name, const QLocale & = {});

// What the median is, and why the one over the finished pilots only differs.
QString medianText(const PilotOutcomes &, const QLocale & = {});
QString ageingText(const Ageing &, const QLocale & = {});
QString littleText(const Flow &, const QLocale & = {});

} // namespace portolan
