// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/slab_builder.h"

namespace portolan::report {

namespace {

constexpr double columnGap = 22 * point;

double heightOf(const Chart &chart, double width)
{
    struct Height {
        double width;
        double operator()(const MatrixData &) const { return width < 320 * point ? width : width * 0.8; }
        double operator()(const StagesData &data) const
        {
            return (40 + 34 * double(data.bars.size())) * point;
        }
        double operator()(const IncidenceData &) const { return std::min(width * 0.5, 240 * point); }
        double operator()(const BarData &data) const { return (4 + 19 * double(data.bars.size())) * point; }
    };
    return std::visit(Height{width}, chart.data);
}

// A paragraph may go over pages, but never leaves one line alone.
std::vector<Slab> textSlabs(const SetText &text, QPointF indent, const QColor &color, double gap)
{
    constexpr int together = 2;
    std::vector<Slab> slabs;
    const int lines = text.lineCount();
    for (int line = 0; line < lines;) {
        const bool isNearEnd = lines - line < 2 * together;
        const int count = isNearEnd ? lines - line : together;
        Slab slab;
        slab.gapBefore = line == 0 ? gap : 0;
        slab.height = text.lineTop(line + count) - text.lineTop(line);
        addLines(slab.content, text, line, count, indent, color);
        slabs.push_back(std::move(slab));
        line += count;
    }
    return slabs;
}

class Builder {
public:
    Builder(const PageStyle &style, double width)
        : m_style(style)
        , m_width(width)
    {
    }
    std::vector<Slab> take() { return std::move(m_slabs); }

    void operator()(const Paragraph &paragraph)
    {
        const bool isNote = paragraph.style == Paragraph::Style::Note;
        add(textSlabs(setText(paragraph.text, isNote ? PageFont::Small : PageFont::Body, m_width), {},
                      m_style.color(isNote ? Token::Muted : Token::Text), 6 * point));
    }

    void operator()(const Heading &heading)
    {
        const SetText text = setText(heading.text, PageFont::Heading, m_width);
        Slab slab;
        slab.gapBefore = 14 * point;
        slab.height = text.height + 1 * point;
        slab.keepWithNext = true;
        addText(slab.content, text, {}, m_style.color(Token::Text));
        m_slabs.push_back(std::move(slab));
    }

    void operator()(const Bullets &bullets)
    {
        constexpr double indent = 10 * point;
        for (const QString &item : bullets.items) {
            auto slabs = textSlabs(setText(item, PageFont::Body, m_width - indent), {indent, 0},
                                   m_style.color(Token::Text), 3 * point);
            if (!slabs.empty()) {
                const SetText dot = setText(QStringLiteral("•"), PageFont::Body, indent);
                addText(slabs.front().content, dot, {1 * point, 0}, m_style.color(Token::Muted));
            }
            add(std::move(slabs));
        }
    }

    void operator()(const FigureRow &row)
    {
        constexpr double gap = 10 * point;
        const auto count = double(std::max<qsizetype>(row.items.size(), 1));
        const double width = (m_width - gap * (count - 1)) / count;
        Slab slab;
        slab.gapBefore = 8 * point;
        double bottom = 0;
        for (qsizetype i = 0; i < row.items.size(); ++i) {
            const double left = double(i) * (width + gap);
            double top = 8 * point;
            const auto put = [&](const QString &text, PageFont font, Token color) {
                const SetText set = setText(text, font, width);
                addText(slab.content, set, {left, top}, m_style.color(color));
                top += set.height + 1 * point;
            };
            put(row.items[i].label, PageFont::Small, Token::Muted);
            put(row.items[i].value, PageFont::Figure, Token::Text);
            if (!row.items[i].note.isEmpty())
                put(row.items[i].note, PageFont::Small, Token::Muted);
            bottom = std::max(bottom, top);
        }
        slab.height = bottom + 7 * point;
        slab.content.items.push_back(FillItem{{0, 0, m_width, 0.8 * point}, m_style.color(Token::Text)});
        slab.content.items.push_back(
            FillItem{{0, slab.height - 0.6 * point, m_width, 0.6 * point}, m_style.color(Token::Hairline)});
        m_slabs.push_back(std::move(slab));
    }

