// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/method/method_editor.h"

#include "ui/session/session.h"
#include "ui/widgets/label.h"

namespace portolan {

MethodEditor::MethodEditor(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
{
}

bool MethodEditor::perform(Change change, const QString &mergeKey)
{
    change.mergeKey = mergeKey;
    const auto done = m_session.perform(change);
    if (!done) {
        if (m_prompts.showError)
            m_prompts.showError(done.error());
        refresh();
    }
    return done.has_value();
}

bool MethodEditor::canEdit() const
{
    return m_session.isOpen() && !m_session.isReadOnly();
}

QLabel *MethodEditor::problemLabel(const QString &objectName)
{
    QLabel *label = textLabel({}, TextRole::Small, Tone::Bad);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void MethodEditor::say(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace portolan
