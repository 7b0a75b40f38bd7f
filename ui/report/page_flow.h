// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/slab_builder.h"

namespace portolan::report {

// Puts slabs on pages, one below the other: what keeps with the next one moves on with it, and where a page
// begins within a table the head of the table is set again.
class PageFlow {
public:
    explicit PageFlow(const PageStyle &style);

    void startPage();
    void put(const std::vector<Slab> &slabs);
    std::vector<Page> take() { return std::move(m_pages); }

private:
    double heightOf(const std::vector<Slab> &slabs, size_t first, size_t end) const;
    void place(const Slab &slab);
    bool isAtTop() const { return m_top <= 0; }

    const PageStyle &m_style;
    std::vector<Page> m_pages;
    double m_top = 0; // of the next slab, from the top of the body
    std::shared_ptr<const Slab> m_head; // of the table at the end of the page
};

} // namespace portolan::report
