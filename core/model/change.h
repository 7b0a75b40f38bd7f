// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assessment.h"
#include "core/model/baseline.h"
#include "core/model/funnel.h"
#include "core/model/initiative.h"
#include "core/model/method.h"
#include "core/model/report_setup.h"

#include <memory>
#include <type_traits>
#include <variant>
#include <vector>

namespace portolan {

// What becomes of one entity: created (no before), changed (both, same id), or removed (no after). Never both
// empty.
template <typename E>
struct EditOf {
    using Entity = E;
    std::shared_ptr<const E> before;
    std::shared_ptr<const E> after;

    const E &either() const { return after ? *after : *before; }
};

using Edit =
    std::variant<EditOf<PortfolioInfo>, EditOf<Unit>, EditOf<Criterion>, EditOf<Question>, EditOf<Profile>,
                 EditOf<Stage>, EditOf<Initiative>, EditOf<Link>, EditOf<Assessment>, EditOf<Rating>,
                 EditOf<StageEntry>, EditOf<Decision>, EditOf<Task>, EditOf<Baseline>, EditOf<ReportSetup>>;

// Calls f.template operator()<E>() for every kind of entity, owners before what belongs to them.
template <typename F>
void forEachKind(F &&f)
{
    [&]<size_t... I>(std::index_sequence<I...>)
    {
        (f.template operator()<typename std::variant_alternative_t<I, Edit>::Entity>(), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Edit>>{});
}

// One undoable, journalled edit of the portfolio, named in the user's words ("Rate Card fraud v3"). Changes
// that carry the same non-empty merge key and follow each other count as one for undo (typing in one field,
// one drag).
struct Change {
    QString label;
    QString mergeKey;
    std::vector<Edit> edits;

    bool isEmpty() const { return edits.empty(); }
    // Applied after this change, leads back to where it began.
    Change inverse() const;

    template <typename E>
    Change &create(E entity)
    {
        edits.emplace_back(EditOf<E>{nullptr, std::make_shared<const E>(std::move(entity))});
        return *this;
    }
    template <typename E>
    Change &remove(E entity)
    {
        edits.emplace_back(EditOf<E>{std::make_shared<const E>(std::move(entity)), nullptr});
        return *this;
    }
    // Adds nothing when both are equal.
    template <typename E>
    Change &update(E before, E after)
    {
        if (!(before == after)) {
            edits.emplace_back(EditOf<E>{std::make_shared<const E>(std::move(before)),
                                         std::make_shared<const E>(std::move(after))});
        }
        return *this;
    }
};

// `first` then `second` as one change under the first's label; edits of one entity are folded, and what ends
// where it began vanishes.
Change merged(const Change &first, const Change &second);

// True when any edit of the change is of that kind of entity.
template <typename E>
bool touches(const Change &change)
{
    for (const Edit &edit : change.edits) {
        if (std::holds_alternative<EditOf<E>>(edit))
            return true;
    }
    return false;
}

struct FieldChange {
    QByteArray field; // a single custom value is "custom/" and its name
    QVariant before;
    QVariant after;

    bool operator==(const FieldChange &) const = default;
};

// One change per name that is there before or after and has not the same value.
void addDifferences(QList<FieldChange> &changes, const char *field, const CustomValues &before,
                    const CustomValues &after);

// The fields in which two states of one entity differ, in the order of the field list.
template <typename E>
QList<FieldChange> differences(const E &before, const E &after)
{
    QList<FieldChange> changes;
    forEachField<E>([&](const auto &field) {
        using T = typename std::remove_cvref_t<decltype(field)>::Type;
        if (before.*field.member == after.*field.member)
            return;
        if constexpr (std::is_same_v<T, CustomValues>)
            addDifferences(changes, field.name, before.*field.member, after.*field.member);
        else
            changes << FieldChange{field.name, stored(before.*field.member), stored(after.*field.member)};
    });
    return changes;
}

} // namespace portolan
