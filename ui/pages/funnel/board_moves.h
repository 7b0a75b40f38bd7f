// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edits.h"

// What a move on the stage board means.
namespace portolan {

// Those whose pilot ends when they go to that stage: a decision is due.
QList<InitiativeId> endingPilots(const Portfolio &, const QList<InitiativeId> &, StageId to, QDate asOf);

// The day the last of these entered where it is; invalid when none is known.
QDate latestEntry(const Portfolio &, const QList<InitiativeId> &, QDate asOf);

// Moves all to the stage from `on`, as one step. A card that entered its stage that same day and goes back
// takes that entry back.
Change boardMove(const Portfolio &, const QList<InitiativeId> &, StageId to, QDate on);

// The same with the decision for each of `deciding`, from the day of the decision. A stop leads to a stage
// for stopped ones, whatever `to` is; where there is none they stay.
Change boardDecision(const Portfolio &, const QList<InitiativeId> &, const QList<InitiativeId> &deciding,
                     StageId to, const Decision &);

// Those that are in another stage than `to` after the change, as when an entry without a date counts as
// later.
int staying(const Portfolio &after, const QList<InitiativeId> &, StageId to, QDate asOf);

} // namespace portolan
