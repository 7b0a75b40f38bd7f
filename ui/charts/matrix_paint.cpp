// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrix_paint.h"

#include "ui/charts/matrix_layout.h"
#include "ui/charts/plain_text.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace portolan {

QColor groundOf(Quadrant quadrant, const Palette &palette)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return palette[Token::QuickWinGround];
    case Quadrant::StrategicBet: return palette[Token::StrategicBetGround];
    case Quadrant::FillIn: return palette[Token::FillInGround];
    case Quadrant::Reconsider: return palette[Token::ReconsiderGround];
    }
    Q_UNREACHABLE();
}

QColor colorOf(Quadrant quadrant, const Palette &palette)
{
    switch (quadrant) {
    case Quadrant::QuickWin: return palette[Token::QuickWin];
    case Quadrant::StrategicBet: return palette[Token::StrategicBet];
    case Quadrant::FillIn: return palette[Token::FillIn];
    case Quadrant::Reconsider: return palette[Token::Reconsider];
    }
    Q_UNREACHABLE();
}

static QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

// Text by its top left corner; a vector device gets real text.
static void drawLine(QPainter &painter, QPointF topLeft, const QString &text)
{
    painter.drawText(topLeft + QPointF(0, QFontMetricsF(painter.font()).ascent()), text);
}

static void paintCorner(QPainter &painter, const MatrixPicture &picture, const CornerTitle &corner)
{
    if (corner.name.isEmpty())
        return;
    if (corner.overBubbles)
        painter.fillRect(corner.rect.adjusted(-3, -1, 3, 1),
                         faded(groundOf(corner.quadrant, *picture.palette), 0.8));
    painter.setFont(cornerNameFont(picture));
    painter.setPen(colorOf(corner.quadrant, *picture.palette));
    drawLine(painter, corner.rect.topLeft(), corner.name);
    const double below = std::ceil(QFontMetricsF(painter.font()).height());
    painter.setFont(footerFont(picture));
    painter.setPen((*picture.palette)[Token::Muted]);
    drawLine(painter, corner.rect.topLeft() + QPointF(0, below), corner.advice);
}

