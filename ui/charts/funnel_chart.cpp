// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnel_chart.h"

#include "ui/charts/plain_text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <limits>

namespace portolan {

// Room for the ring around the current mark.
constexpr double chartMargin = 4;

static QRectF insideOf(QRectF area)
{
    return area.adjusted(chartMargin, chartMargin, -chartMargin, -chartMargin);
}

FunnelChart::FunnelChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FunnelChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    update();
}

const QList<ChartMark> &FunnelChart::marks() const
{
    if (!m_marksAreKnown) {
        m_marks.clear();
        if (!isEmpty()) {
            ChartCanvas canvas(insideOf(QRectF(rect())), Theme::instance().palette(), isRightToLeft());
            draw(canvas);
            m_marks = canvas.marks();
        }
        m_marksAreKnown = true;
    }
    return m_marks;
}

void FunnelChart::setCurrent(int mark)
{
    m_current = mark >= 0 && mark < marks().size() ? mark : -1;
    describe();
    update();
}

void FunnelChart::renew()
{
    m_marksAreKnown = false;
    m_current = -1;
    m_hovered = -1;
    describe();
    update();
}

// The same in words; the mark the keys are at comes first, for it is what has changed.
void FunnelChart::describe()
{
    QString text = isEmpty() ? m_emptyText : summary();
    if (m_current >= 0)
        text = marks()[m_current].text + u'\n' + text;
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FunnelChart::paintInto(QPainter &painter, QRectF area, const Palette &palette) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (isEmpty()) {
        painter.setFont(chartFont(13));
        painter.setPen(palette[Token::Muted]);
        painter.drawText(insideOf(area), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        ChartCanvas canvas(insideOf(area), palette, isRightToLeft(), &painter);
        draw(canvas);
    }
    painter.restore();
}

void FunnelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintInto(painter, QRectF(rect()), Theme::instance().palette());
    paintCurrent(painter);
}

void FunnelChart::paintCurrent(QPainter &painter) const
{
    const bool byKeys = hasFocus() && m_current >= 0;
    const int mark = byKeys ? m_current : m_hovered;
    if (mark < 0 || mark >= marks().size())
        return;
    QColor color = Theme::instance().color(Token::Accent);
    color.setAlphaF(byKeys ? 1.0F : 0.5F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, byKeys ? 2 : 1));
    painter.drawRoundedRect(marks()[mark].area.adjusted(-2, -2, 2, 2), 4, 4);
}

int FunnelChart::markAt(QPointF place) const
{
    constexpr double reach = 2;
    int best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < marks().size(); ++i) {
        const QRectF area = marks()[i].area.adjusted(-reach, -reach, reach, reach);
        const QPointF gap = area.center() - place;
        if (area.contains(place) && QPointF::dotProduct(gap, gap) < least) {
            least = QPointF::dotProduct(gap, gap);
            best = i;
        }
    }
    return best;
}

void FunnelChart::pick(int mark)
{
    if (mark < 0 || mark >= marks().size() || marks()[mark].initiatives.isEmpty())
        return;
    const ChartMark chosen = marks()[mark]; // the answer may bring other data
    emit picked(chosen.initiatives, chosen.title);
}

static QString asToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

bool FunnelChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark < 0 ? QString() : asToolTip(marks()[mark].text), this,
                           mark < 0 ? QRect() : marks()[mark].area.toAlignedRect());
        return true;
    }
    return QWidget::event(event);
}

void FunnelChart::resizeEvent(QResizeEvent *)
{
    m_marksAreKnown = false;
    m_hovered = -1;
    if (m_current >= marks().size())
        setCurrent(-1);
}

void FunnelChart::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    if (mark >= 0 && !marks()[mark].initiatives.isEmpty())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void FunnelChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    setCurrent(mark);
    pick(mark);
}

void FunnelChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void FunnelChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(marks().size()) - 1;
    const int onward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (last < 0)
        return event->ignore();
    if (key == onward || key == Qt::Key_Down)
        setCurrent(std::min(m_current + 1, last));
    else if (key == back || key == Qt::Key_Up)
        setCurrent(m_current < 0 ? last : std::max(m_current - 1, 0));
    else if (key == Qt::Key_Home)
        setCurrent(0);
    else if (key == Qt::Key_End)
        setCurrent(last);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0)
        return pick(m_current);
    else
        return event->ignore();
    const ChartMark &mark = marks()[m_current];
    QToolTip::showText(mapToGlobal(mark.area.bottomLeft().toPoint()), asToolTip(mark.text), this);
}

void FunnelChart::focusInEvent(QFocusEvent *event)
{
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeys && m_current < 0)
        setCurrent(0);
    update();
}

void FunnelChart::focusOutEvent(QFocusEvent *)
{
    QToolTip::hideText();
    update();
}

void FunnelChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        m_marksAreKnown = false;
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace portolan
