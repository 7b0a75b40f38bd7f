// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_view.h"

#include "ui/charts/plain_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

MatrixView::MatrixView(QWidget *parent)
    : QChartView(new MatrixPlot, parent)
    , m_plot(static_cast<MatrixPlot *>(chart()))
{
    setFrameShape(QFrame::NoFrame);
    setRubberBand(QChartView::NoRubberBand);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(u"matrixView"_s);
}

void MatrixView::zoomAround(QPointF pixel, double factor)
{
    if (!m_plot->picture().compact)
        m_plot->zoomAt(pixel, factor);
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    if (m_gesture != Gesture::None)
        return;
    const QPointF at = event->position();
    m_pressedAt = m_lastAt = at;
    m_pressed = {};
    if (event->button() == Qt::MiddleButton && !m_plot->picture().compact) {
        m_gesture = Gesture::Pan;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const Bubble *bubble = m_plot->bubbleAt(at);
    if (bubble)
        m_pressed = m_plot->idsOf(*bubble).front();
    m_plot->setCurrent(m_pressed ? m_pressed : m_plot->picture().current, false);
    m_gesture = event->modifiers() & Qt::ShiftModifier ? Gesture::Band : Gesture::Press;
}

// The press has become a drag: of a bubble, or of the ground when there is something to see beyond it.
void MatrixView::beginGesture(QPointF at)
{
    if ((at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const Bubble *bubble = m_pressed ? m_plot->picture().bubbleOf(m_pressed) : nullptr;
    if (bubble && m_draggable && !bubble->isStack())
        m_gesture = Gesture::Drag;
    else if (!bubble && m_plot->picture().map.zoom() > 1)
        m_gesture = Gesture::Pan;
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const QRectF plot = m_plot->picture().map.plot;
    const QPointF inside(std::clamp(at.x(), plot.left(), plot.right()),
                         std::clamp(at.y(), plot.top(), plot.bottom()));
    if (m_gesture == Gesture::Press)
        beginGesture(at);
    switch (m_gesture) {
    case Gesture::None: {
        const Bubble *bubble = m_plot->bubbleAt(at);
        m_plot->setHovered(bubble ? m_plot->idsOf(*bubble).front() : InitiativeId{});
        viewport()->setCursor(bubble ? Qt::PointingHandCursor : Qt::ArrowCursor);
        break;
    }
    case Gesture::Press: break;
    case Gesture::Drag: m_plot->setDrag(MatrixPicture::Drag{m_pressed, inside}); break;
    case Gesture::Pan:
        viewport()->setCursor(Qt::ClosedHandCursor);
        m_plot->pan(at - m_lastAt);
        break;
    case Gesture::Band: m_plot->setRubberBand(QRectF(m_pressedAt, at).normalized() & plot); break;
    }
    m_lastAt = at;
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool ends = m_gesture == Gesture::Pan
        ? event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton
        : event->button() == Qt::LeftButton;
    if (ends)
        endGesture(event->position(), event->modifiers());
}

void MatrixView::endGesture(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    viewport()->setCursor(Qt::ArrowCursor);
    const QRectF band = m_plot->picture().rubberBand;
    const std::optional<MatrixPicture::Drag> drag = m_plot->picture().drag;
    m_plot->setRubberBand({});
    m_plot->setDrag({});
    const bool still = (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (gesture == Gesture::Press || (gesture == Gesture::Band && band.isEmpty())) {
        if (still)
            click(at, modifiers);
    } else if (gesture == Gesture::Band) {
        const QList<InitiativeId> caught = m_plot->idsIn(band);
        QSet<InitiativeId> ids(caught.begin(), caught.end());
        if (modifiers & Qt::ControlModifier)
            ids |= m_plot->picture().selected;
        select(ids);
    } else if (gesture == Gesture::Drag && drag && m_plot->picture().placeOf.contains(drag->id)) {
        const QPointF place = m_plot->picture().map.toAxes(drag->pixel);
        emit moved(drag->id, place.x(), place.y());
    }
}

// Whether there was something to give up.
bool MatrixView::giveUp()
{
    if (m_gesture == Gesture::None)
        return false;
    m_gesture = Gesture::None;
    viewport()->setCursor(Qt::ArrowCursor);
    m_plot->setDrag({});
    m_plot->setRubberBand({});
    return true;
}

void MatrixView::click(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const Bubble *bubble = m_plot->bubbleAt(at);
    const bool add = modifiers & Qt::ControlModifier;
    if (!bubble) {
        if (!add)
            select({});
        return;
    }
    const std::vector<InitiativeId> clicked = m_plot->idsOf(*bubble);
    QSet<InitiativeId> ids(clicked.begin(), clicked.end());
    if (add) {
        const QSet<InitiativeId> &before = m_plot->picture().selected;
        ids = before.contains(ids) ? before - ids : before + ids;
    }
    select(ids);
}

// In the order of the points, so that the first is the most important one.
void MatrixView::select(const QSet<InitiativeId> &chosen)
{
    QList<InitiativeId> ids;
    for (const MatrixPoint &point : m_plot->picture().points) {
        if (chosen.contains(point.id))
            ids << point.id;
    }
    m_plot->setSelected(chosen);
    emit selected(ids);
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Bubble *bubble = event->button() == Qt::LeftButton ? m_plot->bubbleAt(event->position()) : nullptr;
    if (bubble && !bubble->isStack())
        emit activated(m_plot->idsOf(*bubble).front());
}

void MatrixView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    const double zoom = m_plot->picture().map.zoom();
    const bool further = notches > 0 ? zoom < MatrixPlot::largestZoom : zoom > 1;
    if (m_plot->picture().compact || notches == 0 || !further || m_gesture != Gesture::None)
        return event->ignore(); // the page may scroll
    zoomAround(event->position(), std::pow(1.2, notches));
    event->accept();
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    m_plot->setCurrent(m_plot->picture().current, byKey);
}

void MatrixView::focusOutEvent(QFocusEvent *)
{
    m_plot->setCurrent(m_plot->picture().current, false);
}

// One line of text that is never markup.
static QString escapedLine(const QString &line)
{
    return plainLine(line, 160).toHtmlEscaped();
}

static QString tooltipOf(const MatrixPoint &point)
{
    QStringList lines;
    for (const QString &line : (point.tooltip.isEmpty() ? point.name : point.tooltip).split(u'\n').mid(0, 24))
        lines << escapedLine(line);
    return lines.join(u"<br>"_s);
}

QString MatrixView::tooltipAt(QPointF at) const
{
    const MatrixPicture &picture = m_plot->picture();
    const Bubble *bubble = m_plot->bubbleAt(at);
    if (!bubble)
        return {};
    if (!bubble->isStack())
        return u"<qt>"_s + tooltipOf(picture.firstOf(*bubble)) + u"</qt>"_s;
    constexpr quint32 listed = 12;
    QStringList lines{tr("%n initiative(s) in one place:", nullptr, int(bubble->memberCount))};
    for (const quint32 member :
         picture.bubbles.membersOf(*bubble).first(std::min(listed, bubble->memberCount)))
        lines << escapedLine(picture.points[member].name);
    if (bubble->memberCount > listed)
        lines << tr("and %n more", nullptr, int(bubble->memberCount - listed));
    return u"<qt>"_s + lines.join(u"<br>"_s) + u"</qt>"_s;
}

bool MatrixView::viewportEvent(QEvent *event)
{
    // The scene would answer with an empty text, and take the tooltip away.
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tooltipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_plot->setHovered({});
    return QChartView::viewportEvent(event);
}

} // namespace portolan
