// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stage_plan.h"

#include <algorithm>

namespace portolan::exchange {

namespace {

std::optional<Refusal> refusal(bool declares, const std::optional<Stage> &declared, QDate declaredOn,
                               const DatedStage &dated, QDate asOf)
{
    if (asOf.isValid() && dated.date > asOf)
        return Refusal::AfterAsOf;
    if (!declares)
        return std::nullopt;
    if (!declared)
        return Refusal::NoStage;
    if (dated.stage.position > declared->position)
        return Refusal::BeyondDeclared;
    if (declaredOn.isValid() && dated.date > declaredOn)
        return Refusal::AfterDeclared;
    return std::nullopt;
}

} // namespace

StagePlan planStages(bool declares, const std::optional<Stage> &declared,
                     const std::vector<DatedStage> &dates, QDate asOf)
{
    QDate declaredOn;
    for (const DatedStage &dated : dates) {
        const bool isPast = !asOf.isValid() || dated.date <= asOf;
        if (declared && dated.stage.id == declared->id && isPast)
            declaredOn = dated.date;
    }
    StagePlan plan;
    for (const DatedStage &dated : dates) {
        if (const auto why = refusal(declares, declared, declaredOn, dated, asOf))
            plan.refused.push_back({dated.column, *why});
        else
            plan.entries.push_back(dated);
    }
    if (declared && !declaredOn.isValid())
        plan.entries.push_back({*declared, {}, -1});
    return plan;
}

} // namespace portolan::exchange
