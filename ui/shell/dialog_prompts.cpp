// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_prompts.h"

#include "core/wording/wording.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static int askChoice(QWidget *window, const QString &title, const QString &sentence,
                     const QStringList &answers)
{
    QMessageBox box(QMessageBox::Question, title, sentence, QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons << box.addButton(answer, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    if (answers.size() == 1) // something to think about first
        box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

static int askItem(QWidget *window, const QString &title, const QString &question, const QStringList &items)
{
    QInputDialog dialog(window);
    dialog.setObjectName(u"itemSheet"_s);
    dialog.setWindowTitle(title);
    dialog.setOptions(QInputDialog::UseListViewForComboBoxItems);
    dialog.setComboBoxItems(items);
    dialog.setLabelText(question);
    for (QLabel *label : dialog.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    for (QAbstractItemView *list : dialog.findChildren<QAbstractItemView *>())
        list->setAccessibleName(question);
    dialog.resize(420, 320);
    return dialog.exec() == QDialog::Accepted ? int(items.indexOf(dialog.textValue())) : -1;
}

static void showError(QWidget *window, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), sentence(error),
                    QMessageBox::Ok, window);
    box.setTextFormat(Qt::PlainText);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

Prompts dialogPrompts(QWidget *window)
{
    Prompts prompts;
    prompts.askOpenPath = [window](const QString &title, const QString &filter) {
        return QFileDialog::getOpenFileName(window, title, {}, filter);
    };
    prompts.askSavePath = [window](const QString &title, const QString &filter, const QString &suggestion) {
        return QFileDialog::getSaveFileName(window, title, suggestion, filter);
    };
    prompts.askText = [window](const QString &title, const QString &question, const QString &initial) {
        bool accepted = false;
        const QString text =
            QInputDialog::getText(window, title, question, QLineEdit::Normal, initial, &accepted);
        return accepted ? std::optional(text) : std::nullopt;
    };
    prompts.askChoice = [window](const QString &title, const QString &text, const QStringList &answers) {
        return askChoice(window, title, text, answers);
    };
    prompts.askItem = [window](const QString &title, const QString &question, const QStringList &items) {
        return askItem(window, title, question, items);
    };
    prompts.showError = [window](const Error &error) { showError(window, error); };
    prompts.showNote = [](const QString &) {};
    return prompts;
}

void showText(QWidget *window, const QString &title, const QString &text)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"textSheet"_s);
    dialog->setWindowTitle(title);
    auto *edit = new QPlainTextEdit(text);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    dialog->resize(520, 360);
    dialog->open();
}

} // namespace portolan
