// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setProperty("look", u"rail"_s);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(10, 12, 10, 12);
    m_layout->setSpacing(2);
    setMinimumWidth(196);
    connect(&Theme::instance(), &Theme::changed, this, &Rail::refreshIcons);
}

void Rail::addPage(const QString &id, const QString &group, const QString &title, const QString &iconName,
                   const QString &shortcut)
{
    if (group != m_lastGroup) {
        QLabel *heading = textLabel(QLocale().toUpper(group), TextRole::Caption, Tone::Muted);
        heading->setContentsMargins(10, m_lastGroup.isEmpty() ? 4 : 14, 0, 4);
        m_layout->addWidget(heading);
        m_lastGroup = group;
    }
    auto *button = new QToolButton;
    button->setObjectName(u"nav_%1"_s.arg(id));
    button->setProperty("look", u"nav"_s);
    button->setProperty("iconName", iconName);
    button->setText(u"  "_s + title);
    button->setAccessibleName(title);
    button->setToolTip(tr("%1 (%2)", "page, then its shortcut").arg(title, shortcut));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({18, 18});
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->installEventFilter(this);
    m_group->addButton(button);
    m_layout->addWidget(button);
    m_buttons.insert(id, button);
    connect(button, &QToolButton::clicked, this, [this, id] { emit chosen(id); });
    refreshIcons();
}

void Rail::finish()
{
    m_layout->addStretch();
}

void Rail::setCurrent(const QString &id)
{
    if (QToolButton *button = m_buttons.value(id))
        button->setChecked(true);
}

void Rail::refreshIcons()
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setIcon(icon(button->property("iconName").toString()));
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            focusNextPrevChild(key == Qt::Key_Down);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QToolButton *>(watched)->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace portolan
