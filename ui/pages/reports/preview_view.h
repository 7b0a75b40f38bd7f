// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace portolan {

// The pages of a report as they will be, one below the other at the width of the view. Links lead to their
// page; Page Up and Down, Home and End go through the pages.
class PreviewView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PreviewView(QWidget *parent = nullptr);

    // Keeps the place where one is reading.
    void setPages(std::shared_ptr<const report::ReportPages> pages);
    int pageCount() const;
    int currentPage() const; // from 0: the one in the middle of the view
    void showPage(int page);
    void showAnchor(const QString &anchor);
    QRectF pageRect(int page) const; // in the viewport

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const; // px per twip
    double step() const; // from the top of a page to that of the next
    void refreshBars();
    void describe();
    QPixmap picture(int page);
    QString linkAt(QPointF place) const;

    std::shared_ptr<const report::ReportPages> m_pages;
    QCache<int, QPixmap> m_pictures;
    int m_current = -1;
};

} // namespace portolan
