// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/what_if.h"

#include "ui/models/ranking_source.h"
#include "ui/session/session.h"

#include <algorithm>
#include <cmath>

namespace portolan {

static Profile scaled(Profile profile)
{
    double sum = 0;
    for (const double weight : std::as_const(profile.weights))
        sum += std::max(weight, 0.0);
    if (sum > 0 && std::isfinite(sum)) {
        for (double &weight : profile.weights)
            weight = std::max(weight, 0.0) * 100 / sum;
    }
    return profile;
}

WhatIf::WhatIf(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_source(RankingSource::of(session))
{
    connect(&session, &Session::opened, this, &WhatIf::drop);
    connect(&session, &Session::closed, this, &WhatIf::drop);
    connect(&session, &Session::profileChanged, this, &WhatIf::drop);
    connect(&session, &Session::changed, this, &WhatIf::onChanged);
}

// A what-if goes on over edits that leave its ground alone.
void WhatIf::onChanged(const Change &change)
{
    if (touches<Profile>(change) || touches<Criterion>(change))
        m_draft.reset();
    if (touches<Profile>(change) || touches<Criterion>(change) || touches<Question>(change)
        || touches<Assessment>(change) || touches<Rating>(change)
        || (m_place && !m_session.portfolio().initiatives().find(m_place->initiative)))
        m_place.reset();
    forget();
}

const Ranking &WhatIf::before() const
{
    return m_source.ranking();
}

const Ranking &WhatIf::weighed() const
{
    if (!m_draft || !before().sheet)
        return before();
    if (!m_weighed)
        m_weighed = rank(before().sheet, *m_draft);
    return *m_weighed;
}

const Ranking &WhatIf::ranking() const
{
    const Ranking &weighed = this->weighed();
    if (!m_place || !weighed.sheet)
        return weighed;
    if (!m_ranking)
        m_ranking = rank(std::make_shared<const ScoreSheet>(sheetAt(weighed, *m_place)), weighed.profile);
    return *m_ranking;
}

Profile WhatIf::profile() const
{
    if (m_draft)
        return *m_draft;
    const Profile *profile = m_session.profile();
    return profile ? scaled(*profile) : Profile{};
}

Profile WhatIf::kept() const
{
    Profile kept = profile();
    const Profile *now = m_session.profile();
    // Lines alone leave the weights as they were written.
    if (now && !changesWeights())
        kept.weights = now->weights;
    return changesWeights() ? scaled(kept) : kept;
}

static bool differ(const Weights &a, const Weights &b)
{
    for (auto it = a.begin(); it != a.end(); ++it) {
        if (std::abs(it.value() - b.value(it.key())) > 1e-9)
            return true;
    }
    return std::ranges::any_of(b.keys(), [&](CriterionId id) { return !a.contains(id) && b.value(id) > 0; });
}

bool WhatIf::changesWeights() const
{
    const Profile *profile = m_session.profile();
    return m_draft && profile && differ(m_draft->weights, scaled(*profile).weights);
}

bool WhatIf::changesLines() const
{
    const Profile *profile = m_session.profile();
    return m_draft && profile
        && (m_draft->valueThreshold != profile->valueThreshold
            || m_draft->difficultyThreshold != profile->difficultyThreshold);
}

void WhatIf::setDraft(const Profile &profile)
{
    if (!m_session.profile())
        return;
    m_draft = profile;
    if (!changesWeights() && !changesLines())
        m_draft.reset();
    forget();
    emit changed();
}

void WhatIf::setWeight(CriterionId criterion, double points)
{
    Profile profile = this->profile();
    profile.weights[criterion] = std::clamp(points, 0.0, 100.0);
    setDraft(profile);
}

void WhatIf::setLines(double value, double difficulty)
{
    Profile profile = this->profile();
    profile.valueThreshold = std::clamp(value, 0.0, 100.0);
    profile.difficultyThreshold = std::clamp(difficulty, 0.0, 100.0);
    setDraft(profile);
}

void WhatIf::propose(const ProposedPlace &place)
{
    m_place = place;
    forget();
    emit changed();
}

void WhatIf::dropDraft()
{
    m_draft.reset();
    forget();
    emit changed();
}

void WhatIf::dropPlace()
{
    m_place.reset();
    forget();
    emit changed();
}

void WhatIf::drop()
{
    m_draft.reset();
    m_place.reset();
    forget();
    emit changed();
}

void WhatIf::forget()
{
    m_weighed.reset();
    m_ranking.reset();
}

} // namespace portolan
