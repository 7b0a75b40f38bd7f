// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_bar.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace portolan {

ScoreBar::ScoreBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValue({});
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ScoreBar::setValue(std::optional<double> value)
{
    m_value = value;
    setAccessibleName(value ? tr("%1 of 100").arg(QLocale().toString(*value, 'f', 0)) : tr("No value yet"));
    update();
}

void ScoreBar::setRange(std::optional<double> low, std::optional<double> high)
{
    m_low = low;
    m_high = high;
    update();
}

void ScoreBar::setColor(Token color)
{
    m_color = color;
    update();
}

void ScoreBar::paint(QPainter &painter, const QRectF &area, std::optional<double> value, Token color,
                     std::optional<double> low, std::optional<double> high, bool mirrored)
{
    constexpr double thickness = 5;
    const QRectF track(area.left(), area.center().y() - thickness / 2, area.width(), thickness);
    const auto part = [&](double from, double to) {
        from = std::clamp(from, 0.0, 100.0) / 100.0 * track.width();
        to = std::clamp(to, 0.0, 100.0) / 100.0 * track.width();
        const double left = mirrored ? track.right() - to : track.left() + from;
        return QRectF(left, track.top(), to - from, thickness);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().color(Token::Hairline));
    painter.drawRoundedRect(track, thickness / 2, thickness / 2);
    QColor full = Theme::instance().color(color);
    if (low && high) {
        QColor pale = full;
        pale.setAlphaF(0.35F);
        painter.setBrush(pale);
        painter.drawRoundedRect(part(*low, *high), thickness / 2, thickness / 2);
    }
    if (value) {
        painter.setBrush(full);
        painter.drawRoundedRect(part(0, *value), thickness / 2, thickness / 2);
    }
    painter.restore();
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_value, m_color, m_low, m_high, isRightToLeft());
}

} // namespace portolan
