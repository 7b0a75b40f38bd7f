// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/precedents.h"

#include <QObject>

#include <optional>

namespace portolan {

class Session;

// Which stopped initiatives resemble one of the session's, and which one was made or described last. The
// words of the stopped ones are indexed once and again only when one of them changes, so that asking while
// somebody types costs next to nothing.
class PrecedentSource : public QObject {
    Q_OBJECT

public:
    // One per session; made on first use, owned by the session.
    static PrecedentSource &of(Session &);

    // Goes on with the index for a few milliseconds; false while there is more to do.
    bool prepare();
    // Empty as long as prepare() is not done.
    std::vector<Precedent> like(const Initiative &);
    // Made, or its name or summary changed, by the last change that did so; none after opening a file.
    InitiativeId lastDescribed() const { return m_last; }
    bool wasDescribed(InitiativeId id) const { return m_described.contains(id); }

    // The details panel has its own note; the others keep quiet while it is shown.
    void setPanelShown(bool shown);
    bool isPanelShown() const { return m_isPanelShown; }

signals:
    void described(portolan::InitiativeId id);
    void panelShown(bool shown);

private:
    explicit PrecedentSource(Session &);
    void forget();
    void onChanged(const Change &);
    void noteDescription(const EditOf<Initiative> &);

    Session &m_session;
    std::optional<PrecedentIndex> m_index;
    QSet<InitiativeId> m_described;
    InitiativeId m_last;
    bool m_isPanelShown = false;
};

} // namespace portolan
