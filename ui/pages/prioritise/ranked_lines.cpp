// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritise/ranked_lines.h"

#include <algorithm>

namespace portolan {

int RankingFilter::parts() const
{
    return int(!text.isEmpty()) + int(stage.has_value()) + int(unit.has_value()) + int(quadrant.has_value());
}

RankingMatcher::RankingMatcher(const RankingFilter &filter)
    : m_filter(filter)
    , m_words(filter.text.simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool RankingMatcher::matches(const RankedLine &line) const
{
    if (m_filter.stage && line.stage != *m_filter.stage)
        return false;
    if (m_filter.unit && line.unit != *m_filter.unit)
        return false;
    if (m_filter.quadrant && line.score.quadrant != m_filter.quadrant)
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return line.name.contains(word, Qt::CaseInsensitive) || line.code.contains(word, Qt::CaseInsensitive);
    });
}

static std::optional<int> movedUp(const Ranking *before, const InitiativeScore &score)
{
    const InitiativeScore *old = before ? before->find(score.initiative) : nullptr;
    if (!old || !old->rank || !score.rank)
        return std::nullopt;
    return *old->rank - *score.rank;
}

std::vector<RankedLine> rankedLines(const LineContext &context)
{
    std::vector<RankedLine> lines;
    lines.reserve(context.ranking.rows.size());
    for (const InitiativeScore &score : context.ranking.rows) {
        const Initiative *initiative = context.portfolio.initiatives().find(score.initiative);
        if (!initiative)
            continue;
        const Stage *stage = context.portfolio.currentStage(initiative->id, context.asOf);
        lines.push_back({score, initiative->code, initiative->name, initiative->unit,
                         stage ? stage->id : StageId{},
                         context.size ? initiative->*context.size : std::nullopt,
                         context.colouring.of(*initiative, score), initiative->pinReason,
                         movedUp(context.before, score)});
    }
    return lines;
}

} // namespace portolan
