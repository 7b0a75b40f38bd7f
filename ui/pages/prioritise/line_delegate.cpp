// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/line_delegate.h"

#include "core/wording/wording.h"
#include "ui/pages/prioritise/line_table_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/score_bar.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

using Column = LineTableModel::Column;
constexpr int margin = 8;
constexpr int dot = 8;

struct Pen {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    QRect area; // without the margins

    bool mirrored() const { return option.direction == Qt::RightToLeft; }
    // The next `width` pixels in reading order, which are then used up.
    QRect take(int width, int gap)
    {
        QRect taken = area;
        if (mirrored()) {
            taken.setLeft(area.right() - width + 1);
            area.setRight(taken.left() - 1 - gap);
        } else {
            taken.setWidth(width);
            area.setLeft(taken.right() + 1 + gap);
        }
        return taken;
    }
    void text(const QRect &rect, Qt::Alignment alignment, const QString &words, Token token,
              QFont::Weight weight = QFont::Normal)
    {
        QFont font = option.font;
        font.setWeight(weight);
        painter.setFont(font);
        painter.setPen(Theme::instance().color(token));
        const QFontMetrics metrics(font);
        painter.drawText(rect, int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter),
                         metrics.elidedText(words, Qt::ElideRight, rect.width()));
    }
};

void paintRank(Pen &pen, const RankedLine &line)
{
    const QLocale locale;
    const QString computed = line.score.rank ? locale.toString(*line.score.rank) : u"–"_s;
    const QFontMetrics metrics(pen.option.font);
    if (!line.score.pinnedRank) {
        pen.text(pen.area, Qt::AlignLeft, computed, Token::Muted);
        return;
    }
    pen.text(pen.take(metrics.horizontalAdvance(computed), 5), Qt::AlignLeft, computed, Token::Muted);
    const QRect flag = pen.take(11, 1);
    const QPixmap pixmap = iconPixmap(u"flag", Token::Accent, 11, pen.painter.device()->devicePixelRatioF());
    pen.painter.drawPixmap(QPoint(flag.left(), flag.center().y() - 5), pixmap);
    pen.text(pen.area, Qt::AlignLeft, locale.toString(*line.score.pinnedRank), Token::Accent,
             QFont::DemiBold);
}

void paintName(Pen &pen, const RankedLine &line)
{
    const QRect spot = pen.take(dot, 8);
    pen.painter.setPen(Qt::NoPen);
    const QPointF center = QRectF(spot).center();
    if (line.score.quadrant) {
        pen.painter.setBrush(Theme::instance().color(line.colour.token));
        pen.painter.drawEllipse(center, dot / 2.0, dot / 2.0);
    } else { // has no bubble
        pen.painter.setBrush(Qt::NoBrush);
        pen.painter.setPen(QPen(Theme::instance().color(Token::Muted), 1.2));
        pen.painter.drawEllipse(center, dot / 2.0 - 0.6, dot / 2.0 - 0.6);
    }
    pen.text(pen.area, Qt::AlignLeft, line.name, Token::Text);
}

void paintScore(Pen &pen, const RankedLine &line)
{
    if (!line.score.index) {
        pen.text(pen.area, Qt::AlignRight, LineTableModel::tr("not rated"), Token::Muted);
        return;
    }
    const QFontMetrics metrics(pen.option.font);
    const int figure = metrics.horizontalAdvance(u"100"_s) + 4;
    const QRect bar = pen.take(std::max(pen.area.width() - figure - 8, 0), 8);
    if (bar.width() > 12)
        ScoreBar::paint(pen.painter, bar, line.score.index, line.colour.token, line.score.range.low,
                        line.score.range.high, pen.mirrored());
    pen.text(pen.area, Qt::AlignRight, score(line.score.index), Token::Text, QFont::DemiBold);
}

} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *model = static_cast<const LineTableModel *>(index.model());
    const RankedLine *line = model->lineAt(index.row());
    if (!line)
        return;
    const Theme &theme = Theme::instance();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(Token::AccentBackground));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(Token::Hairline));
    Pen pen{*painter, option, option.rect.adjusted(margin, 0, -margin, -1)};
    switch (model->columnAt(index.column())) {
    case Column::Rank: paintRank(pen, *line); break;
    case Column::Moved:
        pen.text(pen.area, Qt::AlignRight, index.data().toString(),
                 line->movedUp.value_or(0) > 0 ? Token::QuickWin : Token::Bad, QFont::DemiBold);
        break;
    case Column::Name: paintName(pen, *line); break;
    case Column::Score: paintScore(pen, *line); break;
    case Column::Code:
    case Column::Quadrant:
    case Column::Class: pen.text(pen.area, Qt::AlignLeft, index.data().toString(), Token::Text); break;
    case Column::Range:
    case Column::ValueRange:
    case Column::DifficultyRange:
        pen.text(pen.area, Qt::AlignRight, index.data().toString(), Token::Muted);
        break;
    case Column::Value:
    case Column::Difficulty:
    case Column::Size: pen.text(pen.area, Qt::AlignRight, index.data().toString(), Token::Text); break;
    }
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * margin + 4, metrics.height() + 15};
}

} // namespace portolan
