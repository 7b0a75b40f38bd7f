// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "core/scoring/scoring.h"

#include <QLocale>

// The words for enums, fields, findings and errors, in one place: the window, the reports and the command
// line say the same. Translated through QCoreApplication.
namespace portolan {

// One clear sentence with the place.
QString sentence(const Error &);

QString label(StageKind);
QString label(Verdict);
QString label(Approach);
QString label(LinkKind);
QString label(Axis);
QString label(Sense);
QString label(Aggregation);
QString label(Confidence);
QString label(Quadrant); // "Quick win"
QString pluralLabel(Quadrant); // "Quick wins"
QString advice(Quadrant); // "Do first"

// The name of a field of an entity for people: fieldLabel("initiative", "benefit_owner") is "Benefit owner";
// also for the field words of a mapping ("stage_date:pilot", "rating:feasibility"). The word itself when
// unknown.
QString fieldLabel(QStringView entity, QStringView field);
QString entityLabel(QStringView table); // "Initiative"

// "€ 8.4m"; with `exact` every digit. The currency is an ISO code; "–" for unknown.
QString money(std::optional<double>, const QString &currency, const QLocale & = {}, bool exact = false);
QString score(std::optional<double>, const QLocale & = {}); // whole number, "–" for unknown
QString percent(std::optional<double> share, const QLocale & = {}); // share 0..1 as "23 %" the locale's way
QString day(QDate, const QLocale & = {}); // "12 Nov 2026"; "date unknown" when invalid

} // namespace portolan
