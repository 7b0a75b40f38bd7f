// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace portolan {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    m_outer->setContentsMargins(16, 14, 16, 14);
    m_outer->setSpacing(8);
    m_body->setSpacing(6);
    m_outer->addLayout(m_body); // no stretch: it would make every card greedy
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::buildHeader()
{
    if (m_header)
        return;
    m_header = new QHBoxLayout;
    m_header->setSpacing(8);
    m_title = textLabel({}, TextRole::CardTitle);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_header->addWidget(m_title, 1);
    m_outer->insertLayout(0, m_header);
}

void Card::setTitle(const QString &title)
{
    buildHeader();
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    buildHeader();
    m_header->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().color(Token::Hairline), 1));
    painter.setBrush(Theme::instance().color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace portolan
