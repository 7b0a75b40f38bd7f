// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"
#include "ui/session/prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace portolan {

class ReportTableModel;
class Session;

// The baselines of the open portfolio: freeze, rename, delete, and what moved between the selected one and
// now or another baseline, ranked by the session's profile.
class BaselinesDialog : public QDialog {
    Q_OBJECT

public:
    BaselinesDialog(Session &session, Prompts prompts, QWidget *parent = nullptr);

private:
    void buildLayout();
    void connectAll();
    void onChanged(const Change &change);
    void refreshList();
    void refreshOthers();
    void refreshComparison();
    void showSections(const Portfolio &before, const Portfolio &after);
    void freeze();
    void rename();
    void remove();
    void perform(const Result<Change> &change);
    const Baseline *selected() const;
    Result<Portfolio> comparedWith() const; // the state chosen in the box

    Session &m_session;
    Prompts m_prompts;
    std::vector<BaselineId> m_ids; // of the rows
    ReportTableModel *m_model;
    QTableView *m_table;
    QPushButton *m_freeze;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QComboBox *m_other;
    QLabel *m_sentence;
    QTabWidget *m_sections;
};

} // namespace portolan
