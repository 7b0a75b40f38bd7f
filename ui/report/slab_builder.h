// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/text_setter.h"
#include "ui/theme/palette.h"

namespace portolan::report {

// How the pages of one report look.
struct PageStyle {
    QColor accent;
    double bodyHeight = 0; // of a page, without margins and foot
    double gapScale = 1; // of the blanks between things
    double narrowChart = 0.34; // height of a chart beside words at most, as a share of the body
    QRectF body; // on the page
    QSizeF page;

    QColor color(Token token) const { return Palette::light()[token]; }
};

void addText(Page &page, const SetText &text, QPointF at, const QColor &color);
void addLines(Page &page, const SetText &text, int first, int count, QPointF at, const QColor &color);
// Moves everything in `from` by `by` and adds it.
void addMoved(Page &page, const Page &from, QPointF by);

// The blocks of a report as slabs, from the left margin on, `width` wide.
std::vector<Slab> slabsOf(const std::vector<Block> &, const PageStyle &, double width);
// With its title as a heading.
std::vector<Slab> tableSlabs(const ReportTable &, const PageStyle &, double width);

// A table part by part: its title and head come before the first rows.
class TableParts {
public:
    TableParts(const ReportTable &table, const PageStyle &style, double width);

    bool isDone() const { return m_begun && m_row >= m_table.rows.size(); }
    std::vector<Slab> next(size_t rows);

private:
    const ReportTable &m_table;
    const PageStyle &m_style;
    std::vector<double> m_widths; // of the columns
    double m_width;
    std::shared_ptr<const Slab> m_head;
    size_t m_row = 0;
    bool m_begun = false;
};

} // namespace portolan::report
