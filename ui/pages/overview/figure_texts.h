// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"

#include <QString>

#include <array>

namespace portolan {

// One figure of the overview, in words. A figure that is not known is "–", never 0.
struct FigureText {
    QString caption;
    QString figure;
    QString context; // what the figure counts, and for how many it is not known
};

// The attention an initiative needs, the gravest first.
struct AttentionRow {
    InitiativeId initiative;
    std::vector<Attention> reasons; // never empty
};
// One row per initiative, in the order of its gravest reason.
std::vector<AttentionRow> grouped(const std::vector<Attention> &);

constexpr size_t figureCount = 5;
std::array<FigureText, figureCount> figureTexts(const Figures &, const std::vector<AttentionRow> &,
                                                const QString &currency);

} // namespace portolan
