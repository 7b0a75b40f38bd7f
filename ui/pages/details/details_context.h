// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/prompts.h"
#include "ui/session/session.h"

namespace portolan {

// What every part of the panel works with: the session, its selected initiative, and the way to change it.
struct DetailsContext {
    Session &session;
    Prompts prompts;

    const Initiative *initiative() const
    {
        return session.portfolio().initiatives().find(session.selected());
    }
    bool isWritable() const { return session.isOpen() && !session.isReadOnly(); }
    bool perform(const Change &change) const
    {
        const auto done = session.perform(change);
        if (!done && prompts.showError)
            prompts.showError(done.error());
        return done.has_value();
    }
};

} // namespace portolan
