// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/tasks_section.h"

#include "core/edits/edits.h"
#include "core/model/roles.h"
#include "core/wording/funnel_words.h"
#include "ui/pages/details/list_row.h"
#include "ui/pages/details/task_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

std::vector<Task> orderedTasks(const Portfolio &portfolio, InitiativeId id)
{
    const auto all = portfolio.tasksOf(id);
    std::vector<Task> ordered(all.begin(), all.end());
    std::ranges::stable_sort(ordered, [](const Task &a, const Task &b) {
        if (a.isOpen() != b.isOpen())
            return a.isOpen();
        if (!a.isOpen())
            return a.doneOn > b.doneOn;
        return a.dueOn.isValid() && (!b.dueOn.isValid() || a.dueOn < b.dueOn);
    });
    return ordered;
}

TasksSection::TasksSection(const DetailsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QVBoxLayout)
    , m_none(textLabel(tr("No tasks."), TextRole::Small, Tone::Muted))
    , m_add(new QPushButton(tr("Add a task…")))
{
    setObjectName(u"tasksSection"_s);
    m_list->setSpacing(8);
    m_add->setObjectName(u"addTask"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Task task;
        task.initiative = m_context.session.selected();
        ask(task);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_list);
    layout->addWidget(m_none);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void TasksSection::refresh()
{
    const Initiative *initiative = m_context.initiative();
    if (!initiative)
        return;
    TaskId focused; // a row is built anew, but the focus stays where it was
    for (auto [id, row] : m_rows.asKeyValueRange()) {
        if (row->focusProxy() && row->focusProxy()->hasFocus())
            focused = id;
    }
    emptyLayout(m_list);
    m_rows.clear();
    for (const Task &task : orderedTasks(m_context.session.portfolio(), initiative->id)) {
        ListRow *row = taskRow(task);
        m_rows.insert(task.id, row);
        m_list->addWidget(row);
        if (task.id == focused)
            row->setFocus();
    }
    m_none->setVisible(m_rows.isEmpty());
    m_add->setVisible(m_context.isWritable());
}

ListRow *TasksSection::taskRow(const Task &task)
{
    const QDate asOf = m_context.session.asOf();
    auto *row = new ListRow(task.title, {}, task.ownerRole);
    row->setObjectName(u"task"_s);
    row->addLine(taskState(task, asOf), task.isOverdue(asOf) ? Tone::Bad : Tone::Muted);
    if (!m_context.isWritable())
        return row;
    row->makeCheckable(!task.isOpen(), tr("Done: %1", "title of a task").arg(task.title.simplified()));
    row->makeEditable(tr("Edit this task"));
    row->makeRemovable(tr("Remove this task"));
    connect(row, &ListRow::toggled, this, [this, task](bool done) { finish(task, done); });
    connect(row, &ListRow::editRequested, this, [this, task] { ask(task); });
    connect(row, &ListRow::removeRequested, this, [this, task] {
        m_context.perform(edits::removeTask(m_context.session.portfolio(), task.initiative, task.id));
    });
    return row;
}

void TasksSection::finish(const Task &task, bool done)
{
    Task after = task;
    after.doneOn = done ? m_context.session.asOf() : QDate();
    m_context.perform(edits::editTask(m_context.session.portfolio(), after));
    refresh(); // also where it could not be written: the tick goes back
}

void TasksSection::ask(const Task &task)
{
    const Portfolio &portfolio = m_context.session.portfolio();
    auto *dialog = new TaskDialog(task, rolesIn(portfolio), m_context.session.asOf(), this);
    connect(dialog, &TaskDialog::answered, this, [this](const Task &after) {
        const Portfolio &now = m_context.session.portfolio();
        m_context.perform(after.id ? edits::editTask(now, after) : edits::addTask(now, after));
    });
    dialog->open();
}

} // namespace portolan
