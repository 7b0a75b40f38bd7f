// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pptx_report.h"

#include "core/report/bubble_names.h"
#include "core/report/report_text.h"
#include "core/report/xlsx_tables.h"
#include "core/wording/wording.h"

#include <cmath>

using namespace Qt::StringLiterals;
using portolan::slides::Shape;
using portolan::slides::Slide;

namespace portolan::report {

namespace {

// The room for content of a slide, in shares of it.
constexpr double bodyLeft = 0.05;
constexpr double bodyTop = 0.2;
constexpr double bodyWidth = 0.9;
constexpr double bodyHeight = 0.72;
constexpr double gap = 0.025;
constexpr double slideInches = 13.333; // wide; a template may be of another size, which changes little
constexpr double slideHeight = 7.5;

// How many lines a text takes, by the mean width of a letter.
int linesOf(const QString &text, double points, double width)
{
    const double letters = std::max(4.0, width * slideInches * 72 / (points * 0.52));
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += std::max(1, int(std::ceil(double(line.size()) / letters)));
    return lines;
}

double heightOf(const QString &text, double points, double width)
{
    return linesOf(text, points, width) * points * 1.25 / 72 / slideHeight;
}

slides::TableCell cellOf(const ReportTable &table, int column, const Cell &cell)
{
    return {cell.text, column == table.strongColumn,
            cell.quadrant ? quadrantColor(*cell.quadrant) : QString()};
}

slides::SlideTable headOf(const ReportTable &table)
{
    slides::SlideTable slide;
    for (const Column &column : table.columns) {
        slide.head << column.title;
        slide.shares << column.share;
        slide.isRight << column.isNumber();
    }
    slide.points = table.columns.size() > 8 ? 9 : 10.5;
    return slide;
}

struct ChartOf {
    using Content = decltype(Shape::content);
    double width; // of the chart, in shares of the slide
    double height;

    Content operator()(const MatrixData &data) const
    {
        slides::BubbleChart chart;
        chart.xTitle = ReportText::tr("Implementation difficulty");
        chart.yTitle = ReportText::tr("Business value");
        chart.scaleName = ReportText::tr("Scale of the bubbles (not shown)");
        chart.xCross = data.difficultyThreshold;
        chart.yCross = data.valueThreshold;
        double smallest = 0;
        for (const MatrixDot &dot : data.dots) {
            if (dot.size && *dot.size > 0 && (smallest <= 0 || *dot.size < smallest))
                smallest = *dot.size;
        }
        constexpr double leastShare = 0.03; // of the largest area, or the smallest could not be seen
        double least = 0;
        for (const MatrixDot &dot : data.dots)
            least = std::max(least, dot.size.value_or(0) * leastShare);
        for (const Quadrant quadrant :
             {Quadrant::QuickWin, Quadrant::StrategicBet, Quadrant::FillIn, Quadrant::Reconsider}) {
            slides::BubbleSeries series{pluralLabel(quadrant), quadrantColor(quadrant), {}};
            for (const MatrixDot &dot : data.dots) {
                if (dot.quadrant == quadrant) {
                    const double size =
                        std::max(dot.size.value_or(0) > 0 ? *dot.size : smallest, std::max(least, 1.0));
                    series.bubbles << slides::Bubble{dot.difficulty, dot.value, size, dot.name};
                }
            }
            if (!series.bubbles.isEmpty())
                chart.series << series;
        }
        // LibreOffice loses the series before the longest one.
        std::ranges::stable_sort(chart.series, std::greater(),
                                 [](const slides::BubbleSeries &series) { return series.bubbles.size(); });
        placeNamesIn(chart);
        return chart;
    }
    Content operator()(const StagesData &data) const
    {
        slides::BarChart chart{ReportText::tr("Ever reached"), {}, {}, u"#3556d8"_s};
        for (const StageBarData &bar : data.bars) {
            chart.categories << bar.stage;
            chart.values << bar.everReached;
        }
        return chart;
    }
    Content operator()(const IncidenceData &data) const
    {
        slides::LineChart chart;
        chart.xTitle = ReportText::tr("Months since the start of the pilot");
        slides::LineSeries production{ReportText::tr("Production"), u"#0b8f7e"_s, {{0, 0}}};
        slides::LineSeries stopped{ReportText::tr("Stopped"), u"#7a8597"_s, {{0, 0}}};
        const auto step = [](slides::LineSeries &series, double months, double level) {
            series.points << std::pair(months, series.points.last().second) << std::pair(months, level);
        };
        for (const IncidenceDot &dot : data.dots) {
            step(production, dot.months, dot.production);
            step(stopped, dot.months, dot.stopped);
        }
        for (slides::LineSeries *series : {&production, &stopped})
            series->points << std::pair(std::max(data.endMonths, series->points.last().first),
                                        series->points.last().second);
        chart.series = {production, stopped};
        return chart;
    }
    Content operator()(const BarData &data) const
    {
        slides::BarChart chart{ReportText::tr("Value"), {}, {}, u"#3556d8"_s};
        for (const BarItem &bar : data.bars) {
            if (bar.value) {
                chart.categories << bar.name;
                chart.values << *bar.value;
            }
        }
        return chart;
    }

private:
    // Below the plot there is room for numbers, title and legend of the axis.
    void placeNamesIn(slides::BubbleChart &chart) const
    {
        constexpr double below = 58; // points
        const double points = height * slideHeight * 72;
        chart.plot.height = std::max(0.3, 1 - chart.plot.top - below / points);
        const int left =
            placeNames(chart, chart.plot.width * width * slideInches * 72, chart.plot.height * points);
        if (left > 0)
            chart.xTitle =
                ReportText::tr("%1 (%n name(s) left out for lack of room)", nullptr, left).arg(chart.xTitle);
    }
};

// Lays the blocks of one section out on as many slides as they need.
class SectionSlides {
public:
    SectionSlides(const Section &section, std::vector<Slide> &slides)
        : m_section(section)
        , m_slides(slides)
        , m_top(bodyTop)
    {
        begin();
    }

