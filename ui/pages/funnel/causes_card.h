// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/diagnosis.h"
#include "ui/session/prompts.h"
#include "ui/widgets/card.h"

class QAction;
class QLabel;
class QTableWidget;

namespace portolan {

class Session;

// Why pilots stall: the causes with their weight, the evidence in this portfolio and a remedy. Choosing a
// cause asks for the list of the initiatives behind it; its remedy can be taken over as a task of theirs.
class CausesCard : public Card {
    Q_OBJECT

public:
    CausesCard(Session &session, const Prompts &prompts, QWidget *parent = nullptr);

    void setDiagnosis(const Diagnosis &diagnosis);

signals:
    void chosen(const QString &title, const QList<portolan::InitiativeId> &initiatives);

private:
    void buildTable();
    void buildActions();
    void fillTable();
    void fitHeight();
    const CauseFinding *current() const; // nullptr: no row is chosen
    void refreshActions();
    void listInitiatives();
    void askRemedy();

    Session &m_session;
    Prompts m_prompts;
    Diagnosis m_diagnosis;
    QLabel *m_stalled;
    QTableWidget *m_table;
    QAction *m_list;
    QAction *m_remedy;
};

} // namespace portolan
