// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"
#include "core/edits/naming.h"

namespace portolan::edits {

using namespace Qt::StringLiterals;

namespace {

const Task *findTask(const Portfolio &portfolio, InitiativeId initiative, TaskId id)
{
    const auto all = portfolio.tasksOf(initiative);
    const auto it = std::ranges::find(all, id, &Task::id);
    return it == all.end() ? nullptr : &*it;
}

QString taskLabel(const Task &before, const Task &after)
{
    const QString title = shortName(after.title);
    if (after.doneOn.isValid() && !before.doneOn.isValid())
        return QCoreApplication::translate("Change", "Finish the task %1").arg(title);
    if (!after.doneOn.isValid() && before.doneOn.isValid())
        return QCoreApplication::translate("Change", "Reopen the task %1").arg(title);
    return QCoreApplication::translate("Change", "Edit the task %1").arg(title);
}

} // namespace

Change addTask(const Portfolio &portfolio, Task task)
{
    const Initiative *initiative = portfolio.initiatives().find(task.initiative);
    if (!initiative)
        return {};
    task.id = freshId<TaskId>();
    Change change;
    change.label = QCoreApplication::translate("Change", "Add the task %1 to %2", "task, initiative")
                       .arg(shortName(task.title), shortName(initiative->name));
    return change.create(task);
}

Change addTasks(const Portfolio &portfolio, const QList<InitiativeId> &initiatives, const Task &task)
{
    Change change;
    for (const InitiativeId id : initiatives) {
        Task each = task;
        each.initiative = id;
        Change one = addTask(portfolio, each);
        change.label = one.label;
        std::ranges::move(one.edits, std::back_inserter(change.edits));
    }
    if (change.edits.size() > 1)
        change.label = QCoreApplication::translate("Change", "Add the task %1 to %n initiative(s)", "task",
                                                   int(change.edits.size()))
                           .arg(shortName(task.title));
    return change;
}

Change editTask(const Portfolio &portfolio, const Task &after)
{
    const Task *before = findTask(portfolio, after.initiative, after.id);
    if (!before)
        return {};
    Change change{taskLabel(*before, after), {}, {}};
    const QList<FieldChange> changes = differences(*before, after);
    if (changes.size() == 1)
        change.mergeKey = u"task/%1/%2"_s.arg(after.id.value).arg(QString::fromUtf8(changes.first().field));
    return change.update(*before, after);
}

Change removeTask(const Portfolio &portfolio, InitiativeId initiative, TaskId id)
{
    const Task *task = findTask(portfolio, initiative, id);
    if (!task)
        return {};
    Change change;
    change.label = QCoreApplication::translate("Change", "Remove the task %1").arg(shortName(task->title));
    return change.remove(*task);
}

} // namespace portolan::edits
