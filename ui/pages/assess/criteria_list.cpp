// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/criteria_list.h"

#include "ui/pages/assess/criterion_row.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

CriteriaList::CriteriaList(QWidget *parent)
    : Card(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"criteriaList"_s);
    setAccessibleName(tr("Criteria"));
    layout()->setContentsMargins(8, 8, 8, 8);
    body()->setSpacing(2);
}

CriterionRow *CriteriaList::addRow()
{
    auto *row = new CriterionRow(this);
    row->setObjectName(u"criterion%1"_s.arg(m_rows.size()));
    m_group->addButton(row);
    body()->addWidget(row);
    connect(row, &QAbstractButton::clicked, this, [this, row] { emit chosen(row->line().id); });
    connect(row, &CriterionRow::entered, this, [this, row] { emit entered(row->line().id); });
    m_rows.push_back(row);
    return row;
}

void CriteriaList::setLines(const std::vector<CriterionLine> &lines)
{
    while (m_rows.size() > lines.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < lines.size())
        addRow()->show();
    for (size_t i = 0; i < lines.size(); ++i)
        m_rows[i]->setLine(lines[i]);
}

void CriteriaList::setCurrent(CriterionId id)
{
    for (CriterionRow *row : m_rows) {
        if (row->line().id == id)
            row->setChecked(true);
    }
}

CriterionId CriteriaList::current() const
{
    const auto *row = static_cast<CriterionRow *>(m_group->checkedButton());
    return row ? row->line().id : CriterionId{};
}

} // namespace portolan
