// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/details/details_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace portolan {

// The stages the initiative went through, and the next one to enter.
class HistorySection : public QWidget {
    Q_OBJECT

public:
    explicit HistorySection(const DetailsContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    QWidget *buildForm();
    QWidget *entryRow(const StageEntry &entry);
    int nextStage() const;
    void enter();

    const DetailsContext &m_context;
    QVBoxLayout *m_entries;
    QWidget *m_form;
    QComboBox *m_stage;
    QLineEdit *m_date;
    QLineEdit *m_note;
    QLineEdit *m_decidedBy;
    QLabel *m_problem;
    InitiativeId m_shown;
};

} // namespace portolan
