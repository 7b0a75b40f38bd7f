// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task_form.h"

#include "ui/widgets/date_field.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int usualDays = 30;
static constexpr int longestTitle = 300;

TaskForm::TaskForm(const Task &task, const QStringList &roles, QDate asOf, QWidget *parent)
    : QWidget(parent)
    , m_task(task)
    , m_title(new QLineEdit(task.title))
    , m_owner(new QLineEdit(task.ownerRole))
    , m_isDue(new QCheckBox(tr("Due on")))
    , m_due(dateField(u"taskDue"_s, tr("Day it is due")))
{
    m_title->setMaxLength(longestTitle);
    m_title->setCursorPosition(0);
    auto *suggestions = new QCompleter(roles, m_owner);
    suggestions->setCaseSensitivity(Qt::CaseInsensitive);
    suggestions->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(suggestions);
    // A new task is due in a while unless somebody says otherwise; an old one keeps having no day.
    m_isDue->setChecked(task.dueOn.isValid() || !task.id);
    m_due->setDate(task.dueOn.isValid() ? task.dueOn : asOf.addDays(usualDays));
    m_due->setEnabled(m_isDue->isChecked());
    buildLayout();
    connect(m_title, &QLineEdit::textChanged, this, &TaskForm::changed);
    connect(m_owner, &QLineEdit::textChanged, this, &TaskForm::changed);
    connect(m_isDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_isDue, &QCheckBox::toggled, this, &TaskForm::changed);
    connect(m_due, &QDateEdit::dateChanged, this, &TaskForm::changed);
}

void TaskForm::buildLayout()
{
    m_title->setObjectName(u"taskTitle"_s);
    m_title->setAccessibleName(tr("What is to be done"));
    m_owner->setObjectName(u"taskOwner"_s);
    m_owner->setAccessibleName(tr("Role that does it"));
    m_owner->setPlaceholderText(tr("A role, such as Head of operations"));
    m_isDue->setObjectName(u"taskIsDue"_s);
    m_isDue->setAccessibleName(tr("It is due on a day"));
    auto *due = new QHBoxLayout;
    due->setSpacing(8);
    due->addWidget(m_isDue);
    due->addWidget(m_due, 1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(tr("Task"), m_title);
    form->addRow(tr("Owner"), m_owner);
    form->addRow(QString(), due);
    setFocusProxy(m_title);
}

Task TaskForm::task() const
{
    Task made = m_task;
    made.title = m_title->text().simplified();
    made.ownerRole = m_owner->text().simplified();
    made.dueOn = m_isDue->isChecked() ? m_due->date() : QDate();
    return made;
}

bool TaskForm::isWhole() const
{
    return !m_title->text().trimmed().isEmpty();
}

} // namespace portolan
