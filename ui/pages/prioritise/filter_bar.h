// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/prioritise/ranked_lines.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace portolan {

// One row to narrow matrix and ranking down: words, stage, unit, quadrant.
class RankingFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit RankingFilterBar(QWidget *parent = nullptr);

    // Offers the stages and units there are; keeps what is chosen as far as it still exists.
    void offer(const Portfolio &);
    RankingFilter filter() const;
    // Chooses what was chosen once; a stage or unit that is not there yet is chosen as soon as it is offered.
    void recall(const RankingFilter &);
    void clear();
    void start(); // puts the focus into the words

signals:
    void changed();
    void closeWanted(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseRecalled();

    RankingFilter m_recalled; // stage and unit that were not offered yet
    QLineEdit *m_text;
    QComboBox *m_stage;
    QComboBox *m_unit;
    QComboBox *m_quadrant;
    QPushButton *m_clear;
};

} // namespace portolan
