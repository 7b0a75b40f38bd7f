// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_flow.h"

namespace portolan::report {

PageFlow::PageFlow(const PageStyle &style)
    : m_style(style)
{
}

void PageFlow::startPage()
{
    m_pages.emplace_back();
    m_top = 0;
}

double PageFlow::heightOf(const std::vector<Slab> &slabs, size_t first, size_t end) const
{
    double height = 0;
    for (size_t i = first; i < end; ++i)
        height += slabs[i].height + (i == first && isAtTop() ? 0 : slabs[i].gapBefore * m_style.gapScale);
    return height;
}

void PageFlow::place(const Slab &slab)
{
    if (slab.head && isAtTop()) {
        addMoved(m_pages.back(), slab.head->content, m_style.body.topLeft());
        m_top = slab.head->height;
    }
    m_top += isAtTop() ? 0 : slab.gapBefore * m_style.gapScale;
    addMoved(m_pages.back(), slab.content, m_style.body.topLeft() + QPointF(0, m_top));
    m_top += slab.height;
}

void PageFlow::put(const std::vector<Slab> &slabs)
{
    for (size_t first = 0; first < slabs.size();) {
        size_t end = first + 1;
        while (end < slabs.size() && slabs[end - 1].keepWithNext)
            ++end;
        if (m_pages.empty())
            startPage();
        const bool fits = m_top + heightOf(slabs, first, end) <= m_style.bodyHeight;
        if (!isAtTop() && (slabs[first].startsPage || !fits))
            startPage();
        for (; first < end; ++first)
            place(slabs[first]);
    }
}

} // namespace portolan::report
