// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/matrix_plot.h"

#include <QChartView>

namespace portolan {

// The hands on the matrix: pointer, wheel and keys become zoom, selection, stepping and dragging.
class MatrixView : public QChartView {
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    MatrixPlot &plot() const { return *m_plot; }
    void setDraggable(bool draggable) { m_draggable = draggable; }
    void zoomAround(QPointF pixel, double factor);
    QSize sizeHint() const override { return {640, 540}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

signals:
    void selected(const QList<portolan::InitiativeId> &ids);
    void activated(portolan::InitiativeId id);
    void moved(portolan::InitiativeId id, double difficulty, double value);

protected:
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    bool viewportEvent(QEvent *) override;
    bool event(QEvent *) override;

private:
    enum class Gesture { None, Press, Drag, Pan, Band };

    void beginGesture(QPointF at);
    void endGesture(QPointF at, Qt::KeyboardModifiers);
    bool giveUp();
    void click(QPointF at, Qt::KeyboardModifiers);
    void select(const QSet<InitiativeId> &);
    bool zoomKey(int key);
    bool stepKey(const QKeyEvent &);
    bool currentKey(const QKeyEvent &);
    void step(QPointF way, bool alone);
    void goTo(InitiativeId, bool alone);
    void nudge(QPointF way);
    InitiativeId nearest(QPointF way) const;
    QString tooltipAt(QPointF) const;

    MatrixPlot *m_plot; // owned by the scene
    bool m_draggable = false;
    Gesture m_gesture = Gesture::None;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    InitiativeId m_pressed; // 0: empty ground
};

} // namespace portolan