    void operator()(const Facts &facts)
    {
        const double nameWidth = m_width * 0.46;
        bool isFirst = true;
        for (const Fact &fact : facts.items) {
            const SetText left = setText(fact.name, PageFont::Small, nameWidth - 6 * point);
            const SetText right = setText(fact.value, PageFont::Small, m_width - nameWidth);
            Slab slab;
            slab.gapBefore = isFirst ? 5 * point : 0;
            slab.height = std::max(left.height, right.height) + 6 * point;
            addText(slab.content, left, {0, 3 * point}, m_style.color(Token::Muted));
            addText(slab.content, right, {nameWidth, 3 * point}, m_style.color(Token::Text));
            slab.content.items.push_back(FillItem{{0, slab.height - 0.5 * point, m_width, 0.5 * point},
                                                  m_style.color(Token::Hairline)});
            m_slabs.push_back(std::move(slab));
            isFirst = false;
        }
    }

    void operator()(const ReportTable &table) { add(tableSlabs(table, m_style, m_width)); }

    void operator()(const Chart &chart)
    {
        Slab slab;
        slab.gapBefore = 10 * point;
        const bool isNarrow = m_width < m_style.body.width() * 0.8; // beside words: a page has room for more
        slab.height =
            std::min(heightOf(chart, m_width), m_style.bodyHeight * (isNarrow ? m_style.narrowChart : 0.85));
        slab.content.items.push_back(
            ChartItem{std::make_shared<const Chart>(chart), {0, 0, m_width, slab.height}});
        m_slabs.push_back(std::move(slab));
    }

    // Side by side on one page where they fit, else one below the other.
    void operator()(const Columns &columns)
    {
        const double leftWidth = (m_width - columnGap) * columns.share;
        const double rightWidth = m_width - columnGap - leftWidth;
        Slab both;
        both.gapBefore = 8 * point;
        const double left = stack(both.content, slabsOf(columns.left, m_style, leftWidth), 0);
        const double right =
            stack(both.content, slabsOf(columns.right, m_style, rightWidth), leftWidth + columnGap);
        both.height = std::max(left, right);
        if (both.height <= m_style.bodyHeight * 0.8) {
            m_slabs.push_back(std::move(both));
            return;
        }
        add(slabsOf(columns.left, m_style, m_width));
        add(slabsOf(columns.right, m_style, m_width));
    }

private:
    double stack(Page &page, const std::vector<Slab> &slabs, double left) const
    {
        double top = 0;
        for (const Slab &slab : slabs) {
            top += top > 0 ? slab.gapBefore * m_style.gapScale : 0;
            addMoved(page, slab.content, {left, top});
            top += slab.height;
        }
        return top;
    }

    void add(std::vector<Slab> slabs)
    {
        m_slabs.insert(m_slabs.end(), std::make_move_iterator(slabs.begin()),
                       std::make_move_iterator(slabs.end()));
    }

    const PageStyle &m_style;
    double m_width;
    std::vector<Slab> m_slabs;
};

} // namespace

void addLines(Page &page, const SetText &text, int first, int count, QPointF at, const QColor &color)
{
    if (count <= 0)
        return; // a cell that has ended on a page before
    page.items.push_back(TextItem{text.layout, first, count, at, color});
}

void addText(Page &page, const SetText &text, QPointF at, const QColor &color)
{
    addLines(page, text, 0, text.lineCount(), at, color);
}

void addMoved(Page &page, const Page &from, QPointF by)
{
    for (PageItem item : from.items) {
        std::visit(
            [by](auto &one) {
                if constexpr (requires { one.at; })
                    one.at += by;
                else
                    one.rect.translate(by);
            },
            item);
        page.items.push_back(std::move(item));
    }
    for (PageLink link : from.links) {
        link.rect.translate(by);
        page.links.push_back(std::move(link));
    }
    for (PageAnchor anchor : from.anchors) {
        anchor.top += by.y();
        page.anchors.push_back(std::move(anchor));
    }
}

std::vector<Slab> slabsOf(const std::vector<Block> &blocks, const PageStyle &style, double width)
{
    Builder builder(style, width);
    for (const Block &block : blocks)
        std::visit(builder, block.content);
    return builder.take();
}

} // namespace portolan::report
