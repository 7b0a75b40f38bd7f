// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/causes_card.h"

#include "core/wording/funnel_words.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

CausesCard::CausesCard(QWidget *parent)
    : Card(tr("Why pilots stall"), parent)
    , m_stalled(textLabel({}, TextRole::Body))
    , m_table(new QTableWidget)
{
    setObjectName(u"causesCard"_s);
    m_stalled->setObjectName(u"stalledText"_s);
    m_stalled->setWordWrap(true);
    m_table->setObjectName(u"causesTable"_s);
    m_table->setAccessibleName(tr("Why pilots stall"));
    const QStringList heads{tr("Cause"), tr("Weight"), tr("Evidence in this portfolio"), tr("Remedy")};
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->verticalHeader()->hide();
    QHeaderView *head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSectionResizeMode(0, QHeaderView::Interactive);
    head->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(2, QHeaderView::Stretch);
    head->setSectionResizeMode(3, QHeaderView::Stretch);
    m_table->setColumnWidth(0, 190);
    connect(head, &QHeaderView::sectionResized, this, &CausesCard::fitHeight);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setToolTip(tr("Double-click or press Enter to list the initiatives"));
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        const CauseFinding &finding = m_diagnosis.findings[size_t(row)];
        emit chosen(causeTitle(finding.cause), {finding.holds.begin(), finding.holds.end()});
    });
    body()->addWidget(m_stalled);
    body()->addWidget(m_table);
}

void CausesCard::setDiagnosis(const Diagnosis &diagnosis)
{
    m_diagnosis = diagnosis;
    m_table->setVisible(diagnosis.pilots > 0);
    if (diagnosis.pilots == 0) {
        m_stalled->setText(tr("No pilot is running, so nothing can stall."));
        return;
    }
    m_stalled->setText(tr("%1 of %n running pilot(s) show enough of these signals to be called stalled.",
                          nullptr, diagnosis.pilots)
                           .arg(QLocale().toString(int(diagnosis.stalled.size()))));
    m_table->setRowCount(int(diagnosis.findings.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CauseFinding &finding = diagnosis.findings[size_t(row)];
        const QStringList texts{causeTitle(finding.cause), weightWord(finding.strength()),
                                evidence(finding, diagnosis), causeRemedy(finding.cause)};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    fitHeight();
}

// The page scrolls, not the table in it.
void CausesCard::fitHeight()
{
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_table->verticalHeader()->length() + 4);
}

} // namespace portolan
