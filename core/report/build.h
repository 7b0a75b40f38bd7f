// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/setup.h"

// From a portfolio to what its report says. Pure: the same input gives the same document.
namespace portolan::report {

struct ReportInput {
    Portfolio portfolio;
    Profile profile;
    QDate asOf; // also the date on the report
    QLocale locale; // of numbers and dates; words are in the language of the catalogue in use
    ReportSetup setup;
    QString title = {}; // in place of any other
};

Document buildDocument(const ReportInput &);

// SHA-256 over the portable archive, hexadecimal; empty when the portfolio is too large for one.
QString fingerprintOf(const Portfolio &);
// Changes with any criterion, question, weight of a question, or anchor.
QString methodVersionOf(const Portfolio &);

} // namespace portolan::report
