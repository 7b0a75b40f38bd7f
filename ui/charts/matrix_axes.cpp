// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_layout.h"
#include "ui/charts/matrix_plot.h"
#include "ui/charts/plain_text.h"

#include <QGraphicsLayout>
#include <QScatterSeries>
#include <QValueAxis>

namespace portolan {

void MatrixPlot::buildAxes()
{
    addAxis(m_difficulty, Qt::AlignBottom);
    addAxis(m_value, Qt::AlignLeft);
    // Axes without a series are not laid out; this one is there to carry them and is never seen.
    auto *carrier = new QScatterSeries(this);
    carrier->append({{0, 0}, {100, 100}});
    carrier->setVisible(false);
    addSeries(carrier);
    for (QValueAxis *axis : {m_difficulty, m_value}) {
        carrier->attachAxis(axis);
        axis->setRange(0, 100);
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setTickInterval(25);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
        axis->setLabelFormat(QStringLiteral("%.0f"));
    }
    //: Axis of the matrix; the arrow says that more is to the right.
    m_difficulty->setTitleText(tr("Implementation difficulty") + QStringLiteral(" \u2192"));
    m_value->setTitleText(tr("Business value") + QStringLiteral(" \u2192"));
}

void MatrixPlot::dressAxes()
{
    const Palette &palette = *m_picture.palette;
    setBackgroundBrush(palette[Token::Surface]);
    setBackgroundPen(Qt::NoPen);
    for (QValueAxis *axis : {m_difficulty, m_value}) {
        axis->setLabelsFont(footerFont(m_picture));
        axis->setLabelsColor(palette[Token::Muted]);
        axis->setTitleFont(chartFont(m_picture.compact ? 10.5 : 12, QFont::DemiBold));
        axis->setTitleBrush(palette[Token::Text]);
    }
}

static double tickInterval(double span)
{
    for (const double interval : {25.0, 10.0, 5.0, 2.0}) {
        if (span / interval >= 3.5)
            return interval;
    }
    return 1;
}

// Lays the axes out for the whole range, whose numbers are the widest, and keeps that plot: it must not shift
// while one zooms.
void MatrixPlot::fitAxes(const QMargins &margins)
{
    m_fittedMargins = margins;
    m_fittedSize = size();
    setPlotArea({}); // as the axes need it
    showOnAxes({0, 0, 100, 100});
    setMargins(margins);
    layout()->invalidate();
    layout()->activate();
    m_picture.map.plot = plotArea();
    if (m_picture.map.plot.isEmpty())
        m_picture.map.plot = QRectF(0, 0, 1, 1); // no room at all
    setPlotArea(m_picture.map.plot);
    showOnAxes(m_picture.map.shown);
}

void MatrixPlot::showOnAxes(const QRectF &part)
{
    const double interval = tickInterval(part.width());
    m_difficulty->setTickInterval(interval);
    m_value->setTickInterval(interval);
    m_difficulty->setRange(part.left(), part.right());
    m_value->setRange(part.top(), part.bottom());
}

} // namespace portolan
