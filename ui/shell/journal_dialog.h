// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfolio_file.h"
#include "ui/session/prompts.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableView;

namespace portolan {

class JournalModel;
class Session;

// Who changed what, when, from which value to which. Filters as one types; exports as CSV.
class JournalDialog : public QDialog {
    Q_OBJECT

public:
    JournalDialog(Session &session, Prompts prompts, QWidget *parent = nullptr);

private:
    void refresh();
    void exportCsv();

    Session &m_session;
    Prompts m_prompts;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_count;
    JournalModel *m_model;
};

} // namespace portolan
