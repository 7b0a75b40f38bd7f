// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QLocale>

// The fields of an initiative that people type into, as text: the register, the details panel and what is
// pasted read and write them the same way.
namespace portolan {

enum class InitiativeField {
    Code,
    Name,
    Problem,
    Benefit,
    Unit,
    Sponsor,
    BenefitOwner,
    ProductionOwner,
    Approach,
    Kind,
    Tags,
    SuccessMeasure,
    Baseline,
    Target,
    Investment,
    RunCost,
    YearlyBenefit,
    RampMonths,
    PlannedStart,
    PlannedGoLive,
    Source,
};

enum class FieldKind { Line, LongText, Unit, Approach, Tags, Number, Money, Months, Date };

FieldKind kindOf(InitiativeField);
QString wordOf(InitiativeField); // "benefit_owner", as the field list names it
QString labelOf(InitiativeField); // "Benefit owner"

// The text an editor starts with; reading it back gives the same value. Empty when unknown.
QString editText(const Portfolio &, const Initiative &, InitiativeField, const QLocale & = {});

// Reads the text into the field; empty text makes it unknown. Says what is wrong in one sentence and changes
// nothing then. Unit and code need the portfolio: see FieldBatch.
std::optional<QString> readInto(Initiative &, InitiativeField, const QString &text, const QLocale & = {});

// Several dates in one: ISO, the locale's order, month names, month or year alone (their first day).
std::optional<QDate> readDay(const QString &text, const QLocale & = {});

} // namespace portolan
