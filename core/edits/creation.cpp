// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"

namespace portolan::edits {

template <typename Entities>
static void addAll(Change &change, const Entities &entities)
{
    for (const auto &entity : entities)
        change.create(entity);
}

Change creationOf(const Portfolio &portfolio, const QString &label)
{
    Change change;
    change.label = label;
    change.update(PortfolioInfo{}, portfolio.info());
    addAll(change, portfolio.units());
    addAll(change, portfolio.criteria());
    addAll(change, portfolio.questions());
    addAll(change, portfolio.profiles());
    addAll(change, portfolio.stages());
    addAll(change, portfolio.initiatives());
    addAll(change, portfolio.links());
    addAll(change, portfolio.assessments());
    for (const Assessment &assessment : portfolio.assessments())
        addAll(change, portfolio.ratingsOf(assessment.id));
    for (const Initiative &initiative : portfolio.initiatives()) {
        addAll(change, portfolio.stageEntriesOf(initiative.id));
        addAll(change, portfolio.decisionsOf(initiative.id));
        addAll(change, portfolio.tasksOf(initiative.id));
    }
    addAll(change, portfolio.baselines());
    addAll(change, portfolio.reportSetups());
    return change;
}

} // namespace portolan::edits