    void operator()(const Paragraph &paragraph)
    {
        const bool isNote = paragraph.style == Paragraph::Style::Note;
        text({paragraph.text, isNote ? 11.0 : 14.0, false, false, isNote ? u"#5c6675"_s : QString()});
    }
    void operator()(const Heading &heading) { text({heading.text, 14, true}); }
    void operator()(const Bullets &bullets)
    {
        for (const QString &item : bullets.items)
            text({item, 13, false, true});
    }
    void operator()(const FigureRow &row)
    {
        constexpr double height = 0.14;
        room(height);
        const double width = m_width / double(std::max<qsizetype>(1, row.items.size()));
        for (int i = 0; i < int(row.items.size()); ++i) {
            const Figure &figure = row.items[i];
            slides::TextBox box;
            box.lines = {{figure.label, 11, false, false, u"#5c6675"_s},
                         {figure.value, m_width < 0.6 ? 18.0 : 24.0, true}};
            if (!figure.note.isEmpty())
                box.lines << slides::TextLine{figure.note, 10, false, false, u"#5c6675"_s};
            put({{m_left + i * width, m_top, width - 0.01, height}, box, figure.label});
        }
        m_top += height + gap;
    }
    void operator()(const Facts &facts)
    {
        slides::SlideTable table;
        table.head = {ReportText::tr("Fact"), {}};
        table.shares = {1, 1.4};
        table.isRight = {false, false};
        table.points = 10;
        double height = 0.05;
        for (const Fact &fact : facts.items) {
            table.rows.push_back({{fact.name, false, u"#5c6675"_s}, {fact.value, false, {}}});
            height += heightOf(fact.value, 10, m_width * 0.58) + 0.016;
        }
        room(height);
        put({{m_left, m_top, m_width, height}, table, ReportText::tr("Facts")});
        m_top += height + gap;
    }
    void operator()(const ReportTable &table)
    {
        slides::SlideTable part = headOf(table);
        double shares = 0;
        for (const double share : part.shares)
            shares += share;
        double height = 0.05;
        const auto flush = [&] {
            if (part.rows.empty())
                return;
            put({{m_left, m_top, m_width, height}, part, table.title});
            m_top += height + gap;
            part.rows.clear();
            height = 0.05;
        };
        room(0.16);
        for (const std::vector<Cell> &row : table.rows) {
            QList<slides::TableCell> cells;
            double needed = 0;
            for (int i = 0; i < int(row.size()); ++i) {
                cells << cellOf(table, i, row[size_t(i)]);
                const double width = m_width * part.shares[i] / shares - 0.01;
                needed = std::max(needed, heightOf(row[size_t(i)].text, part.points, width));
            }
            needed += 0.016;
            if (m_top + height + needed > bodyTop + bodyHeight && !part.rows.empty()) {
                flush();
                begin();
            }
            part.rows.push_back(cells);
            height += needed;
        }
        flush();
    }
    void operator()(const Chart &chart)
    {
        const double left = bodyTop + bodyHeight - m_top;
        const double height = m_isBeside ? std::max(left, 0.15) : left > 0.4 ? left : bodyHeight;
        room(height);
        put({{m_left, m_top, m_width, height},
             std::visit(ChartOf{m_width, height}, chart.data),
             chart.title + u". "_s + chart.description});
        m_top += height + gap;
    }
    // A chart beside its words has a slide of its own where something stands above already.
    void operator()(const Columns &columns)
    {
        const double top = m_top;
        const double width = m_width;
        m_isBeside = true;
        m_width = width * columns.share - 0.02;
        all(columns.left);
        const double leftEnd = m_top;
        m_top = top;
        m_left = bodyLeft + width * columns.share;
        m_width = width * (1 - columns.share);
        all(columns.right);
        m_isBeside = false;
        m_left = bodyLeft;
        m_width = width;
        m_top = std::max(leftEnd, m_top);
    }
    void all(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }

private:
    void begin()
    {
        Slide slide;
        slide.title =
            m_isContinued ? ReportText::tr("%1 (continued)").arg(m_section.finding) : m_section.finding;
        m_isContinued = true;
        m_slides.push_back(std::move(slide));
        m_top = bodyTop;
    }
    // What stands beside something else stays on its slide.
    void room(double height)
    {
        if (!m_isBeside && m_top > bodyTop && m_top + height > bodyTop + bodyHeight)
            begin();
    }
    void put(Shape shape) { m_slides.back().shapes.push_back(std::move(shape)); }
    void text(const slides::TextLine &line)
    {
        const double points = m_isBeside ? line.points - 2 : line.points;
        slides::TextLine own = line;
        own.points = points;
        const double height = heightOf(line.text, points, m_width) + 0.012;
        room(std::min(height, bodyHeight));
        put({{m_left, m_top, m_width, std::min(height, bodyHeight)}, slides::TextBox{{own}}, {}});
        m_top += height;
    }

