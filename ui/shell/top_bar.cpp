// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace portolan {

TopBar::TopBar(Session &session, QAction *search, QAction *undo, QAction *redo, QAction *addInitiative,
               QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_name(textLabel({}, TextRole::CardTitle))
    , m_count(new Chip)
    , m_searchAction(search)
    , m_search(new QPushButton)
    , m_profile(new QPushButton)
    , m_add(new QPushButton(tr("New initiative")))
{
    setObjectName(u"topBar"_s);
    setProperty("look", u"bar"_s);
    m_name->setObjectName(u"portfolioName"_s);
    QFont larger = m_name->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    m_name->setFont(larger);
    m_search->setObjectName(u"searchButton"_s);
    refreshSearch();
    m_search->setAccessibleName(tr("Search"));
    m_profile->setObjectName(u"profileButton"_s);
    m_profile->setMenu(new QMenu(this));
    m_add->setObjectName(u"newInitiative"_s);
    m_add->setProperty("look", u"accent"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 9, 18, 9);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(iconButton(undo, u"undo"_s));
    layout->addWidget(iconButton(redo, u"redo"_s));
    layout->addWidget(m_profile);
    layout->addWidget(m_add);
    connect(m_search, &QPushButton::clicked, search, &QAction::trigger);
    connect(m_add, &QPushButton::clicked, addInitiative, &QAction::trigger);
    connect(addInitiative, &QAction::changed, this,
            [this, addInitiative] { m_add->setEnabled(addInitiative->isEnabled()); });
    for (const auto signal : {&Session::opened, &Session::profileChanged, &Session::closed})
        connect(&session, signal, this, &TopBar::refreshPortfolio);
    connect(&session, &Session::changed, this, &TopBar::refreshPortfolio);
    connect(&Theme::instance(), &Theme::changed, this, &TopBar::refreshIcons);
    refreshPortfolio();
    refreshIcons();
}

QToolButton *TopBar::iconButton(QAction *action, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setProperty("look", u"button"_s);
    button->setProperty("iconName", iconName);
    button->setObjectName(iconName + u"Button"_s);
    button->setEnabled(action->isEnabled());
    const auto describe = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->text().remove(u'&'));
        button->setAccessibleName(action->text().remove(u'&'));
    };
    describe();
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, describe);
    m_iconButtons << button;
    return button;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    refreshSearch();
}

// Says less where there is less room.
void TopBar::refreshSearch()
{
    constexpr int roomy = 1250;
    const QString keys = m_searchAction->shortcut().toString(QKeySequence::NativeText);
    const QString text = width() >= roomy ? tr("Search initiatives, pages, commands    %1").arg(keys)
                                          : tr("Search    %1").arg(keys);
    if (m_search->text() != text)
        m_search->setText(text);
}

void TopBar::refreshPortfolio()
{
    const Portfolio &portfolio = m_session.portfolio();
    const QString name = portfolio.info().name.simplified();
    m_name->setText(fontMetrics().elidedText(name, Qt::ElideRight, 420));
    m_name->setToolTip(name.toHtmlEscaped());
    m_count->setText(tr("%n initiative(s)", nullptr, int(portfolio.initiatives().size())));
    refreshProfiles();
}

void TopBar::refreshProfiles()
{
    QMenu *menu = m_profile->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const Profile &profile : m_session.portfolio().orderedProfiles()) {
        QString label = profile.name;
        QAction *action = menu->addAction(label.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(profile.id == m_session.profileId());
        connect(action, &QAction::triggered, this, [this, id = profile.id] { m_session.setProfile(id); });
    }
    const Profile *current = m_session.profile();
    m_profile->setText(current ? tr("Profile: %1 ▾").arg(current->name) : tr("No profile"));
    m_profile->setAccessibleName(current ? tr("Profile: %1").arg(current->name) : tr("No profile"));
    m_profile->setEnabled(current != nullptr);
}

void TopBar::refreshIcons()
{
    for (QToolButton *button : std::as_const(m_iconButtons))
        button->setIcon(icon(button->property("iconName").toString(), Token::Text));
    m_search->setIcon(icon(u"search"));
    m_add->setIcon(icon(u"plus", Token::OnAccent));
}

} // namespace portolan
