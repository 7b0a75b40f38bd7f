// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flow_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/plain_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

constexpr double widestMonth = 64; // px

struct FlowChart::Places {
    QList<LegendEntry> legend;
    QRectF top; // of the legend
    QRectF upper; // work in progress
    QRectF lower; // what came and left
    double line = 0; // height of one line of small text
    double pitch = 0; // of the months
    double most = 1; // in progress, at the upper end
    double mostStep = 1;
    double step = 1; // of the bars' axis
    double up = 1; // steps above its zero, and below
    double down = 1;

    double middleOf(int month) const { return lower.left() + pitch * (month + 0.5); }
    double progressAt(double count) const { return upper.bottom() - upper.height() * count / most; }
    double heightOf(double count) const { return lower.height() * count / (step * (up + down)); }
    double barsAt(double count) const { return lower.top() + heightOf(step * up - count); }
};

static QFont flowFont(QFont::Weight weight = QFont::Normal)
{
    return chartFont(11, weight);
}

static QString monthName(QDate month)
{
    return QLocale().toString(month, u"MMM yyyy"_s);
}

static QString flowCount(double count)
{
    return QLocale().toString(qRound64(std::abs(count)));
}

FlowChart::FlowChart(QWidget *parent)
    : FunnelChart(parent)
{
    setObjectName(u"flowChart"_s);
    setAccessibleName(tr("Pilots in and out, by month"));
    setEmptyText(tr("No pilot with recorded days yet."));
}

void FlowChart::setData(const FlowData &data)
{
    m_data = data;
    m_data.months.removeIf([](const FlowBar &bar) { return !bar.month.isValid(); });
    m_data.months = m_data.months.last(std::min<qsizetype>(mostMonths, m_data.months.size()));
    renew();
}

bool FlowChart::isEmpty() const
{
    return std::none_of(m_data.months.begin(), m_data.months.end(), [](const FlowBar &bar) {
        return bar.arrivals > 0 || bar.departures() > 0 || bar.inProgress > 0;
    });
}

static QList<LegendEntry> flowLegend(const ChartCanvas &canvas, const QList<FlowBar> &months)
{
    using Shape = LegendEntry::Shape;
    QList<LegendEntry> legend{
        {Shape::Box, canvas.color(Token::Accent), FlowChart::tr("came into a pilot")},
        {Shape::Box, canvas.color(Token::QuickWin), FlowChart::tr("left to production")},
        {Shape::Box, canvas.color(Token::Reconsider), FlowChart::tr("stopped or retired")}};
    if (std::any_of(months.begin(), months.end(), [](const FlowBar &bar) { return bar.elsewhere > 0; }))
        legend << LegendEntry{Shape::Box, canvas.color(Token::FillIn),
                              FlowChart::tr("went back before the pilot")};
    return legend;
}

FlowChart::Places FlowChart::places(const ChartCanvas &canvas) const
{
    Places at;
    const QRectF area = canvas.area();
    at.legend = flowLegend(canvas, m_data.months);
    at.top = {area.left(), area.top(), area.width(), legendHeight(at.legend, area.width())};
    at.line = ChartCanvas::heightOf(flowFont()) + 1;
    int inProgress = 0;
    int arrivals = 0;
    int departures = 0;
    for (const FlowBar &bar : m_data.months) {
        inProgress = std::max(inProgress, bar.inProgress);
        arrivals = std::max(arrivals, bar.arrivals);
        departures = std::max(departures, bar.departures());
    }
    at.mostStep = wholeStep(inProgress, 2);
    at.most = at.mostStep * std::max(1.0, std::ceil(inProgress / at.mostStep));
    at.step = wholeStep(std::max(arrivals, departures), 3);
    at.up = std::max(1.0, std::ceil(arrivals / at.step));
    at.down = std::max(1.0, std::ceil(departures / at.step));
    const double labels = ChartCanvas::widthOf(flowCount(std::max(at.most, at.step * at.up)), flowFont()) + 8;
    const QRectF plots = area.adjusted(labels, at.top.height() + 6, 0, -at.line - 5);
    const double head = at.line * 1.5 + 5; // the name of a panel, clear of the numbers at its corners
    const double room = std::max(20.0, plots.height() - 2 * head);
    at.upper = {plots.left(), plots.top() + head, plots.width(), room * 0.32};
    at.lower = {plots.left(), at.upper.bottom() + head, plots.width(), room * 0.68};
    at.pitch = std::min(widestMonth, plots.width() / double(m_data.months.size()));
    return at;
}

void FlowChart::drawAxes(ChartCanvas &canvas, const Places &at) const
{
    const QColor muted = canvas.color(Token::Muted);
    const double left = canvas.area().left();
    const auto rule = [&](double y, double count) {
        y = std::round(y) + 0.5;
        canvas.line({at.lower.left(), y}, {at.lower.right(), y},
                    canvas.color(count == 0 ? Token::Muted : Token::Hairline));
        canvas.text({left, y - at.line / 2, at.lower.left() - left - 7, at.line},
                    Qt::AlignRight | Qt::AlignVCenter, flowCount(count), flowFont(), muted);
    };
    for (int step = 0; step <= qRound(at.most / at.mostStep); ++step)
        rule(at.progressAt(step * at.mostStep), step * at.mostStep);
    for (int step = -qRound(at.down); step <= qRound(at.up); ++step)
        rule(at.barsAt(step * at.step), step * at.step);
    const auto name = [&](const QRectF &panel, const QString &text) {
        canvas.text({panel.left(), panel.top() - at.line - 4, panel.width(), at.line},
                    Qt::AlignLeft | Qt::AlignVCenter, text, flowFont(QFont::DemiBold),
                    canvas.color(Token::Text));
    };
    name(at.upper, tr("In a pilot at the end of the month"));
    name(at.lower, tr("Came (up) and left (down) in the month"));
}

