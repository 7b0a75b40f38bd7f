// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sprites.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace portolan {

static constexpr double rimWidth = 1.5;

void paintBubble(QPainter &painter, QPointF center, double radius, Token color, bool hollow,
                 const Palette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette[Token::Surface]);
    painter.drawEllipse(center, radius + rimWidth, radius + rimWidth);
    QColor fill = palette[color];
    fill.setAlphaF(0.88F);
    if (hollow) {
        painter.setPen(QPen(fill, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, radius - 0.9, radius - 0.9);
        return;
    }
    painter.setBrush(fill);
    painter.drawEllipse(center, radius, radius);
}

void Sprites::paint(QPainter &painter, QPointF center, double radius, Token color, bool hollow,
                    const Palette &palette)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        paintBubble(painter, center, radius, color, hollow, palette);
        return;
    }
    const double scale = painter.device()->devicePixelRatioF() * painter.worldTransform().m11();
    const quint64 halves = quint64(std::lround(radius * 2));
    const quint64 key =
        (halves << 32) | (quint64(std::lround(scale * 256)) << 16) | (quint64(color) << 1) | quint64(hollow);
    QPixmap &sprite = m_cache[key];
    const double reach = std::ceil(double(halves) / 2 + rimWidth + 1);
    if (sprite.isNull()) {
        const int side = int(std::ceil(2 * reach * scale));
        sprite = QPixmap(side, side);
        sprite.fill(Qt::transparent);
        QPainter fresh(&sprite);
        fresh.setRenderHint(QPainter::Antialiasing);
        fresh.scale(scale, scale);
        paintBubble(fresh, {reach, reach}, double(halves) / 2, color, hollow, palette);
    }
    const QRectF target(center - QPointF(reach, reach), sprite.size() / scale);
    painter.drawPixmap(target, sprite, QRectF(sprite.rect()));
}

} // namespace portolan
