// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/funnel_list.h"

#include "ui/widgets/label.h"

#include <QCursor>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

FunnelList::FunnelList(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(textLabel({}, TextRole::CardTitle))
    , m_none(textLabel(tr("No initiatives here."), TextRole::Body, Tone::Muted))
    , m_list(new QListWidget)
{
    setObjectName(u"funnelList"_s);
    setProperty("look", u"popup"_s);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"funnelListItems"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_title);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    const auto choose = [this](const QListWidgetItem *item) {
        const InitiativeId id{item->data(Qt::UserRole).toLongLong()};
        close();
        emit chosen(id);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void FunnelList::showList(const QString &title, const QList<InitiativeId> &ids, const Portfolio &portfolio)
{
    m_title->setText(title);
    m_list->setAccessibleName(title);
    m_list->clear();
    for (const InitiativeId id : ids) {
        const Initiative *initiative = portfolio.initiatives().find(id);
        if (!initiative)
            continue;
        auto *item = new QListWidgetItem(initiative->code + u"  "_s + initiative->name, m_list);
        item->setData(Qt::UserRole, id.value);
    }
    m_none->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    const int lines = std::clamp(m_list->count(), 1, 12);
    resize(380, 60 + lines * (fontMetrics().height() + 6));
    const QRect window = parentWidget()->window()->geometry();
    const QPoint near =
        window.contains(QCursor::pos()) ? QCursor::pos() : window.center() - QPoint(width(), height()) / 2;
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(near.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(near.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

} // namespace portolan
