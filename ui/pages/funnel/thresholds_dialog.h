// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/diagnosis.h"
#include "ui/session/prompts.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace portolan {

class Session;

// The thresholds of the diagnosis, one a line with its unit and its default; each and all can be set back.
// What is out of bounds is said in a sentence and cannot be accepted. Does not block: wait for answered().
class ThresholdsDialog : public QDialog {
    Q_OBJECT

public:
    ThresholdsDialog(const PortfolioInfo &info, bool readOnly, QWidget *parent = nullptr);

    // Opens it for the session's portfolio; what is answered becomes one change.
    static void open(Session &session, const Prompts &prompts, QWidget *parent);
    using QDialog::open;

signals:
    void answered(const portolan::Thresholds &rules);

private:
    struct Row {
        const RuleField *field;
        QLineEdit *line;
        QPushButton *reset;
    };
    void addRow(QGridLayout *grid, const RuleField &field, double value);
    void buildLayout(QGridLayout *grid);
    void refresh();
    void resetAll();
    Thresholds rules() const;

    PortfolioInfo m_info;
    bool m_isReadOnly;
    QList<Row> m_rows;
    QLabel *m_problem;
    QPushButton *m_accept = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace portolan
