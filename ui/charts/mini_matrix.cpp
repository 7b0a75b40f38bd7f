// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mini_matrix.h"

#include "core/wording/wording.h"
#include "ui/charts/matrix_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace portolan {

MiniMatrix::MiniMatrix(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Place on the matrix"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void MiniMatrix::setPosition(std::optional<double> difficulty, std::optional<double> value,
                             Range difficultyRange, Range valueRange, double difficultyThreshold,
                             double valueThreshold)
{
    m_difficulty = difficulty;
    m_value = value;
    m_difficultyRange = difficultyRange;
    m_valueRange = valueRange;
    m_difficultyThreshold = difficultyThreshold;
    m_valueThreshold = valueThreshold;
    describe();
    update();
}

// The same in words, for the tooltip and for those who cannot see it.
void MiniMatrix::describe()
{
    QString text = tr("No place on the matrix yet: value or difficulty has no rating.");
    if (m_difficulty && m_value) {
        const Quadrant quadrant =
            quadrantOf(*m_value, *m_difficulty, m_valueThreshold, m_difficultyThreshold);
        text = tr("%1. Value %2, between %3 and %4; difficulty %5, between %6 and %7.")
                   .arg(label(quadrant), score(m_value), score(m_valueRange.low), score(m_valueRange.high),
                        score(m_difficulty), score(m_difficultyRange.low), score(m_difficultyRange.high));
    }
    setAccessibleDescription(text);
    setToolTip(text);
}

void MiniMatrix::paintEvent(QPaintEvent *)
{
    MatrixPicture picture;
    picture.palette = &Theme::instance().palette();
    picture.frame.valueThreshold = m_valueThreshold;
    picture.frame.difficultyThreshold = m_difficultyThreshold;
    picture.map.plot = QRectF(rect());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrounds(painter, picture);
    const Quadrant quadrant =
        quadrantOf(m_value.value_or(0), m_difficulty.value_or(0), m_valueThreshold, m_difficultyThreshold);
    const bool known = m_difficulty && m_value;
    const QColor color = known ? colorOf(quadrant, *picture.palette) : (*picture.palette)[Token::Muted];
    const QRectF range(picture.map.toPixel(m_difficultyRange.low, m_valueRange.high),
                       picture.map.toPixel(m_difficultyRange.high, m_valueRange.low));
    QColor faint = color;
    faint.setAlphaF(known ? 0.2F : 0.1F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint);
    painter.drawEllipse(range);
    if (!known)
        return;
    constexpr double radius = 6.5;
    QPointF center = picture.map.toPixel(*m_difficulty, *m_value);
    center.setX(std::clamp(center.x(), radius + 1, std::max(radius + 1, width() - radius - 1)));
    center.setY(std::clamp(center.y(), radius + 1, std::max(radius + 1, height() - radius - 1)));
    painter.setBrush((*picture.palette)[Token::Surface]);
    painter.drawEllipse(center, radius + 1.5, radius + 1.5);
    painter.setBrush(color);
    painter.drawEllipse(center, radius, radius);
}

} // namespace portolan
