// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/session/prompts.h"

namespace portolan {

class Session;

// The one way from this page to the session. While it works, a change that arrives is the page's own; any
// other one comes from undo, redo or another page.
class Performer {
public:
    Performer(Session &session, const Prompts &prompts);

    // False when it could not be written; the user has been told.
    bool perform(const Change &);
    bool isPerforming() const { return m_performing; }

private:
    Session &m_session;
    Prompts m_prompts;
    bool m_performing = false;
};

} // namespace portolan
