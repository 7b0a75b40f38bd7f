// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/label_texts.h"
#include "ui/charts/matrix_picture.h"
#include "ui/charts/sprites.h"

class QPainter;

// The layers of the matrix from back to front. Nothing is left to a clip path: SVG has none.
namespace portolan {

void paintGrounds(QPainter &, const MatrixPicture &);
void paintHalos(QPainter &, const MatrixPicture &);
void paintGhosts(QPainter &, const MatrixPicture &);
void paintBubbles(QPainter &, const MatrixPicture &, Sprites &);
void paintCorners(QPainter &, const MatrixPicture &);
void paintLabels(QPainter &, const MatrixPicture &, LabelTexts &);
// What the pointer and the keyboard are doing: the drag, the rubber band, the focus.
void paintHands(QPainter &, const MatrixPicture &, Sprites &);
// With the pen of the painter; it ends `stopBefore` px before `to`.
void paintArrow(QPainter &, QPointF from, QPointF to, double stopBefore);
void paintTitleAndFooter(QPainter &, const MatrixPicture &);

} // namespace portolan
