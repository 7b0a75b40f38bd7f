// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_plot.h"

#include "ui/charts/matrix_layout.h"
#include "ui/charts/matrix_paint.h"
#include "ui/charts/plain_text.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

namespace portolan {

// A layer of the chart: paints what it is told to, all over the chart.
class Layer : public QGraphicsItem {
public:
    Layer(MatrixPlot *plot, double z, std::function<void(QPainter &)> paintIt)
        : QGraphicsItem(plot)
        , m_plot(plot)
        , m_paint(std::move(paintIt))
    {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    QRectF boundingRect() const override { return {QPointF(0, 0), m_plot->size()}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_paint(*painter);
    }
    void sizeChanges() { prepareGeometryChange(); }

private:
    MatrixPlot *m_plot;
    std::function<void(QPainter &)> m_paint;
};

MatrixPlot::MatrixPlot()
    : m_texts(false)
    , m_difficulty(new QValueAxis(this))
    , m_value(new QValueAxis(this))
{
    setBackgroundRoundness(0);
    setMargins({});
    legend()->hide();
    setLocalizeNumbers(true);
    layout()->setContentsMargins(0, 0, 0, 0);
    buildAxes();
    m_layers = {new Layer(this, -1, [this](QPainter &painter) { paintGrounds(painter, m_picture); }),
                new Layer(this, 5, [this](QPainter &painter) {
                    paintHalos(painter, m_picture);
                    paintGhosts(painter, m_picture);
                    paintBubbles(painter, m_picture, m_sprites);
                    paintCorners(painter, m_picture);
                    paintLabels(painter, m_picture, m_texts);
                    paintTitleAndFooter(painter, m_picture);
                    paintHands(painter, m_picture, m_sprites);
                })};
    dressAxes();
}

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

void MatrixPlot::setPoints(std::vector<MatrixPoint> points)
{
    std::erase_if(points, [](const MatrixPoint &point) {
        return !std::isfinite(point.difficulty) || !std::isfinite(point.value);
    });
    m_picture.points = std::move(points);
    m_picture.placeOf.clear();
    m_picture.placeOf.reserve(qsizetype(m_picture.points.size()));
    for (size_t i = 0; i < m_picture.points.size(); ++i) {
        MatrixPoint &point = m_picture.points[i];
        point.difficulty = std::clamp(point.difficulty, 0.0, 100.0);
        point.value = std::clamp(point.value, 0.0, 100.0);
        m_picture.placeOf.insert(point.id, i);
    }
    m_picture.drag.reset(); // it was of what is gone
    relayout();
}

void MatrixPlot::setMatrixFrame(const MatrixFrame &frame)
{
    m_picture.frame = frame;
    relayout();
}

void MatrixPlot::setGhosts(const QHash<InitiativeId, QPointF> &ghosts)
{
    m_picture.ghosts = ghosts;
    layOutPlot(); // labels keep clear of them
}

void MatrixPlot::setSelected(const QSet<InitiativeId> &selected)
{
    if (selected == m_picture.selected)
        return;
    m_picture.selected = selected;
    layOutPlot(); // selected ones have the first choice of a place
}

void MatrixPlot::setColors(const Palette &palette)
{
    m_picture.palette = &palette;
    m_sprites.clear();
    dressAxes();
    repaint();
}

void MatrixPlot::setCompact(bool compact)
{
    m_picture.compact = compact;
    m_picture.map.shown = QRectF(0, 0, 100, 100);
    m_texts = LabelTexts(compact);
    dressAxes();
    relayout();
}

void MatrixPlot::setExporting()
{
    m_picture.exporting = true;
    relayout();
}

static double tickInterval(double span)
{
    for (const double interval : {25.0, 10.0, 5.0, 2.0}) {
        if (span / interval >= 3.5)
            return interval;
    }
    return 1;
}

void MatrixPlot::showPart(const QRectF &part)
{
    const double side = std::clamp(part.width(), 100 / largestZoom, 100.0);
    const QRectF shown(std::clamp(part.left(), 0.0, 100 - side), std::clamp(part.top(), 0.0, 100 - side),
                       side, side);
    if (shown == m_picture.map.shown)
        return;
    m_picture.map.shown = shown;
    m_difficulty->setTickInterval(tickInterval(side));
    m_value->setTickInterval(tickInterval(side));
    m_difficulty->setRange(shown.left(), shown.right());
    m_value->setRange(shown.top(), shown.bottom());
    layOutPlot();
}

void MatrixPlot::zoomAt(QPointF pixel, double factor)
{
    const MatrixMap &map = m_picture.map;
    const QPointF held = map.toAxes(pixel);
    const double side = std::clamp(map.shown.width() / factor, 100 / largestZoom, 100.0);
    // Other numbers on the axes may be narrower and leave a wider plot: then once more, on that.
    for (int round = 0; round < 2; ++round) {
        const QRectF before = map.plot;
        const double left = std::clamp((pixel.x() - before.left()) / before.width(), 0.0, 1.0);
        const double below = std::clamp((before.bottom() - pixel.y()) / before.height(), 0.0, 1.0);
        showPart(QRectF(held.x() - left * side, held.y() - below * side, side, side));
        if (map.plot == before)
            return;
    }
}

void MatrixPlot::pan(QPointF pixels)
{
    const MatrixMap &map = m_picture.map;
    showPart(map.shown.translated(-pixels.x() / map.plot.width() * map.shown.width(),
                                  pixels.y() / map.plot.height() * map.shown.height()));
}

void MatrixPlot::setCurrent(InitiativeId id, bool focusVisible)
{
    m_picture.current = id;
    m_picture.focusVisible = focusVisible;
    repaint();
}

void MatrixPlot::setHovered(InitiativeId id)
{
    if (id == m_picture.hovered)
        return;
    m_picture.hovered = id;
    repaint();
}

void MatrixPlot::setDrag(std::optional<MatrixPicture::Drag> drag)
{
    m_picture.drag = drag;
    repaint();
}

void MatrixPlot::setRubberBand(const QRectF &band)
{
    m_picture.rubberBand = band;
    repaint();
}

const Bubble *MatrixPlot::bubbleAt(QPointF pixel) const
{
    const auto hit = [&](const Bubble &bubble) {
        const QPointF way = bubble.center - pixel;
        const double reach = std::max(bubble.radius + 2, 7.0);
        return QPointF::dotProduct(way, way) <= reach * reach;
    };
    const Bubble *found = nullptr;
    for (const quint32 place : m_picture.bubbles.paintOrder) {
        const Bubble &bubble = m_picture.bubbles.bubbles[place];
        if (!hit(bubble))
            continue;
        if (!found || !found->selected || bubble.selected)
            found = &bubble;
    }
    return found;
}

std::vector<InitiativeId> MatrixPlot::idsOf(const Bubble &bubble) const
{
    std::vector<InitiativeId> ids;
    for (const quint32 member : m_picture.bubbles.membersOf(bubble))
        ids.push_back(m_picture.points[member].id);
    return ids;
}

QList<InitiativeId> MatrixPlot::idsIn(const QRectF &pixels) const
{
    QList<InitiativeId> ids;
    for (const Bubble &bubble : m_picture.bubbles.bubbles) {
        if (!pixels.contains(bubble.center))
            continue;
        for (const InitiativeId id : idsOf(bubble))
            ids << id;
    }
    return ids;
}

void MatrixPlot::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    for (QGraphicsItem *layer : m_layers)
        static_cast<Layer *>(layer)->sizeChanges();
    relayout();
}

void MatrixPlot::relayout()
{
    const QRectF area(QPointF(0, 0), size());
    const QRectF chart = divideArea(m_picture, area);
    setMargins(QMargins(int(chart.left()), int(chart.top()), int(area.right() - chart.right()),
                        int(area.bottom() - chart.bottom())));
    layOutPlot();
}

void MatrixPlot::layOutPlot()
{
    layout()->activate(); // the axes first: what they leave is the plot
    m_picture.map.plot = plotArea();
    if (m_picture.map.plot.isEmpty())
        m_picture.map.plot = QRectF(0, 0, 1, 1); // not shown yet
    layOut(m_picture, m_texts);
    repaint();
    emit laidOut();
}

void MatrixPlot::repaint()
{
    for (QGraphicsItem *layer : m_layers)
        layer->update();
}

} // namespace portolan
