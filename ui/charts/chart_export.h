// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QSize>
#include <QString>

namespace portolan {

class FunnelChart;

// The chart as a picture in light colours with its title and, where it is not empty, one line beneath, such
// as what it is about and of which day. By the ending of the path: svg, pdf or png. Whole or not at all.
// Errors: BadInput (ending, size), CannotWrite, DiskFull.
Result<> writeChart(const FunnelChart &, const QString &title, const QString &subtitle, const QString &path,
                    QSize size);

} // namespace portolan
