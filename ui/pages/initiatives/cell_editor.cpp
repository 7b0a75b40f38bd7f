// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/cell_editor.h"

#include "core/wording/wording.h"
#include "ui/pages/initiatives/register_columns.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace portolan {

static QStringList choices(const Portfolio &portfolio, int section)
{
    QStringList names;
    if (RegisterColumns::at(section) == Column::Stage) {
        for (const Stage &stage : portfolio.orderedStages())
            names << stage.name;
    } else if (RegisterColumns::at(section) == Column::Approach) {
        for (size_t i = 1; i < std::size(words<Approach>::list); ++i)
            names << label(Approach(i));
    } else if (RegisterColumns::at(section) == Column::Unit) {
        for (const Unit &unit : portfolio.units())
            names << unit.name;
        names.sort(Qt::CaseInsensitive);
    }
    return names;
}

static QWidget *chooser(const QStringList &names, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMaxVisibleItems(14);
    box->addItems(names);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->completer()->setCompletionMode(QCompleter::InlineCompletion);
    return box;
}

QWidget *cellEditor(const Portfolio &portfolio, int section, QWidget *parent)
{
    QWidget *editor = nullptr;
    const auto field = RegisterColumns::field(section);
    const bool isChosen = RegisterColumns::at(section) == Column::Stage
        || (field && (kindOf(*field) == FieldKind::Unit || kindOf(*field) == FieldKind::Approach));
    if (isChosen) {
        editor = chooser(choices(portfolio, section), parent);
    } else if (section >= fixedColumns || (field && kindOf(*field) == FieldKind::LongText)) {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        editor = text;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setObjectName(u"cellEditor"_s);
    editor->setAutoFillBackground(true);
    // The usual padding of fields would cut letters off in the height of a row.
    editor->setStyleSheet(
        u"QLineEdit, QComboBox, QPlainTextEdit { padding: 0px 4px; border-radius: 0px; }"_s);
    return editor;
}

QString cellText(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

void setCellText(QWidget *editor, const QString &text)
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findText(text));
        box->setEditText(text);
        box->lineEdit()->selectAll();
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        lines->setPlainText(text);
        lines->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
    }
}

void placeCellEditor(QWidget *editor, const QRect &cell)
{
    QRect place = cell;
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        place.setSize({qMax(cell.width(), 280), qMax(cell.height(), 110)});
        const QRect view = editor->parentWidget()->rect();
        if (place.bottom() > view.bottom())
            place.moveBottom(qMax(cell.bottom(), view.top() + place.height()));
        if (place.right() > view.right())
            place.moveRight(qMax(view.left() + place.width(), view.right()));
    }
    editor->setGeometry(place);
}

void onCellEdited(QWidget *editor, QObject *context, const std::function<void()> &then)
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        QObject::connect(box, &QComboBox::editTextChanged, context, then);
    else if (const auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        QObject::connect(lines, &QPlainTextEdit::textChanged, context, then);
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        QObject::connect(line, &QLineEdit::textEdited, context, then);
}

void onCellChosen(QWidget *editor, QObject *context, const std::function<void()> &then)
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        QObject::connect(box, &QComboBox::textActivated, context, then);
}

} // namespace portolan
