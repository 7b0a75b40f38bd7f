// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ageing_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/plain_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

constexpr double daysPerYear = 365.25;
constexpr double daysPerMonth = daysPerYear / 12;
constexpr double smallDot = 3.6; // px, radius
constexpr double largeDot = 5;

struct AgeingChart::Places {
    QList<LegendEntry> legend;
    QRectF top; // of the legend
    QRectF plot;
    double days = 1; // at the upper end
    double pitch = 0; // of the columns
    double line = 0; // height of one line of small text

    double yOf(double time) const
    {
        return plot.bottom() - plot.height() * std::sqrt(std::clamp(time / days, 0.0, 1.0));
    }
    QRectF column(int index) const
    {
        return {plot.left() + pitch * index + 3, plot.top(), std::max(4.0, pitch - 6), plot.height()};
    }
};

static QFont ageingFont(QFont::Weight weight = QFont::Normal)
{
    return chartFont(11, weight);
}

static QString shortSpan(const QString &name, std::optional<double> days)
{
    //: A percentile and its time on a chart: "P50 3.2 mo".
    return AgeingChart::tr("%1 %2 mo").arg(name, QLocale().toString(*days / daysPerMonth, 'f', 1));
}

static QString tickText(double days)
{
    if (days <= 0)
        return QLocale().toString(0);
    if (days < daysPerMonth)
        return AgeingChart::tr("%n wk", "weeks on an axis", qRound(days / 7));
    if (days < daysPerYear)
        return AgeingChart::tr("%n mo", "months on an axis", qRound(days / daysPerMonth));
    return AgeingChart::tr("%1 y", "years on an axis").arg(QLocale().toString(days / daysPerYear, 'f', 0));
}

// From 0 to `last`, closer together at the beginning, where the axis has more room.
static QList<double> tickDays(double last)
{
    QList<double> ticks{0, 7, daysPerMonth, 3 * daysPerMonth, 6 * daysPerMonth};
    for (double power = 1; power * daysPerYear <= last; power *= 10) {
        for (const double digit : {1.0, 2.0, 3.0, 5.0})
            ticks << digit * power * daysPerYear;
    }
    ticks.removeIf([last](double tick) { return tick > last; });
    return ticks;
}

AgeingChart::AgeingChart(QWidget *parent)
    : FunnelChart(parent)
{
    setObjectName(u"ageingChart"_s);
    setAccessibleName(tr("Time in stage so far"));
    setEmptyText(tr("Nobody is in a stage before production since a recorded day."));
}

static void keepFinite(std::optional<double> &days)
{
    if (days && !(std::isfinite(*days) && *days >= 0))
        days.reset();
}

void AgeingChart::setData(const AgeingData &data)
{
    m_data = data;
    for (AgeingColumn &column : m_data.columns) {
        keepFinite(column.p50Days);
        keepFinite(column.p85Days);
        keepFinite(column.limitDays);
    }
    const auto columns = int(m_data.columns.size());
    m_data.dots.removeIf([columns](const AgeingDot &dot) {
        return dot.column < 0 || dot.column >= columns || !std::isfinite(dot.days) || dot.days < 0;
    });
    std::stable_sort(m_data.dots.begin(), m_data.dots.end(), [](const AgeingDot &a, const AgeingDot &b) {
        return a.column != b.column ? a.column < b.column : a.days > b.days;
    });
    m_first.clear();
    for (int column = 0; column <= columns; ++column)
        m_first << int(std::lower_bound(m_data.dots.begin(), m_data.dots.end(), column,
                                        [](const AgeingDot &dot, int wanted) { return dot.column < wanted; })
                       - m_data.dots.begin());
    renew();
}

bool AgeingChart::isEmpty() const
{
    return m_data.dots.isEmpty();
}

