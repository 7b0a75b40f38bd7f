// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

#include <QObject>

namespace portolan {

class Session;

// The ranking of the session's portfolio under its profile, worked out once for all pages and again only when
// something it depends on has changed. Invariant: when Session::changed() or profileChanged() reaches whoever
// connected after of(), ranking() is up to date.
class RankingSource : public QObject {
    Q_OBJECT

public:
    // One per session; made on first use, owned by the session.
    static RankingSource &of(Session &);

    // Empty while the portfolio has no profile. The reference holds until changed().
    const Ranking &ranking();
    const InitiativeScore *scoreOf(InitiativeId id) { return ranking().sheet ? ranking().find(id) : nullptr; }

signals:
    void changed(); // ranking() will answer anew

private:
    enum class Dependence { OnWeights, OnRatings };
    explicit RankingSource(Session &);
    void onChanged(const Change &);
    static std::optional<Dependence> dependence(const Change &);
    void reweigh();
    void invalidate();

    Session &m_session;
    std::shared_ptr<const ScoreSheet> m_sheet; // what does not depend on the weights
    std::optional<Ranking> m_ranking;
};

} // namespace portolan
