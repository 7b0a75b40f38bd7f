// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/table_text.h"
#include "ui/pages/initiatives/register_model.h"

#include <QTableView>

namespace portolan {

class FrozenName;

// The table of the register: moves and edits as a spreadsheet does, copies and takes pastes, opens and folds.
class RegisterTable : public QTableView {
    Q_OBJECT

public:
    explicit RegisterTable(RegisterModel &model, QWidget *parent = nullptr);

    // The last line, ready for the name of a new initiative.
    void startNew();
    // The initiatives that any selected cell belongs to, from top to bottom.
    QList<InitiativeId> selectedInitiatives() const;
    // Makes it the current one, if it is shown.
    void goTo(InitiativeId);
    // What is selected, or all that is shown with its headings, as text.
    TableText selectedText() const;
    TableText shownTable() const;
    void copySelection() const;
    void pasteFromClipboard();
    void paste(const TableText &);
    void clearCells();
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    std::vector<int> visibleSections() const; // from left to right

signals:
    void openRequested(portolan::InitiativeId id);
    void removeRequested();
    void noted(const QString &sentence);
    void currentInitiativeChanged(portolan::InitiativeId id);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handleKey(QKeyEvent *event);
    bool handleGroupKey(int key);
    bool openCurrent();
    QModelIndex topLeft() const;
    void editNext(bool backwards);
    void moveDown();
    void keepPlace();
    void takePlace();

    RegisterModel &m_model;
    FrozenName *m_frozen = nullptr;
    struct Place {
        InitiativeId current;
        int section = 0;
        QList<std::pair<InitiativeId, int>> selected;
        int scroll = 0;
    } m_place;
    InitiativeId m_added; // by the editor that is about to close
    bool m_isResetting = false;
};

} // namespace portolan
