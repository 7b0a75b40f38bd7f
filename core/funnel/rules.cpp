// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/diagnosis.h"

#include <cmath>

namespace portolan {

namespace {

template <auto Member>
constexpr RuleField ruleField(const char *name, double lowest, double highest)
{
    return {name, lowest, highest, [](const DiagnosisRules &rules) { return double(rules.*Member); },
            [](DiagnosisRules &rules, double value) {
                using T = std::remove_reference_t<decltype(rules.*Member)>;
                rules.*Member = std::is_integral_v<T> ? T(std::lround(value)) : T(value);
            }};
}

constexpr double longestDays = 3650;

} // namespace

std::span<const RuleField> ruleFields()
{
    static const RuleField all[] = {
        ruleField<&DiagnosisRules::lowRating>("low_rating", 1, 5),
        ruleField<&DiagnosisRules::highRisk>("high_risk", 1, 5),
        ruleField<&DiagnosisRules::complianceDays>("compliance_days", 0, longestDays),
        ruleField<&DiagnosisRules::similarity>("similarity", 0.1, 1),
        ruleField<&DiagnosisRules::flowSurplus>("flow_surplus", 1, 10),
        ruleField<&DiagnosisRules::fewestPilots>("fewest_pilots", 1, 1000),
        ruleField<&DiagnosisRules::signalsToStall>("signals_to_stall", 2, causeCount),
        {"ageing_days", 1, longestDays,
         [](const DiagnosisRules &rules) { return double(rules.ageing.fallbackDays); },
         [](DiagnosisRules &rules, double value) { rules.ageing.fallbackDays = int(std::lround(value)); }},
        {"ageing_enough", 3, 1000, [](const DiagnosisRules &rules) { return double(rules.ageing.enough); },
         [](DiagnosisRules &rules, double value) { rules.ageing.enough = size_t(std::lround(value)); }},
    };
    return all;
}

DiagnosisRules rulesOf(const PortfolioInfo &info)
{
    DiagnosisRules rules;
    for (const RuleField &field : ruleFields()) {
        const auto it = info.rules.constFind(QString::fromLatin1(field.name));
        if (it != info.rules.constEnd() && *it >= field.lowest && *it <= field.highest)
            field.set(rules, *it);
    }
    return rules;
}

int pilotLimitOf(const Portfolio &portfolio)
{
    int sum = 0;
    for (const Stage &stage : portfolio.stages()) {
        if (stage.kind != StageKind::Pilot)
            continue;
        if (!stage.wipLimit || *stage.wipLimit < 1)
            return 0;
        sum += *stage.wipLimit;
    }
    return sum;
}

} // namespace portolan
