// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QLineEdit;
class QPushButton;

namespace portolan {

// What a MoveDialog asks about. `isStop`: only stopping is possible. `earliest`: no day before it (invalid:
// any).
struct MoveQuestion {
    QString title;
    QString sentence;
    Decision initial;
    bool isStop = false;
    QDate earliest;

    // About a decision that was made already.
    static MoveQuestion toEdit(const Decision &decision, const QString &initiative);
};
// About moving `ids` to a stage, which ends the pilots `ending` (at least one).
MoveQuestion endOfPilots(const Portfolio &, const QList<InitiativeId> &ids, const QList<InitiativeId> &ending,
                         const Stage &to, QDate asOf);
// A sentence about those that are in another stage than `to` after the move; empty when there are none.
QString notArrived(const Portfolio &after, const QList<InitiativeId> &ids, StageId to, QDate asOf);

// Asks what was decided: when, continue, change or stop, why, the lesson, and who. A stop needs its reason
// and lesson. Does not block: open() it and wait for answered().
class MoveDialog : public QDialog {
    Q_OBJECT

public:
    explicit MoveDialog(const MoveQuestion &question, QWidget *parent = nullptr);

signals:
    void answered(const portolan::Decision &decision);

private:
    void buildLayout(const QString &sentence);
    void refresh();
    Decision decision() const;
    void finish();

    Decision m_initial;
    QDateEdit *m_date;
    QComboBox *m_verdict;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_lesson;
    QLineEdit *m_decidedBy;
    QLabel *m_missing;
    QPushButton *m_accept = nullptr;
};

} // namespace portolan
