// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/funnel.h"

#include <QDialog>

namespace portolan {

// Asks for a new task, or what is to change in one. Does not block: open() it and wait for answered().
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    TaskDialog(const Task &task, const QStringList &roles, QDate asOf, QWidget *parent = nullptr);

signals:
    void answered(const portolan::Task &task);
};

} // namespace portolan
