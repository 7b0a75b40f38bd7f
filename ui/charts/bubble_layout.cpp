// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bubble_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace portolan {

// Points that meet, found through a coarse grid of pixels: each group has a head, members follow by `next`.
class Meetings {
public:
    explicit Meetings(const QRectF &plot)
        : m_plot(plot)
        , m_columns(int(plot.width() / cell) + 3)
        , m_cells(size_t(m_columns) * size_t(int(plot.height() / cell) + 3), -1)
    {
    }

    // The group the pixel belongs to; a new one when none of its quadrant is near.
    int groupOf(QPointF pixel, Quadrant quadrant)
    {
        const int column = int((pixel.x() - m_plot.left()) / cell) + 1;
        const int row = int((pixel.y() - m_plot.top()) / cell) + 1;
        for (int y = row - 1; y <= row + 1; ++y) {
            for (int x = column - 1; x <= column + 1; ++x) {
                for (int group = m_cells[index(x, y)]; group >= 0; group = m_next[size_t(group)]) {
                    const QPointF way = m_heads[size_t(group)] - pixel;
                    if (m_quadrants[size_t(group)] == quadrant
                        && QPointF::dotProduct(way, way) <= near * near)
                        return group;
                }
            }
        }
        m_heads.push_back(pixel);
        m_quadrants.push_back(quadrant);
        m_next.push_back(m_cells[index(column, row)]);
        return m_cells[index(column, row)] = int(m_heads.size()) - 1;
    }

private:
    static constexpr double cell = 4;
    static constexpr double near = 1.5;

    size_t index(int column, int row) const
    {
        const int last = int(m_cells.size()) - 1;
        return size_t(std::clamp(row * m_columns + column, 0, last));
    }

    QRectF m_plot;
    int m_columns;
    std::vector<int> m_cells;
    std::vector<QPointF> m_heads;
    std::vector<Quadrant> m_quadrants;
    std::vector<int> m_next;
};

BubbleSizes bubbleSizes(size_t points, const MatrixMap &map, bool compact, bool sized)
{
    const double inView = double(points) / (map.zoom() * map.zoom());
    const double area = map.plot.width() * map.plot.height();
    // Up to a tenth of the plot is a comfortable share for bubbles of middling size.
    const double room = std::sqrt(area * 0.1 / (std::max(inView, 1.0) * std::numbers::pi));
    const double largest = std::clamp(room * 1.4, 5.0, compact ? 10.5 : 13.0);
    return {std::clamp(largest * 0.45, 3.0, 5.5), largest, sized};
}

static bool isKnown(const std::optional<double> &size)
{
    return size && std::isfinite(*size) && *size >= 0;
}

static double largestSize(std::span<const MatrixPoint> points)
{
    double largest = 0;
    for (const MatrixPoint &point : points) {
        if (isKnown(point.size))
            largest = std::max(largest, *point.size);
    }
    return largest;
}

static double radiusOf(const MatrixPoint &point, const BubbleSizes &sizes, double largest)
{
    if (!sizes.sized)
        return (sizes.smallest + sizes.largest) / 2.4;
    if (!isKnown(point.size) || largest <= 0)
        return sizes.smallest;
    return std::max(sizes.smallest, sizes.largest * std::sqrt(*point.size / largest));
}

// The part of the plot that belongs to the quadrant of a point: a ring must not suggest another one.
static QRectF cellOf(const MatrixPoint &point, const MatrixFrame &frame, const MatrixMap &map)
{
    QRectF cell = map.plot;
    const double x = std::clamp(map.x(frame.difficultyThreshold), cell.left(), cell.right());
    const double y = std::clamp(map.y(frame.valueThreshold), cell.top(), cell.bottom());
    if (point.difficulty >= frame.difficultyThreshold)
        cell.setLeft(x);
    else
        cell.setRight(std::max(cell.left(), x - 1));
    if (point.value >= frame.valueThreshold)
        cell.setBottom(y);
    else
        cell.setTop(std::min(cell.bottom(), y + 1));
    return cell;
}

static double moved(double middle, double reach, double low, double high)
{
    if (high - low < 2 * reach)
        return (low + high) / 2;
    return std::clamp(middle, low + reach, high - reach);
}

