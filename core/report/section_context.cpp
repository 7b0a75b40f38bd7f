// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/section_context.h"

#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace portolan::report {

static QList<InitiativeId> profiledOf(const ReportInput &input, const Ranking &ranking)
{
    QList<InitiativeId> picked = picksOf(input.portfolio, input.setup);
    const auto choices = sectionChoices(input.setup);
    const auto own = std::ranges::find(choices, SectionKind::Initiatives, &SectionChoice::kind);
    if (!own->isOn)
        return {};
    if (picked.isEmpty()) {
        for (const InitiativeScore &score : ranking.rows)
            picked << score.initiative;
    }
    return picked;
}

SectionContext::SectionContext(const ReportInput &from)
    : input(from)
    , portfolio(from.portfolio)
    , locale(from.locale)
    , currency(from.portfolio.info().currency)
    , ranking(rank(from.portfolio, from.profile))
    , lines(timelines(from.portfolio, from.asOf))
    , funnel(portolan::funnel(lines, from.asOf))
    , times(stageTimes(lines))
    , steps(transitions(lines, funnel.stages, times))
    , outcomes(pilotOutcomes(lines))
    , figures(portolan::figures(from.portfolio, ranking, from.asOf))
    , why(diagnose(from.portfolio, lines))
    , moves(nextMoves(from.portfolio, ranking, from.asOf, int(from.portfolio.initiatives().size())))
    , attention(needsAttention(from.portfolio, ranking, from.asOf))
    , profiled(profiledOf(from, ranking))
{
}

QString SectionContext::amount(std::optional<double> value) const
{
    return money(value, currency, locale);
}

Cell textCell(const QString &text)
{
    return {.text = text.isEmpty() ? u"–"_s : text};
}

Cell wholeCell(const SectionContext &context, std::optional<double> value)
{
    return {.text = score(value, context.locale), .number = value};
}

Cell countCell(const SectionContext &context, int count)
{
    return {.text = context.locale.toString(count), .number = count};
}

Cell percentCell(const SectionContext &context, std::optional<double> share)
{
    return {.text = percent(share, context.locale), .number = share};
}

Cell moneyCell(const SectionContext &context, std::optional<double> amount)
{
    return {.text = context.amount(amount), .number = amount};
}

Cell dateCell(const SectionContext &context, QDate date)
{
    return {.text = date.isValid() ? day(date, context.locale) : u"–"_s, .date = date};
}

Cell quadrantCell(const std::optional<Quadrant> &quadrant)
{
    return {.text = quadrant ? portolan::label(*quadrant) : u"–"_s, .quadrant = quadrant};
}

QString anchorOf(const Initiative &initiative)
{
    return u"initiative-%1"_s.arg(initiative.id.value);
}

Cell codeCell(const SectionContext &context, const Initiative &initiative)
{
    Cell cell = textCell(initiative.name);
    if (context.hasPage(initiative.id))
        cell.link = anchorOf(initiative);
    return cell;
}

} // namespace portolan::report
