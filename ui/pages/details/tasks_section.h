// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/details/details_context.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace portolan {

class ListRow;

// What is to be done for the initiative: open tasks first, those that are due first at the top, then the
// finished ones. Ticked, added, changed and removed here.
class TasksSection : public QWidget {
    Q_OBJECT

public:
    explicit TasksSection(const DetailsContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    ListRow *taskRow(const Task &task);
    void finish(const Task &task, bool done);
    void ask(const Task &task); // about a new one when it has no id

    const DetailsContext &m_context;
    QVBoxLayout *m_list;
    QLabel *m_none;
    QPushButton *m_add;
    QMap<TaskId, ListRow *> m_rows;
};

// Open before done; of the open ones the first due first, without a day last; of those done the latest first.
std::vector<Task> orderedTasks(const Portfolio &, InitiativeId);

} // namespace portolan
