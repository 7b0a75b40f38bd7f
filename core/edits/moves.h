// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edits.h"

// What it means to move initiatives to a stage, several at once.
namespace portolan::edits {

// Those whose pilot ends when they go to that stage: a decision is due.
QList<InitiativeId> endingPilots(const Portfolio &, const QList<InitiativeId> &, StageId to, QDate asOf);

// Moves all to the stage from `on` (invalid: unknown), as one step. One that entered its stage that same day
// and goes back takes that entry back.
Change moveTo(const Portfolio &, const QList<InitiativeId> &, StageId to, QDate on);

// The same with the decision for each of `deciding`, from the day of the decision. A stop leads to a stage
// for stopped ones, whatever `to` is; where there is none they stay.
Change moveDeciding(const Portfolio &, const QList<InitiativeId> &, const QList<InitiativeId> &deciding,
                    StageId to, const Decision &);

} // namespace portolan::edits
