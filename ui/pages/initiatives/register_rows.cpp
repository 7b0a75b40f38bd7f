// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/register_rows.h"

#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

std::optional<double> moneyOf(const RegisterRow &row, Column column)
{
    switch (column) {
    case Column::Investment: return row.initiative.investment;
    case Column::RunCost: return row.initiative.runCost;
    case Column::YearlyBenefit: return row.initiative.yearlyBenefit;
    default: return std::nullopt;
    }
}

QString rangeText(const RegisterRow &row, const QLocale &locale)
{
    if (!row.isAssessed())
        return u"–"_s;
    return u"%1–%2"_s.arg(score(row.score->range.low, locale), score(row.score->range.high, locale));
}

QString rankText(const RegisterRow &row, const QLocale &locale)
{
    return row.score && row.score->rank ? locale.toString(*row.score->rank) : u"–"_s;
}

QString scoreText(const RegisterRow &row, Column column, const QLocale &locale)
{
    switch (column) {
    case Column::Rank: return rankText(row, locale);
    case Column::Quadrant: return row.quadrant() ? label(*row.quadrant()) : u"–"_s;
    case Column::Index: return score(row.score ? row.score->index : std::nullopt, locale);
    case Column::Range: return rangeText(row, locale);
    case Column::Completeness:
        return percent(row.score ? std::optional(row.score->completeness) : std::nullopt, locale);
    case Column::Value: return score(row.score ? row.score->value : std::nullopt, locale);
    case Column::Difficulty: return score(row.score ? row.score->difficulty : std::nullopt, locale);
    default: return {};
    }
}

// Fields that are plain words.
QString wordsText(const RegisterRow &row, Column column)
{
    const Initiative &initiative = row.initiative;
    switch (column) {
    case Column::Code: return initiative.code;
    case Column::Name: return initiative.name;
    case Column::Unit: return row.unit;
    case Column::Stage: return row.stageName;
    case Column::Approach:
        return initiative.approach == Approach::Unknown ? QString() : label(initiative.approach);
    case Column::Kind: return initiative.kind;
    case Column::Tags: return initiative.tags.join(u", "_s);
    case Column::Sponsor: return initiative.sponsor;
    case Column::BenefitOwner: return initiative.benefitOwner;
    case Column::ProductionOwner: return initiative.productionOwner;
    case Column::Problem: return initiative.problem;
    case Column::Benefit: return initiative.benefit;
    case Column::Source: return initiative.source;
    default: return {};
    }
}

QString customText(const RegisterRow &row, int section)
{
    const auto place = size_t(section - fixedColumns);
    return place < row.custom.size() ? row.custom[place] : QString();
}

std::optional<double> scoreNumber(const RegisterRow &row, Column column)
{
    if (!row.score)
        return std::nullopt;
    const InitiativeScore &score = *row.score;
    switch (column) {
    case Column::Rank: return score.rank ? std::optional<double>(*score.rank) : std::nullopt;
    case Column::Quadrant: return score.quadrant ? std::optional<double>(int(*score.quadrant)) : std::nullopt;
    case Column::Index: return score.index;
    case Column::Range: return score.index ? std::optional(score.range.high - score.range.low) : std::nullopt;
    case Column::Completeness: return score.completeness;
    case Column::Value: return score.value;
    case Column::Difficulty: return score.difficulty;
    default: return std::nullopt;
    }
}

std::optional<double> dayNumber(QDate date)
{
    return date.isValid() ? std::optional<double>(double(date.toJulianDay())) : std::nullopt;
}

} // namespace

RegisterRow registerRow(const Portfolio &portfolio, const RegisterColumns &columns,
                        const Initiative &initiative, QDate asOf)
{
    RegisterRow row;
    row.initiative = initiative;
    if (const Unit *unit = portfolio.units().find(initiative.unit))
        row.unit = unit->name;
    const auto entry = portfolio.currentEntry(initiative.id, asOf);
    if (const Stage *stage = entry ? portfolio.stages().find(entry->stage) : nullptr) {
        row.stage = stage->id;
        row.stageName = stage->name;
        row.stagePosition = stage->position;
        if (entry->enteredOn.isValid())
            row.daysInStage = int(entry->enteredOn.daysTo(asOf));
    }
    if (initiative.custom.isEmpty())
        return row;
    row.custom.resize(size_t(columns.customNames().size()));
    for (const CustomValue &value : initiative.custom) {
        const qsizetype place = columns.customNames().indexOf(value.name);
        if (place >= 0)
            row.custom[size_t(place)] = value.value;
    }
    return row;
}

int monthsOf(int days)
{
    return int(days / 30.44);
}

QString shownText(const RegisterRow &row, int section, const QString &currency, const QLocale &locale)
{
    const Column column = RegisterColumns::at(section);
    switch (column) {
    case Column::Rank:
    case Column::Quadrant:
    case Column::Index:
    case Column::Range:
    case Column::Completeness:
    case Column::Value:
    case Column::Difficulty: return scoreText(row, column, locale);
    case Column::Investment:
    case Column::RunCost:
    case Column::YearlyBenefit: return money(moneyOf(row, column), currency, locale);
    case Column::PlannedGoLive:
        return row.initiative.plannedGoLive.isValid() ? day(row.initiative.plannedGoLive, locale) : u"–"_s;
    case Column::PlannedStart:
        return row.initiative.plannedStart.isValid() ? day(row.initiative.plannedStart, locale) : u"–"_s;
    case Column::MonthsInStage: return row.daysInStage ? locale.toString(monthsOf(*row.daysInStage)) : u"–"_s;
    case Column::Custom: return customText(row, section);
    default: return wordsText(row, column);
    }
}

QString exactText(const Portfolio &portfolio, const RegisterRow &row, int section, const QLocale &locale)
{
    if (const auto field = RegisterColumns::field(section))
        return editText(portfolio, row.initiative, *field, locale);
    QString text = shownText(row, section, {}, locale);
    const bool isUnknown = RegisterColumns::at(section) != Column::Custom && text == u"–"_s;
    return isUnknown ? QString() : text;
}

SortKey sortKey(const RegisterRow &row, int section)
{
    const Column column = RegisterColumns::at(section);
    switch (column) {
    case Column::Rank:
    case Column::Quadrant:
    case Column::Index:
    case Column::Range:
    case Column::Completeness:
    case Column::Value:
    case Column::Difficulty: return {scoreNumber(row, column), {}};
    case Column::Investment:
    case Column::RunCost:
    case Column::YearlyBenefit: return {moneyOf(row, column), {}};
    case Column::Stage: return {row.stage ? std::optional<double>(row.stagePosition) : std::nullopt, {}};
    case Column::PlannedGoLive: return {dayNumber(row.initiative.plannedGoLive), {}};
    case Column::PlannedStart: return {dayNumber(row.initiative.plannedStart), {}};
    case Column::MonthsInStage:
        return {row.daysInStage ? std::optional<double>(*row.daysInStage) : std::nullopt, {}};
    case Column::Custom: return {std::nullopt, customText(row, section)};
    default: return {std::nullopt, wordsText(row, column)};
    }
}

} // namespace portolan
