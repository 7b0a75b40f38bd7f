// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/initiatives/register_lines.h"

#include "core/wording/wording.h"

#include <QCollator>
#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class LineText {
    Q_DECLARE_TR_FUNCTIONS(RegisterLines)
};

QCollator collator()
{
    const bool isPlain = QLocale().language() == QLocale::C;
    QCollator made(isPlain ? QLocale(QLocale::English) : QLocale());
    made.setCaseSensitivity(Qt::CaseInsensitive);
    made.setNumericMode(true);
    return made;
}

// The sort key of a row made ready for comparing.
struct Ready {
    int row;
    bool isUnknown;
    double number;
    std::optional<QCollatorSortKey> text;
};

std::vector<Ready> readied(const std::vector<RegisterRow> &rows, const std::vector<int> &wanted, int section)
{
    const QCollator compare = collator();
    std::vector<Ready> ready;
    ready.reserve(wanted.size());
    for (const int row : wanted) {
        const SortKey key = sortKey(rows[size_t(row)], section);
        Ready each{row, key.isUnknown(), key.number.value_or(0), std::nullopt};
        if (!key.number && !each.isUnknown)
            each.text = compare.sortKey(key.text.left(200));
        ready.push_back(std::move(each));
    }
    return ready;
}

std::vector<int> sorted(const std::vector<RegisterRow> &rows, std::vector<int> wanted, const Arrangement &how)
{
    std::ranges::stable_sort(wanted, [&](int a, int b) {
        return rows[size_t(a)].initiative.code < rows[size_t(b)].initiative.code;
    });
    std::vector<Ready> ready = readied(rows, wanted, how.sortSection);
    std::ranges::stable_sort(ready, [&how](const Ready &a, const Ready &b) {
        if (a.isUnknown || b.isUnknown)
            return !a.isUnknown && b.isUnknown;
        const int order =
            a.text && b.text ? a.text->compare(*b.text) : (a.number > b.number) - (a.number < b.number);
        return how.isDescending ? order > 0 : order < 0;
    });
    std::ranges::transform(ready, wanted.begin(), &Ready::row);
    return wanted;
}

RegisterGroup groupOf(const RegisterRow &row, GroupBy by)
{
    RegisterGroup group;
    constexpr double last = 1e9;
    switch (by) {
    case GroupBy::None: break;
    case GroupBy::Unit:
        group.key = row.initiative.unit ? QString::number(row.initiative.unit.value) : QString();
        group.title = row.unit.isEmpty() ? LineText::tr("No unit") : row.unit;
        group.place = row.unit.isEmpty() ? last : 0;
        break;
    case GroupBy::Stage:
        group.key = row.stage ? QString::number(row.stage.value) : QString();
        group.title = row.stage ? row.stageName : LineText::tr("No stage");
        group.place = row.stage ? row.stagePosition : last;
        break;
    case GroupBy::Quadrant:
        group.key = row.quadrant() ? word(*row.quadrant()) : QString();
        group.title = row.quadrant() ? label(*row.quadrant()) : LineText::tr("Not on the matrix yet");
        group.place = row.quadrant() ? int(*row.quadrant()) : last;
        break;
    }
    return group;
}

void addTo(std::optional<double> &sum, std::optional<double> value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

void count(RegisterGroup &group, const Initiative &initiative)
{
    ++group.count;
    addTo(group.investment, initiative.investment);
    addTo(group.runCost, initiative.runCost);
    addTo(group.yearlyBenefit, initiative.yearlyBenefit);
}

// Headings in their order, each followed by its rows in theirs.
void group(RegisterLines &result, const std::vector<RegisterRow> &rows, const std::vector<int> &order,
           const Arrangement &how)
{
    QHash<QString, int> known;
    std::vector<std::vector<int>> members;
    for (const int row : order) {
        RegisterGroup made = groupOf(rows[size_t(row)], how.groupBy);
        auto place = known.constFind(made.key);
        if (place == known.constEnd()) {
            made.isCollapsed = how.collapsed.contains(made.key);
            place = known.insert(made.key, int(result.groups.size()));
            result.groups.push_back(std::move(made));
            members.emplace_back();
        }
        count(result.groups[size_t(*place)], rows[size_t(row)].initiative);
        members[size_t(*place)].push_back(row);
    }
    std::vector<int> sequence(result.groups.size());
    std::iota(sequence.begin(), sequence.end(), 0);
    const QCollator compare = collator();
    std::ranges::stable_sort(sequence, [&](int a, int b) {
        const RegisterGroup &x = result.groups[size_t(a)];
        const RegisterGroup &y = result.groups[size_t(b)];
        return x.place != y.place ? x.place < y.place : compare.compare(x.title, y.title) < 0;
    });
    for (const int place : sequence) {
        result.lines.push_back({-1, place});
        if (result.groups[size_t(place)].isCollapsed)
            continue;
        for (const int row : members[size_t(place)])
            result.lines.push_back({row, place});
    }
}

} // namespace

RegisterLines arranged(const std::vector<RegisterRow> &rows, const Arrangement &how)
{
    const RegisterMatcher matcher(how.filter);
    std::vector<int> wanted;
    wanted.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        if (matcher.matches(rows[i]))
            wanted.push_back(int(i));
    }
    RegisterLines result;
    result.shown = int(wanted.size());
    const std::vector<int> order = sorted(rows, std::move(wanted), how);
    if (how.groupBy != GroupBy::None) {
        group(result, rows, order, how);
        return result;
    }
    result.lines.reserve(order.size() + 1);
    for (const int row : order)
        result.lines.push_back({row, -1});
    return result;
}

} // namespace portolan
