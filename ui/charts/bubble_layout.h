// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/matrix_chart.h"
#include "ui/charts/matrix_map.h"

#include <span>

namespace portolan {

// One circle on the plot: an initiative, or a stack of more than `largestRing` in one place.
struct Bubble {
    QPointF center; // px, where it is painted
    QPointF home; // px, where it truly is; differs from center in a ring
    double radius = 0; // px
    quint32 firstMember = 0; // in BubbleLayout::members
    quint32 memberCount = 1;
    Token color = Token::Reconsider;
    bool hollow = false; // size unknown
    bool selected = false; // it, or one of the stack

    bool isStack() const { return memberCount > 1; }
};

// Where the bubbles of the points in view are. Bubbles are in the order of the points.
struct BubbleLayout {
    static constexpr int largestRing = 8;

    std::vector<Bubble> bubbles;
    std::vector<quint32> members; // indexes of points, bubble by bubble
    std::vector<quint32> paintOrder; // indexes of bubbles, large ones first
    std::vector<int> bubbleOf; // by point; -1: not in view

    std::span<const quint32> membersOf(const Bubble &bubble) const
    {
        return {members.data() + bubble.firstMember, bubble.memberCount};
    }
};

// How large bubbles are: area in proportion to the size, between `smallest` and `largest` px of radius.
struct BubbleSizes {
    double smallest = 5;
    double largest = 13;
    bool sized = true; // else all alike, in between
};
// Smaller where there are many to the area of the plot.
BubbleSizes bubbleSizes(size_t points, const MatrixMap &, bool compact, bool sized);

// Bubbles that meet within a pixel and a half are spread on a ring that stays in their quadrant, or stacked.
// Deterministic; points must be finite.
BubbleLayout layOutBubbles(std::span<const MatrixPoint>, const MatrixFrame &, const MatrixMap &,
                           const BubbleSizes &);

} // namespace portolan
