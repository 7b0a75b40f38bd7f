// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/scoring/scoring.h"
#include "ui/theme/palette.h"

#include <QHash>
#include <QPointF>
#include <QSize>
#include <QWidget>

#include <memory>

namespace portolan {

// One bubble of the value-difficulty matrix; all coordinates 0..100.
struct MatrixPoint {
    InitiativeId id;
    QString code;
    QString name; // shown as plain text, shortened where it must be
    double difficulty = 0;
    double value = 0;
    Range difficultyRange; // the halo
    Range valueRange;
    std::optional<double> size; // area in proportion to it; nullopt: unknown, smallest and drawn hollow
    Token color = Token::Reconsider;
    QString tooltip; // plain text, lines by \n
};

// What the matrix shows beside its bubbles.
struct MatrixFrame {
    double valueThreshold = 50;
    double difficultyThreshold = 50;
    QString title; // on exports only
    QString sizeMeaning; // "Size: investment"; empty: all bubbles of one size
    bool halos = true;
    QList<std::pair<Token, QString>> legend; // when the colour is not the quadrant
};

// The 2x2 matrix: bubbles, halos and labels that never overlap; how many labels found no place is said, never
// hidden. Zoom by wheel or + and -, pan by dragging with the middle button or Space, rubber band with Shift;
// arrow keys step through the bubbles, Enter activates. Dragging a bubble proposes a what-if.
class MatrixChart : public QWidget {
    Q_OBJECT

public:
    explicit MatrixChart(QWidget *parent = nullptr);
    ~MatrixChart() override;

    void setFrame(const MatrixFrame &);
    // In order of importance: the first have the first choice of a place for their label. Keeps zoom and
    // selection; points without finite coordinates are left out.
    void setPoints(std::vector<MatrixPoint>);
    // Where bubbles came from in a what-if: a ghost there and an arrow to where they are now.
    void setGhosts(const QHash<InitiativeId, QPointF> &from); // x difficulty, y value
    void setSelected(const QList<InitiativeId> &); // emits nothing
    void setDraggable(bool draggable);
    void setCompact(bool compact); // on the overview: smaller letters, fewer labels, no zoom

    int labelCount() const; // shown
    int hiddenLabelCount() const;
    void zoomBy(double factor);
    void resetZoom();
    // .svg, .pdf or .png by the ending; what is in view, always in the light palette. Errors as
    // writeMatrix().
    Result<> exportTo(const QString &path, QSize size) const;
    // For the table twin and tests: where a bubble is on the widget; (-1, -1) when it is not in view.
    QPointF positionOf(InitiativeId) const;
    QList<QRectF> labelRects() const;

signals:
    void selected(const QList<portolan::InitiativeId> &ids); // by the user; in the order of the points
    void activated(portolan::InitiativeId id);
    void moved(portolan::InitiativeId id, double difficulty, double value); // a drag ended
    void labelsPlaced(int shown, int hidden);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// The matrix as a picture file without any window (needs a QApplication, offscreen is enough): vector for
// .svg and .pdf; a .png has `pngScale` pixels per px of the size. Whole or not at all.
Result<> writeMatrix(const std::vector<MatrixPoint> &, const MatrixFrame &, const QString &path, QSize size,
                     bool dark, int pngScale = 2);

} // namespace portolan
