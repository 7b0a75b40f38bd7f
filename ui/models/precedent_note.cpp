// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/precedent_note.h"

#include "core/wording/funnel_words.h"
#include "ui/models/precedent_source.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

PrecedentNote::PrecedentNote(Session &session, About about, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_about(about)
    , m_timer(new QTimer(this))
    , m_of(textLabel({}, TextRole::Small, Tone::Muted))
    , m_sentence(textLabel({}, TextRole::Body))
    , m_open(new QPushButton(tr("Open it")))
    , m_next(new QPushButton)
{
    setObjectName(u"precedentNote"_s);
    setProperty("look", u"note"_s);
    buildLayout();
    hide();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &PrecedentNote::look);
    PrecedentSource &source = PrecedentSource::of(session);
    connect(&source, &PrecedentSource::described, this, &PrecedentNote::refresh);
    connect(&source, &PrecedentSource::panelShown, this, &PrecedentNote::refresh);
    connect(&session, &Session::changed, this, &PrecedentNote::refresh);
    connect(&session, &Session::opened, this, &PrecedentNote::refresh);
    connect(&session, &Session::closed, this, &PrecedentNote::refresh);
    connect(&session, &Session::asOfChanged, this, &PrecedentNote::refresh);
    if (about == About::Selected)
        connect(&session, &Session::selectionChanged, this, &PrecedentNote::refresh);
}

void PrecedentNote::buildLayout()
{
    m_of->setObjectName(u"precedentOf"_s);
    m_of->setVisible(m_about == About::Described);
    m_sentence->setObjectName(u"precedentText"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(20);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(u"precedentOpen"_s);
    m_next->setObjectName(u"precedentNext"_s);
    auto *dismissal = new QPushButton(tr("Dismiss"));
    dismissal->setObjectName(u"precedentDismiss"_s);
    dismissal->setAccessibleName(tr("Dismiss the note about stopped initiatives"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons, 4);
    for (QPushButton *button : {m_open, m_next, dismissal}) {
        button->setProperty("look", u"link"_s);
        row->addWidget(button);
    }
    connect(m_open, &QPushButton::clicked, this, [this] { m_session.select(m_found[m_shown].initiative); });
    connect(m_next, &QPushButton::clicked, this, [this] { say((m_shown + 1) % m_found.size()); });
    connect(dismissal, &QPushButton::clicked, this, &PrecedentNote::dismiss);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 6);
    layout->setSpacing(2);
    layout->addWidget(m_of);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
}

const Initiative *PrecedentNote::subject() const
{
    const PrecedentSource &source = PrecedentSource::of(m_session);
    if (m_about == About::Described && source.isPanelShown())
        return nullptr;
    const InitiativeId id = m_about == About::Selected ? m_session.selected() : source.lastDescribed();
    const Initiative *initiative = m_session.portfolio().initiatives().find(id);
    if (!initiative || m_dismissed == id)
        return nullptr;
    const Stage *stage = m_session.portfolio().currentStage(id, m_session.asOf());
    const bool isNew = !stage || stage->kind == StageKind::Intake;
    return isNew || (source.wasDescribed(id) && stage->kind == StageKind::Pilot) ? initiative : nullptr;
}

// What is said about another one goes at once; whether there is something to say about this one shows when
// nobody types.
void PrecedentNote::refresh()
{
    const Initiative *initiative = subject();
    if (!initiative || initiative->id != m_subject)
        hide();
    m_timer->start(pause);
}

void PrecedentNote::look()
{
    const Initiative *initiative = subject();
    if (initiative && !PrecedentSource::of(m_session).prepare())
        return m_timer->start(0); // goes on after what else is waiting
    m_found.clear();
    m_subject = initiative ? initiative->id : InitiativeId{};
    if (initiative)
        m_found = PrecedentSource::of(m_session).like(*initiative);
    if (m_found.empty())
        return hide();
    m_of->setText(initiative->code + u"  "_s + initiative->name.simplified());
    say(0);
}

void PrecedentNote::say(size_t index)
{
    m_shown = index;
    const Initiative *other = m_session.portfolio().initiatives().find(m_found[index].initiative);
    const QString name = other ? other->name.simplified() : QString();
    m_sentence->setText(precedentText(m_found[index], name));
    m_open->setAccessibleName(tr("Open %1").arg(name));
    m_next->setText(tr("Next (%1 of %2)").arg(index + 1).arg(m_found.size()));
    m_next->setVisible(m_found.size() > 1);
    show();
}

void PrecedentNote::dismiss()
{
    m_dismissed = m_subject;
    hide();
}

} // namespace portolan
