// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/diagnosis.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace portolan {

class TaskForm;

// Asks which of the initiatives behind a cause get its remedy as a task, who does it and until when. Those
// that have an open task for it are not chosen from the start. Does not block: open() it and wait for
// answered().
class RemedyDialog : public QDialog {
    Q_OBJECT

public:
    RemedyDialog(const Portfolio &portfolio, const Diagnosis &diagnosis, const CauseFinding &finding,
                 QDate asOf, QWidget *parent = nullptr);

signals:
    void answered(const portolan::Task &task, const QList<portolan::InitiativeId> &initiatives);

private:
    void fillList(const Portfolio &portfolio, const CauseFinding &finding);
    void buildLayout(const QString &sentence);
    QWidget *buildListHead();
    void filter(const QString &text);
    void checkShown(bool checked);
    void refresh();
    QList<InitiativeId> chosen() const;
    void finish();

    TaskForm *m_form;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_count;
    QPushButton *m_accept = nullptr;
};

} // namespace portolan
