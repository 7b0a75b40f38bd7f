// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ranking_source.h"

#include "ui/session/session.h"

namespace portolan {

RankingSource &RankingSource::of(Session &session)
{
    if (auto *known = session.findChild<RankingSource *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new RankingSource(session); // the session owns it
}

RankingSource::RankingSource(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &Session::opened, this, &RankingSource::invalidate);
    connect(&session, &Session::closed, this, &RankingSource::invalidate);
    connect(&session, &Session::profileChanged, this, &RankingSource::reweigh);
    connect(&session, &Session::changed, this, &RankingSource::onChanged);
}

const Ranking &RankingSource::ranking()
{
    if (m_ranking)
        return *m_ranking;
    const Profile *profile = m_session.profile();
    if (!profile)
        m_ranking.emplace();
    else if (m_sheet && m_sheet->aggregation == profile->aggregation)
        m_ranking = rank(m_sheet, *profile);
    else
        m_ranking = rank(m_session.portfolio(), *profile);
    m_sheet = m_ranking->sheet;
    return *m_ranking;
}

void RankingSource::onChanged(const Change &change)
{
    const std::optional<Dependence> touched = dependence(change);
    if (touched == Dependence::OnRatings)
        invalidate();
    else if (touched == Dependence::OnWeights)
        reweigh();
}

// What of a ranking a change can move: names, money, stages and notes move nothing.
std::optional<RankingSource::Dependence> RankingSource::dependence(const Change &change)
{
    std::optional<Dependence> found;
    for (const Edit &edit : change.edits) {
        if (std::holds_alternative<EditOf<Profile>>(edit)) {
            found = Dependence::OnWeights;
            continue;
        }
        const auto *initiative = std::get_if<EditOf<Initiative>>(&edit);
        if (initiative && initiative->before && initiative->after
            && initiative->before->code == initiative->after->code
            && initiative->before->pinnedRank == initiative->after->pinnedRank)
            continue;
        const bool outside = std::holds_alternative<EditOf<PortfolioInfo>>(edit)
            || std::holds_alternative<EditOf<Unit>>(edit) || std::holds_alternative<EditOf<Stage>>(edit)
            || std::holds_alternative<EditOf<StageEntry>>(edit) || std::holds_alternative<EditOf<Link>>(edit)
            || std::holds_alternative<EditOf<Decision>>(edit) || std::holds_alternative<EditOf<Task>>(edit)
            || std::holds_alternative<EditOf<Baseline>>(edit)
            || std::holds_alternative<EditOf<ReportSetup>>(edit);
        if (!outside)
            return Dependence::OnRatings;
    }
    return found;
}

void RankingSource::reweigh()
{
    m_ranking.reset();
    emit changed();
}

void RankingSource::invalidate()
{
    m_sheet.reset();
    reweigh();
}

} // namespace portolan
