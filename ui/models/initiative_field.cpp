// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/initiative_field.h"

#include "core/exchange/catalogue.h"
#include "core/exchange/dates.h"
#include "core/exchange/numbers.h"
#include "core/wording/wording.h"
#include "ui/models/field_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= 40 ? line : line.left(39) + QChar(0x2026);
}

// The member of the field, when it is a plain text.
QString Initiative::*textMember(InitiativeField field)
{
    switch (field) {
    case InitiativeField::Code: return &Initiative::code;
    case InitiativeField::Name: return &Initiative::name;
    case InitiativeField::Problem: return &Initiative::problem;
    case InitiativeField::Benefit: return &Initiative::benefit;
    case InitiativeField::Sponsor: return &Initiative::sponsor;
    case InitiativeField::BenefitOwner: return &Initiative::benefitOwner;
    case InitiativeField::ProductionOwner: return &Initiative::productionOwner;
    case InitiativeField::Kind: return &Initiative::kind;
    case InitiativeField::SuccessMeasure: return &Initiative::successMeasure;
    case InitiativeField::Source: return &Initiative::source;
    default: return nullptr;
    }
}

std::optional<double> Initiative::*numberMember(InitiativeField field)
{
    switch (field) {
    case InitiativeField::Baseline: return &Initiative::baseline;
    case InitiativeField::Target: return &Initiative::target;
    case InitiativeField::Investment: return &Initiative::investment;
    case InitiativeField::RunCost: return &Initiative::runCost;
    case InitiativeField::YearlyBenefit: return &Initiative::yearlyBenefit;
    default: return nullptr;
    }
}

QDate Initiative::*dateMember(InitiativeField field)
{
    return field == InitiativeField::PlannedStart ? &Initiative::plannedStart : &Initiative::plannedGoLive;
}

std::optional<double> readNumber(const QString &text, const QLocale &locale)
{
    const QString decimal = locale.decimalPoint();
    return exchange::readNumber(text, decimal.isEmpty() ? QChar(u'.') : decimal.front());
}

std::optional<QString> readNumberInto(Initiative &initiative, InitiativeField field, const QString &text,
                                      const QLocale &locale)
{
    auto &member = initiative.*numberMember(field);
    if (text.isEmpty()) {
        member.reset();
        return std::nullopt;
    }
    const auto number = readNumber(text, locale);
    const QString example = locale.toString(1.2, 'f', 1);
    const bool isMoney = kindOf(field) == FieldKind::Money;
    if (!number) {
        return isMoney ? FieldText::tr("%1 is not an amount; write a number such as 250000, 250k or %2m.")
                             .arg(quoted(text), example)
                       : FieldText::tr("%1 is not a number.").arg(quoted(text));
    }
    if (isMoney && *number < 0 && field != InitiativeField::YearlyBenefit)
        return FieldText::tr("%1 cannot be less than zero.").arg(labelOf(field));
    member = number;
    return std::nullopt;
}

std::optional<QString> readMonthsInto(Initiative &initiative, const QString &text, const QLocale &locale)
{
    if (text.isEmpty()) {
        initiative.rampMonths.reset();
        return std::nullopt;
    }
    const auto number = readNumber(text, locale);
    if (!number || *number < 0 || *number > 600 || *number != double(int(*number)))
        return FieldText::tr("%1 is not a number of months (0 to 600).").arg(quoted(text));
    initiative.rampMonths = int(*number);
    return std::nullopt;
}

std::optional<QString> readApproachInto(Initiative &initiative, const QString &text)
{
    if (text.isEmpty() || text == u"–"_s) {
        initiative.approach = Approach::Unknown;
        return std::nullopt;
    }
    for (size_t i = 0; i < std::size(words<Approach>::list); ++i) {
        const auto approach = Approach(i);
        if (text.compare(label(approach), Qt::CaseInsensitive) == 0 || text == word(approach)) {
            initiative.approach = approach;
            return std::nullopt;
        }
    }
    if (const auto meant = exchange::Catalogue::instance().approach(text)) { // as an import understands it
        initiative.approach = *meant;
        return std::nullopt;
    }
    return FieldText::tr("%1 is not an approach; choose one of the list.").arg(quoted(text));
}

std::optional<QString> readDateInto(Initiative &initiative, InitiativeField field, const QString &text,
                                    const QLocale &locale)
{
    if (text.isEmpty()) {
        initiative.*dateMember(field) = {};
        return std::nullopt;
    }
    const auto date = readDay(text, locale);
    if (!date)
        return FieldText::tr("%1 is not a date; write it as 2026-11-30.").arg(quoted(text));
    initiative.*dateMember(field) = *date;
    return std::nullopt;
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

QString number(std::optional<double> value, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return value ? locale.toString(*value, 'f', QLocale::FloatingPointShortest) : QString();
}

} // namespace

