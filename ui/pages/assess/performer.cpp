// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/performer.h"

#include "ui/session/session.h"

#include <QScopedValueRollback>

namespace portolan {

Performer::Performer(Session &session, const Prompts &prompts)
    : m_session(session)
    , m_prompts(prompts)
{
}

bool Performer::perform(const Change &change)
{
    const QScopedValueRollback guard(m_performing, true);
    const auto done = m_session.perform(change);
    if (!done && m_prompts.showError)
        m_prompts.showError(done.error());
    return done.has_value();
}

} // namespace portolan
