// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace portolan {

static constexpr int dotRoom = 12;

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setFont(portolan::font(TextRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setColors(Token text, Token ground)
{
    m_color = text;
    m_ground = ground;
    update();
}

void Chip::setDot(std::optional<Token> dot)
{
    m_dot = dot;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + 16 + (m_dot ? dotRoom : 0), metrics.height() + 5};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(m_ground));
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    QRect area = rect().adjusted(8, 0, -8, 0);
    if (m_dot) {
        painter.setBrush(theme.color(*m_dot));
        const double x = isRightToLeft() ? area.right() - 3.5 : area.left() + 3.5;
        painter.drawEllipse(QPointF(x, height() / 2.0), 3.5, 3.5);
        isRightToLeft() ? area.setRight(area.right() - dotRoom) : area.setLeft(area.left() + dotRoom);
    }
    painter.setPen(theme.color(m_color));
    painter.drawText(area, Qt::AlignCenter, m_text);
}

} // namespace portolan