void paintGrounds(QPainter &painter, const MatrixPicture &picture)
{
    const QRectF plot = picture.map.plot;
    const double x = std::clamp(picture.map.x(picture.frame.difficultyThreshold), plot.left(), plot.right());
    const double y = std::clamp(picture.map.y(picture.frame.valueThreshold), plot.top(), plot.bottom());
    const auto ground = [&](Quadrant quadrant, QPointF one, QPointF other) {
        painter.fillRect(QRectF(one, other).normalized(), groundOf(quadrant, *picture.palette));
    };
    ground(Quadrant::QuickWin, plot.topLeft(), {x, y});
    ground(Quadrant::StrategicBet, plot.topRight(), {x, y});
    ground(Quadrant::FillIn, plot.bottomLeft(), {x, y});
    ground(Quadrant::Reconsider, plot.bottomRight(), {x, y});
    painter.setPen(QPen(faded((*picture.palette)[Token::Muted], 0.6), 1.2, Qt::CustomDashLine));
    QPen dashes = painter.pen();
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    if (x > plot.left() && x < plot.right())
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (y > plot.top() && y < plot.bottom())
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

void paintCorners(QPainter &painter, const MatrixPicture &picture)
{
    for (const CornerTitle &corner : picture.corners)
        paintCorner(painter, picture, corner);
}

static void paintHalo(QPainter &painter, const MatrixPicture &picture, const MatrixPoint &point, bool strong)
{
    const QRectF range(picture.map.toPixel(point.difficultyRange.low, point.valueRange.high),
                       picture.map.toPixel(point.difficultyRange.high, point.valueRange.low));
    if (range.width() < 1 && range.height() < 1)
        return;
    QPainterPath ellipse;
    ellipse.addEllipse(range.adjusted(-1, -1, 1, 1));
    const QRectF plot = picture.map.plot;
    if (!plot.contains(range)) {
        QPainterPath inside;
        inside.addRect(plot);
        ellipse = ellipse.intersected(inside);
    }
    const QColor color = (*picture.palette)[point.color];
    QPen pen(faded(color, strong ? 0.75 : 0.22), 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(strong ? QBrush(faded(color, 0.13)) : QBrush(Qt::NoBrush)); // many fills make fog
    painter.drawPath(ellipse);
}

void paintHalos(QPainter &painter, const MatrixPicture &picture)
{
    if (!picture.frame.halos)
        return;
    const bool all = picture.showsAllHalos();
    for (const MatrixPoint &point : picture.points) {
        const bool strong = picture.selected.contains(point.id) || point.id == picture.hovered
            || (picture.focusVisible && point.id == picture.current);
        const Bubble *bubble = all || strong ? picture.bubbleOf(point.id) : nullptr;
        if (bubble && (strong || !bubble->isStack()))
            paintHalo(painter, picture, point, strong);
    }
}

void paintArrow(QPainter &painter, QPointF from, QPointF to, double stopBefore)
{
    QLineF line(from, to);
    if (line.length() <= stopBefore + 8)
        return;
    line.setLength(line.length() - stopBefore);
    painter.drawLine(line);
    const double angle = std::atan2(line.dy(), line.dx());
    for (const double side : {-0.5, 0.5}) {
        const QPointF back(std::cos(angle + side) * 7, std::sin(angle + side) * 7);
        painter.drawLine(line.p2(), line.p2() - back);
    }
}

static void paintGhost(QPainter &painter, const MatrixPicture &picture, QPointF from, QPointF to,
                       const Bubble &bubble)
{
    const QColor color = (*picture.palette)[bubble.color];
    painter.setBrush(faded(color, 0.15));
    painter.setPen(QPen(faded(color, 0.8), 1.2, Qt::DashLine));
    painter.drawEllipse(from, bubble.radius, bubble.radius);
    painter.setPen(QPen(faded((*picture.palette)[Token::Text], 0.65), 1.3));
    QLineF way(from, to);
    if (way.length() > bubble.radius) {
        const double length = way.length();
        way.setLength(bubble.radius + 1);
        if (length > way.length())
            paintArrow(painter, way.p2(), to, bubble.radius + 3);
    }
}

void paintGhosts(QPainter &painter, const MatrixPicture &picture)
{
    for (auto ghost = picture.ghosts.cbegin(); ghost != picture.ghosts.cend(); ++ghost) {
        const Bubble *bubble = picture.bubbleOf(ghost.key());
        if (bubble && picture.map.shows(ghost->x(), ghost->y()))
            paintGhost(painter, picture, picture.map.toPixel(ghost->x(), ghost->y()), bubble->center,
                       *bubble);
    }
}

static void paintRing(QPainter &painter, const Bubble &bubble, QColor color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawEllipse(bubble.center, bubble.radius + 4, bubble.radius + 4);
}

static void paintCount(QPainter &painter, const MatrixPicture &picture, const Bubble &stack)
{
    const QString count = QLocale().toString(stack.memberCount);
    painter.setFont(chartFont(count.size() > 3 ? 8 : 10, QFont::DemiBold));
    painter.setPen((*picture.palette)[Token::Surface]);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(stack.center + QPointF(-metrics.horizontalAdvance(count) / 2, metrics.capHeight() / 2),
                     count);
}

static void paintRingTie(QPainter &painter, const MatrixPicture &picture, const Bubble &bubble)
{
    if (bubble.center == bubble.home)
        return;
    painter.setPen(QPen(faded((*picture.palette)[Token::Muted], 0.5), 1));
    painter.drawLine(bubble.home, bubble.center);
}

void paintBubbles(QPainter &painter, const MatrixPicture &picture, Sprites &sprites)
{
    for (const Bubble &bubble : picture.bubbles.bubbles)
        paintRingTie(painter, picture, bubble);
    const auto paint = [&](const Bubble &bubble, bool selected) {
        if (picture.drag && picture.firstOf(bubble).id == picture.drag->id)
            return; // it is in the hand
        sprites.paint(painter, bubble.center, bubble.radius, bubble.color, bubble.hollow, *picture.palette);
        if (bubble.isStack())
            paintCount(painter, picture, bubble);
        if (selected)
            paintRing(painter, bubble, (*picture.palette)[Token::Text]);
    };
    std::vector<const Bubble *> onTop;
    for (const quint32 place : picture.bubbles.paintOrder) {
        const Bubble &bubble = picture.bubbles.bubbles[place];
        if (bubble.selected)
            onTop.push_back(&bubble);
        else
            paint(bubble, false);
    }
    for (const Bubble *bubble : onTop)
        paint(*bubble, true);
}

static QPointF rimOf(const Bubble &bubble, QPointF towards)
{
    QLineF line(bubble.center, towards);
    line.setLength(std::min(line.length(), bubble.radius + 1.5));
    return line.p2();
}

void paintLabels(QPainter &painter, const MatrixPicture &picture, LabelTexts &texts)
{
    painter.setPen(QPen(faded((*picture.palette)[Token::Muted], 0.75), 1));
    for (const PlacedLabel &label : picture.labels) {
        if (label.leader)
            painter.drawLine(rimOf(picture.bubbles.bubbles[label.wish], *label.leader), *label.leader);
    }
    painter.setFont(texts.font());
    painter.setPen((*picture.palette)[Token::Text]);
    const bool vector = painter.paintEngine()->type() != QPaintEngine::Raster;
    const QFontMetricsF metrics(texts.font());
    for (const PlacedLabel &label : picture.labels) {
        const Bubble &bubble = picture.bubbles.bubbles[label.wish];
        const LabelTexts::Text &text = texts.of(picture, bubble);
        const double inset = (label.rect.width() - text.width) / 2 + 1;
        const QPointF topLeft =
            label.rect.topLeft() + QPointF(inset, std::floor((label.rect.height() - metrics.height()) / 2));
        if (vector)
            drawLine(painter, topLeft, text.line);
        else
            painter.drawStaticText(topLeft, texts.laidOut(picture, bubble));
    }
}

void paintTitleAndFooter(QPainter &painter, const MatrixPicture &picture)
{
    const Palette &palette = *picture.palette;
    if (picture.title.height() > 0) {
        painter.setFont(chartFont(15, QFont::DemiBold));
        painter.setPen(palette[Token::Text]);
        const QString title = plainLine(picture.frame.title);
        drawLine(painter, picture.title.topLeft(),
                 QFontMetricsF(painter.font()).elidedText(title, Qt::ElideRight, picture.title.width()));
    }
    painter.setFont(footerFont(picture));
    const QFontMetricsF metrics(painter.font());
    for (const FooterItem &item : footerItems(picture)) {
        const QPointF middle = item.at + QPointF(5, 0);
        QPen ring(palette[item.color], 1.2);
        painter.setPen(item.mark == FooterItem::Mark::Disc ? QPen(Qt::NoPen) : ring);
        painter.setBrush(item.mark == FooterItem::Mark::Disc ? QBrush(palette[item.color]) : QBrush());
        if (item.mark == FooterItem::Mark::Halo) {
            ring.setDashPattern({2, 2});
            painter.setPen(ring);
            painter.drawEllipse(middle, 5, 3.6);
        } else if (item.mark != FooterItem::Mark::None) {
            painter.drawEllipse(middle, 4, 4);
        }
        painter.setPen(palette[Token::Muted]);
        const double text = item.mark == FooterItem::Mark::None ? 0 : 14;
        painter.drawText(item.at + QPointF(text, metrics.capHeight() / 2), item.text);
    }
}

} // namespace portolan
