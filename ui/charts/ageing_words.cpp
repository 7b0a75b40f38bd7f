// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ageing_chart.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

QString AgeingChart::spanText(double days)
{
    constexpr double daysPerMonth = 365.25 / 12;
    return tr("%1 months").arg(QLocale().toString(days / daysPerMonth, 'f', 1));
}

QString AgeingChart::spotText(const Spot &spot) const
{
    const AgeingDot &first = m_data.dots[spot.from];
    const AgeingColumn &column = m_data.columns[first.column];
    QStringList lines;
    if (spot.count() == 1)
        lines << first.name << tr("In %1 for %2 so far").arg(column.name, spanText(first.days));
    else
        lines << tr("%n initiatives", nullptr, spot.count())
              << tr("In %1 for %2 to %3 so far")
                     .arg(column.name, spanText(m_data.dots[spot.to - 1].days), spanText(first.days));
    if (first.isOver)
        lines << tr("Over the limit");
    if (column.p85Days && first.days > *column.p85Days)
        lines << tr("Longer than 85 of 100 took");
    else if (column.p50Days && first.days > *column.p50Days)
        lines << tr("Longer than half took");
    return lines.join(u'\n');
}

QString AgeingChart::columnText(int index) const
{
    const AgeingColumn &column = m_data.columns[index];
    const auto first = m_data.dots.begin() + m_first[index];
    const auto last = m_data.dots.begin() + m_first[index + 1];
    const auto over = int(std::count_if(first, last, [](const AgeingDot &dot) { return dot.isOver; }));
    QStringList lines{column.name, tr("%n running", "in this stage", int(last - first))};
    if (first != last)
        lines << tr("The longest for %1").arg(spanText(first->days));
    if (over > 0)
        lines << tr("%n over the limit", nullptr, over);
    if (column.undated > 0)
        lines << tr("%n more without a recorded day", nullptr, column.undated);
    if (column.p50Days && column.p85Days)
        lines << tr("Of %n that left it, half took %1 at most and 85 of 100 took %2 at most", nullptr,
                    column.finished)
                     .arg(spanText(*column.p50Days), spanText(*column.p85Days));
    else
        lines << tr("Not enough data yet for P50 and P85: needs %1 that left it, has %2")
                     .arg(m_data.enough)
                     .arg(column.finished);
    return lines.join(u'\n');
}

static QString limitWord(const AgeingDot &dot, const AgeingColumn &column)
{
    if (dot.isOver)
        return AgeingChart::tr("over", "the limit");
    return column.limitDays ? AgeingChart::tr("within", "the limit") : u"–"_s;
}

ChartTable AgeingChart::table() const
{
    ChartTable table;
    table.columns = {{tr("Stage"), false}, {tr("Initiative"), false}, {tr("Days so far")},
                     {tr("Limit"), false}, {tr("P50 days")},          {tr("P85 days")},
                     {tr("Limit days")}};
    const auto days = [](std::optional<double> value) {
        return value ? QLocale().toString(*value, 'f', 0) : u"–"_s;
    };
    for (const AgeingDot &dot : m_data.dots) {
        const AgeingColumn &column = m_data.columns[dot.column];
        QList<ChartCell> row;
        for (const QString &text : {column.name, dot.name, days(dot.days), limitWord(dot, column),
                                    days(column.p50Days), days(column.p85Days), days(column.limitDays)})
            row << ChartCell{text, {dot.initiative}, dot.name};
        table.rows << row;
    }
    return table;
}

QString AgeingChart::summary() const
{
    QStringList sentences;
    for (int column = 0; column < m_data.columns.size(); ++column)
        sentences << columnText(column).replace(u'\n', u", "_s) + u'.';
    return sentences.join(u' ');
}

} // namespace portolan
