// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"
#include "core/report/tables.h"

#include <QJsonObject>

// What a comparison of two states of a portfolio says.
namespace portolan::report {

// The states a comparison is of; they outlive whoever is given this.
struct ComparedStates {
    const Portfolio &before;
    const Portfolio &after;
    const Comparison &comparison;

    // As it is after, else as it was before; nullptr when it is in neither.
    const Initiative *find(InitiativeId) const;
};

struct ComparisonSection {
    QString title;
    TableData table;
};

// "3 initiatives came in. 1 initiative went out. 12 initiatives moved in rank."; that nothing differs when it
// is so.
QString comparisonSentence(const Comparison &);

// In and out; ranks; scores with the ratings behind them; stages; money with the sums first; everything else
// counted by kind. Sections without a row are left out.
QList<ComparisonSection> comparisonSections(const ComparedStates &, const QLocale & = {});

// {"initiatives": [{"code", "name", "in", "out", "before": {"rank", "index", "value", "difficulty", "stage",
// "investment", "run_cost", "yearly_benefit"}, "after": {...}, "stages_entered": [name], "criteria": [{"key",
// "before", "after", "ratings": [{"assessor", "question", "before", "after"}]}]}], "money": {"before",
// "after"}, "entities": [{"entity", "id", "change", "fields": {name: {"before", "after"}}}]}; a rating is a
// number, "not_applicable" or null.
QJsonObject comparisonJson(const ComparedStates &);

} // namespace portolan::report
