// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/history_section.h"

#include "core/edits/edits.h"
#include "core/wording/wording.h"
#include "ui/models/initiative_field.h"
#include "ui/pages/details/list_row.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

HistorySection::HistorySection(const DetailsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entries(new QVBoxLayout)
    , m_stage(new QComboBox)
    , m_date(new QLineEdit)
    , m_note(new QLineEdit)
    , m_decidedBy(new QLineEdit)
    , m_problem(textLabel({}, TextRole::Small, Tone::Bad))
{
    m_entries->setSpacing(4);
    m_form = buildForm();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_entries);
    layout->addWidget(m_form);
}

QWidget *HistorySection::buildForm()
{
    m_stage->setObjectName(u"enterStage"_s);
    m_stage->setAccessibleName(tr("Stage to enter"));
    m_stage->setMinimumContentsLength(4);
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_date->setObjectName(u"enterStageDate"_s);
    m_date->setAccessibleName(tr("Since"));
    m_date->setPlaceholderText(tr("Date, if known"));
    m_note->setObjectName(u"enterStageNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note"));
    m_decidedBy->setObjectName(u"enterStageDecidedBy"_s);
    m_decidedBy->setAccessibleName(tr("Decided by"));
    m_decidedBy->setPlaceholderText(tr("Decided by"));
    m_problem->setObjectName(u"enterStageProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *button = new QPushButton(tr("Enter stage"));
    button->setObjectName(u"enterStageButton"_s);
    connect(button, &QPushButton::clicked, this, &HistorySection::enter);
    for (QLineEdit *line : {m_date, m_note, m_decidedBy}) {
        line->setMinimumWidth(40);
        connect(line, &QLineEdit::returnPressed, this, &HistorySection::enter);
        connect(line, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    }
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *first = new QHBoxLayout;
    first->addWidget(m_stage, 1);
    first->addWidget(m_date, 1);
    auto *second = new QHBoxLayout;
    second->addWidget(m_decidedBy, 1);
    second->addWidget(button);
    layout->addLayout(first);
    layout->addWidget(m_note);
    layout->addLayout(second);
    layout->addWidget(m_problem);
    return form;
}

void HistorySection::refresh()
{
    const Initiative *initiative = m_context.initiative();
    if (!initiative)
        return;
    emptyLayout(m_entries);
    for (const StageEntry &entry : m_context.session.portfolio().history(initiative->id))
        m_entries->addWidget(entryRow(entry));
    m_form->setVisible(m_context.isWritable());
    const QString chosen = m_stage->currentText();
    const bool isOther = std::exchange(m_shown, initiative->id) != initiative->id;
    m_stage->clear();
    for (const Stage &stage : m_context.session.portfolio().orderedStages())
        m_stage->addItem(stage.name, stage.id.value);
    m_stage->setCurrentIndex(isOther ? nextStage() : qMax(0, m_stage->findText(chosen)));
    if (!isOther)
        return;
    m_date->setText(m_context.session.asOf().toString(Qt::ISODate));
    m_note->clear();
    m_decidedBy->clear();
    m_problem->hide();
}

// The step after the one it is in: the likeliest to be entered.
int HistorySection::nextStage() const
{
    const Stage *now = m_context.session.portfolio().currentStage(m_shown, m_context.session.asOf());
    const int place = now ? m_stage->findText(now->name) : -1;
    return qBound(0, place + 1, m_stage->count() - 1);
}

QWidget *HistorySection::entryRow(const StageEntry &entry)
{
    const Stage *stage = m_context.session.portfolio().stages().find(entry.stage);
    QStringList lines;
    if (!entry.note.isEmpty())
        lines << entry.note;
    if (!entry.decidedBy.isEmpty())
        lines << tr("Decided by %1").arg(entry.decidedBy);
    auto *row = new ListRow(stage ? stage->name : QString(), day(entry.enteredOn), lines.join(u'\n'));
    row->setObjectName(u"stageEntry"_s);
    if (m_context.isWritable()) {
        row->makeRemovable(tr("Remove this entry"));
        connect(row, &ListRow::removeRequested, this, [this, id = entry.initiative, removed = entry.id] {
            m_context.perform(edits::removeStageEntry(m_context.session.portfolio(), id, removed));
        });
    }
    return row;
}

void HistorySection::enter()
{
    const auto date = readDay(m_date->text());
    if (!date && !m_date->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Write the date as 2026-11-30, or leave it empty when it is not known."));
        m_problem->show();
        return;
    }
    const StageId stage{m_stage->currentData().toLongLong()};
    const Change change =
        edits::enterStage(m_context.session.portfolio(), m_shown, stage, date.value_or(QDate()),
                          m_note->text().trimmed(), m_decidedBy->text().simplified());
    m_problem->setText(tr("It is in that stage already."));
    m_problem->setVisible(change.isEmpty());
    if (!change.isEmpty() && m_context.perform(change))
        m_note->clear();
}

} // namespace portolan
