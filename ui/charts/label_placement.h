// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

namespace portolan {

// A name that wants a place beside its bubble.
struct LabelWish {
    QPointF center; // of the bubble, px
    double radius = 0; // to keep clear of
    bool insists = false; // looks further away, and its leader line may cross bubbles
};

struct PlacedLabel {
    size_t wish = 0;
    QRectF rect;
    std::optional<QPointF> leader; // where the line to the bubble's rim meets the label; set when moved away
};

// What labels keep clear of.
struct LabelObstacles {
    struct Disc {
        QPointF center;
        double radius;
    };
    QRectF area; // labels stay inside
    std::vector<QRectF> rects;
    std::vector<Disc> discs; // bubbles: barely touched at most
    std::optional<double> verticalLine; // crossed only when there is no other place
    std::optional<double> horizontalLine;
    double height = 14; // of every label
};

// Greedy, in the order of the wishes: beside the bubble (eight places), else a little away with a leader
// line. Invariant: placed rectangles do not intersect one another nor the obstacles' rects, and lie in the
// area. `width` is asked only for those that may find a place. At most `most` are placed.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish> &, const LabelObstacles &,
                                     const std::function<double(size_t wish)> &width, size_t most);

} // namespace portolan
