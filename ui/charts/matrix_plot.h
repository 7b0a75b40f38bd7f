// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/label_texts.h"
#include "ui/charts/matrix_picture.h"
#include "ui/charts/sprites.h"

#include <QChart>

class QValueAxis;

namespace portolan {

// The matrix as a chart of Qt Charts: its frame and axes, with the layers of the matrix as items of our own.
// Lives in a view on screen, or in a scene for export. Invariant: what is painted is always laid out for the
// present size.
class MatrixPlot : public QChart {
    Q_OBJECT

public:
    static constexpr double largestZoom = 40;

    MatrixPlot();

    const MatrixPicture &picture() const { return m_picture; }
    void setPoints(std::vector<MatrixPoint>);
    void setMatrixFrame(const MatrixFrame &);
    void setGhosts(const QHash<InitiativeId, QPointF> &);
    void setSelected(const QSet<InitiativeId> &);
    void setColors(const Palette &);
    void setCompact(bool);
    void setExporting();

    // The part of the axes in view, kept square to 100 x 100 and inside it.
    void showPart(const QRectF &part);
    // Keeps what is at `pixel` where it is.
    void zoomAt(QPointF pixel, double factor);
    void pan(QPointF pixels);

    // Hands: repaint, lay nothing out.
    void setCurrent(InitiativeId, bool focusVisible);
    void setHovered(InitiativeId);
    void setDrag(std::optional<MatrixPicture::Drag>);
    void setRubberBand(const QRectF &);

    // The bubble under a pixel, the topmost; nullptr when there is none.
    const Bubble *bubbleAt(QPointF pixel) const;
    std::vector<InitiativeId> idsOf(const Bubble &) const;
    QList<InitiativeId> idsIn(const QRectF &pixels) const;

signals:
    void laidOut();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *) override;

private:
    void buildAxes();
    void dressAxes();
    void relayout(); // sizes changed: everything
    void fitAxes(const QMargins &);
    void showOnAxes(const QRectF &part);
    void layOutPlot(); // the content or the part in view changed
    void repaint();

    MatrixPicture m_picture;
    LabelTexts m_texts;
    Sprites m_sprites;
    QMargins m_fittedMargins; // what the axes are laid out for
    QSizeF m_fittedSize;
    QValueAxis *m_difficulty;
    QValueAxis *m_value;
    std::vector<QGraphicsItem *> m_layers; // owned by the chart
};

} // namespace portolan
