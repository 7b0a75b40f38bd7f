// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cstdint>
#include <vector>

namespace portolan {

// Which parts of an area are taken, as a bitmap of small cells. Rectangles are rounded outwards, so that what
// is free and then marked never overlaps what was marked before.
class Occupancy {
public:
    explicit Occupancy(const QRectF &area);

    void mark(const QRectF &);
    void markDisc(QPointF center, double radius);
    void markLine(QPointF from, QPointF to);
    // False also where the rectangle leaves the area.
    bool isFree(const QRectF &) const;
    bool isFree(QPointF from, QPointF to) const;

private:
    static constexpr double cell = 2.0;
    struct Cells {
        int left, top, right, bottom; // inclusive
    };
    Cells cells(const QRectF &) const;
    void markRow(int row, int left, int right);
    bool isRowFree(int row, int left, int right) const;

    QRectF m_area;
    int m_columns;
    int m_rows;
    size_t m_stride; // words per row
    std::vector<std::uint64_t> m_bits;
};

} // namespace portolan
