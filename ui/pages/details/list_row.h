// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

#include <QWidget>

class QHBoxLayout;
class QLayout;
class QVBoxLayout;

namespace portolan {

// One line of a list in the panel: what, a muted word at the end, and more under it. It can be made
// checkable, editable and removable, in this order; what is done about it then is up to who listens.
class ListRow : public QWidget {
    Q_OBJECT

public:
    ListRow(const QString &what, const QString &aside, const QString &under = {}, QWidget *parent = nullptr);

    void addLine(const QString &text, Tone tone); // under the rest
    void makeCheckable(bool checked, const QString &accessibleName); // it takes the focus of the row
    void makeEditable(const QString &accessibleName);
    void makeRemovable(const QString &accessibleName);

signals:
    void toggled(bool checked);
    void editRequested();
    void removeRequested();

private:
    void addButton(const QString &objectName, const QString &iconName, const QString &accessibleName,
                   void (ListRow::*requested)());

    QHBoxLayout *m_row;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_whole; // a check box beside the lines
};

// Removes and deletes everything in the layout.
void emptyLayout(QLayout *layout);

} // namespace portolan
