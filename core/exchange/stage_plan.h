// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/funnel.h"

#include <vector>

namespace portolan::exchange {

// What a row says about stages, and what becomes of it.
struct DatedStage {
    Stage stage;
    QDate date;
    qsizetype column = -1;
};

enum class Refusal { AfterAsOf, BeyondDeclared, AfterDeclared, NoStage };

struct RefusedDate {
    qsizetype column;
    Refusal why;
};

struct StagePlan {
    std::vector<DatedStage> entries; // one may have an unknown date: the declared stage
    std::vector<RefusedDate> refused;
};

// With a stage column (`declares`), the declared stage is where the initiative is: dates after `asOf`, of
// later stages, and of earlier stages but later days make no entry. Without one the dates decide.
StagePlan planStages(bool declares, const std::optional<Stage> &declared,
                     const std::vector<DatedStage> &dates, QDate asOf);

} // namespace portolan::exchange
