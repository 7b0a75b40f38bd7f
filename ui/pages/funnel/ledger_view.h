// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/prompts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace portolan {

class LedgerFilter;
class LedgerModel;
class Session;

// The ledger of decisions: read, filtered, corrected, exported.
class LedgerView : public QWidget {
    Q_OBJECT

public:
    LedgerView(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    QWidget *buildTop();
    void buildTable();
    void connectParts();
    void refreshIfSeen();
    void refresh();
    void refreshCount();
    int currentRow() const; // of the model, -1: none
    void choose();
    void edit();
    void remove();
    void exportCsv();

    Session &m_session;
    Prompts m_prompts;
    LedgerModel *m_model;
    LedgerFilter *m_rows;
    QLineEdit *m_text;
    QComboBox *m_verdict;
    QLabel *m_count;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_export;
    QTableView *m_table;
    QStackedWidget *m_stack;
    bool m_stale = true;
};

} // namespace portolan
