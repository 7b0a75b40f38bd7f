// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_table.h"

#include <QSize>
#include <QWidget>

namespace portolan {

// What the charts of the funnel page have in common: marks with tooltips, arrow keys that step through them
// (Home and End to the first and last), Enter or a click that picks, the theme, and pictures of themselves.
class FunnelChart : public QWidget {
    Q_OBJECT

public:
    explicit FunnelChart(QWidget *parent = nullptr);

    // What is written where there is nothing to show; each chart has a sentence of its own to begin with.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }
    virtual bool isEmpty() const = 0;
    // The same numbers to read; without rows when it is empty.
    virtual ChartTable table() const = 0;

    // In the order of the arrow keys, at the present size.
    const QList<ChartMark> &marks() const;
    int current() const { return m_current; } // the mark the keys are at; -1: none
    void setCurrent(int mark); // out of range: none

    // The whole chart within `area`, in those colours; letters keep their size.
    void paintInto(QPainter &painter, QRectF area, const Palette &palette = Palette::light()) const;
    QSize sizeHint() const override { return {600, 360}; }
    QSize minimumSizeHint() const override { return {260, 200}; }

signals:
    // A mark that stands for initiatives was clicked, or Enter pressed on it.
    void picked(const QList<portolan::InitiativeId> &initiatives, const QString &title);

protected:
    virtual void draw(ChartCanvas &canvas) const = 0;
    // What the chart says, in sentences. Not asked for while it is empty.
    virtual QString summary() const = 0;
    // To be called by a chart when it has got other data.
    void renew();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int markAt(QPointF place) const; // the nearest in reach; -1: none
    void pick(int mark);
    void describe();
    void paintCurrent(QPainter &painter) const;

    QString m_emptyText;
    mutable QList<ChartMark> m_marks;
    mutable bool m_marksAreKnown = false;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace portolan
