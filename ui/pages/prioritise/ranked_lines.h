// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/prioritise/colouring.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace portolan {

// One initiative as the matrix, its table and the ranking show it: copied once per ranking, so that nothing
// is looked up while painting.
struct RankedLine {
    InitiativeScore score;
    QString code;
    QString name;
    UnitId unit;
    StageId stage; // none: no entry up to the as-of date
    std::optional<double> size; // what the bubble's area stands for
    ColourClass colour;
    QString pinReason;
    std::optional<int> movedUp; // ranks gained in a what-if, below 0: lost; nullopt outside of one
};

// Which initiatives are shown. An empty part asks for nothing.
struct RankingFilter {
    QString text; // every word must occur in code or name, whatever the case
    std::optional<StageId> stage; // none (0): without a stage
    std::optional<UnitId> unit; // none (0): without a unit
    std::optional<Quadrant> quadrant;

    bool isEmpty() const { return *this == RankingFilter{}; }
    int parts() const;
    bool operator==(const RankingFilter &) const = default;
};

class RankingMatcher {
public:
    explicit RankingMatcher(const RankingFilter &);
    bool matches(const RankedLine &) const;

private:
    RankingFilter m_filter;
    QStringList m_words;
};

// What of an initiative to copy into its line.
struct LineContext {
    const Portfolio &portfolio;
    const Ranking &ranking;
    const Ranking *before = nullptr; // in a what-if: what movedUp compares with
    const Colouring &colouring;
    std::optional<double> Initiative::*size = nullptr;
    QDate asOf;
};
// In the order of the ranking.
std::vector<RankedLine> rankedLines(const LineContext &);

} // namespace portolan
