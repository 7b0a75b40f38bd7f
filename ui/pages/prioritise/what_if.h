// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/prioritise/proposal.h"

#include <QObject>

namespace portolan {

class RankingSource;
class Session;

// What is being tried out on this page: other weights or lines, another place for one bubble, or both.
// Nothing of it is in the portfolio until it is applied. Invariant: without a what-if, ranking() is the
// session's.
class WhatIf : public QObject {
    Q_OBJECT

public:
    explicit WhatIf(Session &session, QObject *parent = nullptr);

    // The session's ranking; empty while there is no profile.
    const Ranking &before() const;
    // The one to show.
    const Ranking &ranking() const;
    // With the other weights and lines, without the other place: what ratings as they are come to.
    const Ranking &weighed() const;
    bool isActive() const { return m_draft || m_place; }

    // The weights and lines in use, the weights scaled to add up to 100.
    Profile profile() const;
    // The same as they would be kept: scaled to add up to 100 again.
    Profile kept() const;
    bool hasDraft() const { return m_draft.has_value(); }
    bool changesWeights() const;
    bool changesLines() const;
    void setWeight(CriterionId, double points); // 0..100
    void setLines(double value, double difficulty); // 0..100
    void dropDraft();

    const std::optional<ProposedPlace> &place() const { return m_place; }
    void propose(const ProposedPlace &);
    void dropPlace();
    void drop();

signals:
    void changed();

private:
    void setDraft(const Profile &);
    void onChanged(const Change &);
    void forget(); // what was worked out

    Session &m_session;
    RankingSource &m_source;
    std::optional<Profile> m_draft;
    std::optional<ProposedPlace> m_place;
    mutable std::optional<Ranking> m_weighed;
    mutable std::optional<Ranking> m_ranking;
};

} // namespace portolan
