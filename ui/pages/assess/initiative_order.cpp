// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/initiative_order.h"

namespace portolan {

static std::vector<InitiativeId> byCode(const Portfolio &portfolio)
{
    std::vector<const Initiative *> rows;
    rows.reserve(size_t(portfolio.initiatives().size()));
    for (const Initiative &initiative : portfolio.initiatives())
        rows.push_back(&initiative);
    std::ranges::stable_sort(rows,
                             [](const Initiative *a, const Initiative *b) { return a->code < b->code; });
    std::vector<InitiativeId> order;
    order.reserve(rows.size());
    for (const Initiative *initiative : rows)
        order.push_back(initiative->id);
    return order;
}

std::vector<InitiativeId> walkOrder(const Portfolio &portfolio, const Ranking &ranking, WalkOrder order)
{
    if (order == WalkOrder::Code || ranking.rows.empty())
        return byCode(portfolio);
    std::vector<InitiativeId> ids;
    ids.reserve(ranking.rows.size());
    for (const InitiativeScore &score : ranking.rows)
        ids.push_back(score.initiative);
    return ids;
}

} // namespace portolan
