// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLayout;

namespace portolan {

// One line of a list in the panel: what, a muted word at the end, and more under it; it can be made
// removable.
class ListRow : public QWidget {
    Q_OBJECT

public:
    ListRow(const QString &what, const QString &aside, const QString &under = {}, QWidget *parent = nullptr);

    void makeRemovable(const QString &accessibleName);

signals:
    void removeRequested();

private:
    QHBoxLayout *m_row;
};

// Removes and deletes everything in the layout.
void emptyLayout(QLayout *layout);

} // namespace portolan
