// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/occupancy.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace portolan {

Occupancy::Occupancy(const QRectF &area)
    : m_area(area)
    , m_columns(std::max(1, int(std::ceil(area.width() / cell))))
    , m_rows(std::max(1, int(std::ceil(area.height() / cell))))
    , m_stride(size_t(m_columns + 63) / 64)
    , m_bits(m_stride * size_t(m_rows), 0)
{
}

Occupancy::Cells Occupancy::cells(const QRectF &rect) const
{
    return {int(std::floor((rect.left() - m_area.left()) / cell)),
            int(std::floor((rect.top() - m_area.top()) / cell)),
            int(std::ceil((rect.right() - m_area.left()) / cell)) - 1,
            int(std::ceil((rect.bottom() - m_area.top()) / cell)) - 1};
}

// The bits of one word that lie between two columns.
static std::uint64_t mask(int word, int left, int right)
{
    const int first = std::max(left - word * 64, 0);
    const int last = std::min(right - word * 64, 63);
    return (~std::uint64_t(0) << first) & (~std::uint64_t(0) >> (63 - last));
}

void Occupancy::markRow(int row, int left, int right)
{
    left = std::max(left, 0);
    right = std::min(right, m_columns - 1);
    if (row < 0 || row >= m_rows || left > right)
        return;
    std::uint64_t *words = m_bits.data() + size_t(row) * m_stride;
    for (int word = left / 64; word <= right / 64; ++word)
        words[word] |= mask(word, left, right);
}

bool Occupancy::isRowFree(int row, int left, int right) const
{
    const std::uint64_t *words = m_bits.data() + size_t(row) * m_stride;
    for (int word = left / 64; word <= right / 64; ++word) {
        if (words[word] & mask(word, left, right))
            return false;
    }
    return true;
}

void Occupancy::mark(const QRectF &rect)
{
    const Cells taken = cells(rect);
    for (int row = taken.top; row <= taken.bottom; ++row)
        markRow(row, taken.left, taken.right);
}

void Occupancy::markDisc(QPointF center, double radius)
{
    if (radius <= 0)
        return;
    const int top = int(std::floor((center.y() - radius - m_area.top()) / cell));
    const int bottom = int(std::floor((center.y() + radius - m_area.top()) / cell));
    for (int row = top; row <= bottom; ++row) {
        const double middle = m_area.top() + (row + 0.5) * cell - center.y();
        const double half = std::sqrt(std::max(0.0, radius * radius - middle * middle));
        markRow(row, int(std::floor((center.x() - half - m_area.left()) / cell)),
                int(std::floor((center.x() + half - m_area.left()) / cell)));
    }
}

void Occupancy::markLine(QPointF from, QPointF to)
{
    const QLineF line(from, to);
    const int steps = std::max(1, int(std::ceil(line.length() / cell)));
    for (int step = 0; step <= steps; ++step)
        mark(QRectF(line.pointAt(double(step) / steps), QSizeF(0.1, 0.1)));
}

bool Occupancy::isFree(const QRectF &rect) const
{
    if (rect.left() < m_area.left() || rect.top() < m_area.top() || rect.right() > m_area.right()
        || rect.bottom() > m_area.bottom())
        return false;
    // Inside the area nothing is negative: truncation rounds down, and is a tenth of the cost of floor().
    constexpr double perCell = 1 / cell;
    const int left = int((rect.left() - m_area.left()) * perCell);
    const int top = int((rect.top() - m_area.top()) * perCell);
    const int right = std::min(int((rect.right() - m_area.left()) * perCell), m_columns - 1);
    const int bottom = std::min(int((rect.bottom() - m_area.top()) * perCell), m_rows - 1);
    for (int row = top; row <= bottom; ++row) {
        if (!isRowFree(row, left, right))
            return false;
    }
    return true;
}

bool Occupancy::isFree(QPointF from, QPointF to) const
{
    const QLineF line(from, to);
    const int steps = std::max(1, int(std::ceil(line.length() / cell)));
    for (int step = 0; step <= steps; ++step) {
        if (!isFree(QRectF(line.pointAt(double(step) / steps), QSizeF(0.1, 0.1))))
            return false;
    }
    return true;
}

} // namespace portolan
