// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QHash>

namespace portolan::bundle {

// A portfolio with a method in it and nothing else, in the language of the program, beside the English names
// of the stages, by which bundled files speak of them.
struct Method {
    Portfolio portfolio;
    QHash<QString, StageId> stages;
};

// Criteria with five anchors each and questions whose weights sum to 100, profiles that weigh every
// criterion, stages. Error::Internal with the place when the text is anything else.
Result<Method> readMethod(const QByteArray &json, const PortfolioInfo &);

} // namespace portolan::bundle
