// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/timelines.h"
#include "core/scoring/scoring.h"

#include <unordered_map>

// What figures, concerns and moves all ask about an initiative: where it stands and what it is linked to.
namespace portolan {

struct Standing {
    const Initiative *initiative = nullptr;
    const InitiativeScore *score = nullptr;
    std::optional<StageKind> kind; // none: without a stage
    bool isStageDated = false; // since when is known

    bool isIn(StageKind wanted) const { return kind == wanted; }
    // Before any pilot, whether or not a stage is known.
    bool isBeforePilot() const { return !kind || isIn(StageKind::Intake); }
    // In pilot, production or scaled.
    bool isRunning() const { return !hasEnded() && !isBeforePilot(); }
    bool isLive() const { return isIn(StageKind::Production) || isIn(StageKind::Scaled); }
    bool hasEnded() const { return kind && !isProgress(*kind); }
    bool hasProductionOwner() const { return !initiative->productionOwner.trimmed().isEmpty(); }
    bool hasBenefitOwner() const { return !initiative->benefitOwner.trimmed().isEmpty(); }
};

// The standings of a portfolio as of a day, the best rank first. Holds pointers into portfolio and ranking.
class Standings {
public:
    Standings(const Portfolio &, const Ranking &, QDate asOf);
    Q_DISABLE_COPY_MOVE(Standings)

    const Timelines &timelines() const { return m_timelines; }
    std::span<const Standing> all() const { return m_all; }
    const Standing *find(InitiativeId) const;
    // What the initiative requires, and what it excludes or is excluded by.
    std::span<const InitiativeId> required(InitiativeId id) const { return linked(m_required, id); }
    std::span<const InitiativeId> requiring(InitiativeId id) const { return linked(m_requiring, id); }
    std::span<const InitiativeId> excluded(InitiativeId id) const { return linked(m_excluded, id); }
    // True when `a` is listed before `b`.
    static bool isBefore(const Standing &a, const Standing &b) { return &a < &b; }

private:
    using Links = std::unordered_map<InitiativeId, std::vector<InitiativeId>>;
    static std::span<const InitiativeId> linked(const Links &links, InitiativeId id)
    {
        const auto it = links.find(id);
        return it == links.end() ? std::span<const InitiativeId>() : it->second;
    }

    Timelines m_timelines;
    std::vector<Standing> m_all;
    std::unordered_map<InitiativeId, size_t> m_places;
    Links m_required;
    Links m_requiring;
    Links m_excluded;
};

} // namespace portolan
