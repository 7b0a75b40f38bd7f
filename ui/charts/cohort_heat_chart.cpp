// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cohort_heat_chart.h"

#include "core/wording/wording.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/plain_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

constexpr double cellGap = 2;
constexpr double usualRow = 26; // px

struct CohortHeatChart::Places {
    QList<LegendEntry> legend;
    QRectF top; // of the legend
    double line = 0; // height of one line of small text
    double nameWidth = 0;
    double countWidth = 0;
    QRectF cells;
    double width = 0; // of one, with its gap
    double height = 0;

    QRectF cell(int row, int column) const
    {
        return {cells.left() + width * column, cells.top() + height * row, width - cellGap, height - cellGap};
    }
};

static QFont cohortFont(QFont::Weight weight = QFont::Normal)
{
    return chartFont(11, weight);
}

static std::optional<double> shareOf(const CohortShare &cell)
{
    return cell.followed > 0 ? std::optional(double(cell.reached) / cell.followed) : std::nullopt;
}

// Never so dark that the number on it cannot be read.
static QColor heatColor(const ChartCanvas &canvas, double share)
{
    return canvas.tint(Token::QuickWin, 0.08 + 0.42 * share);
}

static QString pilotsHead()
{
    return CohortHeatChart::tr("Pilots", "a column of counts");
}

static bool isMature(const CohortRow &row, const CohortShare &cell)
{
    return cell.followed >= row.pilots;
}

CohortHeatChart::CohortHeatChart(QWidget *parent)
    : FunnelChart(parent)
{
    setObjectName(u"cohortChart"_s);
    setAccessibleName(tr("Share in production, by quarter of entry"));
    setEmptyText(tr("No pilot has been in view for a quarter yet."));
}

void CohortHeatChart::setData(const CohortHeatData &data)
{
    m_data = data;
    m_data.rows.removeIf([](const CohortRow &row) { return row.pilots <= 0; });
    updateGeometry();
    renew();
}

bool CohortHeatChart::isEmpty() const
{
    return columns() == 0;
}

// Those in which any cohort shown has a pilot in view.
int CohortHeatChart::columns() const
{
    qsizetype most = 0;
    for (qsizetype row = firstRow(); row < m_data.rows.size(); ++row) {
        const QList<CohortShare> &cells = m_data.rows[row].cells;
        for (qsizetype i = most; i < cells.size(); ++i) {
            if (cells[i].followed > 0)
                most = i + 1;
        }
    }
    return int(most);
}

int CohortHeatChart::firstRow() const
{
    return std::max(0, int(m_data.rows.size()) - mostRows);
}

QSize CohortHeatChart::sizeHint() const
{
    const int rows = std::max(4, int(m_data.rows.size()) - firstRow());
    return {600, int(rows * usualRow) + 90};
}

QSize CohortHeatChart::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

static QList<LegendEntry> cohortLegend(const ChartCanvas &canvas)
{
    using Shape = LegendEntry::Shape;
    return {
        {Shape::Box, heatColor(canvas, 0), CohortHeatChart::tr("%1 in production").arg(percent(0.0))},
        {Shape::Box, heatColor(canvas, 1), CohortHeatChart::tr("%1 in production").arg(percent(1.0))},
        {Shape::HalfBox, heatColor(canvas, 0.6),
         CohortHeatChart::tr("not mature: only the filled part of the pilots has been in view that long")}};
}

