// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/funnel_chart.h"

#include <QImage>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace portolan {

// The chart as it is painted at its present size, in light colours on the surface.
inline QImage paintedChart(const FunnelChart &chart)
{
    QImage image(chart.size(), QImage::Format_RGB32);
    image.fill(Palette::light()[Token::Surface]);
    QPainter painter(&image);
    chart.paintInto(painter, QRectF(chart.rect()));
    return image;
}

inline QColor tintInLight(Token token, double share)
{
    return ChartCanvas(QRectF(), Palette::light(), false).tint(token, share);
}

// How many pixels of that row have the color.
inline int pixelsOf(const QImage &image, int y, const QColor &color)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, y) == color;
    return count;
}

// The first mark whose text begins so.
inline ChartMark markNamed(const FunnelChart &chart, const QString &begin)
{
    for (const ChartMark &mark : chart.marks()) {
        if (mark.text.startsWith(begin))
            return mark;
    }
    return {};
}

inline QList<ChartMark> marksWith(const FunnelChart &chart, const QString &part)
{
    QList<ChartMark> found;
    for (const ChartMark &mark : chart.marks()) {
        if (mark.text.contains(part))
            found << mark;
    }
    return found;
}

// Hidden widgets are told of their size only when they are shown.
inline void setSize(FunnelChart &chart, QSize size)
{
    QResizeEvent event(size, chart.size());
    chart.resize(size);
    QCoreApplication::sendEvent(&chart, &event);
}

// Every mark is somewhere inside the chart and has something to say, at several sizes.
inline bool marksAreInside(FunnelChart &chart)
{
    for (const QSize size : {chart.minimumSizeHint(), QSize(430, 380), QSize(1200, 600)}) {
        setSize(chart, size);
        for (const ChartMark &mark : chart.marks()) {
            const QRectF area = mark.area;
            const bool isFinite = std::isfinite(area.left()) && std::isfinite(area.top())
                && std::isfinite(area.width()) && std::isfinite(area.height());
            if (!isFinite || mark.text.isEmpty() || mark.text.contains(QStringLiteral("nan"))
                || !QRectF(chart.rect()).adjusted(-6, -6, 6, 6).contains(area)) {
                qWarning() << size << area << mark.text;
                return false;
            }
        }
    }
    return true;
}

// From the first mark to the last with the arrow keys; Enter picks just what each mark stands for.
inline bool keysReachEveryMark(FunnelChart &chart)
{
    setSize(chart, {600, 400});
    QSignalSpy picked(&chart, &FunnelChart::picked);
    QTest::keyClick(&chart, Qt::Key_Home);
    for (int i = 0; i < chart.marks().size(); ++i) {
        if (chart.current() != i || !chart.accessibleDescription().startsWith(chart.marks()[i].text))
            return false;
        picked.clear();
        QTest::keyClick(&chart, Qt::Key_Return);
        const ChartMark &mark = chart.marks()[i];
        if (picked.size() != (mark.initiatives.isEmpty() ? 0 : 1))
            return false;
        if (!picked.isEmpty()
            && (picked[0][0].value<QList<InitiativeId>>() != mark.initiatives || picked[0][1] != mark.title
                || mark.title.isEmpty()))
            return false;
        QTest::keyClick(&chart, Qt::Key_Right);
    }
    return !chart.marks().isEmpty() && chart.current() == chart.marks().size() - 1;
}

// Without data it says so, to readers of every kind, and keys do nothing.
inline bool isEmptyAndSaysSo(FunnelChart &chart)
{
    setSize(chart, {400, 300});
    QTest::keyClick(&chart, Qt::Key_Home);
    QImage blank(chart.size(), QImage::Format_RGB32);
    blank.fill(Palette::light()[Token::Surface]);
    return chart.isEmpty() && chart.marks().isEmpty() && chart.current() == -1 && chart.table().rows.isEmpty()
        && !chart.emptyText().isEmpty() && chart.accessibleDescription() == chart.emptyText()
        && !chart.accessibleName().isEmpty() && paintedChart(chart) != blank;
}

// Each row has a cell for each column.
inline bool isWhole(const ChartTable &table)
{
    return !table.rows.isEmpty() && std::all_of(table.rows.begin(), table.rows.end(), [&](const auto &row) {
        return row.size() == table.columns.size();
    });
}

// For readers from right to left every mark is where a mirror would have it.
inline bool isMirrored(FunnelChart &chart)
{
    setSize(chart, {600, 400});
    const QList<ChartMark> before = chart.marks();
    chart.setLayoutDirection(Qt::RightToLeft);
    const QList<ChartMark> after = chart.marks();
    bool same = before.size() == after.size() && !before.isEmpty();
    for (int i = 0; same && i < before.size(); ++i)
        same = std::abs(before[i].area.left() - (600 - after[i].area.right())) < 0.01
            && before[i].area.top() == after[i].area.top();
    return same;
}

} // namespace portolan
