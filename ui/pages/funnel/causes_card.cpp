// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/causes_card.h"

#include "core/edits/edits.h"
#include "core/wording/funnel_words.h"
#include "ui/pages/funnel/remedy_dialog.h"
#include "ui/pages/funnel/thresholds_dialog.h"
#include "ui/session/session.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

CausesCard::CausesCard(Session &session, const Prompts &prompts, QWidget *parent)
    : Card(tr("Why pilots stall"), parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_stalled(textLabel({}, TextRole::Body))
    , m_table(new QTableWidget)
    , m_list(new QAction(tr("List the initiatives"), m_table))
    , m_remedy(new QAction(tr("Add the remedy as a task…"), m_table))
{
    setObjectName(u"causesCard"_s);
    m_stalled->setObjectName(u"stalledText"_s);
    m_stalled->setWordWrap(true);
    buildTable();
    buildActions();
    body()->addWidget(m_stalled);
    body()->addWidget(m_table);
    refreshActions();
}

void CausesCard::buildTable()
{
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
    m_table->setToolTip(
        tr("Double-click or press Enter to list the initiatives, Ctrl+T to add the remedy as a task"));
}

void CausesCard::buildActions()
{
    m_list->setObjectName(u"listCause"_s);
    m_remedy->setObjectName(u"addRemedy"_s);
    m_remedy->setShortcut(Qt::CTRL | Qt::Key_T);
    m_remedy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_list, m_remedy});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *button = new QPushButton(tr("Add as a task…"));
    button->setObjectName(u"addRemedyButton"_s);
    button->setAccessibleName(tr("Add the remedy of the chosen cause as a task"));
    auto *thresholds = new QPushButton(tr("Thresholds…"));
    thresholds->setObjectName(u"thresholdsButton"_s);
    thresholds->setAccessibleName(tr("Change the thresholds of these signals"));
    addHeaderWidget(thresholds);
    addHeaderWidget(button);
    connect(thresholds, &QPushButton::clicked, this,
            [this] { ThresholdsDialog::open(m_session, m_prompts, this); });
    connect(m_list, &QAction::triggered, this, &CausesCard::listInitiatives);
    connect(m_remedy, &QAction::triggered, this, &CausesCard::askRemedy);
    connect(m_remedy, &QAction::changed, button, [this, button] {
        button->setEnabled(m_remedy->isEnabled());
        button->setToolTip(m_remedy->toolTip());
    });
    connect(button, &QPushButton::clicked, m_remedy, &QAction::trigger);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        m_table->setCurrentCell(row, 0);
        listInitiatives();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &CausesCard::refreshActions);
}

void CausesCard::setDiagnosis(const Diagnosis &diagnosis)
{
    const int kept = current() ? int(current()->cause) : -1;
    m_diagnosis = diagnosis;
    m_table->setVisible(diagnosis.pilots > 0);
    if (diagnosis.pilots == 0) {
        m_table->setRowCount(0);
        m_stalled->setText(tr("No pilot is running, so nothing can stall."));
        return refreshActions();
    }
    m_stalled->setText(tr("%1 of %n running pilot(s) show enough of these signals to be called stalled.",
                          nullptr, diagnosis.pilots)
                           .arg(QLocale().toString(int(diagnosis.stalled.size()))));
    fillTable();
    fitHeight();
    const auto row = std::ranges::find(diagnosis.findings, kept,
                                       [](const CauseFinding &finding) { return int(finding.cause); });
    if (row != diagnosis.findings.end())
        m_table->setCurrentCell(int(row - diagnosis.findings.begin()), 0);
    refreshActions();
}

void CausesCard::fillTable()
{
    m_table->setRowCount(int(m_diagnosis.findings.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CauseFinding &finding = m_diagnosis.findings[size_t(row)];
        const QString taken =
            remedyTaken(int(withOpenTask(m_session.portfolio(), finding).size()), int(finding.holds.size()));
        const QString remedy = causeRemedy(finding.cause);
        const QStringList texts{causeTitle(finding.cause), weightWord(finding.strength()),
                                evidence(finding, m_diagnosis),
                                taken.isEmpty() ? remedy : remedy + u'\n' + taken};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
}

// The page scrolls, not the table in it.
void CausesCard::fitHeight()
{
    constexpr int air = 8; // between the lines of one row and those of the next
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + air);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + m_table->verticalHeader()->length() + 4);
}

const CauseFinding *CausesCard::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_diagnosis.findings.size()) ? &m_diagnosis.findings[size_t(row)] : nullptr;
}

void CausesCard::refreshActions()
{
    const CauseFinding *finding = current();
    m_list->setEnabled(finding);
    m_remedy->setEnabled(finding && !finding->holds.empty() && !m_session.isReadOnly());
    QString why = tr("Add the remedy as a task of the initiatives behind the cause");
    if (m_session.isReadOnly())
        why = tr("The portfolio is open for reading only");
    else if (!finding)
        why = tr("Choose a cause in the table first");
    else if (finding->holds.empty())
        why = tr("No initiative shows this cause");
    m_remedy->setToolTip(why);
}

void CausesCard::listInitiatives()
{
    if (const CauseFinding *finding = current())
        emit chosen(causeTitle(finding->cause), {finding->holds.begin(), finding->holds.end()});
}

void CausesCard::askRemedy()
{
    const CauseFinding *finding = current();
    if (!finding)
        return;
    auto *dialog = new RemedyDialog(m_session.portfolio(), m_diagnosis, *finding, m_session.asOf(), this);
    connect(dialog, &RemedyDialog::answered, this, [this](const Task &task, const QList<InitiativeId> &ids) {
        const auto done = m_session.perform(edits::addTasks(m_session.portfolio(), ids, task));
        if (!done)
            m_prompts.showError(done.error());
        else
            m_prompts.showNote(tr("%n task(s) added; they are in the details of the initiatives.", nullptr,
                                  int(ids.size())));
    });
    dialog->open();
}

} // namespace portolan