static QList<LegendEntry> ageingLegend(const ChartCanvas &canvas, const AgeingData &data)
{
    using Shape = LegendEntry::Shape;
    QList<LegendEntry> legend{{Shape::Dot, canvas.color(Token::Accent), AgeingChart::tr("running")}};
    if (std::any_of(data.dots.begin(), data.dots.end(), [](const AgeingDot &dot) { return dot.isOver; }))
        legend << LegendEntry{Shape::Diamond, canvas.color(Token::Bad), AgeingChart::tr("over the limit")};
    const auto limit = std::find_if(data.columns.begin(), data.columns.end(),
                                    [](const AgeingColumn &column) { return column.limitDays; });
    if (limit != data.columns.end())
        legend << LegendEntry{Shape::Dashes, canvas.color(Token::Bad),
                              AgeingChart::tr("limit: %1").arg(AgeingChart::spanText(*limit->limitDays))};
    if (std::any_of(data.columns.begin(), data.columns.end(),
                    [](const AgeingColumn &column) { return column.p85Days && column.p50Days; })) {
        legend << LegendEntry{Shape::Box, canvas.tint(Token::QuickWin, 0.22),
                              AgeingChart::tr("half left by then (P50)")}
               << LegendEntry{Shape::Box, canvas.tint(Token::FillIn, 0.26),
                              AgeingChart::tr("85 of 100 left by then (P85)")};
    }
    return legend;
}

AgeingChart::Places AgeingChart::places(const ChartCanvas &canvas) const
{
    Places at;
    const QRectF area = canvas.area();
    at.legend = ageingLegend(canvas, m_data);
    at.top = {area.left(), area.top(), area.width(), legendHeight(at.legend, area.width())};
    at.line = ChartCanvas::heightOf(ageingFont()) + 1;
    double longest = daysPerMonth;
    for (const AgeingColumn &column : m_data.columns)
        longest = std::max({longest, column.p85Days.value_or(0), column.limitDays.value_or(0)});
    for (int column = 0; column < m_data.columns.size(); ++column) {
        if (m_first[column] < m_first[column + 1])
            longest = std::max(longest, m_data.dots[m_first[column]].days);
    }
    at.days = longest * 1.06;
    double labels = 0;
    for (const double tick : tickDays(at.days))
        labels = std::max(labels, ChartCanvas::widthOf(tickText(tick), ageingFont()));
    const double foot = at.line * 4 + 6;
    at.plot = area.adjusted(labels + 8, at.top.height() + 8, 0, -foot);
    at.plot.setBottom(std::max(at.plot.bottom(), at.plot.top() + 20));
    at.pitch = at.plot.width() / std::max<qsizetype>(1, m_data.columns.size());
    return at;
}

void AgeingChart::drawAxis(ChartCanvas &canvas, const Places &at) const
{
    double last = at.plot.bottom() + 100;
    for (const double tick : tickDays(at.days)) {
        const double y = std::round(at.yOf(tick)) + 0.5;
        if (last - y < at.line * 1.15)
            continue;
        last = y;
        canvas.line({at.plot.left(), y}, {at.plot.right(), y}, canvas.color(Token::Hairline));
        canvas.text(
            {canvas.area().left(), y - at.line / 2, at.plot.left() - canvas.area().left() - 7, at.line},
            Qt::AlignRight | Qt::AlignVCenter, tickText(tick), ageingFont(), canvas.color(Token::Muted));
    }
}

void AgeingChart::drawColumn(ChartCanvas &canvas, const Places &at, int index) const
{
    const AgeingColumn &column = m_data.columns[index];
    const QRectF place = at.column(index);
    const auto band = [&](double from, double to, const QColor &color) {
        canvas.fill({QPointF(place.left(), at.yOf(to)), QPointF(place.right(), at.yOf(from))}, color);
    };
    if (column.p50Days && column.p85Days) {
        band(0, *column.p50Days, canvas.tint(Token::QuickWin, 0.22));
        band(*column.p50Days, *column.p85Days, canvas.tint(Token::FillIn, 0.26));
    }
    if (column.limitDays) {
        const double y = at.yOf(*column.limitDays);
        canvas.line({place.left(), y}, {place.right(), y}, canvas.color(Token::Bad), 1.4, Qt::DashLine);
    }
}

