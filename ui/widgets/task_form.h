// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/funnel.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace portolan {

// What makes a task: what is to be done, which role does it, and until when (a task may have no day).
class TaskForm : public QWidget {
    Q_OBJECT

public:
    // `roles`: suggestions for the owner.
    TaskForm(const Task &task, const QStringList &roles, QDate asOf, QWidget *parent = nullptr);

    Task task() const; // what was given, with what is typed now
    bool isWhole() const; // it has a title

signals:
    void changed();

private:
    void buildLayout();

    Task m_task;
    QLineEdit *m_title;
    QLineEdit *m_owner;
    QCheckBox *m_isDue;
    QDateEdit *m_due;
};

} // namespace portolan
