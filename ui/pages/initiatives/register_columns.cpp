// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/register_columns.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class ColumnText {
    Q_DECLARE_TR_FUNCTIONS(RegisterColumns)
};

struct ColumnFact {
    const char *key;
    const char *title; // of columns without a field of their own
    std::optional<InitiativeField> field;
    bool isNumber;
    bool isShownAtFirst;
    int width;
};

using F = InitiativeField;
constexpr std::array<ColumnFact, fixedColumns> facts{{
    {"rank", QT_TRANSLATE_NOOP("RegisterColumns", "Rank"), {}, true, true, 72},
    {"code", nullptr, F::Code, false, true, 84},
    {"name", nullptr, F::Name, false, true, 240},
    {"unit", QT_TRANSLATE_NOOP("RegisterColumns", "Unit"), F::Unit, false, true, 130},
    {"stage", QT_TRANSLATE_NOOP("RegisterColumns", "Stage"), {}, false, true, 100},
    {"quadrant", QT_TRANSLATE_NOOP("RegisterColumns", "Quadrant"), {}, false, true, 124},
    {"index", QT_TRANSLATE_NOOP("RegisterColumns", "Index"), {}, true, true, 124},
    {"range", QT_TRANSLATE_NOOP("RegisterColumns", "Range"), {}, true, true, 76},
    {"completeness", QT_TRANSLATE_NOOP("RegisterColumns", "Complete"), {}, true, true, 92},
    {"value", QT_TRANSLATE_NOOP("RegisterColumns", "Value"), {}, true, false, 68},
    {"difficulty", QT_TRANSLATE_NOOP("RegisterColumns", "Difficulty"), {}, true, false, 80},
    {"investment", nullptr, F::Investment, true, true, 96},
    {"run_cost", QT_TRANSLATE_NOOP("RegisterColumns", "Run cost"), F::RunCost, true, false, 92},
    {"yearly_benefit", nullptr, F::YearlyBenefit, true, true, 112},
    {"approach", nullptr, F::Approach, false, false, 124},
    {"kind", nullptr, F::Kind, false, false, 130},
    {"tags", nullptr, F::Tags, false, false, 140},
    {"sponsor", nullptr, F::Sponsor, false, true, 140},
    {"benefit_owner", nullptr, F::BenefitOwner, false, false, 140},
    {"production_owner", nullptr, F::ProductionOwner, false, false, 140},
    {"planned_go_live", nullptr, F::PlannedGoLive, false, false, 116},
    {"months_in_stage", QT_TRANSLATE_NOOP("RegisterColumns", "Months in stage"), {}, true, true, 116},
    {"planned_start", nullptr, F::PlannedStart, false, false, 116},
    {"problem", nullptr, F::Problem, false, false, 260},
    {"benefit", nullptr, F::Benefit, false, false, 260},
    {"source", nullptr, F::Source, false, false, 140},
}};
constexpr auto customPrefix = "custom:"_L1;

} // namespace

QString RegisterColumns::title(int section) const
{
    if (section >= fixedColumns)
        return customName(section).simplified();
    const ColumnFact &fact = facts[size_t(section)];
    return fact.title ? QCoreApplication::translate("RegisterColumns", fact.title) : labelOf(*fact.field);
}

QString RegisterColumns::key(int section) const
{
    return section < fixedColumns ? QString::fromLatin1(facts[size_t(section)].key)
                                  : customPrefix + customName(section);
}

int RegisterColumns::sectionOf(const QString &key) const
{
    if (key.startsWith(customPrefix)) {
        const qsizetype place = m_custom.indexOf(key.mid(customPrefix.size()));
        return place < 0 ? -1 : fixedColumns + int(place);
    }
    const auto fact = std::ranges::find_if(
        facts, [&](const ColumnFact &each) { return key == QLatin1StringView(each.key); });
    return fact == facts.end() ? -1 : int(fact - facts.begin());
}

std::optional<InitiativeField> RegisterColumns::field(int section)
{
    return section < fixedColumns ? facts[size_t(section)].field : std::nullopt;
}

bool RegisterColumns::isEditable(int section)
{
    return section >= fixedColumns || field(section) || at(section) == Column::Stage;
}

bool RegisterColumns::isNumber(int section)
{
    return section < fixedColumns && facts[size_t(section)].isNumber;
}

bool RegisterColumns::isShownAtFirst(int section)
{
    return section < fixedColumns && facts[size_t(section)].isShownAtFirst;
}

int RegisterColumns::usualWidth(int section)
{
    return section < fixedColumns ? facts[size_t(section)].width : 140;
}

QStringList customNamesOf(const Portfolio &portfolio)
{
    QStringList names;
    QSet<QString> known;
    for (const Initiative &initiative : portfolio.initiatives()) {
        for (const CustomValue &value : initiative.custom) {
            if (known.contains(value.name))
                continue;
            known.insert(value.name);
            names << value.name;
        }
    }
    return names;
}

} // namespace portolan
