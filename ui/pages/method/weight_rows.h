// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/portfolio.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace portolan {

class NumberField;
class ScoreBar;

// One weight per criterion with its share of the sum, live.
class WeightRows : public QWidget {
    Q_OBJECT

public:
    explicit WeightRows(QWidget *parent = nullptr);

    void setWeights(const std::vector<Criterion> &criteria, const Weights &weights);
    void setEditable(bool editable);

signals:
    void edited(portolan::CriterionId criterion, double weight);

private:
    struct Row {
        CriterionId criterion;
        QString name;
        QLabel *label;
        NumberField *weight;
        QLabel *share;
        ScoreBar *bar;
    };
    void rebuild(const std::vector<Criterion> &criteria);
    void addRow(const Criterion &criterion);

    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QLabel *m_sum;
    bool m_setting = false;
};

} // namespace portolan
