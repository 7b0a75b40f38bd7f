// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTableView;

namespace portolan {

// Keeps the names in view at the edge of a table that is scrolled sideways: a picture of the name column,
// shown while the column itself is out of sight. A click on it goes to that row and leaves the columns where
// they are.
class FrozenName : public QWidget {
    Q_OBJECT

public:
    explicit FrozenName(QTableView &table); // which has its model already

    void refresh(); // place, size and whether it is needed
    int coveredWidth() const { return isHidden() ? 0 : width(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView &m_table;
};

} // namespace portolan
