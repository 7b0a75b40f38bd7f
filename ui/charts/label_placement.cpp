// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_placement.h"

#include "ui/charts/occupancy.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace portolan {

// A place for a label: which way from the bubble, and how far from its rim.
struct Candidate {
    int across; // -1 left of the bubble, 0 centred, 1 right
    int down; // -1 above, 0 level, 1 below
    double gap; // px
};

static constexpr double besideGap = 3;
static constexpr double usualGap = 36; // further away only for those that insist

// Right and left read best; then above and below; then corners; then the same further out.
static constexpr auto candidates = [] {
    constexpr std::array<std::array<int, 2>, 8> ways{
        {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}}};
    constexpr std::array<double, 8> gaps{besideGap, 13, 24, 36, 52, 72, 96, 124};
    std::array<Candidate, ways.size() * gaps.size()> all{};
    size_t next = 0;
    for (const double gap : gaps) {
        for (const auto &way : ways)
            all[next++] = {way[0], way[1], gap};
    }
    return all;
}();

// Labels above and below slide along the edge of the area rather than leave it.
static QRectF rectAt(const Candidate &candidate, const LabelWish &wish, double width, double height,
                     const QRectF &area)
{
    // A corner touches the circle on its diagonal.
    const bool corner = candidate.across != 0 && candidate.down != 0;
    const double reach = (wish.radius + candidate.gap) * (corner ? 0.72 : 1.0);
    const double x = wish.center.x() + candidate.across * reach;
    const double y = wish.center.y() + candidate.down * reach;
    const double centred =
        std::clamp(x - width / 2, area.left(), std::max(area.left(), area.right() - width));
    const double left = candidate.across > 0 ? x : candidate.across < 0 ? x - width : centred;
    const double top = candidate.down > 0 ? y : candidate.down < 0 ? y - height : y - height / 2;
    return {left, top, width, height};
}

static QPointF nearestOn(const QRectF &rect, QPointF point)
{
    return {std::clamp(point.x(), rect.left(), rect.right()),
            std::clamp(point.y(), rect.top() + 2, rect.bottom() - 2)};
}

static QPointF rim(const LabelWish &wish, QPointF towards)
{
    QLineF line(wish.center, towards);
    if (line.length() <= wish.radius + 1.5)
        return towards;
    line.setLength(wish.radius + 1.5);
    return line.p2();
}

class Placement {
public:
    Placement(const LabelObstacles &obstacles)
        : m_obstacles(obstacles)
        , m_taken(obstacles.area)
    {
        for (const QRectF &rect : obstacles.rects)
            m_taken.mark(rect);
        for (const LabelObstacles::Disc &disc : obstacles.discs)
            m_taken.markDisc(disc.center, disc.radius - 2); // touching is fine, covering is not
    }

    std::optional<PlacedLabel> place(const LabelWish &wish, const std::function<double()> &width) const
    {
        std::optional<PlacedLabel> crossing;
        double measured = 0;
        for (const Candidate &candidate : candidates) {
            if ((crossing && candidate.gap > besideGap) || (candidate.gap > usualGap && !wish.insists))
                break; // beside the bubble across a line reads better than far away
            if (!m_taken.isFree(rectAt(candidate, wish, narrowest, m_obstacles.height, m_obstacles.area)))
                continue;
            if (measured == 0)
                measured = std::max(width(), narrowest);
            PlacedLabel label{0, rectAt(candidate, wish, measured, m_obstacles.height, m_obstacles.area), {}};
            if (!m_taken.isFree(label.rect))
                continue;
            if (candidate.gap > besideGap) {
                label.leader = nearestOn(label.rect, wish.center);
                if (!wish.insists && !m_taken.isFree(rim(wish, *label.leader), *label.leader))
                    continue;
            }
            if (!crosses(label.rect))
                return label;
            if (!crossing)
                crossing = label;
        }
        return crossing;
    }

    void take(const PlacedLabel &label, const LabelWish &wish)
    {
        m_taken.mark(label.rect);
        if (label.leader)
            m_taken.markLine(rim(wish, *label.leader), *label.leader);
    }

private:
    // Whatever its name, a label is at least as wide: where this finds no place, none is measured.
    static constexpr double narrowest = 18;

    bool crosses(const QRectF &rect) const
    {
        const auto &[x, y] = std::pair(m_obstacles.verticalLine, m_obstacles.horizontalLine);
        return (x && rect.left() < *x && *x < rect.right()) || (y && rect.top() < *y && *y < rect.bottom());
    }

    const LabelObstacles &m_obstacles;
    Occupancy m_taken;
};

std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish> &wishes, const LabelObstacles &obstacles,
                                     const std::function<double(size_t)> &width, size_t most)
{
    std::vector<PlacedLabel> placed;
    Placement placement(obstacles);
    for (size_t i = 0; i < wishes.size() && placed.size() < most; ++i) {
        std::optional<PlacedLabel> label = placement.place(wishes[i], [&] { return width(i); });
        if (!label)
            continue;
        label->wish = i;
        placement.take(*label, wishes[i]);
        placed.push_back(*label);
    }
    return placed;
}

} // namespace portolan
