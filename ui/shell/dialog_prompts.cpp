// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_prompts.h"

#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
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
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
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
