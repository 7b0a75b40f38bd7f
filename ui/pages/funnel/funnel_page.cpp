// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/funnel_page.h"

#include "ui/pages/funnel/board_view.h"
#include "ui/pages/funnel/funnel_view.h"
#include "ui/pages/funnel/ledger_view.h"
#include "ui/session/session.h"
#include "ui/widgets/page_header.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

FunnelPage::FunnelPage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_choices(new QButtonGroup(this))
    , m_segments(new QHBoxLayout)
    , m_numbers(new FunnelView(session, prompts))
{
    setObjectName(u"funnelPage"_s);
    auto *header = new PageHeader(tr("From pilot to production"),
                                  tr("Where initiatives are, how long they take and what holds them back."));
    auto *compare = new QPushButton(tr("Compare with…"));
    compare->setObjectName(u"funnelCompare"_s);
    compare->setAccessibleName(tr("Compare with another segment"));
    compare->setCheckable(true);
    auto *save = new QPushButton(tr("Export"));
    save->setObjectName(u"funnelExport"_s);
    save->setAccessibleName(tr("Export the stages as CSV"));
    header->addAction(compare);
    header->addAction(save);
    connect(compare, &QPushButton::toggled, m_numbers, &FunnelView::setComparing);
    connect(save, &QPushButton::clicked, m_numbers, &FunnelView::exportTable);
    connect(m_numbers, &FunnelView::pageRequested, this, &FunnelPage::pageRequested);
    connect(m_numbers, &FunnelView::shownChanged, this, &FunnelPage::shownChanged);
    m_segments->setSpacing(4);
    addView(u"funnelShowNumbers"_s, tr("Numbers"), m_numbers);
    addView(u"funnelShowBoard"_s, tr("Board"), new BoardView(session, prompts));
    addView(u"funnelShowDecisions"_s, tr("Decisions"), new LedgerView(session, prompts));
    m_segments->addStretch();
    m_choices->button(0)->setChecked(true);
    connect(m_choices, &QButtonGroup::idClicked, this, [this, compare, save](int view) {
        m_stack->setCurrentIndex(view);
        compare->setVisible(view == 0);
        save->setVisible(view == 0);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(header);
    layout->addLayout(m_segments);
    layout->addWidget(m_stack, 1);
}

void FunnelPage::addView(const QString &name, const QString &text, QWidget *view)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(tr("Show %1").arg(text));
    button->setCheckable(true);
    m_choices->addButton(button, m_stack->addWidget(view));
    m_segments->addWidget(button);
}

} // namespace portolan
