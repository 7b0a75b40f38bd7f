// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edits.h"
#include "core/exchange/row_import.h"
#include "core/exchange/stage_plan.h"

namespace portolan::exchange {

// One record on its way from cells to edits.
struct RowImport::Row {
    qsizetype record = 0;
    qsizetype number = 0;
    const Initiative *existing = nullptr;
    Initiative initiative;
    std::optional<Stage> declared;
    std::vector<DatedStage> dates;
    std::vector<edits::Answer> answers;
    int ratings = 0; // that are new or other than before
    QString assessor;
    QDate assessedOn;
    std::optional<Confidence> confidence;
    QString region;
    QString sector;
    CustomValues custom;
    Change edits;
};

} // namespace portolan::exchange
