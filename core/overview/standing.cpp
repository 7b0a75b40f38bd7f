// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/standing.h"

namespace portolan {

namespace {

Standing standingOf(const Timelines &all, const Initiative &initiative, const InitiativeScore &score)
{
    Standing standing{&initiative, &score, {}, false};
    const auto place = std::ranges::lower_bound(all.initiatives, initiative.id);
    const auto visits = all.of(size_t(place - all.initiatives.begin()));
    if (!visits.empty()) {
        standing.kind = all.kindOf(visits.back());
        standing.isStageDated = visits.back().isDated();
    }
    return standing;
}

} // namespace

Standings::Standings(const Portfolio &portfolio, const Ranking &ranking, QDate asOf)
    : m_timelines(portolan::timelines(portfolio, asOf))
{
    m_all.reserve(ranking.rows.size());
    for (const InitiativeScore &score : ranking.rows) {
        if (const Initiative *initiative = portfolio.initiatives().find(score.initiative)) {
            m_places.emplace(initiative->id, m_all.size());
            m_all.push_back(standingOf(m_timelines, *initiative, score));
        }
    }
    for (const Link &link : portfolio.links()) {
        if (link.kind == LinkKind::Requires) {
            m_required[link.from].push_back(link.to);
            m_requiring[link.to].push_back(link.from);
        } else {
            m_excluded[link.from].push_back(link.to);
            m_excluded[link.to].push_back(link.from);
        }
    }
}

const Standing *Standings::find(InitiativeId id) const
{
    const auto it = m_places.find(id);
    return it == m_places.end() ? nullptr : &m_all[it->second];
}

} // namespace portolan
