// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/list_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

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
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    m_row->setSpacing(6);
    m_row->addWidget(wrapping(what, TextRole::Body, Tone::Normal), 1);
    if (!aside.isEmpty())
        m_row->addWidget(textLabel(aside, TextRole::Small, Tone::Muted));
    layout->addLayout(m_row);
    if (!under.isEmpty())
        layout->addWidget(wrapping(under, TextRole::Small, Tone::Muted));
}

void ListRow::makeRemovable(const QString &accessibleName)
{
    auto *button = new QToolButton;
    button->setObjectName(u"remove"_s);
    button->setProperty("look", u"quiet"_s);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    const auto paint = [button] { button->setIcon(icon(u"close")); };
    connect(&Theme::instance(), &Theme::changed, button, paint);
    paint();
    m_row->addWidget(button);
    connect(button, &QToolButton::clicked, this, &ListRow::removeRequested);
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
