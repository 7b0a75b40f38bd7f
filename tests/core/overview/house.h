// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "tests/core/scoring/board.h"

namespace portolan {

// Value and data readiness rated 1..5 with weight 50 each, data with one weakest link; every stage; an as-of
// date.
struct House : Board {
    enum Place { Idea, Pilot, Production, Scaled, Stopped, Retired };
    const QDate asOf{2026, 6, 30};
    CriterionId value = criterion(Axis::Value, 50);
    CriterionId data = criterion(Axis::Difficulty, 50);
    QuestionId access = question(data, 60, true);
    QuestionId labels = question(data, 40);
    StageId stages[6];

    House()
    {
        const StageKind kinds[] = {StageKind::Intake, StageKind::Pilot,   StageKind::Production,
                                   StageKind::Scaled, StageKind::Stopped, StageKind::Retired};
        for (int place = 0; place < 6; ++place) {
            stages[place] = freshId<StageId>();
            portfolio.load(Stage{stages[place], QString::number(place), kinds[place], place, {}});
        }
    }
    // In the stage since that day, both owners known, target set; rated by one who is sure.
    InitiativeId add(const QString &code, Place place, QDate since, double valueRating, double dataRating)
    {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.code = code;
        initiative.benefitOwner = initiative.productionOwner = QStringLiteral("Head of operations");
        initiative.target = 1;
        portfolio.load(initiative);
        enter(initiative.id, place, since);
        if (valueRating > 0)
            rate(initiative.id, value, valueRating);
        if (dataRating > 0)
            rate(initiative.id, data, dataRating);
        return initiative.id;
    }
    InitiativeId add(const QString &code, Place place, double valueRating = 4, double dataRating = 4)
    {
        return add(code, place, asOf.addMonths(-3), valueRating, dataRating);
    }
    void enter(InitiativeId id, Place place, QDate on)
    {
        portfolio.load(StageEntry{freshId<StageEntryId>(), id, stages[place], on, {}, {}});
    }
    void link(InitiativeId from, InitiativeId to, LinkKind kind)
    {
        portfolio.load(Link{freshId<LinkId>(), from, to, kind});
    }
    void task(InitiativeId id, const QString &title, QDate dueOn, QDate doneOn = {})
    {
        portfolio.load(Task{freshId<TaskId>(), id, title, {}, dueOn, doneOn, {}});
    }
    template <typename Edit>
    void edit(InitiativeId id, Edit &&edit)
    {
        Initiative initiative = *portfolio.initiatives().find(id);
        edit(initiative);
        portfolio.load(initiative);
    }

    std::vector<Attention> concerns() const { return needsAttention(portfolio, ranking(), asOf); }
    std::vector<NextMove> moves(int count = 10) const { return nextMoves(portfolio, ranking(), asOf, count); }
    Figures sums() const { return figures(portfolio, ranking(), asOf); }
};

} // namespace portolan
