// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace portolan {

class Chip;
class ExplainTree;
class PinForm;

// Takes the score of one initiative apart and says what would have to change.
class ExplainPanel : public Card {
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget *parent = nullptr);

    // Shows the initiative under the ranking in use (a what-if included); nothing known of it: says so.
    void showInitiative(const Portfolio &, const Ranking &, InitiativeId, bool writable);
    void startPin();

signals:
    void closed();
    void assessWanted();
    void pinWanted(int rank, const QString &reason);
    void unpinWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void buildBody();
    void showPlace(const Ranking &, const InitiativeScore &);
    void showAdvice(const Portfolio &, const Ranking &, InitiativeId);
    void copy();

    QLabel *m_name;
    Chip *m_quadrant;
    QLabel *m_place;
    QLabel *m_line;
    QLabel *m_partial;
    ExplainTree *m_tree;
    QVBoxLayout *m_advice;
    PinForm *m_pin;
    QScrollArea *m_scroll;
    QString m_text; // for the clipboard
};

} // namespace portolan