FieldKind kindOf(InitiativeField field)
{
    switch (field) {
    case InitiativeField::Problem:
    case InitiativeField::Benefit:
    case InitiativeField::SuccessMeasure: return FieldKind::LongText;
    case InitiativeField::Unit: return FieldKind::Unit;
    case InitiativeField::Approach: return FieldKind::Approach;
    case InitiativeField::Tags: return FieldKind::Tags;
    case InitiativeField::Baseline:
    case InitiativeField::Target: return FieldKind::Number;
    case InitiativeField::Investment:
    case InitiativeField::RunCost:
    case InitiativeField::YearlyBenefit: return FieldKind::Money;
    case InitiativeField::RampMonths: return FieldKind::Months;
    case InitiativeField::PlannedStart:
    case InitiativeField::PlannedGoLive: return FieldKind::Date;
    case InitiativeField::Code:
    case InitiativeField::Name:
    case InitiativeField::Sponsor:
    case InitiativeField::BenefitOwner:
    case InitiativeField::ProductionOwner:
    case InitiativeField::Kind:
    case InitiativeField::Source: return FieldKind::Line;
    }
    Q_UNREACHABLE();
}

QString wordOf(InitiativeField field)
{
    switch (field) {
    case InitiativeField::Code: return u"code"_s;
    case InitiativeField::Name: return u"name"_s;
    case InitiativeField::Problem: return u"problem"_s;
    case InitiativeField::Benefit: return u"benefit"_s;
    case InitiativeField::Unit: return u"unit"_s;
    case InitiativeField::Sponsor: return u"sponsor"_s;
    case InitiativeField::BenefitOwner: return u"benefit_owner"_s;
    case InitiativeField::ProductionOwner: return u"production_owner"_s;
    case InitiativeField::Approach: return u"approach"_s;
    case InitiativeField::Kind: return u"kind"_s;
    case InitiativeField::Tags: return u"tags"_s;
    case InitiativeField::SuccessMeasure: return u"success_measure"_s;
    case InitiativeField::Baseline: return u"baseline"_s;
    case InitiativeField::Target: return u"target"_s;
    case InitiativeField::Investment: return u"investment"_s;
    case InitiativeField::RunCost: return u"run_cost"_s;
    case InitiativeField::YearlyBenefit: return u"yearly_benefit"_s;
    case InitiativeField::RampMonths: return u"ramp_months"_s;
    case InitiativeField::PlannedStart: return u"planned_start"_s;
    case InitiativeField::PlannedGoLive: return u"planned_go_live"_s;
    case InitiativeField::Source: return u"source"_s;
    }
    Q_UNREACHABLE();
}

QString labelOf(InitiativeField field)
{
    return fieldLabel(u"initiative", wordOf(field));
}

QString editText(const Portfolio &portfolio, const Initiative &initiative, InitiativeField field,
                 const QLocale &locale)
{
    switch (kindOf(field)) {
    case FieldKind::Line:
    case FieldKind::LongText: return initiative.*textMember(field);
    case FieldKind::Unit: {
        const Unit *unit = portfolio.units().find(initiative.unit);
        return unit ? unit->name : QString();
    }
    case FieldKind::Approach:
        return initiative.approach == Approach::Unknown ? QString() : label(initiative.approach);
    case FieldKind::Tags: return initiative.tags.join(u", "_s);
    case FieldKind::Number:
    case FieldKind::Money: return number(initiative.*numberMember(field), locale);
    case FieldKind::Months:
        return initiative.rampMonths ? locale.toString(*initiative.rampMonths) : QString();
    case FieldKind::Date: return (initiative.*dateMember(field)).toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

std::optional<QString> readInto(Initiative &initiative, InitiativeField field, const QString &text,
                                const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    switch (kindOf(field)) {
    case FieldKind::Line:
        if (field == InitiativeField::Name && trimmed.isEmpty())
            return FieldText::tr("An initiative needs a name.");
        if (field == InitiativeField::Code && trimmed.isEmpty())
            return FieldText::tr("An initiative needs a code.");
        initiative.*textMember(field) = text.simplified();
        return std::nullopt;
    case FieldKind::LongText: initiative.*textMember(field) = text; return std::nullopt;
    case FieldKind::Approach: return readApproachInto(initiative, trimmed);
    case FieldKind::Tags: initiative.tags = tagsOf(text); return std::nullopt;
    case FieldKind::Number:
    case FieldKind::Money: return readNumberInto(initiative, field, trimmed, locale);
    case FieldKind::Months: return readMonthsInto(initiative, trimmed, locale);
    case FieldKind::Date: return readDateInto(initiative, field, trimmed, locale);
    case FieldKind::Unit: break; // FieldBatch knows the units
    }
    return std::nullopt;
}

std::optional<QDate> readDay(const QString &text, const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto order = format.indexOf(u'M') < format.indexOf(u'd') ? exchange::DateOrder::MonthFirst
                                                                   : exchange::DateOrder::DayFirst;
    const auto read = exchange::readDate(text.trimmed(), order);
    return read ? std::optional(read->date) : std::nullopt;
}

} // namespace portolan
