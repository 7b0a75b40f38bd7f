// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/details/field_row.h"

#include "core/wording/wording.h"
#include "ui/models/field_batch.h"
#include "ui/pages/details/growing_text.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int labelWidth = 96;

static bool isWords(FieldKind kind)
{
    return kind == FieldKind::Line || kind == FieldKind::LongText;
}

// Large amounts are easier to read in groups; they are read back the same.
static QString grouped(const QString &amount)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(amount, &isNumber);
    return isNumber ? QLocale().toString(value, 'f', QLocale::FloatingPointShortest) : amount;
}

FieldRow::FieldRow(const DetailsContext &context, InitiativeField field, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_pause(new QTimer(this))
    , m_label(textLabel(labelOf(field), TextRole::Small, Tone::Muted))
    , m_problem(textLabel({}, TextRole::Small, Tone::Bad))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(400);
    connect(m_pause, &QTimer::timeout, this, &FieldRow::flush);
    buildLayout();
}

void FieldRow::buildLayout()
{
    QWidget *editor = buildEditor();
    editor->setObjectName(u"detail_%1"_s.arg(wordOf(m_field)));
    editor->setAccessibleName(labelOf(m_field));
    m_label->setWordWrap(true);
    m_label->setBuddy(editor);
    m_problem->setObjectName(u"problem_%1"_s.arg(wordOf(m_field)));
    m_problem->setWordWrap(true);
    m_problem->hide();
    const bool isLong = kindOf(m_field) == FieldKind::LongText;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (m_field == InitiativeField::Name) {
        m_label->hide();
    } else if (isLong) {
        layout->addWidget(m_label);
    } else {
        m_label->setFixedWidth(labelWidth);
        row->addWidget(m_label);
    }
    row->addWidget(editor, 1);
    layout->addLayout(row);
    layout->addWidget(m_problem);
}

QWidget *FieldRow::buildEditor()
{
    switch (kindOf(m_field)) {
    case FieldKind::LongText: return buildLongText();
    case FieldKind::Unit: return buildUnit();
    case FieldKind::Approach: return buildApproach();
    // Names of roles are long and the panel is narrow: they wrap.
    case FieldKind::Line: return m_field == InitiativeField::Code ? buildLine() : buildLongText();
    case FieldKind::Tags: return buildLongText();
    default: return buildLine();
    }
}

QWidget *FieldRow::buildLine()
{
    m_line = new QLineEdit;
    m_line->setMinimumWidth(40);
    if (kindOf(m_field) == FieldKind::Date)
        m_line->setPlaceholderText(tr("2026-11-30"));
    connect(m_line, &QLineEdit::textEdited, this, &FieldRow::onTyped);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldRow::flush);
    return m_line;
}

QWidget *FieldRow::buildLongText()
{
    m_text = new GrowingText;
    m_text->setSingleLine(kindOf(m_field) != FieldKind::LongText);
    if (kindOf(m_field) == FieldKind::Tags)
        m_text->setPlaceholderText(tr("Separated by commas"));
    if (m_field == InitiativeField::Name)
        m_text->setFont(portolan::font(TextRole::CardTitle));
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldRow::onTyped);
    connect(m_text, &GrowingText::editingFinished, this, &FieldRow::flush);
    return m_text;
}

QWidget *FieldRow::buildUnit()
{
    m_choice = new QComboBox;
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setMinimumContentsLength(4);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_choice->lineEdit(), &QLineEdit::textEdited, this, [this] { m_isTouched = true; });
    connect(m_choice->lineEdit(), &QLineEdit::editingFinished, this, &FieldRow::flush);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_isTouched = true;
        flush();
    });
    return m_choice;
}

QWidget *FieldRow::buildApproach()
{
    m_choice = new QComboBox;
    m_choice->setMinimumContentsLength(4);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (size_t i = 0; i < std::size(words<Approach>::list); ++i)
        m_choice->addItem(i == 0 ? QString(u'–') : label(Approach(i)));
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_isTouched = true;
        flush();
    });
    return m_choice;
}

QString FieldRow::typed() const
{
    if (m_line)
        return m_line->text();
    return m_text ? m_text->toPlainText() : m_choice->currentText();
}

void FieldRow::setTyped(const QString &text)
{
    const QScopedValueRollback guard(m_isRefreshing, true);
    if (m_line && m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    } else if (m_text && m_text->toPlainText() != text) {
        m_text->setPlainText(text);
    } else if (m_choice && m_choice->isEditable()) {
        m_choice->clear();
        QStringList names;
        for (const Unit &unit : m_context.session.portfolio().units())
            names << unit.name;
        names.sort(Qt::CaseInsensitive);
        m_choice->addItems(names);
        m_choice->setCurrentIndex(m_choice->findText(text));
        m_choice->setEditText(text);
        m_choice->lineEdit()->setCursorPosition(0);
    } else if (m_choice) {
        m_choice->setCurrentIndex(qMax(0, m_choice->findText(text)));
    }
}

void FieldRow::refresh()
{
    const Initiative *initiative = m_context.initiative();
    if (!initiative || (m_isTouched && m_shown == initiative->id))
        return;
    const bool isTypedInto =
        m_shown == initiative->id && (m_text ? m_text->hasFocus() : m_line && m_line->hasFocus());
    m_shown = initiative->id;
    const Portfolio &portfolio = m_context.session.portfolio();
    QString text = editText(portfolio, *initiative, m_field);
    if (kindOf(m_field) == FieldKind::Money) {
        text = grouped(text);
        m_label->setText(tr("%1, %2", "field, currency").arg(labelOf(m_field), portfolio.info().currency));
    }
    if (!isTypedInto || text.simplified() != typed().simplified())
        setTyped(text);
    m_isTouched = false;
    m_pause->stop();
    say({});
    const bool isWritable = m_context.isWritable();
    if (m_line)
        m_line->setReadOnly(!isWritable);
    if (m_text)
        m_text->setReadOnly(!isWritable);
    if (m_choice)
        m_choice->setEnabled(isWritable);
}

void FieldRow::onTyped()
{
    if (m_isRefreshing)
        return;
    m_isTouched = true;
    say({});
    if (isWords(kindOf(m_field)) && m_field != InitiativeField::Code)
        m_pause->start();
}

void FieldRow::flush()
{
    m_pause->stop();
    if (!m_isTouched || !m_context.session.portfolio().initiatives().find(m_shown))
        return;
    FieldBatch batch(m_context.session.portfolio(), m_context.session.asOf());
    if (const auto problem = batch.set(m_shown, m_field, typed()))
        return say(*problem);
    m_isTouched = false;
    say({});
    m_context.perform(batch.change(tr("Edit an initiative")));
    refresh(); // "1.2m" becomes 1200000, also where the value stayed the same
}

void FieldRow::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace portolan