CohortHeatChart::Places CohortHeatChart::places(const ChartCanvas &canvas) const
{
    Places at;
    const QRectF area = canvas.area();
    at.legend = cohortLegend(canvas);
    at.top = {area.left(), area.top(), area.width(), legendHeight(at.legend, area.width())};
    at.line = ChartCanvas::heightOf(cohortFont()) + 1;
    at.countWidth = ChartCanvas::widthOf(pilotsHead(), cohortFont());
    for (qsizetype row = firstRow(); row < m_data.rows.size(); ++row) {
        at.nameWidth =
            std::max(at.nameWidth, ChartCanvas::widthOf(m_data.rows[row].name, cohortFont(QFont::DemiBold)));
        at.countWidth = std::max(
            at.countWidth, ChartCanvas::widthOf(QLocale().toString(m_data.rows[row].pilots), cohortFont()));
    }
    const double foot = hiddenText().isEmpty() ? 0 : at.line + 4;
    at.cells = area.adjusted(at.nameWidth + 10 + at.countWidth + 12, at.top.height() + 8 + 2 * at.line + 4, 0,
                             -foot);
    at.width = at.cells.width() / std::max(1, columns());
    const auto rows = double(m_data.rows.size() - firstRow());
    at.height = std::clamp(at.cells.height() / std::max(1.0, rows), 6.0, 34.0);
    return at;
}

void CohortHeatChart::drawHeads(ChartCanvas &canvas, const Places &at) const
{
    const QColor muted = canvas.color(Token::Muted);
    const QRectF area = canvas.area();
    const double y = at.cells.top() - 2 * at.line - 4;
    canvas.text({at.cells.left(), y, at.cells.width(), at.line}, Qt::AlignLeft | Qt::AlignVCenter,
                tr("Share in production after so many quarters"), cohortFont(), muted);
    canvas.text({area.left() + at.nameWidth + 10, y + at.line, at.countWidth, at.line},
                Qt::AlignRight | Qt::AlignVCenter, pilotsHead(), cohortFont(), muted);
    for (int column = 0; column < columns(); ++column)
        canvas.text({at.cells.left() + at.width * column, y + at.line, at.width - cellGap, at.line},
                    Qt::AlignCenter, QLocale().toString(column + 1), cohortFont(), muted);
}

void CohortHeatChart::drawCell(ChartCanvas &canvas, const Places &at, int index, int quarter) const
{
    const CohortRow &row = m_data.rows[index];
    const CohortShare &cell = row.cells[quarter - 1];
    const std::optional<double> share = shareOf(cell);
    if (!share)
        return;
    const QRectF box = at.cell(index - firstRow(), quarter - 1);
    QRectF filled = box;
    filled.setWidth(box.width() * std::min(1.0, double(cell.followed) / row.pilots));
    canvas.fill(filled, heatColor(canvas, std::clamp(*share, 0.0, 1.0)), 3);
    const bool mature = isMature(row, cell);
    if (!mature)
        drawDashedBox(canvas, box);
    canvas.text(box, Qt::AlignCenter, percent(share), cohortFont(mature ? QFont::DemiBold : QFont::Normal),
                canvas.color(Token::Text));
    canvas.mark({box, cellText(row, quarter), cell.initiatives,
                 tr("Began in %1, in production after %n quarter(s)", nullptr, quarter).arg(row.name)});
}

void CohortHeatChart::drawRow(ChartCanvas &canvas, const Places &at, int index) const
{
    const CohortRow &row = m_data.rows[index];
    const double left = canvas.area().left();
    const QRectF first = at.cell(index - firstRow(), 0);
    const QRectF name(left, first.top(), at.nameWidth, first.height());
    canvas.text(name, Qt::AlignLeft | Qt::AlignVCenter, row.name, cohortFont(QFont::DemiBold),
                canvas.color(Token::Text));
    const QRectF count(left + at.nameWidth + 10, first.top(), at.countWidth, first.height());
    canvas.text(count, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(row.pilots), cohortFont(),
                canvas.color(Token::Text));
    canvas.mark(
        {name.united(count), rowText(row), row.initiatives, tr("Pilots that began in %1").arg(row.name)});
    for (int quarter = 1; quarter <= std::min<qsizetype>(columns(), row.cells.size()); ++quarter)
        drawCell(canvas, at, index, quarter);
}

void CohortHeatChart::draw(ChartCanvas &canvas) const
{
    const Places at = places(canvas);
    drawLegend(canvas, at.top, at.legend);
    drawHeads(canvas, at);
    for (int row = firstRow(); row < m_data.rows.size(); ++row)
        drawRow(canvas, at, row);
    const QRectF area = canvas.area();
    canvas.text({area.left(), area.bottom() - at.line, area.width(), at.line},
                Qt::AlignLeft | Qt::AlignVCenter, hiddenText(), cohortFont(), canvas.color(Token::Muted));
}

