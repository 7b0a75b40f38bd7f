// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/figure_texts.h"

#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class Overview {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr int concernKinds = int(Concern::NotAssessed) + 1;

QString countText(Concern concern, int count)
{
    switch (concern) {
    case Concern::ReadinessGap: return Overview::tr("%n with weak data", nullptr, count);
    case Concern::AgeingPilot: return Overview::tr("%n ageing pilot(s)", nullptr, count);
    case Concern::TaskOverdue: return Overview::tr("%n with overdue tasks", nullptr, count);
    case Concern::NoProductionOwner: return Overview::tr("%n without production owner", nullptr, count);
    case Concern::NoBenefitOwner: return Overview::tr("%n without benefit owner", nullptr, count);
    case Concern::Disagreement: return Overview::tr("%n in dispute", nullptr, count);
    case Concern::BlockedByLink: return Overview::tr("%n blocked", nullptr, count);
    case Concern::StageDateMissing: return Overview::tr("%n without stage date", nullptr, count);
    case Concern::DoubtfulRatings: return Overview::tr("%n with outdated ratings", nullptr, count);
    case Concern::NotAssessed: return Overview::tr("%n not assessed", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString number(int count)
{
    return QLocale().toString(count);
}

FigureText initiatives(const Figures &figures)
{
    const QString past = Overview::tr("%n past intake", nullptr, figures.pastIntake);
    const int unrated = figures.initiatives - figures.rated;
    return {Overview::tr("Initiatives"), number(figures.initiatives),
            unrated > 0 ? past + u" · "_s + Overview::tr("%n not rated yet", nullptr, unrated) : past};
}

FigureText production(const Figures &figures)
{
    return {Overview::tr("In production"), number(figures.inProduction),
            Overview::tr("%n scaled", nullptr, figures.scaled) + u" · "_s
                + Overview::tr("%n pilot(s) running", nullptr, figures.pilots)};
}

FigureText scaling(const Figures &figures)
{
    const QString caption = Overview::tr("Scaling rate");
    if (figures.pilotsEver == 0)
        return {caption, u"–"_s, Overview::tr("No pilot has started yet")};
    return {caption, percent(double(figures.reachedProduction) / figures.pilotsEver),
            Overview::tr("%1 of %n pilot(s) reached production", nullptr, figures.pilotsEver)
                .arg(number(figures.reachedProduction))};
}

FigureText benefit(const Figures &figures, const QString &currency)
{
    const int known = figures.inProduction - figures.liveWithoutBenefit;
    const QString context = figures.liveWithoutBenefit > 0
        ? Overview::tr("Not known for %1 of %n in production", nullptr, figures.inProduction)
              .arg(number(figures.liveWithoutBenefit))
        : Overview::tr("Of %n in production", nullptr, known);
    return {Overview::tr("Yearly benefit live"), money(figures.yearlyBenefitLive, currency), context};
}

FigureText investment(const Figures &figures, const QString &currency)
{
    const QString context = figures.withoutInvestment > 0
        ? Overview::tr("Not known for %1 of %n initiative(s)", nullptr, figures.initiatives)
              .arg(number(figures.withoutInvestment))
        : Overview::tr("Of all %n initiative(s)", nullptr, figures.initiatives);
    return {Overview::tr("Investment"), money(figures.investment, currency), context};
}

FigureText attention(const std::vector<AttentionRow> &rows)
{
    std::array<int, concernKinds> counts{};
    for (const AttentionRow &row : rows)
        ++counts[size_t(row.reasons.front().concern)];
    QStringList parts;
    for (int kind = 0; kind < concernKinds && parts.size() < 3; ++kind) {
        if (counts[size_t(kind)] > 0)
            parts << countText(Concern(kind), counts[size_t(kind)]);
    }
    return {Overview::tr("Needs attention"), number(int(rows.size())),
            parts.isEmpty() ? Overview::tr("Nothing stands out") : parts.join(u" · "_s)};
}

} // namespace

std::vector<AttentionRow> grouped(const std::vector<Attention> &all)
{
    std::vector<AttentionRow> rows;
    QHash<InitiativeId, size_t> places;
    for (const Attention &attention : all) {
        const auto place = places.constFind(attention.initiative);
        if (place != places.cend()) {
            rows[*place].reasons.push_back(attention);
            continue;
        }
        places.insert(attention.initiative, rows.size());
        rows.push_back({attention.initiative, {attention}});
    }
    for (AttentionRow &row : rows)
        std::ranges::stable_sort(row.reasons, {}, [](const Attention &each) { return int(each.concern); });
    std::ranges::stable_sort(rows, {},
                             [](const AttentionRow &row) { return int(row.reasons.front().concern); });
    return rows;
}

std::array<FigureText, figureCount> figureTexts(const Figures &figures, const std::vector<AttentionRow> &rows,
                                                const QString &currency)
{
    // While nothing live has a known benefit, the money that goes in says more.
    return {initiatives(figures), production(figures), scaling(figures),
            figures.yearlyBenefitLive || !figures.investment ? benefit(figures, currency)
                                                             : investment(figures, currency),
            attention(rows)};
}

} // namespace portolan
