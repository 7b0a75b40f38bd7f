// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"
#include "ui/pages/initiatives/register_columns.h"

namespace portolan {

// What the register knows of one initiative as of one day: a copy, so that nothing is looked up while
// scrolling.
struct RegisterRow {
    Initiative initiative;
    QString unit;
    StageId stage; // none: no entry up to that day
    QString stageName;
    int stagePosition = 0;
    std::optional<int> daysInStage; // nullopt: the day of its entry is unknown
    std::optional<InitiativeScore> score; // nullopt without a profile
    std::vector<QString> custom; // one per custom column
    mutable QString searchText; // folded; filled on first need

    std::optional<Quadrant> quadrant() const { return score ? score->quadrant : std::nullopt; }
    bool isAssessed() const { return score && score->index; }
};

RegisterRow registerRow(const Portfolio &, const RegisterColumns &, const Initiative &, QDate asOf);

// Whole months, as people count them: 30.44 days each.
int monthsOf(int days);

// The text of a cell as it is shown, and as it is copied or exported (numbers in full, dates as ISO).
QString shownText(const RegisterRow &, int section, const QString &currency, const QLocale & = {});
QString exactText(const Portfolio &, const RegisterRow &, int section, const QLocale & = {});

// What a cell sorts by: a number, or else a text. Unknown cells have neither and come last.
struct SortKey {
    std::optional<double> number;
    QString text;
    bool isUnknown() const { return !number && text.isEmpty(); }
};
SortKey sortKey(const RegisterRow &, int section);

} // namespace portolan
