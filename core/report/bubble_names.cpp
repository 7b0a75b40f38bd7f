// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bubble_names.h"

#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan::report {

namespace {

constexpr double letterWidth = slides::bubbleNamePoints * 0.52; // the mean of a sans serif
constexpr double lineHeight = slides::bubbleNamePoints * 1.3;
constexpr double smallestRadius = 2; // points
constexpr double distance = 2; // of a name from its bubble

struct Spot {
    slides::Bubble *bubble;
    QPointF middle; // points, from the top left corner of the plot
    double radius;
};

std::vector<Spot> spotsOf(slides::BubbleChart &chart, double width, double height)
{
    double largest = 0;
    for (const slides::BubbleSeries &series : chart.series) {
        for (const slides::Bubble &bubble : series.bubbles)
            largest = std::max(largest, bubble.size);
    }
    std::vector<Spot> spots;
    for (slides::BubbleSeries &series : chart.series) {
        for (slides::Bubble &bubble : series.bubbles) {
            const double share = largest > 0 ? std::sqrt(bubble.size / largest) : 0;
            spots.push_back(
                {&bubble,
                 {bubble.x / chart.end * width, (1 - bubble.y / chart.end) * height},
                 std::max(smallestRadius, share * slides::largestBubble / 2 * std::min(width, height))});
        }
    }
    std::ranges::stable_sort(spots, std::greater(),
                             [](const Spot &spot) { return spot.bubble->y - spot.bubble->x; });
    return spots;
}

QRectF nameOn(slides::Bubble::Side side, const Spot &spot)
{
    const double width = double(spot.bubble->label.size()) * letterWidth;
    const double away = spot.radius + distance;
    QRectF name(0, 0, width, lineHeight);
    name.moveCenter(spot.middle);
    switch (side) {
    case slides::Bubble::Side::Right: name.moveLeft(spot.middle.x() + away); break;
    case slides::Bubble::Side::Left: name.moveRight(spot.middle.x() - away); break;
    case slides::Bubble::Side::Above: name.moveBottom(spot.middle.y() - away); break;
    case slides::Bubble::Side::Below: name.moveTop(spot.middle.y() + away); break;
    }
    return name;
}

bool touches(const QRectF &name, const Spot &spot)
{
    const double x = std::clamp(spot.middle.x(), name.left(), name.right());
    const double y = std::clamp(spot.middle.y(), name.top(), name.bottom());
    return std::hypot(x - spot.middle.x(), y - spot.middle.y()) < spot.radius;
}

} // namespace

int placeNames(slides::BubbleChart &chart, double width, double height)
{
    using Side = slides::Bubble::Side;
    const QRectF plot(0, 0, width, height);
    const std::vector<Spot> spots = spotsOf(chart, width, height);
    std::vector<QRectF> taken;
    int left = 0;
    for (const Spot &spot : spots) {
        if (spot.bubble->label.isEmpty())
            continue;
        const auto isFree = [&](Side side) {
            const QRectF name = nameOn(side, spot);
            return plot.contains(name)
                && std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(name); })
                && std::ranges::none_of(spots, [&](const Spot &other) {
                       return other.bubble != spot.bubble && touches(name, other);
                   });
        };
        constexpr std::array sides{Side::Right, Side::Left, Side::Above, Side::Below};
        const auto side = std::ranges::find_if(sides, isFree);
        if (side == sides.end()) {
            spot.bubble->label.clear();
            ++left;
            continue;
        }
        spot.bubble->side = *side;
        taken.push_back(nameOn(*side, spot));
    }
    return left;
}

} // namespace portolan::report
