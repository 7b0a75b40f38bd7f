// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edits.h"
#include "ui/pages/method/method_ref.h"

// What the method editor does beyond core/edits: new entities with sensible content, copies, another order.
// Pure functions.
namespace portolan::method {

// "business_value" from "Business value", made unique among the keys of the method.
QString freshKey(const Portfolio &, const QString &name);

Criterion newCriterion(const Portfolio &);
Question newQuestion(const Portfolio &, CriterionId);
Profile newProfile(const Portfolio &); // equal weights
Profile copyOf(const Portfolio &, const Profile &);
Stage newStage(const Portfolio &);

// One place up (-1) or down (1) among its siblings; empty where there is no such place.
Change moved(const Portfolio &, const MethodRef &, int by);
bool canMove(const Portfolio &, const MethodRef &, int by);

// What rests on an entity.
qsizetype ratingsOn(const Portfolio &, CriterionId, QuestionId = {});
struct StageUse {
    int entries = 0; // decisions made in it too
    int initiatives = 0;
};
StageUse useOf(const Portfolio &, StageId);
int profilesWeighing(const Portfolio &, CriterionId);

} // namespace portolan::method
