// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/work_card.h"

#include <QWidget>

class QGridLayout;

namespace portolan {

// One item: mark, name, reason, button; the reason goes under the name where there is little room.
class WorkRow : public QWidget {
    Q_OBJECT

public:
    WorkRow(const WorkItem &, int number, QWidget *parent = nullptr);

signals:
    void picked();
    void acted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange(bool narrow);
    void refreshMark();

    WorkItem m_item;
    int m_number;
    std::optional<bool> m_narrow;
    QGridLayout *m_grid;
    QLabel *m_mark;
    QPushButton *m_name;
    QLabel *m_reason;
    QPushButton *m_action;
};

} // namespace portolan
