// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/board_delegate.h"

#include "ui/pages/funnel/board_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QTextLayout>

namespace portolan {

namespace {

constexpr int cardGap = 6;
constexpr int cardPadding = 9;

int lineHeightOf(TextRole role)
{
    return QFontMetrics(portolan::font(role)).height();
}

void paintCardGround(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area)
{
    const Theme &theme = Theme::instance();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.color(isSelected || hasFocus ? Token::Accent : Token::Hairline));
    painter->setBrush(theme.color(isSelected ? Token::AccentBackground : Token::Surface));
    painter->drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

// Two lines at most, the second one elided.
void paintCardName(QPainter *painter, const QRect &area, const QString &name)
{
    QTextLayout layout(name, painter->font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(area.width());
    const int used = first.isValid() ? first.textLength() : 0;
    layout.endLayout();
    const int height = painter->fontMetrics().height();
    painter->drawText(
        QRect(area.left(), area.top(), area.width(), height), Qt::AlignLeading,
        painter->fontMetrics().elidedText(name.left(used).trimmed(), Qt::ElideRight, area.width()));
    painter->drawText(QRect(area.left(), area.top() + height, area.width(), height), Qt::AlignLeading,
                      painter->fontMetrics().elidedText(name.mid(used), Qt::ElideRight, area.width()));
}

} // namespace

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {140,
            2 * lineHeightOf(TextRole::Small) + 2 * lineHeightOf(TextRole::CardTitle) + 2 * cardPadding
                + cardGap + 4};
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = qobject_cast<const BoardModel *>(index.model());
    if (!model)
        return;
    const BoardCard &card = model->card(index.row());
    const Theme &theme = Theme::instance();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect ground = option.rect.adjusted(1, 0, -1, -cardGap);
    paintCardGround(painter, option, ground);
    const QRect area = ground.adjusted(cardPadding, cardPadding - 1, -cardPadding, -cardPadding + 1);
    painter->setFont(portolan::font(TextRole::Small));
    const QFontMetrics small = painter->fontMetrics();
    const QRect top(area.left(), area.top(), area.width(), small.height());
    const QRect bottom(area.left(), area.bottom() - small.height() + 1, area.width(), small.height());
    int taken = 0;
    if (card.isAgeing) {
        constexpr int side = 13;
        const int x = option.direction == Qt::RightToLeft ? top.left() : top.right() - side;
        painter->drawPixmap(QPoint(x, top.center().y() - side / 2),
                            iconPixmap(u"clock", Token::Bad, side, painter->device()->devicePixelRatioF()));
        taken = side + 4;
    }
    painter->setPen(theme.color(card.isAgeing ? Token::Bad : Token::Muted));
    painter->drawText(bottom, Qt::AlignTrailing, card.age);
    painter->setPen(theme.color(Token::Muted));
    painter->drawText(top, Qt::AlignLeading,
                      small.elidedText(card.code, Qt::ElideRight, area.width() - taken));
    const int unitWidth = area.width() - small.horizontalAdvance(card.age) - 8;
    painter->drawText(bottom, Qt::AlignLeading, small.elidedText(card.unit, Qt::ElideRight, unitWidth));
    painter->setFont(portolan::font(TextRole::CardTitle));
    painter->setPen(theme.color(Token::Text));
    paintCardName(painter, area.adjusted(0, small.height() + 2, 0, 0), card.name);
    painter->restore();
}

} // namespace portolan
