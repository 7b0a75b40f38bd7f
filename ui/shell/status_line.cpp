// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "core/wording/wording.h"
#include "ui/session/session.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace portolan {

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_noteEnd(new QTimer(this))
{
    setObjectName(u"statusLine"_s);
    setProperty("look", u"footer"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(22);
    const auto add = [layout](QLabel *&label, const QString &name) {
        label = textLabel({}, TextRole::Small, Tone::Muted);
        label->setObjectName(name);
        layout->addWidget(label);
    };
    add(m_file, u"statusFile"_s);
    add(m_state, u"statusState"_s);
    add(m_shown, u"statusShown"_s);
    add(m_note, u"statusNote"_s);
    layout->addStretch();
    add(m_profile, u"statusProfile"_s);
    add(m_asOf, u"statusAsOf"_s);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->setStretchFactor(m_note, 10);
    m_noteEnd->setSingleShot(true);
    connect(m_noteEnd, &QTimer::timeout, m_note, &QLabel::clear);
    for (const auto signal :
         {&Session::opened, &Session::closed, &Session::profileChanged, &Session::asOfChanged})
        connect(&session, signal, this, &StatusLine::refresh);
    connect(&session, &Session::changed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::showNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_noteEnd->start(8000);
}

void StatusLine::setShown(int shown, int all)
{
    const QLocale locale;
    m_shown->setText(shown < 0 ? QString()
                               : tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(all)));
}

void StatusLine::refresh()
{
    m_file->setText(QFileInfo(m_session.path()).fileName());
    m_file->setToolTip(m_session.path().toHtmlEscaped());
    if (!m_session.isOpen()) {
        for (QLabel *label : {m_state, m_shown, m_profile, m_asOf})
            label->clear();
        return;
    }
    const QString holder = m_session.file()->holder();
    if (!m_session.isReadOnly())
        m_state->setText(tr("All changes saved"));
    else if (holder.isEmpty())
        m_state->setText(tr("Read-only"));
    else
        m_state->setText(tr("Read-only: held by %1").arg(holder));
    const Profile *profile = m_session.profile();
    m_profile->setText(profile ? tr("%1 profile").arg(profile->name) : tr("No profile"));
    m_asOf->setText(tr("As of %1").arg(day(m_session.asOf())));
}

} // namespace portolan
