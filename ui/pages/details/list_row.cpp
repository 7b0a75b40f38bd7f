// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/list_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int buttonSize = 22;

static QLabel *wrapping(const QString &text, TextRole role, Tone tone)
{
    QLabel *label = textLabel(text, role, tone);
    label->setWordWrap(true);
    label->setMinimumWidth(20);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

ListRow::ListRow(const QString &what, const QString &aside, const QString &under, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_lines(new QVBoxLayout)
    , m_whole(new QHBoxLayout(this))
{
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(8);
    m_whole->addLayout(m_lines, 1);
    m_lines->setSpacing(1);
    m_row->setSpacing(6);
    m_row->addWidget(wrapping(what, TextRole::Body, Tone::Normal), 1);
    if (!aside.isEmpty())
        m_row->addWidget(textLabel(aside, TextRole::Small, Tone::Muted));
    m_lines->addLayout(m_row);
    if (!under.isEmpty())
        addLine(under, Tone::Muted);
}

void ListRow::addLine(const QString &text, Tone tone)
{
    m_lines->addWidget(wrapping(text, TextRole::Small, tone));
}

void ListRow::makeCheckable(bool checked, const QString &accessibleName)
{
    auto *check = new QCheckBox;
    check->setObjectName(u"check"_s);
    check->setChecked(checked);
    check->setAccessibleName(accessibleName);
    check->setFixedHeight(buttonSize);
    m_whole->insertWidget(0, check, 0, Qt::AlignTop);
    setFocusProxy(check);
    connect(check, &QCheckBox::toggled, this, &ListRow::toggled);
}

void ListRow::makeEditable(const QString &accessibleName)
{
    addButton(u"edit"_s, u"edit"_s, accessibleName, &ListRow::editRequested);
}

void ListRow::makeRemovable(const QString &accessibleName)
{
    addButton(u"remove"_s, u"close"_s, accessibleName, &ListRow::removeRequested);
}

void ListRow::addButton(const QString &objectName, const QString &iconName, const QString &accessibleName,
                        void (ListRow::*requested)())
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setProperty("look", u"quiet"_s);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    const auto paint = [button, iconName] { button->setIcon(icon(iconName)); };
    connect(&Theme::instance(), &Theme::changed, button, paint);
    paint();
    button->setFixedSize(buttonSize, buttonSize);
    m_row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QToolButton::clicked, this, requested);
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one whose button was clicked
        }
        delete item;
    }
}

} // namespace portolan
