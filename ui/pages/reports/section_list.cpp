// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/section_list.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_up(new QToolButton)
    , m_down(new QToolButton)
{
    m_list->setObjectName(u"reportSections"_s);
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setSpacing(2);
    m_list->setMinimumHeight(250);
    for (QToolButton *button : {m_up, m_down})
        button->setProperty("look", u"button"_s);
    m_up->setText(tr("Move up"));
    m_up->setObjectName(u"reportSectionUp"_s);
    m_up->setToolTip(tr("Move the section up (Alt+Up)"));
    m_down->setText(tr("Move down"));
    m_down->setObjectName(u"reportSectionDown"_s);
    m_down->setToolTip(tr("Move the section down (Alt+Down)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    for (const int by : {-1, 1}) {
        auto *key =
            new QShortcut(QKeySequence(by < 0 ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down), m_list);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, by] { move(by); });
    }
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isSetting)
            emit changed();
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &SectionList::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        refreshButtons();
        if (!m_isSetting)
            emit currentChanged();
    });
}

void SectionList::setChoices(const QList<report::SectionChoice> &choices)
{
    if (choices == this->choices())
        return;
    const auto kept = current();
    m_isSetting = true;
    m_list->clear();
    for (const report::SectionChoice &choice : choices) {
        auto *item = new QListWidgetItem(report::label(choice.kind), m_list);
        item->setData(Qt::UserRole, int(choice.kind));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(choice.isOn ? Qt::Checked : Qt::Unchecked);
        if (kept == choice.kind)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_isSetting = false;
    refreshButtons();
    emit currentChanged();
}

QList<report::SectionChoice> SectionList::choices() const
{
    QList<report::SectionChoice> choices;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        choices << report::SectionChoice{report::SectionKind(item->data(Qt::UserRole).toInt()),
                                         item->checkState() == Qt::Checked};
    }
    return choices;
}

std::optional<report::SectionKind> SectionList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::optional(report::SectionKind(item->data(Qt::UserRole).toInt())) : std::nullopt;
}

void SectionList::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(row + by, m_list->takeItem(row));
        m_list->setCurrentRow(row + by);
    }
    refreshButtons();
    emit changed();
}

void SectionList::refreshButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

} // namespace portolan
