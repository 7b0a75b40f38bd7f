// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

#include <QHash>

#include <algorithm>

#include <utility>

namespace portolan {

namespace {

// Kind and id of the edited entity: the same key means the same entity.
std::pair<size_t, qint64> keyOf(const Edit &edit)
{
    return {edit.index(), std::visit([](const auto &e) { return e.either().id.value; }, edit)};
}

// Whether the edit leads nowhere: neither state, or equal states.
bool isVoid(const Edit &edit)
{
    return std::visit(
        [](const auto &e) {
            return (!e.before && !e.after) || (e.before && e.after && *e.before == *e.after);
        },
        edit);
}

void takeAfter(Edit &into, const Edit &from)
{
    std::visit(
        [&from](auto &e) {
            using EditType = std::remove_cvref_t<decltype(e)>;
            e.after = std::get<EditType>(from).after;
        },
        into);
}

} // namespace

Change Change::inverse() const
{
    Change back{label, mergeKey, {}};
    back.edits.reserve(edits.size());
    for (auto it = edits.rbegin(); it != edits.rend(); ++it) {
        std::visit(
            [&back](const auto &e) {
                using EditType = std::remove_cvref_t<decltype(e)>;
                back.edits.emplace_back(EditType{e.after, e.before});
            },
            *it);
    }
    return back;
}

void addDifferences(QList<FieldChange> &changes, const char *field, const CustomValues &before,
                    const CustomValues &after)
{
    const qsizetype first = changes.size();
    const auto valueIn = [](const CustomValues &values, const QString &name) {
        const CustomValue *value = findCustom(values, name);
        return value ? QVariant(value->value) : QVariant();
    };
    const auto add = [&](const QString &name) {
        const QVariant old = valueIn(before, name);
        const QVariant fresh = valueIn(after, name);
        if (old != fresh)
            changes << FieldChange{QByteArray(field) + '/' + name.toUtf8(), old, fresh};
    };
    for (const CustomValue &value : before)
        add(value.name);
    for (const CustomValue &value : after) {
        if (!valueIn(before, value.name).isValid())
            add(value.name);
    }
    if (changes.size() == first) // the same values in another order
        changes << FieldChange{field, stored(before), stored(after)};
}

Change merged(const Change &first, const Change &second)
{
    Change both = first;
    QHash<std::pair<size_t, qint64>, size_t> places;
    for (size_t i = 0; i < both.edits.size(); ++i)
        places.insert(keyOf(both.edits[i]), i);
    for (const Edit &edit : second.edits) {
        const auto known = places.constFind(keyOf(edit));
        if (known == places.constEnd()) {
            places.insert(keyOf(edit), both.edits.size());
            both.edits.push_back(edit);
        } else {
            takeAfter(both.edits[*known], edit);
        }
    }
    std::erase_if(both.edits, isVoid);
    return both;
}

} // namespace portolan
