// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "ui/charts/matrix_paint.h"
#include "ui/charts/plain_text.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

namespace portolan {

// Where the bubble in the hand would be: "Quick win: value 72, difficulty 34".
static void paintReadout(QPainter &painter, const MatrixPicture &picture, QPointF pixel, double radius)
{
    const QPointF place = picture.map.toAxes(pixel);
    const Quadrant quadrant =
        quadrantOf(place.y(), place.x(), picture.frame.valueThreshold, picture.frame.difficultyThreshold);
    const QString text = MatrixChart::tr("%1: value %2, difficulty %3")
                             .arg(label(quadrant), score(place.y()), score(place.x()));
    painter.setFont(chartFont(11, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 8);
    box.moveCenter({pixel.x(), pixel.y() - radius - box.height() / 2 - 6});
    const QRectF plot = picture.map.plot;
    if (box.top() < plot.top())
        box.moveTop(pixel.y() + radius + 6);
    box.moveLeft(std::clamp(box.left(), plot.left(), std::max(plot.left(), plot.right() - box.width())));
    painter.setPen(QPen((*picture.palette)[Token::Hairline], 1));
    painter.setBrush((*picture.palette)[Token::Surface]);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen((*picture.palette)[Token::Text]);
    painter.drawText(box, Qt::AlignCenter, text);
}

static void paintDrag(QPainter &painter, const MatrixPicture &picture, Sprites &sprites)
{
    const Bubble *bubble = picture.bubbleOf(picture.drag->id);
    if (!bubble)
        return;
    QColor color = (*picture.palette)[bubble->color];
    painter.setPen(QPen(color, 1.2, Qt::DashLine));
    color.setAlphaF(0.15F);
    painter.setBrush(color);
    painter.drawEllipse(bubble->center, bubble->radius, bubble->radius);
    painter.setPen(QPen((*picture.palette)[Token::Muted], 1.2));
    paintArrow(painter, bubble->center, picture.drag->pixel, bubble->radius + 3);
    sprites.paint(painter, picture.drag->pixel, bubble->radius, bubble->color, bubble->hollow,
                  *picture.palette);
    paintReadout(painter, picture, picture.drag->pixel, bubble->radius);
}

void paintHands(QPainter &painter, const MatrixPicture &picture, Sprites &sprites)
{
    const QColor accent = (*picture.palette)[Token::Accent];
    if (picture.focusVisible) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 2));
        painter.drawRect(picture.map.plot.adjusted(-1, -1, 1, 1));
        if (const Bubble *bubble = picture.bubbleOf(picture.current))
            painter.drawEllipse(bubble->center, bubble->radius + 7, bubble->radius + 7);
    } else if (const Bubble *bubble = picture.bubbleOf(picture.hovered)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1.5));
        painter.drawEllipse(bubble->center, bubble->radius + 2, bubble->radius + 2);
    }
    if (picture.drag)
        paintDrag(painter, picture, sprites);
    if (!picture.rubberBand.isEmpty()) {
        QColor fill = accent;
        fill.setAlphaF(0.1F);
        painter.setPen(QPen(accent, 1));
        painter.setBrush(fill);
        painter.drawRect(picture.rubberBand);
    }
}

} // namespace portolan
