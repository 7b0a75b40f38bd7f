// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel)
    , m_title(textLabel(title, TextRole::PageTitle))
    , m_sentence(textLabel(sentence, TextRole::Body, Tone::Muted))
    , m_actions(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    for (QLabel *label : {m_icon, m_title, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_title->setWordWrap(true);
    m_actions->setSpacing(8);
    m_actions->addStretch();
    m_actions->addStretch();
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    setAccessibleName(title);
    connect(&Theme::instance(), &Theme::changed, this, &EmptyState::refreshIcon);
    refreshIcon();
}

QPushButton *EmptyState::addAction(const QString &text, bool primary)
{
    auto *button = new QPushButton(text);
    if (primary)
        button->setProperty("look", u"accent"_s);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
}

void EmptyState::refreshIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, Token::Muted, 40, devicePixelRatioF()));
}

} // namespace portolan
