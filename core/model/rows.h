// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <algorithm>

namespace portolan {

// Every entity of a kind by ascending id; they live as long as the portfolio.
template <typename E>
std::vector<const E *> rowsOf(const Portfolio &portfolio)
{
    std::vector<const E *> rows;
    const auto addAll = [&rows](const auto &entities) {
        for (const E &entity : entities)
            rows.push_back(&entity);
    };
    const auto addOwned = [&](const auto &owners, auto &&owned) {
        for (const auto &owner : owners)
            addAll(owned(owner.id));
        std::ranges::sort(rows, {}, [](const E *row) { return row->id; });
    };
    if constexpr (std::is_same_v<E, PortfolioInfo>)
        rows.push_back(&portfolio.info());
    else if constexpr (std::is_same_v<E, Unit>)
        addAll(portfolio.units());
    else if constexpr (std::is_same_v<E, Criterion>)
        addAll(portfolio.criteria());
    else if constexpr (std::is_same_v<E, Question>)
        addAll(portfolio.questions());
    else if constexpr (std::is_same_v<E, Profile>)
        addAll(portfolio.profiles());
    else if constexpr (std::is_same_v<E, Stage>)
        addAll(portfolio.stages());
    else if constexpr (std::is_same_v<E, Initiative>)
        addAll(portfolio.initiatives());
    else if constexpr (std::is_same_v<E, Link>)
        addAll(portfolio.links());
    else if constexpr (std::is_same_v<E, Assessment>)
        addAll(portfolio.assessments());
    else if constexpr (std::is_same_v<E, Rating>)
        addOwned(portfolio.assessments(), [&](AssessmentId id) { return portfolio.ratingsOf(id); });
    else if constexpr (std::is_same_v<E, StageEntry>)
        addOwned(portfolio.initiatives(), [&](InitiativeId id) { return portfolio.stageEntriesOf(id); });
    else if constexpr (std::is_same_v<E, Decision>)
        addOwned(portfolio.initiatives(), [&](InitiativeId id) { return portfolio.decisionsOf(id); });
    else if constexpr (std::is_same_v<E, Task>)
        addOwned(portfolio.initiatives(), [&](InitiativeId id) { return portfolio.tasksOf(id); });
    else if constexpr (std::is_same_v<E, Baseline>)
        addAll(portfolio.baselines());
    else
        addAll(portfolio.reportSetups());
    return rows;
}

} // namespace portolan
