// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/funnel/funnel_numbers.h"

#include <QStringList>

#include <array>

namespace portolan {

inline constexpr size_t funnelFigureCount = 5;
struct FunnelFigureText {
    QString caption;
    QString figure;
    QString context;
};
// Experimenting, reached production, median from pilot to production, ageing, stopped early.
std::array<FunnelFigureText, funnelFigureCount> funnelFigureTexts(const FunnelNumbers &,
                                                                  std::optional<double> target);
// What is left out of which number and why; never empty.
QString leftOutText(const FunnelNumbers &);
// Beneath the ageing chart: how many are over which limit, and what that limit lacks.
QString ageingNote(const FunnelNumbers &);
QString monthsText(double days); // "9.4 months"

// Stage, now, ever reached, moved on, interval, median and P85: a row per stage, with the heads.
QStringList stageTableHeads();
QList<QStringList> stageTable(const FunnelNumbers &);

} // namespace portolan
