// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/initiative_field.h"

#include <QStringList>

namespace portolan {

// What the register can show of an initiative. After these come the custom values, one column per name.
enum class Column {
    Rank,
    Code,
    Name,
    Unit,
    Stage,
    Quadrant,
    Index,
    Range,
    Completeness,
    Value,
    Difficulty,
    Investment,
    RunCost,
    YearlyBenefit,
    Approach,
    Kind,
    Tags,
    Sponsor,
    BenefitOwner,
    ProductionOwner,
    PlannedGoLive,
    MonthsInStage,
    PlannedStart,
    Problem,
    Benefit,
    Source,
    Custom,
};
inline constexpr int fixedColumns = int(Column::Custom);

// The columns of one portfolio. Invariant: sections 0..fixedColumns-1 are the enumerators in order.
class RegisterColumns {
public:
    explicit RegisterColumns(QStringList customNames = {})
        : m_custom(std::move(customNames))
    {
    }

    int count() const { return fixedColumns + int(m_custom.size()); }
    static Column at(int section) { return section < fixedColumns ? Column(section) : Column::Custom; }
    const QStringList &customNames() const { return m_custom; }
    QString customName(int section) const { return m_custom.value(section - fixedColumns); }

    QString title(int section) const;
    QString key(int section) const; // stable word for views: "rank", "custom:Vendor"
    int sectionOf(const QString &key) const; // -1 when there is none
    static std::optional<InitiativeField> field(int section); // the field that is edited here
    static bool isEditable(int section);
    static bool isNumber(int section); // set flush right
    static bool isShownAtFirst(int section);
    static int usualWidth(int section); // px at the usual font size

    bool operator==(const RegisterColumns &) const = default;

private:
    QStringList m_custom;
};

// The names of all custom values, in the order in which they first occur.
QStringList customNamesOf(const Portfolio &);

} // namespace portolan