// The last month has its name, and before it as many as there is room for.
void FlowChart::drawMonths(ChartCanvas &canvas, const Places &at) const
{
    double widest = 0;
    for (const FlowBar &bar : m_data.months)
        widest = std::max(widest, ChartCanvas::widthOf(monthName(bar.month), flowFont()));
    const QRectF area = canvas.area();
    const int last = int(m_data.months.size()) - 1;
    const double shift = std::max(0.0, at.middleOf(last) + widest / 2 - area.right());
    int every = mostMonths;
    for (const int months : {1, 2, 3, 6, 12}) {
        if (months * at.pitch >= widest + shift + 8) {
            every = months;
            break;
        }
    }
    for (int month = last; month >= 0; month -= every) {
        const double left = std::clamp(at.middleOf(month) - widest / 2, area.left(),
                                       std::max(area.left(), area.right() - widest));
        canvas.text({left, at.lower.bottom() + 4, widest, at.line}, Qt::AlignCenter,
                    monthName(m_data.months[month].month), flowFont(), canvas.color(Token::Muted));
    }
}

void FlowChart::drawProgress(ChartCanvas &canvas, const Places &at) const
{
    QPolygonF points;
    for (int month = 0; month < m_data.months.size(); ++month)
        points << QPointF(at.middleOf(month), at.progressAt(m_data.months[month].inProgress));
    if (points.size() > 1)
        canvas.path(points, canvas.color(Token::Text), 1.8);
    for (const QPointF &point : points)
        canvas.fill({point.x() - 2.5, point.y() - 2.5, 5, 5}, canvas.color(Token::Text), 2.5);
}

void FlowChart::drawBars(ChartCanvas &canvas, const Places &at, int month) const
{
    const FlowBar &bar = m_data.months[month];
    const double width = std::clamp(at.pitch * 0.62, 2.0, 30.0);
    const double left = at.middleOf(month) - width / 2;
    const QString name = monthName(bar.month);
    const double dot = at.progressAt(bar.inProgress);
    const double reach = std::min(at.pitch / 2, 8.0);
    canvas.mark({{at.middleOf(month) - reach, dot - 6, 2 * reach, 12},
                 name + u'\n' + tr("%n in a pilot at the end of the month", nullptr, bar.inProgress),
                 bar.there,
                 tr("In a pilot at the end of %1").arg(name)});
    const auto part = [&](int above, int count, Token token, const QString &text,
                          const QList<InitiativeId> &ids, const QString &title) {
        if (count <= 0)
            return;
        const QRectF box(left, at.barsAt(above), width, at.heightOf(count));
        canvas.fill(box.adjusted(0, 0.5, 0, -0.5), canvas.color(token), 2);
        canvas.mark({box, name + u'\n' + text, ids, title});
    };
    part(bar.arrivals, bar.arrivals, Token::Accent, tr("%n came into a pilot", nullptr, bar.arrivals),
         bar.arrived, tr("Came into a pilot in %1").arg(name));
    part(0, bar.toProduction, Token::QuickWin, tr("%n left to production", nullptr, bar.toProduction),
         bar.reachedProduction, tr("Left to production in %1").arg(name));
    part(-bar.toProduction, bar.stopped, Token::Reconsider, tr("%n stopped or retired", nullptr, bar.stopped),
         bar.ended, tr("Stopped or retired in %1").arg(name));
    part(-bar.toProduction - bar.stopped, bar.elsewhere, Token::FillIn,
         tr("%n went back before the pilot", nullptr, bar.elsewhere), bar.wentBack,
         tr("Went back before the pilot in %1").arg(name));
}

void FlowChart::draw(ChartCanvas &canvas) const
{
    const Places at = places(canvas);
    drawLegend(canvas, at.top, at.legend);
    drawAxes(canvas, at);
    drawMonths(canvas, at);
    drawProgress(canvas, at);
    for (int month = 0; month < m_data.months.size(); ++month)
        drawBars(canvas, at, month);
}

ChartTable FlowChart::table() const
{
    ChartTable table;
    table.columns = {{tr("Month"), false}, {tr("Came")},      {tr("To production")},
                     {tr("Stopped")},      {tr("Went back")}, {tr("At the end")}};
    if (isEmpty())
        return table;
    for (const FlowBar &bar : m_data.months) {
        const QString name = monthName(bar.month);
        table.rows << QList<ChartCell>{
            {name, {}, {}},
            {flowCount(bar.arrivals), bar.arrived, tr("Came into a pilot in %1").arg(name)},
            {flowCount(bar.toProduction), bar.reachedProduction, tr("Left to production in %1").arg(name)},
            {flowCount(bar.stopped), bar.ended, tr("Stopped or retired in %1").arg(name)},
            {flowCount(bar.elsewhere), bar.wentBack, tr("Went back before the pilot in %1").arg(name)},
            {flowCount(bar.inProgress), bar.there, tr("In a pilot at the end of %1").arg(name)}};
    }
    return table;
}

QString FlowChart::summary() const
{
    int arrivals = 0;
    int departures = 0;
    int toProduction = 0;
    for (const FlowBar &bar : m_data.months) {
        arrivals += bar.arrivals;
        departures += bar.departures();
        toProduction += bar.toProduction;
    }
    const FlowBar &last = m_data.months.last();
    return tr("From %1 to %2, %3 came into a pilot and %4 left, of these %5 to production. %n in a pilot "
              "now.",
              nullptr, last.inProgress)
        .arg(monthName(m_data.months.first().month), monthName(last.month), flowCount(arrivals),
             flowCount(departures), flowCount(toProduction));
}

} // namespace portolan