void AgeingChart::drawFoot(ChartCanvas &canvas, const Places &at, int index) const
{
    const AgeingColumn &column = m_data.columns[index];
    const QRectF place = at.column(index);
    const int running = m_first[index + 1] - m_first[index];
    double y = at.plot.bottom() + 4;
    const auto write = [&](const QString &text, const QFont &font, Token token) {
        canvas.text({place.left(), y, place.width(), at.line}, Qt::AlignCenter, text, font,
                    canvas.color(token));
        y += at.line;
    };
    write(column.name, ageingFont(QFont::DemiBold), Token::Text);
    write(tr("%n running", "in this stage", running), ageingFont(), Token::Muted);
    if (column.p50Days && column.p85Days) {
        write(shortSpan(tr("P50"), column.p50Days), ageingFont(), Token::Muted);
        write(shortSpan(tr("P85"), column.p85Days), ageingFont(), Token::Muted);
    } else {
        //: Finished ones for P50 and P85; there is little room.
        write(tr("needs %1, has %2").arg(m_data.enough).arg(column.finished), ageingFont(), Token::Muted);
    }
    QList<InitiativeId> ids;
    for (int dot = m_first[index]; dot < m_first[index + 1]; ++dot)
        ids << m_data.dots[dot].initiative;
    canvas.mark({{place.left(), at.plot.bottom() + 4, place.width(), at.line * 4},
                 columnText(index),
                 ids,
                 tr("Running in %1").arg(column.name)});
}

// Row by row of one dot's height; within a row beside each other around the middle. Where a row has more than
// it has room for, neighbours share a dot, but never one over its limit with one that is not.
QList<AgeingChart::Spot> AgeingChart::spots(const Places &at, int index) const
{
    const double width = at.column(index).width() - 4;
    const int room = std::max(1, int(width / (2 * largeDot)));
    QList<Spot> found;
    for (int from = m_first[index]; from < m_first[index + 1];) {
        const double y = at.yOf(m_data.dots[from].days);
        int to = from;
        while (to < m_first[index + 1] && at.yOf(m_data.dots[to].days) - y < 2 * smallDot)
            ++to;
        const int share = (to - from + room - 1) / room;
        const qsizetype first = found.size();
        while (from < to) {
            Spot spot{{}, from, from, m_data.dots[from].isOver};
            while (spot.to < to && spot.count() < share && m_data.dots[spot.to].isOver == spot.isOver)
                ++spot.to;
            from = spot.to;
            spot.center.setY((at.yOf(m_data.dots[spot.from].days) + at.yOf(m_data.dots[spot.to - 1].days))
                             / 2);
            found << spot;
        }
        const auto count = double(found.size() - first);
        const double step = std::min(2 * largeDot, width / count);
        for (qsizetype i = first; i < found.size(); ++i)
            found[i].center.setX(at.column(index).center().x()
                                 + (double(i - first) - (count - 1) / 2) * step);
    }
    return found;
}

void AgeingChart::drawDots(ChartCanvas &canvas, const Places &at, int index) const
{
    for (const Spot &spot : spots(at, index)) {
        const double radius = spot.count() > 1 ? largeDot : smallDot;
        const QRectF box(spot.center - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        if (spot.isOver) {
            canvas.polygon(diamondAt(spot.center, radius + 2), canvas.color(Token::Surface));
            canvas.polygon(diamondAt(spot.center, radius + 1), canvas.color(Token::Bad));
        } else {
            canvas.fill(box.adjusted(-0.8, -0.8, 0.8, 0.8), canvas.color(Token::Surface), radius + 0.8);
            canvas.fill(box, canvas.color(Token::Accent), radius);
        }
        QList<InitiativeId> ids;
        for (int dot = spot.from; dot < spot.to; ++dot)
            ids << m_data.dots[dot].initiative;
        canvas.mark({box, spotText(spot), ids,
                     tr("%1 in %2").arg(spanText(m_data.dots[spot.from].days), m_data.columns[index].name)});
    }
}

void AgeingChart::draw(ChartCanvas &canvas) const
{
    const Places at = places(canvas);
    drawLegend(canvas, at.top, at.legend);
    for (int column = 0; column < m_data.columns.size(); ++column)
        drawColumn(canvas, at, column);
    drawAxis(canvas, at);
    for (int column = 0; column < m_data.columns.size(); ++column) {
        drawFoot(canvas, at, column);
        drawDots(canvas, at, column);
    }
}

} // namespace portolan
