// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/widgets/card.h"

#include <QString>

#include <vector>

class QButtonGroup;

namespace portolan {

class CriterionRow;

// One line of the list: how far the assessor is with that criterion.
struct CriterionLine {
    CriterionId id;
    QString name;
    QString state; // "1/4", "n/a", "4"
    QString spoken; // the state as a sentence
    double share = 0; // answered, 0..1
    QString warning; // "Weakest: Rights"; empty: none
};

// The criteria of the method, one of them current. Up and Down move; Enter, the right arrow and a click go to
// its ratings.
class CriteriaList : public Card {
    Q_OBJECT

public:
    explicit CriteriaList(QWidget *parent = nullptr);

    void setLines(const std::vector<CriterionLine> &lines);
    void setCurrent(CriterionId);
    CriterionId current() const;

signals:
    void chosen(portolan::CriterionId id); // became current by the user's hand
    void entered(portolan::CriterionId id); // the user wants to rate it

private:
    CriterionRow *addRow();

    std::vector<CriterionRow *> m_rows;
    QButtonGroup *m_group;
};

} // namespace portolan

Q_DECLARE_METATYPE(portolan::CriterionId)
