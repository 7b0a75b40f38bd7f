// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_view.h"

#include <QKeyEvent>

#include <cmath>
#include <limits>

namespace portolan {

static QPointF wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

bool MatrixView::event(QEvent *event)
{
    // Esc belongs to the drag while there is one, not to a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && m_gesture != Gesture::None
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QChartView::event(event);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool used = event->key() == Qt::Key_Escape
        ? giveUp()
        : m_gesture == Gesture::None && (stepKey(*event) || zoomKey(event->key()) || currentKey(*event));
    event->setAccepted(used);
}

bool MatrixView::zoomKey(int key)
{
    if (m_plot->picture().compact)
        return false;
    const QPointF middle = m_plot->picture().map.plot.center();
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomAround(middle, 1.4); return true;
    case Qt::Key_Minus: zoomAround(middle, 1 / 1.4); return true;
    case Qt::Key_0: m_plot->showPart(QRectF(0, 0, 100, 100)); return true;
    default: return false;
    }
}

bool MatrixView::stepKey(const QKeyEvent &event)
{
    const bool alone = !(event.modifiers() & Qt::ControlModifier);
    const MatrixPicture &picture = m_plot->picture();
    const QPointF way = wayOf(event.key());
    if (!way.isNull()) {
        if (event.modifiers() & Qt::AltModifier)
            nudge(way);
        else
            step(way, alone);
        return true;
    }
    if (picture.points.empty() || (event.key() != Qt::Key_Home && event.key() != Qt::Key_End))
        return false;
    goTo(event.key() == Qt::Key_Home ? picture.points.front().id : picture.points.back().id, alone);
    return true;
}

bool MatrixView::currentKey(const QKeyEvent &event)
{
    const InitiativeId current = m_plot->picture().current;
    if (!m_plot->picture().placeOf.contains(current))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit activated(current); return true;
    case Qt::Key_Space: {
        QSet<InitiativeId> ids = m_plot->picture().selected;
        if (!ids.remove(current))
            ids.insert(current);
        select(ids);
        return true;
    }
    default: return false;
    }
}

// The bubble one would call the next in that direction: near, and not far off the line. 0 when there is none.
InitiativeId MatrixView::nearest(QPointF way) const
{
    const MatrixPicture &picture = m_plot->picture();
    const auto placeOf = [&](const MatrixPoint &point) {
        const Bubble *bubble = picture.bubbleOf(point.id);
        return bubble ? bubble->center : picture.map.toPixel(point.difficulty, point.value);
    };
    const QPointF from = placeOf(picture.points[picture.placeOf[picture.current]]);
    InitiativeId best;
    double least = std::numeric_limits<double>::infinity();
    for (const MatrixPoint &point : picture.points) {
        const QPointF gap = placeOf(point) - from;
        const double along = QPointF::dotProduct(gap, way);
        const double across = std::abs(gap.x() * way.y() - gap.y() * way.x());
        const double cost = along + 2 * across;
        if (along > 0.5 && across <= along * 2 && cost < least) {
            least = cost;
            best = point.id;
        }
    }
    return best;
}

void MatrixView::step(QPointF way, bool alone)
{
    const MatrixPicture &picture = m_plot->picture();
    if (picture.points.empty())
        return;
    if (picture.placeOf.contains(picture.current)) {
        const InitiativeId next = nearest(way);
        goTo(next ? next : picture.current, alone);
        return;
    }
    // Nowhere yet: begin at what is selected, else at the most important one.
    for (const MatrixPoint &point : picture.points) {
        if (picture.selected.contains(point.id))
            return goTo(point.id, alone);
    }
    goTo(picture.points.front().id, alone);
}

void MatrixView::goTo(InitiativeId id, bool alone)
{
    m_plot->setCurrent(id, true);
    const MatrixPicture &picture = m_plot->picture();
    const MatrixPoint &point = picture.points[picture.placeOf[id]];
    if (!picture.map.shows(point.difficulty, point.value)) {
        QRectF part = picture.map.shown;
        part.moveCenter({point.difficulty, point.value});
        m_plot->showPart(part);
    }
    if (alone)
        select({id});
}

// The what-if of a drag, by keyboard: one point of the scale at a time.
void MatrixView::nudge(QPointF way)
{
    const MatrixPicture &picture = m_plot->picture();
    const auto place = picture.placeOf.constFind(picture.current);
    if (!m_draggable || place == picture.placeOf.cend())
        return;
    const MatrixPoint &point = picture.points[*place];
    emit moved(point.id, std::clamp(point.difficulty + way.x(), 0.0, 100.0),
               std::clamp(point.value - way.y(), 0.0, 100.0));
}

} // namespace portolan
