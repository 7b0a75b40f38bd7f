// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/page_items.h"

namespace portolan::report {

enum class PageFont { Title, Finding, Heading, Body, Small, Strong, SmallStrong, Figure, Kicker };

QFont pageFont(PageFont);

// The text set to that width. Lines break between words, and within one that is wider than the line. What
// is not printable is left out; a line break in the text is one on the page.
struct SetText {
    std::shared_ptr<const QTextLayout> layout;
    double height = 0;

    int lineCount() const { return layout ? layout->lineCount() : 0; }
    double lineTop(int line) const; // from the top of the text; the height for the line after the last
};
SetText setText(const QString &text, PageFont, double width, Qt::Alignment = Qt::AlignLeft);

} // namespace portolan::report
