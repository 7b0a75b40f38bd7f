// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/wording_banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace portolan {

WordingBanner::WordingBanner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(textLabel({}))
    , m_undo(new QPushButton(tr("Undo")))
    , m_same(new QPushButton(tr("The meaning is the same")))
{
    setObjectName(u"wordingBanner"_s);
    m_text->setObjectName(u"wordingSentence"_s);
    m_text->setWordWrap(true);
    m_undo->setObjectName(u"wordingUndo"_s);
    m_same->setObjectName(u"wordingSame"_s);
    m_same->setToolTip(tr("For a corrected spelling, say: the ratings stand as they were given."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 10, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_same);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &WordingBanner::undoWanted);
    connect(m_same, &QPushButton::clicked, this, &WordingBanner::meaningKept);
    connect(&Theme::instance(), &Theme::changed, this, &WordingBanner::refreshIcon);
    refreshIcon();
    hide();
}

void WordingBanner::setCount(qsizetype doubtful, bool canUndo, bool canEdit)
{
    m_text->setText(
        tr("%n rating(s) were given with the earlier wording. They keep counting and are marked until "
           "they are given again.",
           nullptr, int(doubtful)));
    setAccessibleName(m_text->text());
    m_undo->setVisible(canUndo);
    m_same->setVisible(canEdit);
    setVisible(doubtful > 0);
}

void WordingBanner::refreshIcon()
{
    m_icon->setPixmap(iconPixmap(u"warning", Token::FillIn, 18, devicePixelRatioF()));
    update();
}

void WordingBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().color(Token::Hairline), 1));
    painter.setBrush(Theme::instance().color(Token::FillInGround));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace portolan
