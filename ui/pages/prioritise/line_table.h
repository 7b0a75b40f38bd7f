// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/report/tables.h"

#include <QTableView>

namespace portolan {

class LineTableModel;

// A table of ranked lines: rows are picked as a whole, letters go to the next name that begins with them,
// Ctrl+C copies. Says what the user picks; shows what it is told.
class LineTable : public QTableView {
    Q_OBJECT

public:
    explicit LineTable(LineTableModel *model, QWidget *parent = nullptr);

    void setPicked(const QList<InitiativeId> &ids, InitiativeId current);
    QList<InitiativeId> pickedIds() const;
    void keyboardSearch(const QString &search) override;
    // The visible columns of all rows as they are listed, or of the picked ones.
    report::TableData table(bool pickedOnly) const;
    void copy(bool pickedOnly) const;

signals:
    void picked(const QList<portolan::InitiativeId> &ids, portolan::InitiativeId current);
    void opened(portolan::InitiativeId id); // Enter or double click

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    LineTableModel *m_model;
    bool m_told = false; // what is selected right now comes from outside
};

} // namespace portolan
