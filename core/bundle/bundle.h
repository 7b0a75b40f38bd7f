// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

// What is bundled with the program as data: the default method and the sample portfolio.
namespace portolan::bundle {

// Adds criteria, questions, profiles and stages of the bundled method. Error::Internal when the data is
// broken.
Result<Portfolio> withDefaultMethod(const PortfolioInfo &);

// An empty portfolio with that name, the default method and stages.
Result<Portfolio> newPortfolio(const QString &name);

// "Meridian Group - AI portfolio 2026": 36 initiatives of a made-up group. The same every time but for the
// ids.
Result<Portfolio> samplePortfolio();

} // namespace portolan::bundle
