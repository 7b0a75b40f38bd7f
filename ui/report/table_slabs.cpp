// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/slab_builder.h"

#include "ui/charts/matrix_points.h"

#include <QFontMetricsF>

#include <cmath>
#include <numeric>

namespace portolan::report {

namespace {

constexpr double padding = 4 * point; // left and right of a cell's text

// A date stays on one line.
QString unbroken(const QString &text, const Column &column)
{
    return column.form == NumberForm::Date ? QString(text).replace(u' ', QChar::Nbsp) : text;
}

double widestWord(const QString &text, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

// What a column needs so that no word is broken, by its head and its first rows.
std::vector<double> neededBy(const ReportTable &table)
{
    constexpr size_t looked = 60;
    const QFontMetricsF head(pageFont(PageFont::SmallStrong));
    const QFontMetricsF strong(pageFont(PageFont::Strong));
    const QFontMetricsF small(pageFont(PageFont::Small));
    std::vector<double> needed;
    for (int column = 0; column < int(table.columns.size()); ++column) {
        double widest = widestWord(table.columns[column].title, head);
        const QFontMetricsF &cells = column == table.strongColumn ? strong : small;
        for (size_t row = 0; row < std::min(table.rows.size(), looked); ++row)
            widest = std::max(
                widest,
                widestWord(unbroken(table.rows[row][size_t(column)].text, table.columns[column]), cells));
        needed.push_back(widest + 2 * padding + point);
    }
    return needed;
}

// By the shares of the columns; what a column lacks for its longest word is taken from those that have more.
std::vector<double> widthsOf(const ReportTable &table, double width)
{
    double shares = 0;
    for (const Column &column : table.columns)
        shares += column.share;
    std::vector<double> widths;
    for (const Column &column : table.columns)
        widths.push_back(width * column.share / std::max(shares, 0.01));
    const std::vector<double> needed = neededBy(table);
    double lacking = 0;
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        (widths[i] < needed[i] ? lacking : spare) += std::abs(needed[i] - widths[i]);
    if (lacking <= 0 || spare < lacking)
        return widths; // words that long have to be broken
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = widths[i] < needed[i] ? needed[i] : widths[i] - (widths[i] - needed[i]) * lacking / spare;
    return widths;
}

class TableSetter {
public:
    TableSetter(const ReportTable &table, const PageStyle &style, const std::vector<double> &widths)
        : m_table(table)
        , m_style(style)
        , m_width(std::accumulate(widths.begin(), widths.end(), 0.0))
        , m_widths(widths)
        , m_above(4 * point * style.gapScale)
        , m_below(4.5 * point * style.gapScale)
    {
    }

    Slab head() const
    {
        Slab slab;
        std::vector<SetText> texts;
        for (int i = 0; i < int(m_table.columns.size()); ++i) {
            texts.push_back(set(m_table.columns[i].title, PageFont::SmallStrong, i));
            slab.height = std::max(slab.height, texts.back().height);
        }
        double left = 0;
        for (int i = 0; i < int(texts.size()); ++i) { // titles stand on the line
            const SetText &text = texts[size_t(i)];
            addText(slab.content, text, {left + padding, m_above + slab.height - text.height},
                    m_style.color(Token::Muted));
            left += m_widths[size_t(i)];
        }
        slab.height += m_above + m_below;
        slab.content.items.push_back(
            FillItem{{0, slab.height - 0.8 * point, m_width, 0.8 * point}, m_style.color(Token::Text)});
        slab.keepWithNext = true;
        return slab;
    }

    // One slab; more only where the row alone is higher than a page.
    std::vector<Slab> row(const std::vector<Cell> &cells, double largest) const
    {
        std::vector<SetText> texts;
        for (int i = 0; i < int(cells.size()); ++i) {
            const bool isStrong = i == m_table.strongColumn;
            texts.push_back(set(cells[size_t(i)].text, isStrong ? PageFont::Strong : PageFont::Small, i));
        }
        std::vector<Slab> slabs;
        std::vector<int> next(texts.size(), 0);
        do {
            slabs.push_back(piece(cells, texts, next, largest - m_above - m_below));
        } while (isMore(texts, next));
        Slab &last = slabs.back();
        last.content.items.push_back(
            FillItem{{0, last.height - 0.5 * point, m_width, 0.5 * point}, m_style.color(Token::Hairline)});
        return slabs;
    }

private:
    SetText set(const QString &text, PageFont font, int column) const
    {
        const bool isRight = m_table.columns[column].isNumber();
        return setText(unbroken(text, m_table.columns[column]), font, m_widths[size_t(column)] - 2 * padding,
                       isRight ? Qt::AlignRight : Qt::AlignLeft);
    }

    static bool isMore(const std::vector<SetText> &texts, const std::vector<int> &next)
    {
        for (size_t i = 0; i < texts.size(); ++i) {
            if (next[i] < texts[i].lineCount())
                return true;
        }
        return false;
    }

    Slab piece(const std::vector<Cell> &cells, const std::vector<SetText> &texts, std::vector<int> &next,
               double room) const
    {
        Slab slab;
        double left = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            const SetText &text = texts[i];
            const int first = next[i];
            while (next[i] < text.lineCount()
                   && (next[i] == first || text.lineTop(next[i] + 1) - text.lineTop(first) <= room))
                ++next[i];
            const double height = text.lineTop(next[i]) - text.lineTop(first);
            slab.height = std::max(slab.height, height);
            addLines(slab.content, text, first, next[i] - first, {left + padding, m_above},
                     colorOf(cells[i]));
            if (!cells[i].link.isEmpty())
                slab.content.links.push_back(
                    {{left + padding, m_above, m_widths[i] - 2 * padding, height}, cells[i].link});
            left += m_widths[i];
        }
        slab.height += m_above + m_below;
        return slab;
    }

    QColor colorOf(const Cell &cell) const
    {
        return m_style.color(cell.quadrant ? tokenOf(*cell.quadrant) : Token::Text);
    }

    const ReportTable &m_table;
    const PageStyle &m_style;
    double m_width;
    const std::vector<double> &m_widths;
    double m_above; // of a cell's text
    double m_below;
};

} // namespace

TableParts::TableParts(const ReportTable &table, const PageStyle &style, double width)
    : m_table(table)
    , m_style(style)
    , m_widths(widthsOf(table, width))
    , m_width(width)
{
}

std::vector<Slab> TableParts::next(size_t rows)
{
    const TableSetter setter(m_table, m_style, m_widths);
    std::vector<Slab> slabs;
    if (!m_begun) {
        m_begun = true;
        m_head = std::make_shared<const Slab>(setter.head());
        if (!m_table.title.isEmpty())
            slabs = slabsOf({{Heading{m_table.title}}}, m_style, m_width);
        slabs.push_back(*m_head);
        slabs.back().gapBefore = 4 * point;
    }
    const size_t end = std::min(m_row + rows, m_table.rows.size());
    for (; m_row < end; ++m_row) {
        for (Slab &slab : setter.row(m_table.rows[m_row], m_style.bodyHeight - m_head->height)) {
            slab.head = m_head;
            slab.keepWithNext = m_row == 0 && m_table.rows.size() > 1; // no row stands alone
            slabs.push_back(std::move(slab));
        }
    }
    return slabs;
}

std::vector<Slab> tableSlabs(const ReportTable &table, const PageStyle &style, double width)
{
    return TableParts(table, style, width).next(table.rows.size());
}

} // namespace portolan::report
