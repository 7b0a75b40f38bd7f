// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

// What an envelope holds: the portfolio as an XML archive of Boost.Serialization, one value per line.
namespace portolan::archive {

enum class Baselines { Kept, LeftOut };

QByteArray bodyOf(const Portfolio &, Baselines);
// Every value is one of its kind and the ids of each kind are unique; what they refer to is still to be
// checked (validation.h). Error: BadInput or NewerVersion.
Result<Portfolio> readBody(QByteArrayView body, int format, const QString &name);

} // namespace portolan::archive
