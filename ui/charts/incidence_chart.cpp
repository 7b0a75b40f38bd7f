// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/incidence_chart.h"

#include "core/wording/wording.h"
#include "ui/charts/plain_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

constexpr int incidenceSteps = 4;

struct IncidenceChart::Places {
    QRectF plot;
    double months = 1; // at the right end
    double tick = 1; // months
    double share = 1; // at the top, 0..1
    double line = 0; // height of one line of small text
    bool showsAtRisk = true;

    QPointF of(double month, double level) const
    {
        return {plot.left() + plot.width() * month / months, plot.bottom() - plot.height() * level / share};
    }
};

static QFont incidenceFont(QFont::Weight weight = QFont::Normal)
{
    return chartFont(11, weight);
}

static double finalLevel(const IncidenceCurves &curves, double IncidencePoint::*level)
{
    return curves.points.isEmpty() ? 0 : curves.points.last().*level;
}

static QString curveName(const IncidenceCurves &curves, double IncidencePoint::*level)
{
    const QString share = percent(finalLevel(curves, level));
    return level == &IncidencePoint::reached ? IncidenceChart::tr("Production %1").arg(share)
                                             : IncidenceChart::tr("Stopped %1").arg(share);
}

static QString monthsText(double months)
{
    return IncidenceChart::tr("%1 months").arg(QLocale().toString(months, 'f', 1));
}

// How many were still running and in view after so many months; nullopt where nothing says.
static std::optional<int> stillRunning(const IncidenceCurves &curves, double months)
{
    if (!curves.followedMonths.isEmpty())
        return int(std::count_if(curves.followedMonths.begin(), curves.followedMonths.end(),
                                 [months](double followed) { return followed >= months; }));
    if (months <= 0)
        return curves.pilots;
    for (const IncidencePoint &point : curves.points) {
        if (point.months >= months)
            return point.atRisk;
    }
    return std::nullopt;
}

IncidenceChart::IncidenceChart(QWidget *parent)
    : FunnelChart(parent)
{
    setObjectName(u"incidenceChart"_s);
    setAccessibleName(tr("Time from pilot to production"));
    setEmptyText(tr("No pilot with a recorded start date yet."));
}

// What is no number has no place on the chart.
static void keepFinite(IncidenceCurves &curves)
{
    curves.points.removeIf([](const IncidencePoint &point) {
        return !std::isfinite(point.months) || !std::isfinite(point.reached) || !std::isfinite(point.stopped)
            || point.months < 0;
    });
    if (!std::isfinite(curves.endMonths))
        curves.endMonths = 0;
    if (!curves.points.isEmpty())
        curves.endMonths = std::max(curves.endMonths, curves.points.last().months);
    if (curves.medianMonths && !std::isfinite(*curves.medianMonths))
        curves.medianMonths.reset();
}

void IncidenceChart::setData(const IncidenceData &data)
{
    m_data = data;
    keepFinite(m_data.curves);
    if (m_data.compared)
        keepFinite(*m_data.compared);
    renew();
}

bool IncidenceChart::isEmpty() const
{
    return m_data.curves.pilots <= 0;
}

IncidenceChart::Places IncidenceChart::places(QRectF area) const
{
    Places at;
    const QFont font = incidenceFont();
    at.line = ChartCanvas::heightOf(font) + 1;
    double longest = m_data.curves.endMonths;
    double highest = 0;
    for (const IncidenceCurves *curves : {&m_data.curves, m_data.compared ? &*m_data.compared : nullptr}) {
        if (!curves)
            continue;
        longest = std::max(longest, curves->endMonths);
        highest = std::max({highest, finalLevel(*curves, &IncidencePoint::reached),
                            finalLevel(*curves, &IncidencePoint::stopped)});
    }
    at.share = highest > 0 ? std::min(1.0, roundAxisEnd(highest * 100, incidenceSteps) / 100) : 0.2;
    at.showsAtRisk = area.height() >= 200;
    const QFont bold = incidenceFont(QFont::DemiBold);
    const double names =
        std::max(ChartCanvas::widthOf(curveName(m_data.curves, &IncidencePoint::reached), bold),
                 ChartCanvas::widthOf(curveName(m_data.curves, &IncidencePoint::stopped), bold));
    const double top = m_data.compared ? at.line + 6 : at.line / 2;
    const double bottom = 6 + at.line * (at.showsAtRisk ? 4 : 2);
    at.plot = area.adjusted(ChartCanvas::widthOf(percent(1.0), font) + 8, top,
                            -std::min(names + 8, area.width() * 0.34), -bottom);
    const double most = std::clamp(at.plot.width() / 34, 2.0, 9.0); // ticks with room for their numbers
    for (const double tick : {1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 60.0, 120.0}) {
        at.tick = tick;
        if (longest / tick <= most)
            break;
    }
    at.months = std::max(1.0, std::ceil(longest / at.tick - 1e-9)) * at.tick;
    return at;
}

