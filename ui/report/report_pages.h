// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/page_items.h"

#include <QImage>

class QPainter;

namespace portolan::report {

// The pages of a report, laid out. Needs a QGuiApplication for the fonts, no display, any thread.
// Invariant: page numbers start at 1 with the cover, or with the first page where there is none.
struct ReportPages {
    QSizeF size; // twips
    std::vector<Page> pages;
    QImage logo;

    int count() const { return int(pages.size()); }
};
ReportPages layOut(const Document &);

// One page into a painter whose unit is the twip. On the thread of the application only: charts are widgets.
void paintPage(QPainter &, const ReportPages &, int page);

} // namespace portolan::report
