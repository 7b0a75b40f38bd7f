// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

namespace portolan {

enum class Approach { Unknown, CustomModel, AutoMl, CloudService, VendorProduct, Edge };
enum class LinkKind { Requires, Excludes };

template <>
struct words<Approach> {
    static constexpr const char *list[] = {"unknown",       "custom_model",   "automl",
                                           "cloud_service", "vendor_product", "edge"};
};
template <>
struct words<LinkKind> {
    static constexpr const char *list[] = {"requires", "excludes"};
};

// The portfolio's own properties: exactly one per portfolio, id always 1.
struct PortfolioInfo {
    InfoId id{1};
    QString name;
    QString currency; // ISO 4217
    double discountRate = 0.08; // share per year
    std::optional<double> scalingTarget; // the portfolio's own: share 0..1 of pilots to reach production
    Thresholds rules; // of the diagnosis, where the user has changed them

    bool operator==(const PortfolioInfo &) const = default;
    static constexpr const char *table = "portfolio";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &PortfolioInfo::id},
                          Field{"name", &PortfolioInfo::name},
                          Field{"currency", &PortfolioInfo::currency},
                          Field{"discount_rate", &PortfolioInfo::discountRate},
                          Field{"scaling_target", &PortfolioInfo::scalingTarget},
                          Field{"rules", &PortfolioInfo::rules}};
    }
};

// A business unit with its region (jurisdiction) and sector.
struct Unit {
    UnitId id;
    QString name;
    QString region;
    QString sector;

    bool operator==(const Unit &) const = default;
    static constexpr const char *table = "unit";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Unit::id}, Field{"name", &Unit::name}, Field{"region", &Unit::region},
                          Field{"sector", &Unit::sector}};
    }
};

// One AI use case, product or project. Money is in the portfolio's currency; an empty optional is unknown,
// never 0. `pinnedRank` is a rank set by hand, with its reason; the computed rank stays beside it. What an
// import could not place is kept in `custom`.
struct Initiative {
    InitiativeId id;
    QString code;
    QString name;
    QString problem; // summary: the problem it solves
    QString benefit; // summary: the benefit expected
    UnitId unit;
    QString sponsor; // roles, not persons
    QString benefitOwner;
    QString productionOwner;
    Approach approach = Approach::Unknown;
    QString kind; // AI kind: forecasting, classification, ...
    QStringList tags;
    QString successMeasure;
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<double> investment; // one-off
    std::optional<double> runCost; // per year
    std::optional<double> yearlyBenefit;
    std::optional<int> rampMonths; // from go-live to the full yearly benefit
    QDate plannedStart;
    QDate plannedGoLive;
    QString source; // reference to where the record comes from
    std::optional<int> pinnedRank;
    QString pinReason;
    CustomValues custom;

    bool operator==(const Initiative &) const = default;
    static constexpr const char *table = "initiative";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Initiative::id},
                          Field{"code", &Initiative::code},
                          Field{"name", &Initiative::name},
                          Field{"problem", &Initiative::problem},
                          Field{"benefit", &Initiative::benefit},
                          Field{"unit", &Initiative::unit},
                          Field{"sponsor", &Initiative::sponsor},
                          Field{"benefit_owner", &Initiative::benefitOwner},
                          Field{"production_owner", &Initiative::productionOwner},
                          Field{"approach", &Initiative::approach},
                          Field{"kind", &Initiative::kind},
                          Field{"tags", &Initiative::tags},
                          Field{"success_measure", &Initiative::successMeasure},
                          Field{"baseline", &Initiative::baseline},
                          Field{"target", &Initiative::target},
                          Field{"investment", &Initiative::investment},
                          Field{"run_cost", &Initiative::runCost},
                          Field{"yearly_benefit", &Initiative::yearlyBenefit},
                          Field{"ramp_months", &Initiative::rampMonths},
                          Field{"planned_start", &Initiative::plannedStart},
                          Field{"planned_go_live", &Initiative::plannedGoLive},
                          Field{"source", &Initiative::source},
                          Field{"pinned_rank", &Initiative::pinnedRank},
                          Field{"pin_reason", &Initiative::pinReason},
                          Field{"custom", &Initiative::custom}};
    }
};

// `from` requires `to`, or `from` and `to` exclude each other.
struct Link {
    LinkId id;
    InitiativeId from;
    InitiativeId to;
    LinkKind kind = LinkKind::Requires;

    bool operator==(const Link &) const = default;
    static constexpr const char *table = "link";
    static constexpr auto fields()
    {
        return std::tuple{Field{"id", &Link::id}, Field{"from_initiative", &Link::from},
                          Field{"to_initiative", &Link::to}, Field{"kind", &Link::kind}};
    }
};

} // namespace portolan
