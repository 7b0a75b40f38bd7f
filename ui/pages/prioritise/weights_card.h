// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include "core/model/method.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSlider;
class QSpinBox;

namespace portolan {

// One slider of 0..100 points per criterion with its share of all points, and the two lines of the matrix.
// Says what the user moves; shows what it is told.
class WeightsCard : public Card {
    Q_OBJECT

public:
    explicit WeightsCard(QWidget *parent = nullptr);

    void setCriteria(const std::vector<Criterion> &);
    // Weights in points; `changed`: they are a what-if that can be reset.
    void setProfile(const Profile &, bool changed);
    QSlider *slider(CriterionId) const; // nullptr when there is none

signals:
    void weightMoved(portolan::CriterionId criterion, double points);
    void linesMoved(double value, double difficulty);
    void resetWanted();

private:
    struct Row {
        Criterion criterion;
        QLabel *name;
        QSlider *slider;
        QLabel *share;
    };
    void buildLines();
    void addRow(const Criterion &);
    void fit();

    std::vector<Row> m_rows;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    QLabel *m_sum;
    QPushButton *m_reset;
    QSpinBox *m_valueLine;
    QSpinBox *m_difficultyLine;
    Profile m_shown;
};

} // namespace portolan
