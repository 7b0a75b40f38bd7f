// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/task_dialog.h"

#include "ui/widgets/task_form.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

TaskDialog::TaskDialog(const Task &task, const QStringList &roles, QDate asOf, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"taskDialog"_s);
    setWindowTitle(task.id ? tr("Edit a task") : tr("Add a task"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new TaskForm(task, roles, asOf);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"taskAccept"_s);
    ok->setText(task.id ? tr("Change the task") : tr("Add the task"));
    ok->setEnabled(form->isWhole());
    connect(form, &TaskForm::changed, ok, [form, ok] { ok->setEnabled(form->isWhole()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, form] {
        const Task made = form->task();
        accept();
        emit answered(made);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(440);
    form->setFocus();
}

} // namespace portolan