static void spread(std::span<Bubble> ring, const QRectF &cell)
{
    double widest = 0;
    for (const Bubble &bubble : ring)
        widest = std::max(widest, bubble.radius);
    const double count = double(ring.size());
    const double reach = std::min(widest * 0.85 / std::sin(std::numbers::pi / count), widest + 12);
    const double whole = reach + widest; // so that no bubble sticks out
    const QPointF middle(moved(ring[0].home.x(), whole, cell.left(), cell.right()),
                         moved(ring[0].home.y(), whole, cell.top(), cell.bottom()));
    for (size_t i = 0; i < ring.size(); ++i) {
        const double angle = 2 * std::numbers::pi * double(i) / count - std::numbers::pi * 0.75;
        const QPointF place = middle + reach * QPointF(std::cos(angle), std::sin(angle));
        ring[i].center = {std::clamp(place.x(), cell.left(), std::max(cell.left(), cell.right())),
                          std::clamp(place.y(), cell.top(), std::max(cell.top(), cell.bottom()))};
    }
}

static Bubble stackOf(std::span<const Bubble> meeting, std::span<const MatrixPoint> points,
                      std::span<const quint32> members)
{
    Bubble stack = meeting[0];
    for (const Bubble &bubble : meeting)
        stack.radius = std::max(stack.radius, bubble.radius);
    stack.radius = std::max(stack.radius, 11.0); // room for the count
    stack.memberCount = quint32(members.size());
    stack.hollow = false;
    const bool mixed = std::any_of(members.begin(), members.end(), [&](quint32 member) {
        return points[member].color != points[members[0]].color;
    });
    if (mixed)
        stack.color = Token::Muted;
    return stack;
}

static std::vector<std::vector<quint32>> meetings(std::span<const MatrixPoint> points,
                                                  const MatrixFrame &frame, const MatrixMap &map)
{
    std::vector<std::vector<quint32>> groups;
    groups.reserve(points.size());
    Meetings grid(map.plot);
    for (size_t i = 0; i < points.size(); ++i) {
        if (!map.shows(points[i].difficulty, points[i].value))
            continue;
        const MatrixPoint &point = points[i];
        const Quadrant quadrant =
            quadrantOf(point.value, point.difficulty, frame.valueThreshold, frame.difficultyThreshold);
        const size_t group = size_t(grid.groupOf(map.toPixel(point.difficulty, point.value), quadrant));
        if (group == groups.size())
            groups.emplace_back();
        groups[group].push_back(quint32(i));
    }
    return groups;
}

BubbleLayout layOutBubbles(std::span<const MatrixPoint> points, const MatrixFrame &frame,
                           const MatrixMap &map, const BubbleSizes &sizes)
{
    BubbleLayout layout;
    layout.bubbleOf.assign(points.size(), -1);
    const double largest = largestSize(points);
    std::vector<Bubble> meeting;
    for (const std::vector<quint32> &group : meetings(points, frame, map)) {
        meeting.clear();
        for (const quint32 member : group) {
            const MatrixPoint &point = points[member];
            const QPointF home = map.toPixel(point.difficulty, point.value);
            meeting.push_back({home, home, radiusOf(point, sizes, largest), 0, 1, point.color,
                               sizes.sized && !isKnown(point.size)});
        }
        if (group.size() > size_t(BubbleLayout::largestRing))
            meeting = {stackOf(meeting, points, group)};
        else if (group.size() > 1)
            spread(meeting, cellOf(points[group[0]], frame, map));
        for (Bubble &bubble : meeting) {
            bubble.firstMember = quint32(layout.members.size());
            const size_t place = layout.bubbles.size();
            const size_t from = meeting.size() == 1 ? 0 : size_t(&bubble - meeting.data());
            for (size_t i = 0; i < bubble.memberCount; ++i) {
                layout.members.push_back(group[from + i]);
                layout.bubbleOf[group[from + i]] = int(place);
            }
            layout.bubbles.push_back(bubble);
        }
    }
    layout.paintOrder.resize(layout.bubbles.size());
    std::iota(layout.paintOrder.rbegin(), layout.paintOrder.rend(), 0U);
    std::stable_sort(layout.paintOrder.begin(), layout.paintOrder.end(), [&](quint32 a, quint32 b) {
        return layout.bubbles[a].radius > layout.bubbles[b].radius;
    });
    return layout;
}

} // namespace portolan
