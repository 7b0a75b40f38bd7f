// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

#include <QObject>

namespace portolan {

class Session;

// The ranking of the session's portfolio under its profile, worked out once for all pages and again only when
// something it depends on has changed.
class RankingSource : public QObject {
    Q_OBJECT

public:
    // One per session; made on first use, owned by the session.
    static RankingSource &of(Session &);

    const Ranking &ranking(); // empty while the portfolio has no profile
    const InitiativeScore *scoreOf(InitiativeId id) { return ranking().find(id); }

signals:
    void changed(); // ranking() will answer anew

private:
    explicit RankingSource(Session &);
    void invalidate();

    Session &m_session;
    std::optional<Ranking> m_ranking;
};

} // namespace portolan
