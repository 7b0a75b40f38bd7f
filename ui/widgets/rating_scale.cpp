// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rating_scale.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int gap = 8;
static constexpr int padding = 9;
static constexpr int narrow = 520; // below this the anchors stand under each other
static constexpr int naWidth = 54;
static constexpr int wrapFlags = Qt::TextWordWrap;

// Lets very long words (a link, say) break, so that nothing is cut.
static QString breakable(const QString &text)
{
    static const QRegularExpression longRun(u"(\\S{14})(?=\\S{8})"_s);
    return QString(text).replace(longRun, u"\\1\u200B"_s);
}

static int textHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 20), 10000), wrapFlags, text).height();
}

RatingScale::RatingScale(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAnchors({});
    announce();
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RatingScale::setAnchors(const QStringList &anchors)
{
    for (int i = 0; i < 5; ++i) {
        const QString whole = anchors.value(i);
        const qsizetype colon = whole.indexOf(u": "_s);
        const bool titled = colon > 0 && colon <= 32;
        const QString number = QLocale().toString(i + 1);
        m_anchors[size_t(i)] = {titled ? u"%1 · %2"_s.arg(number, whole.left(colon)) : number,
                                breakable(titled ? whole.mid(colon + 2) : whole)};
    }
    updateGeometry();
    update();
}

void RatingScale::setValue(std::optional<double> value)
{
    m_value = value;
    if (value)
        m_notApplicable = false;
    announce();
    updateGeometry();
    update();
}

void RatingScale::setNotApplicable(bool notApplicable)
{
    m_notApplicable = notApplicable;
    if (notApplicable)
        m_value.reset();
    announce();
    update();
}

void RatingScale::announce()
{
    QString state = tr("Not answered");
    if (m_notApplicable)
        state = tr("Not applicable");
    else if (m_value)
        state = tr("Rated %1 of 5: %2")
                    .arg(QLocale().toString(*m_value),
                         m_anchors[size_t(std::clamp(int(*m_value), 1, 5) - 1)].text);
    setAccessibleDescription(
        tr("%1. Keys 1 to 5 rate, N is not applicable, Delete takes the rating back.").arg(state));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRect RatingScale::cellRect(int index, int width, int height) const
{
    if (width < narrow) {
        int top = 0;
        for (int i = 0; i < std::min(index, 5); ++i)
            top += anchorHeight(i, width) + 4;
        return {0, top, width, index < 5 ? anchorHeight(index, width) : 28};
    }
    const int room = width - naWidth - 5 * gap;
    const int left = index * (room / 5 + gap);
    const QRect rect =
        index < 5 ? QRect(left, 0, room / 5, height) : QRect(width - naWidth, 0, naWidth, height);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height), rect);
}

// With the exact rating where it lies between two anchors.
QString RatingScale::titleOf(int index) const
{
    const QString &title = m_anchors[size_t(index)].title;
    const double above = m_value.value_or(0) - (index + 1);
    return above > 1e-9 && above < 1 ? tr("%1 (rated %2)").arg(title, QLocale().toString(*m_value)) : title;
}

int RatingScale::anchorHeight(int index, int width) const
{
    const AnchorText &anchor = m_anchors[size_t(index)];
    const int inner = (width < narrow ? width : (width - naWidth - 5 * gap) / 5) - 2 * padding;
    return 2 * padding + textHeight(portolan::font(TextRole::CardTitle), titleOf(index), inner) + 3
        + textHeight(portolan::font(TextRole::Small), anchor.text, inner);
}

int RatingScale::heightForWidth(int width) const
{
    int tallest = 44;
    int sum = 28;
    for (int i = 0; i < 5; ++i) {
        tallest = std::max(tallest, anchorHeight(i, width));
        sum += anchorHeight(i, width) + 4;
    }
    return width < narrow ? sum : tallest;
}

QSize RatingScale::sizeHint() const
{
    return {640, 44}; // layouts ask heightForWidth() for the rest
}

QSize RatingScale::minimumSizeHint() const
{
    return {220, 44};
}

