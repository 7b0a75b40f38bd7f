// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/funnel_words.h"
#include "core/wording/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct RuleWords {
    QString label;
    QString unit;
};

RuleWords wordsOf(const RuleField &field)
{
    const QHash<QLatin1StringView, RuleWords> all{
        {"low_rating"_L1, {Wording::tr("A rating is low below"), Wording::tr("on the scale 1 to 5")}},
        {"high_risk"_L1, {Wording::tr("A risk is high above"), Wording::tr("on the scale 1 to 5")}},
        {"compliance_days"_L1,
         {Wording::tr("A go-live is near when it is within"), Wording::tr("days", "unit after a number")}},
        {"similarity"_L1,
         {Wording::tr("Two pilots do the same from a likeness of"),
          Wording::tr("of 1, which is word for word")}},
        {"flow_surplus"_L1,
         {Wording::tr("Too many pilots begin above"), Wording::tr("times as many as end in a year")}},
        {"fewest_pilots"_L1,
         {Wording::tr("There are never too many pilots below"),
          Wording::tr("pilots", "unit after a number")}},
        {"signals_to_stall"_L1,
         {Wording::tr("A pilot is called stalled from"), Wording::tr("signals", "unit after a number")}},
        {"ageing_days"_L1,
         {Wording::tr("A pilot ages, while few are finished, after"),
          Wording::tr("days", "unit after a number")}},
        {"ageing_enough"_L1,
         {Wording::tr("Finished pilots set that limit themselves from"),
          Wording::tr("finished pilots", "unit after a number")}},
    };
    return all.value(QLatin1StringView(field.name));
}

} // namespace

QString ruleLabel(const RuleField &field)
{
    return wordsOf(field).label;
}

QString ruleUnit(const RuleField &field)
{
    return wordsOf(field).unit;
}

QString ruleRange(const RuleField &field, const QLocale &locale)
{
    const auto number = [&](double value) {
        return locale.toString(value, 'f', QLocale::FloatingPointShortest);
    };
    return (field.isWhole() ? Wording::tr("A whole number from %1 to %2.")
                            : Wording::tr("A number from %1 to %2."))
        .arg(number(field.lowest), number(field.highest));
}

} // namespace portolan
