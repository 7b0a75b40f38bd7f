// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/criterion_row.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace portolan {

static constexpr int padding = 9;
static constexpr int barHeight = 4;

CriterionRow::CriterionRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CriterionRow::setLine(const CriterionLine &line)
{
    m_line = line;
    setAccessibleName(line.name);
    setAccessibleDescription(line.warning.isEmpty() ? line.spoken : line.spoken + u' ' + line.warning);
    setToolTip(accessibleDescription().toHtmlEscaped());
    updateGeometry();
    update();
}

QSize CriterionRow::sizeHint() const
{
    const int text = QFontMetrics(portolan::font(TextRole::CardTitle)).height();
    const int small = QFontMetrics(portolan::font(TextRole::Small)).height();
    return {150, 2 * padding + text + 4 + barHeight + (m_line.warning.isEmpty() ? 0 : small + 4)};
}

void CriterionRow::paintTexts(QPainter &painter, const QRect &inner, int lineHeight) const
{
    const Theme &theme = Theme::instance();
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), inner, rect); };
    const auto align = [&](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
    };
    painter.setFont(portolan::font(TextRole::Body));
    const int stateWidth = painter.fontMetrics().horizontalAdvance(m_line.state) + 8;
    painter.setPen(theme.color(isChecked() ? Token::Accent : Token::Muted));
    painter.drawText(place(QRect(inner.right() - stateWidth + 1, inner.top(), stateWidth, lineHeight)),
                     align(Qt::AlignRight), m_line.state);
    painter.setFont(portolan::font(TextRole::CardTitle));
    painter.setPen(theme.color(isChecked() ? Token::Accent : Token::Text));
    const int nameWidth = inner.width() - stateWidth;
    painter.drawText(place(QRect(inner.left(), inner.top(), nameWidth, lineHeight)), align(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_line.name.simplified(), Qt::ElideRight, nameWidth));
    if (m_line.warning.isEmpty())
        return;
    painter.setFont(portolan::font(TextRole::Small));
    painter.setPen(theme.color(Token::FillIn));
    const int top = inner.top() + lineHeight + 8 + barHeight;
    painter.drawText(QRect(inner.left(), top, inner.width(), inner.bottom() - top + 3), align(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_line.warning, Qt::ElideRight, inner.width()));
}

void CriterionRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChecked() ? Token::AccentBackground : Token::Soft));
        painter.drawRoundedRect(QRectF(rect()), 7, 7);
    }
    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const int lineHeight = QFontMetrics(portolan::font(TextRole::CardTitle)).height();
    paintTexts(painter, inner, lineHeight);
    const QRect track(inner.left(), inner.top() + lineHeight + 4, inner.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isChecked() ? Token::Surface : Token::Hairline));
    painter.drawRoundedRect(QRectF(track), 2, 2);
    if (m_line.share > 0) {
        const bool complete = m_line.share > 1 - 1e-9;
        QRect part = track;
        part.setWidth(std::max(4, int(track.width() * m_line.share)));
        painter.setBrush(theme.color(complete ? Token::QuickWin : Token::Accent));
        painter.drawRoundedRect(QRectF(QStyle::visualRect(layoutDirection(), track, part)), 2, 2);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
}

void CriterionRow::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event->modifiers() == Qt::NoModifier && (event->key() == forward || event->key() == Qt::Key_Return)) {
        click();
        emit entered();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CriterionRow::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractButton::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit entered();
}

} // namespace portolan
