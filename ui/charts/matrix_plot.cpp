// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_plot.h"

#include "ui/charts/matrix_layout.h"
#include "ui/charts/matrix_paint.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <cmath>
#include <functional>

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
    m_fittedSize = {}; // other letters
    dressAxes();
    relayout();
}

void MatrixPlot::setExporting()
{
    m_picture.exporting = true;
    relayout();
}

void MatrixPlot::showPart(const QRectF &part)
{
    const double side = std::clamp(part.width(), 100 / largestZoom, 100.0);
    const QRectF shown(std::clamp(part.left(), 0.0, 100 - side), std::clamp(part.top(), 0.0, 100 - side),
                       side, side);
    if (shown == m_picture.map.shown)
        return;
    m_picture.map.shown = shown;
    showOnAxes(shown);
    layOutPlot();
}

void MatrixPlot::zoomAt(QPointF pixel, double factor)
{
    const MatrixMap &map = m_picture.map;
    const QPointF held = map.toAxes(pixel);
    const double side = std::clamp(map.shown.width() / factor, 100 / largestZoom, 100.0);
    const double left = (pixel.x() - map.plot.left()) / map.plot.width();
    const double below = (map.plot.bottom() - pixel.y()) / map.plot.height();
    showPart(QRectF(held.x() - std::clamp(left, 0.0, 1.0) * side,
                    held.y() - std::clamp(below, 0.0, 1.0) * side, side, side));
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
    const double edge = m_picture.exporting ? 8 : 0; // on screen the card around it has one
    const QRectF chart =
        divideArea(m_picture, QRectF(QPointF(0, 0), size()).adjusted(edge, edge / 2, -edge, -edge));
    const QMargins margins(int(chart.left()), int(chart.top()), int(size().width() - chart.right()),
                           int(size().height() - chart.bottom()));
    if (margins != m_fittedMargins || size() != m_fittedSize)
        fitAxes(margins);
    layOutPlot();
}

void MatrixPlot::layOutPlot()
{
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
