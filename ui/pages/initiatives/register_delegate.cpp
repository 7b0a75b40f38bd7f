// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/register_delegate.h"

#include "core/wording/wording.h"
#include "ui/pages/initiatives/cell_editor.h"
#include "ui/pages/initiatives/register_model.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/score_bar.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int sidePadding = 8;

static Token tokenOf(std::optional<Quadrant> quadrant)
{
    if (!quadrant)
        return Token::Muted;
    switch (*quadrant) {
    case Quadrant::QuickWin: return Token::QuickWin;
    case Quadrant::StrategicBet: return Token::StrategicBet;
    case Quadrant::FillIn: return Token::FillIn;
    case Quadrant::Reconsider: return Token::Reconsider;
    }
    Q_UNREACHABLE();
}

RegisterDelegate::RegisterDelegate(RegisterModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(portolan::font(TextRole::Body));
    const QString text = index.data().toString().left(200);
    int extra = 2 * sidePadding + 4;
    if (RegisterColumns::at(index.column()) == Column::Index)
        extra += 70;
    if (RegisterColumns::at(index.column()) == Column::Quadrant)
        extra += 14;
    Q_UNUSED(option)
    return {metrics.horizontalAdvance(text) + extra, metrics.height() + 13};
}

// Hairline under every row; the current row is tinted, the selection more so, the current cell has a frame.
void RegisterDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(Token::AccentBackground));
    else if (m_model.groupAt(index.row()))
        painter->fillRect(option.rect, theme.color(Token::Soft));
    else if (current.isValid() && current.row() == index.row())
        painter->fillRect(option.rect, theme.color(Token::Soft));
    painter->setPen(theme.color(Token::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (current == index && view->hasFocus()) {
        painter->setPen(theme.color(Token::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const RegisterRow *row = m_model.rowAt(index.row());
    const Column column = RegisterColumns::at(index.column());
    QRect area = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    if (row && column == Column::Index)
        paintScore(painter, area, index, mirrored);
    if ((row && column == Column::Quadrant) || (m_model.groupAt(index.row()) && column == Column::Name))
        area = paintDot(painter, area, index, mirrored);
    if (row && column == Column::Rank && row->initiative.pinnedRank)
        paintPin(painter, area, mirrored);
    const bool isStrong = !row && !m_model.isNewLine(index.row());
    const bool isMuted =
        m_model.isNewLine(index.row()) || (row && (column == Column::Code || column == Column::Rank));
    const bool isFigure = row && column == Column::Index;
    painter->setFont(portolan::font(isStrong || isFigure ? TextRole::CardTitle : TextRole::Body));
    QString text = index.data().toString();
    text = text.left(400).replace(u'\n', u' ');
    painter->setPen(Theme::instance().color(isMuted || text == u"–"_s ? Token::Muted : Token::Text));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(area, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

void RegisterDelegate::paintScore(QPainter *painter, QRect area, const QModelIndex &index,
                                  bool mirrored) const
{
    const RegisterRow &row = *m_model.rowAt(index.row());
    if (!row.isAssessed())
        return;
    constexpr int figureRoom = 34;
    mirrored ? area.setLeft(area.left() + figureRoom) : area.setRight(area.right() - figureRoom);
    ScoreBar::paint(*painter, QRectF(area), row.score->index, tokenOf(row.quadrant()), row.score->range.low,
                    row.score->range.high, mirrored);
}

// A flag beside a rank that was set by hand.
void RegisterDelegate::paintPin(QPainter *painter, QRect area, bool mirrored) const
{
    constexpr int side = 13;
    const int x = mirrored ? area.right() - side : area.left();
    painter->drawPixmap(QPoint(x, area.center().y() - side / 2),
                        iconPixmap(u"flag", Token::Accent, side, painter->device()->devicePixelRatioF()));
}

// The dot of a quadrant, or the arrow of a heading. Answers with the room left for the text.
QRect RegisterDelegate::paintDot(QPainter *painter, QRect area, const QModelIndex &index, bool mirrored) const
{
    const RegisterGroup *group = m_model.groupAt(index.row());
    const RegisterRow *row = m_model.rowAt(index.row());
    constexpr int room = 14;
    const QPointF center(mirrored ? area.right() - 4 : area.left() + 4, area.center().y() + 0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (group) {
        painter->setBrush(Theme::instance().color(Token::Muted));
        const double side = mirrored ? -1 : 1;
        const QPolygonF open{center + QPointF(-4, -2.5), center + QPointF(4, -2.5), center + QPointF(0, 3)};
        const QPolygonF closed{center + QPointF(-2.5 * side, -4), center + QPointF(3 * side, 0),
                               center + QPointF(-2.5 * side, 4)};
        painter->drawPolygon(group->isCollapsed ? closed : open);
    } else if (row && row->quadrant()) {
        painter->setBrush(Theme::instance().color(tokenOf(row->quadrant())));
        painter->drawEllipse(center, 4, 4);
    } else {
        return area;
    }
    mirrored ? area.setRight(area.right() - room) : area.setLeft(area.left() + room);
    return area;
}

QWidget *RegisterDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    QWidget *editor = cellEditor(m_model.session().portfolio(), index.column(), parent);
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->setFont(portolan::font(TextRole::Body));
    m_edited = index;
    auto *self = const_cast<RegisterDelegate *>(this); // Qt asks a const delegate for editors that talk back
    onCellEdited(editor, self, [self] { self->hideProblem(); });
    onCellChosen(editor, self, [self, editor] { self->finish(editor); });
    connect(editor, &QObject::destroyed, self, &RegisterDelegate::hideProblem);
    return editor;
}

void RegisterDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    setCellText(editor, index.data(Qt::EditRole).toString());
}

void RegisterDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    model->setData(index, cellText(editor), Qt::EditRole);
}

void RegisterDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    placeCellEditor(editor, option.rect);
}

bool RegisterDelegate::refuses(QWidget *editor)
{
    const auto problem = m_model.problemWith(m_edited, cellText(editor));
    if (!problem)
        return false;
    hideProblem();
    auto *note = new QFrame(editor->parentWidget());
    note->setProperty("look", u"popup"_s);
    QLabel *label = textLabel(*problem, TextRole::Small, Tone::Bad);
    label->setObjectName(u"cellProblem"_s);
    auto *layout = new QHBoxLayout(note);
    layout->setContentsMargins(9, 6, 9, 6);
    layout->addWidget(label);
    note->adjustSize();
    const QRect view = editor->parentWidget()->rect();
    const QRect cell = editor->geometry();
    const bool fitsBelow = cell.bottom() + 2 + note->height() <= view.bottom();
    const int x = qBound(0, cell.left(), qMax(0, view.width() - note->width()));
    note->move(x, fitsBelow ? cell.bottom() + 2 : cell.top() - 2 - note->height());
    note->show();
    note->raise();
    editor->setAccessibleDescription(*problem);
    m_problem = note;
    return true;
}

void RegisterDelegate::hideProblem()
{
    delete m_problem;
}

void RegisterDelegate::finish(QWidget *editor)
{
    if (refuses(editor))
        return;
    emit commitData(editor);
    emit closeEditor(editor, QAbstractItemDelegate::NoHint);
    emit entered();
}

bool RegisterDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            finish(editor);
            return true;
        }
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && refuses(editor))
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

// The whole text of a cell that is cut off, never read as markup.
bool RegisterDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString note = index.data(Qt::ToolTipRole).toString();
    const QString text = note.isEmpty() ? index.data().toString() : note;
    const bool isCut = !note.isEmpty() || sizeHint(option, index).width() > view->visualRect(index).width()
        || text.contains(u'\n');
    if (event->type() != QEvent::ToolTip || !isCut)
        return false;
    const QString escaped = text.left(1000).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    QToolTip::showText(event->globalPos(), u"<qt>%1</qt>"_s.arg(escaped), view);
    return true;
}

} // namespace portolan