void IncidenceChart::drawAxes(ChartCanvas &canvas, const Places &at) const
{
    const QFont font = incidenceFont();
    const QColor muted = canvas.color(Token::Muted);
    for (int i = 0; i <= incidenceSteps; ++i) {
        const double level = at.share * i / incidenceSteps;
        const double y = std::round(at.of(0, level).y()) + 0.5;
        canvas.line({at.plot.left(), y}, {at.plot.right(), y}, canvas.color(Token::Hairline));
        canvas.text(
            {canvas.area().left(), y - at.line / 2, at.plot.left() - canvas.area().left() - 7, at.line},
            Qt::AlignRight | Qt::AlignVCenter, percent(level), font, muted);
    }
    for (double month = 0; month <= at.months + 1e-9; month += at.tick)
        canvas.text({at.of(month, 0).x() - 20, at.plot.bottom() + 4, 40, at.line}, Qt::AlignCenter,
                    QLocale().toString(int(month)), font, muted);
    canvas.text({canvas.area().left(), at.plot.bottom() + 5 + at.line, canvas.area().width(), at.line},
                Qt::AlignHCenter | Qt::AlignVCenter, tr("Months since pilot start"), font,
                canvas.color(Token::Text));
}

void IncidenceChart::drawAtRisk(ChartCanvas &canvas, const Places &at) const
{
    const QFont font = incidenceFont();
    const double top = at.plot.bottom() + 6 + at.line * 2;
    canvas.text({canvas.area().left(), top, canvas.area().width(), at.line}, Qt::AlignLeft | Qt::AlignVCenter,
                tr("Pilots still running and in view by then:"), font, canvas.color(Token::Muted));
    for (double month = 0; month <= at.months + 1e-9; month += at.tick) {
        const std::optional<int> running = stillRunning(m_data.curves, month);
        if (running)
            canvas.text({at.of(month, 0).x() - 20, top + at.line, 40, at.line}, Qt::AlignCenter,
                        QLocale().toString(*running), font, canvas.color(Token::Text));
    }
}

void IncidenceChart::drawCurves(ChartCanvas &canvas, const Places &at, const IncidenceCurves &curves,
                                bool dashed) const
{
    for (double IncidencePoint::*level : {&IncidencePoint::stopped, &IncidencePoint::reached}) {
        QPolygonF steps{at.of(0, 0)};
        double height = 0;
        for (const IncidencePoint &point : curves.points) {
            steps << at.of(point.months, height) << at.of(point.months, point.*level);
            height = point.*level;
        }
        steps << at.of(curves.endMonths, height);
        const Token token = level == &IncidencePoint::reached ? Token::QuickWin : Token::Reconsider;
        canvas.path(steps, canvas.color(token, dashed ? 0.75 : 1), dashed ? 1.3 : 2.2,
                    dashed ? Qt::DashLine : Qt::SolidLine);
    }
}

// Beside the ends of the curves, moved apart where both would be at one place.
void IncidenceChart::drawNames(ChartCanvas &canvas, const Places &at) const
{
    double reached = at.of(0, finalLevel(m_data.curves, &IncidencePoint::reached)).y();
    double stopped = at.of(0, finalLevel(m_data.curves, &IncidencePoint::stopped)).y();
    const double lack = at.line - std::abs(reached - stopped);
    if (lack > 0) {
        (reached <= stopped ? reached : stopped) -= lack / 2;
        (reached <= stopped ? stopped : reached) += lack / 2;
    }
    const QFont bold = incidenceFont(QFont::DemiBold);
    const double left = at.plot.right() + 7;
    const auto name = [&](double y, double IncidencePoint::*level, Token token) {
        canvas.text({left, y - at.line / 2, canvas.area().right() - left, at.line},
                    Qt::AlignLeft | Qt::AlignVCenter, curveName(m_data.curves, level), bold,
                    canvas.color(token));
    };
    name(reached, &IncidencePoint::reached, Token::QuickWin);
    name(stopped, &IncidencePoint::stopped, Token::Muted);
    if (m_data.compared)
        canvas.text({canvas.area().left(), canvas.area().top(), canvas.area().width(), at.line},
                    Qt::AlignLeft | Qt::AlignVCenter, tr("Dashed: %1").arg(m_data.comparedWith),
                    incidenceFont(), canvas.color(Token::Muted));
}

