// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "ui/report/page_items.h"

#include <QImage>

#include <memory>
#include <optional>

class QPainter;

namespace portolan::report {

// The pages of a report, laid out. Fonts belong to the thread that asks for them: pages are made and painted
// in the thread of the application. Needs a QGuiApplication, no display. Invariant: page numbers start at 1
// with the cover, or with the first page where there is none.
struct ReportPages {
    QSizeF size; // twips
    std::vector<Page> pages;
    QImage logo;

    int count() const { return int(pages.size()); }
};
// nullopt when it was cancelled.
std::optional<ReportPages> layOut(const Document &, const Progress &);
ReportPages layOut(const Document &);

// The same piece by piece, so that a window lives meanwhile.
class PageSetter {
public:
    explicit PageSetter(std::shared_ptr<const Document>); // kept until the pages are taken
    ~PageSetter();

    // A piece of some milliseconds; false when nothing is left to be done.
    bool advance();
    qsizetype done() const; // sections
    qsizetype total() const;
    ReportPages take();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// One page into a painter whose unit is the twip.
void paintPage(QPainter &, const ReportPages &, int page);

} // namespace portolan::report