void RatingScale::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void RatingScale::paintAnchor(QPainter &painter, int index, const QRect &rect) const
{
    const Theme &theme = Theme::instance();
    const bool exact = m_value && std::abs(*m_value - (index + 1)) < 1e-9;
    const bool between = m_value && !exact && std::abs(*m_value - (index + 1)) < 1;
    const bool marked = exact || between;
    painter.setPen(QPen(theme.color(marked ? Token::Accent : Token::Hairline), 1,
                        between ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(theme.color(marked                   ? Token::AccentBackground
                                     : m_hovered == index ? Token::Soft
                                                          : Token::Surface));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    const QRect inner = rect.adjusted(padding, padding, -padding, -padding);
    const AnchorText &anchor = m_anchors[size_t(index)];
    const int flags =
        wrapFlags | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.setFont(portolan::font(TextRole::CardTitle));
    painter.setPen(theme.color(marked ? Token::Accent : Token::Text));
    const QString title = titleOf(index);
    painter.drawText(inner, flags, title);
    const int top = textHeight(portolan::font(TextRole::CardTitle), titleOf(index), inner.width()) + 3;
    painter.setFont(portolan::font(TextRole::Small));
    painter.setPen(theme.color(marked ? Token::Text : Token::Muted));
    painter.drawText(inner.adjusted(0, top, 0, 0), flags, anchor.text);
}

void RatingScale::paintNotApplicable(QPainter &painter, const QRect &rect) const
{
    const Theme &theme = Theme::instance();
    painter.setPen(QPen(theme.color(m_notApplicable ? Token::Accent : Token::Hairline), 1));
    painter.setBrush(theme.color(m_notApplicable      ? Token::AccentBackground
                                     : m_hovered == 5 ? Token::Soft
                                                      : Token::Surface));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.setFont(portolan::font(TextRole::Small));
    painter.setPen(theme.color(m_notApplicable ? Token::Accent : Token::Muted));
    painter.drawText(rect.adjusted(3, 3, -3, -3), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("n/a", "not applicable"));
}

void RatingScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 5; ++i)
        paintAnchor(painter, i, cellRect(i, width(), height()));
    paintNotApplicable(painter, cellRect(5, width(), height()));
    if (hasFocus()) {
        const int current = m_notApplicable ? 5 : m_value ? std::clamp(int(*m_value), 1, 5) - 1 : 0;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::instance().color(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(cellRect(current, width(), height())).adjusted(1, 1, -1, -1), 7, 7);
    }
}

bool RatingScale::rateByKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key < Qt::Key_1 || key > Qt::Key_5)
        return false;
    const double half = modifiers.testFlag(Qt::ShiftModifier) && key != Qt::Key_5 ? 0.5 : 0.0;
    emit rated(key - Qt::Key_0 + half);
    return true;
}

// The digit on the key, also when Shift turns it into a sign; nothing when the layout hides it.
static int digitKey(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_5)
        return event.key();
    const quint32 code = event.nativeScanCode(); // 10..14 on X11 and Wayland are the keys 1..5
    if (event.modifiers().testFlag(Qt::ShiftModifier) && code >= 10 && code <= 14)
        return Qt::Key_1 + int(code) - 10;
    switch (event.key()) {
    case Qt::Key_Exclam: return Qt::Key_1;
    case Qt::Key_At:
    case Qt::Key_QuoteDbl: return Qt::Key_2;
    case Qt::Key_NumberSign:
    case Qt::Key_section: return Qt::Key_3;
    case Qt::Key_Dollar: return Qt::Key_4;
    default: return 0;
    }
}

bool RatingScale::event(QEvent *event)
{
    // Del and the digits mean the rating while it has the focus, whatever the window does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && (digitKey(*key) != 0 || key->key() == Qt::Key_N || key->key() == Qt::Key_Delete)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RatingScale::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (plain && rateByKey(digitKey(*event), modifiers))
        return;
    if (plain && event->key() == Qt::Key_N)
        emit notApplicable();
    else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit rated(std::nullopt);
    else if (plain && event->key() == Qt::Key_Period && m_value && *m_value <= 4.5)
        emit rated(*m_value + 0.5);
    else if (plain && event->key() == forward)
        emit rated(m_value ? std::min(5.0, std::floor(*m_value) + 1) : 1.0);
    else if (plain && event->key() == backward && m_value)
        emit rated(std::max(1.0, std::ceil(*m_value) - 1));
    else
        QWidget::keyPressEvent(event);
}

int RatingScale::cellAt(const QPoint &point) const
{
    for (int i = 0; i < 6; ++i) {
        if (cellRect(i, width(), height()).contains(point))
            return i;
    }
    return -1;
}

void RatingScale::mousePressEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || cell < 0)
        return QWidget::mousePressEvent(event);
    if (cell == 5)
        emit notApplicable();
    else
        emit rated(cell + 1.0 + (event->modifiers().testFlag(Qt::ShiftModifier) && cell < 4 ? 0.5 : 0.0));
}

void RatingScale::mouseMoveEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    if (cell != m_hovered) {
        m_hovered = cell;
        update();
    }
}

void RatingScale::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void RatingScale::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RatingScale::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace portolan