    const Section &m_section;
    std::vector<Slide> &m_slides;
    double m_top;
    double m_left = bodyLeft;
    double m_width = bodyWidth;
    bool m_isBeside = false;
    bool m_isContinued = false;
};

Slide titleSlide(const Document &document, const QByteArray &logo)
{
    Slide slide;
    slide.isTitle = true;
    slide.title = document.title;
    QStringList lines{document.subtitle};
    for (const QString &each : {document.client, document.author}) {
        if (!each.isEmpty())
            lines << each;
    }
    lines << day(document.provenance.asOf, document.locale);
    slide.subtitle = lines.join(u" · "_s);
    if (!logo.isEmpty())
        slide.shapes.push_back({{0.075, 0.09, 0.16, 0.11}, slides::Picture{logo}, document.client});
    slide.shapes.push_back(
        {{0.075, 0.86, 0.85, 0.1},
         slides::TextBox{{{document.provenance.lines().join(u" · "_s), 9, false, false, u"#5c6675"_s}}},
         ReportText::tr("Where these numbers come from")});
    return slide;
}

} // namespace

slides::Deck deckOf(const Document &document, const QByteArray &logo)
{
    slides::Deck deck;
    deck.title = document.title;
    deck.author = document.author;
    deck.language = document.locale.bcp47Name();
    deck.comment = document.provenance.lines().join(u"; "_s);
    deck.accent = document.accent;
    deck.slides.push_back(titleSlide(document, logo));
    for (const Section &section : document.sections)
        SectionSlides(section, deck.slides).all(section.blocks);
    return deck;
}

} // namespace portolan::report
