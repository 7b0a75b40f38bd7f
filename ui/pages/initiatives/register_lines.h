// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/initiatives/register_filter.h"

namespace portolan {

enum class GroupBy { None, Unit, Stage, Quadrant };

template <>
struct words<GroupBy> {
    static constexpr const char *list[] = {"none", "unit", "stage", "quadrant"};
};

// How the rows are put: which, in what order, under which headings.
struct Arrangement {
    RegisterFilter filter;
    int sortSection = int(Column::Rank);
    bool isDescending = false;
    GroupBy groupBy = GroupBy::None;
    QSet<QString> collapsed; // group keys
};

// The heading of a group, with what is under it.
struct RegisterGroup {
    QString key; // stable within a portfolio; empty: those without
    QString title;
    double place = 0; // order of the groups; then by title
    int count = 0;
    std::optional<double> investment; // sums over those that are known
    std::optional<double> runCost;
    std::optional<double> yearlyBenefit;
    bool isCollapsed = false;
};

// One line of the table: an initiative, or the heading of a group (`row` -1).
struct RegisterLine {
    int row = -1; // place among the rows
    int group = -1; // place among the groups; -1 when there are none
};

struct RegisterLines {
    std::vector<RegisterLine> lines;
    std::vector<RegisterGroup> groups;
    int shown = 0; // initiatives that match, collapsed ones included
};

// Unknown comes last in either direction; equal rows keep the order of their codes.
RegisterLines arranged(const std::vector<RegisterRow> &, const Arrangement &);

} // namespace portolan
