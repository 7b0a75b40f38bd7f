// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/rating_workbook.h"
#include "ui/session/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace portolan {

class Session;

// What came back in a workbook of ratings, beside what was sent and what is here now. Conflicts stay as they
// are here unless they are ticked. Nothing is written before the button.
class TakeInDialog : public QDialog {
    Q_OBJECT

public:
    TakeInDialog(Session &session, const Prompts &prompts, collect::RatingReturn from,
                 QWidget *parent = nullptr);

private:
    void refreshRows();
    void refreshButton();
    void addRow(size_t place);
    void takeAllConflicts();
    void take();

    Session &m_session;
    Prompts m_prompts;
    collect::RatingReturn m_from;
    QSet<size_t> m_taken; // conflicts
    QComboBox *m_filter;
    QTableWidget *m_table;
    QLabel *m_counts;
    QPushButton *m_take;
    QPushButton *m_takeAll;
};

} // namespace portolan