QString CohortHeatChart::hiddenText() const
{
    if (firstRow() == 0)
        return {};
    return tr("The last %1 of %2 quarters; the table has all.")
        .arg(QLocale().toString(mostRows), QLocale().toString(m_data.rows.size()));
}

QString CohortHeatChart::rowText(const CohortRow &row) const
{
    return QStringList{tr("%n pilot(s) began in %1", nullptr, row.pilots).arg(row.name),
                       tr("%1 in production and %2 stopped so far")
                           .arg(QLocale().toString(row.reached), QLocale().toString(row.stopped)),
                       tr("%1 of them have a full year in view").arg(percent(row.maturity))}
        .join(u'\n');
}

QString CohortHeatChart::cellText(const CohortRow &row, int quarter) const
{
    const CohortShare &cell = row.cells[quarter - 1];
    QStringList lines{tr("Pilots of %1 after %n quarter(s)", nullptr, quarter).arg(row.name),
                      tr("%1 of %2 in production (%3)")
                          .arg(QLocale().toString(cell.reached), QLocale().toString(cell.followed),
                               percent(shareOf(cell)))};
    if (!isMature(row, cell))
        lines << tr("Not mature: only %1 of %2 have been in view that long, so this share can still change")
                     .arg(QLocale().toString(cell.followed), QLocale().toString(row.pilots));
    return lines.join(u'\n');
}

// "29%", and where the cohort is not mature how much of it has been in view: "29% (7 of 12 in view)".
static ChartCell cohortCell(const CohortRow &row, int quarter)
{
    if (quarter > row.cells.size() || row.cells[quarter - 1].followed == 0)
        return {u"–"_s, {}, {}};
    const CohortShare &cell = row.cells[quarter - 1];
    const QString share = percent(shareOf(cell));
    const QString text = isMature(row, cell)
        ? share
        : CohortHeatChart::tr("%1 (%2 of %3 in view)")
              .arg(share, QLocale().toString(cell.followed), QLocale().toString(row.pilots));
    return {text, cell.initiatives,
            CohortHeatChart::tr("Began in %1, in production after %n quarter(s)", nullptr, quarter)
                .arg(row.name)};
}

ChartTable CohortHeatChart::table() const
{
    ChartTable table;
    table.columns = {{tr("Quarter"), false},
                     {tr("Pilots", "a column of counts")},
                     {tr("In production")},
                     {tr("Stopped")},
                     {tr("Full year in view")}};
    qsizetype widest = 0;
    for (const CohortRow &row : m_data.rows)
        widest = std::max(widest, row.cells.size());
    for (int quarter = 1; quarter <= widest; ++quarter)
        table.columns << ChartColumn{tr("After %1 q", "quarters, the head of a column").arg(quarter)};
    if (isEmpty())
        return table;
    for (const CohortRow &row : m_data.rows) {
        const QString title = tr("Pilots that began in %1").arg(row.name);
        QList<ChartCell> cells{{row.name, row.initiatives, title},
                               {QLocale().toString(row.pilots), row.initiatives, title},
                               {QLocale().toString(row.reached), {}, {}},
                               {QLocale().toString(row.stopped), {}, {}},
                               {percent(row.maturity), {}, {}}};
        for (int quarter = 1; quarter <= widest; ++quarter)
            cells << cohortCell(row, quarter);
        table.rows << cells;
    }
    return table;
}

QString CohortHeatChart::summary() const
{
    QStringList sentences;
    for (qsizetype index = firstRow(); index < m_data.rows.size(); ++index) {
        const CohortRow &row = m_data.rows[index];
        sentences << tr("%1: %n pilot(s), %2 in production, %3 stopped.", nullptr, row.pilots)
                         .arg(row.name, QLocale().toString(row.reached), QLocale().toString(row.stopped));
    }
    if (firstRow() > 0)
        sentences << hiddenText();
    return sentences.join(u' ');
}

} // namespace portolan