void IncidenceChart::drawMedian(ChartCanvas &canvas, const Places &at) const
{
    if (!m_data.curves.medianMonths || at.share < 0.5)
        return;
    const double median = *m_data.curves.medianMonths;
    const QPointF corner = at.of(median, 0.5);
    const QColor color = canvas.color(Token::Text);
    canvas.line({at.plot.left(), corner.y()}, corner, color, 1, Qt::DotLine);
    canvas.line(corner, {corner.x(), at.plot.bottom()}, color, 1, Qt::DotLine);
    const QString text = tr("Half after %1").arg(monthsText(median));
    const double wanted = ChartCanvas::widthOf(text, incidenceFont()) + 2;
    // Above the line where there is room; else beside its end, where neither curve can be.
    const bool fits = wanted <= corner.x() - at.plot.left();
    const QRectF place = fits
        ? QRectF(at.plot.left() + 2, corner.y() - at.line, wanted, at.line)
        : QRectF(corner.x() + 6, corner.y() + 2, std::min(wanted, at.plot.right() - corner.x() - 6), at.line);
    canvas.text(place, Qt::AlignLeft | Qt::AlignVCenter, text, incidenceFont(), color);
}

void IncidenceChart::drawMarks(ChartCanvas &canvas, const Places &at) const
{
    for (const IncidencePoint &point : m_data.curves.points) {
        if (point.months <= 0 && point.initiatives.isEmpty())
            continue; // where both curves begin
        const QPointF high = at.of(point.months, std::max(point.reached, point.stopped));
        const QPointF low = at.of(point.months, std::min(point.reached, point.stopped));
        const QString text =
            tr("After %1\n%2 in production, %3 stopped\n%n pilot(s) still running before that", nullptr,
               point.atRisk)
                .arg(monthsText(point.months), percent(point.reached), percent(point.stopped));
        canvas.mark({QRectF(high, low).adjusted(-5, -5, 5, 5), text, point.initiatives,
                     tr("Ended after %1").arg(monthsText(point.months))});
    }
}

void IncidenceChart::draw(ChartCanvas &canvas) const
{
    const Places at = places(canvas.area());
    drawAxes(canvas, at);
    if (at.showsAtRisk)
        drawAtRisk(canvas, at);
    drawMedian(canvas, at);
    if (m_data.compared)
        drawCurves(canvas, at, *m_data.compared, true);
    drawCurves(canvas, at, m_data.curves, false);
    drawNames(canvas, at);
    drawMarks(canvas, at);
}

QString IncidenceChart::summary() const
{
    const IncidenceCurves &curves = m_data.curves;
    QStringList sentences{tr("Of %n pilot(s), %1 had reached production and %2 had been stopped after %3.",
                             nullptr, curves.pilots)
                              .arg(percent(finalLevel(curves, &IncidencePoint::reached)),
                                   percent(finalLevel(curves, &IncidencePoint::stopped)),
                                   monthsText(curves.endMonths))};
    sentences << tr("%n still running.", nullptr, curves.running);
    sentences << (curves.medianMonths
                      ? tr("Half had reached production after %1.").arg(monthsText(*curves.medianMonths))
                      : tr("Half has not been reached."));
    if (m_data.compared)
        sentences << tr("%1: %2 in production, %3 stopped.")
                         .arg(m_data.comparedWith,
                              percent(finalLevel(*m_data.compared, &IncidencePoint::reached)),
                              percent(finalLevel(*m_data.compared, &IncidencePoint::stopped)));
    return sentences.join(u' ');
}

ChartTable IncidenceChart::table() const
{
    ChartTable table;
    table.columns = {{tr("Months")},
                     {tr("In production")},
                     {tr("Stopped", "share of pilots")},
                     {tr("Running before")},
                     {tr("Ended then")}};
    if (isEmpty())
        return table;
    for (const IncidencePoint &point : m_data.curves.points) {
        QList<ChartCell> row{{QLocale().toString(point.months, 'f', 1), {}, {}},
                             {percent(point.reached), {}, {}},
                             {percent(point.stopped), {}, {}},
                             {QLocale().toString(point.atRisk), {}, {}},
                             {QLocale().toString(point.initiatives.size()), {}, {}}};
        for (ChartCell &cell : row)
            cell = {cell.text, point.initiatives, tr("Ended after %1").arg(monthsText(point.months))};
        table.rows << row;
    }
    return table;
}

} // namespace portolan
