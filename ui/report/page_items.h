// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <variant>

// A laid out report: pages of things at places. The unit is the twip, 1/20 of a point, so that letters keep
// whole pixel sizes and pages are the same on screen and in a PDF.
namespace portolan::report {

inline constexpr double twipsPerPoint = 20;
inline constexpr double twipsPerInch = 1440;
inline constexpr double point = twipsPerPoint;

// Some lines of a set text; `at` is the top left corner of the first of them.
struct TextItem {
    std::shared_ptr<const QTextLayout> layout;
    int firstLine = 0;
    int lineCount = 0;
    QPointF at;
    QColor color;
};
struct FillItem {
    QRectF rect;
    QColor color;
};
struct ChartItem {
    std::shared_ptr<const Chart> chart;
    QRectF rect;
};
struct LogoItem {
    QRectF rect; // the picture keeps its shape within
};
using PageItem = std::variant<TextItem, FillItem, ChartItem, LogoItem>;

// A place to go to from `rect`.
struct PageLink {
    QRectF rect;
    QString anchor;
};
// A place to arrive at.
struct PageAnchor {
    QString anchor;
    double top = 0;
    QString outline; // its line in the outline; empty: none
    int level = 0;
};

struct Page {
    std::vector<PageItem> items;
    std::vector<PageLink> links;
    std::vector<PageAnchor> anchors;
};

// What stays together on one page: things relative to its own top left corner.
struct Slab {
    double height = 0;
    double gapBefore = 0; // left out at the top of a page
    bool keepWithNext = false;
    bool startsPage = false;
    std::shared_ptr<const Slab> head; // repeated where a page begins with this
    Page content;
};

} // namespace portolan::report
