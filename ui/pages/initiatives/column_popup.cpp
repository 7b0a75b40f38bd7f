// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/column_popup.h"

#include "ui/pages/initiatives/register_model.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int sectionRole = Qt::UserRole;

ColumnPopup::ColumnPopup(RegisterModel &model, QHeaderView &header, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_header(header)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(u"columnPopup"_s);
    setProperty("look", u"popup"_s);
    setAccessibleName(tr("Columns"));
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    setFixedWidth(290);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnPopup::search);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_header.setSectionHidden(item->data(sectionRole).toInt(), item->checkState() != Qt::Checked);
    });
}

// In the order in which they stand; the name is always there.
void ColumnPopup::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        if (RegisterColumns::at(section) == Column::Name)
            continue;
        auto *item = new QListWidgetItem(m_model.columns().title(section), m_list);
        item->setData(sectionRole, section);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_header.isSectionHidden(section) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

void ColumnPopup::search(const QString &text)
{
    const QString wanted = folded(text);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!folded(m_list->item(row)->text()).contains(wanted));
}

void ColumnPopup::openUnder(const QWidget *button)
{
    m_search->clear();
    fill();
    setFixedHeight(qMin(480, m_list->sizeHintForRow(0) * m_list->count() + 80));
    const QRect screen = button->screen()->availableGeometry();
    const QPoint corner = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 4));
    move(qBound(screen.left(), corner.x(), screen.right() - width()),
         qBound(screen.top(), corner.y(), screen.bottom() - height()));
    show();
    m_search->setFocus();
}

} // namespace portolan
