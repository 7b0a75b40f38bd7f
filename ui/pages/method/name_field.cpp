// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/name_field.h"

#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

static constexpr int longestName = 200;

NameField::NameField(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_problem(textLabel({}, TextRole::Small, Tone::Bad))
{
    m_line->setObjectName(u"name"_s);
    m_line->setAccessibleName(accessibleName);
    m_line->setMaxLength(longestName);
    m_problem->setObjectName(u"nameProblem"_s);
    m_problem->setText(tr("It needs a name. Until it has one, the old name stands."));
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_line);
    layout->addWidget(m_problem);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &NameField::onTextEdited);
    connect(m_line, &QLineEdit::editingFinished, this, &NameField::onFinished);
}

void NameField::setName(const QString &name)
{
    m_name = name;
    const bool isTyped = m_line->hasFocus() && m_line->text().simplified() == name.simplified();
    if (!isTyped && m_line->text() != name)
        m_line->setText(name);
    m_problem->hide();
}

void NameField::setEditable(bool editable)
{
    m_line->setReadOnly(!editable);
}

void NameField::start()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void NameField::onTextEdited(const QString &text)
{
    const bool empty = text.simplified().isEmpty();
    m_problem->setVisible(empty);
    if (!empty)
        emit edited(text.simplified());
}

void NameField::onFinished()
{
    m_line->setText(m_name);
    m_problem->hide();
}

} // namespace portolan
