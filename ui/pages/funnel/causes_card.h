// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/funnel/diagnosis.h"
#include "ui/widgets/card.h"

class QLabel;
class QTableWidget;

namespace portolan {

// Why pilots stall: the causes with their weight, the evidence in this portfolio and a remedy. Choosing a
// cause asks for the list of the initiatives behind it.
class CausesCard : public Card {
    Q_OBJECT

public:
    explicit CausesCard(QWidget *parent = nullptr);

    void setDiagnosis(const Diagnosis &diagnosis);

signals:
    void chosen(const QString &title, const QList<portolan::InitiativeId> &initiatives);

private:
    void fitHeight();

    Diagnosis m_diagnosis;
    QLabel *m_stalled;
    QTableWidget *m_table;
};

} // namespace portolan
