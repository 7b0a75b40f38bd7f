// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/parts.h"
#include "core/model/rows.h"

namespace portolan::comparing {

namespace {

using Kind = EntityDifference::Kind;

// By name: custom values come in another order from the other end.
template <typename E>
QList<FieldChange> sortedDifferences(const E &before, const E &after)
{
    QList<FieldChange> changes = differences(before, after);
    std::ranges::sort(changes, {}, &FieldChange::field);
    return changes;
}

template <typename E>
void addKind(const Portfolio &before, const Portfolio &after, std::vector<EntityDifference> &to)
{
    const auto was = rowsOf<E>(before);
    const auto is = rowsOf<E>(after);
    const auto add = [&to](Kind kind, const E &entity, QList<FieldChange> fields = {}) {
        to.push_back({kind, E::table, entity.id.value, std::move(fields)});
    };
    auto old = was.begin();
    auto fresh = is.begin();
    while (old != was.end() || fresh != is.end()) {
        if (fresh == is.end() || (old != was.end() && (*old)->id < (*fresh)->id)) {
            add(Kind::Removed, **old++);
        } else if (old == was.end() || (*fresh)->id < (*old)->id) {
            add(Kind::Added, **fresh++);
        } else {
            const E &a = **old++;
            const E &b = **fresh++;
            if (&a != &b && !(a == b)) // unchanged ones are shared between copies
                add(Kind::Changed, b, sortedDifferences(a, b));
        }
    }
}

} // namespace

std::vector<EntityDifference> entityDifferences(const Portfolio &before, const Portfolio &after)
{
    std::vector<EntityDifference> all;
    forEachKind([&]<typename E>() {
        if constexpr (!std::is_same_v<E, Baseline>)
            addKind<E>(before, after, all);
    });
    return all;
}

} // namespace portolan::comparing
