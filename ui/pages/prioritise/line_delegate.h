// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace portolan {

struct RankedLine;

// Paints the cells of the ranking that are more than text: the rank with the one set by hand beside it, the
// dot before the name, the bar before the score, the arrow of a what-if.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;
};

} // namespace portolan
