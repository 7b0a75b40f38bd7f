// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/work_card.h"

#include "ui/pages/overview/work_row.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr size_t atFirst = 5;
static constexpr size_t morePerStep = 10;

WorkCard::WorkCard(const QString &title, const QString &nothing, QWidget *parent)
    : Card(title, parent)
    , m_limit(atFirst)
    , m_list(new QVBoxLayout)
    , m_nothing(textLabel(nothing, TextRole::Body, Tone::Muted))
    , m_more(new QPushButton)
{
    m_list->setSpacing(0);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(u"nothing"_s);
    m_more->setProperty("look", u"link"_s);
    m_more->setObjectName(u"more"_s);
    body()->setSpacing(2);
    body()->addWidget(m_nothing);
    body()->addLayout(m_list);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += morePerStep;
        rebuild();
    });
}

void WorkCard::setItems(std::vector<WorkItem> items)
{
    if (items == m_items && !m_rows.empty())
        return;
    m_items = std::move(items);
    m_limit = atFirst;
    rebuild();
}

void WorkCard::rebuild()
{
    for (WorkRow *row : m_rows) {
        row->hide();
        row->deleteLater(); // its button may be the sender of what is handled now
    }
    m_rows.clear();
    for (size_t i = 0; i < std::min(m_limit, m_items.size()); ++i) {
        const WorkItem &item = m_items[i];
        auto *row = new WorkRow(item, int(i) + 1);
        m_list->addWidget(row);
        m_rows.push_back(row);
        connect(row, &WorkRow::picked, this, [this, id = item.initiative] { emit picked(id); });
        connect(row, &WorkRow::acted, this,
                [this, page = item.page, id = item.initiative] { emit acted(page, id); });
    }
    m_nothing->setVisible(m_items.empty());
    const int hidden = int(m_items.size()) - int(m_rows.size());
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more", nullptr, hidden));
}

} // namespace portolan
