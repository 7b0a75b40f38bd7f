// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

#include <QWidget>

namespace portolan {

// One initiative on the four grounds, with its range: where it would be as the ratings stand. Nothing but the
// grounds (and what it may still become) while an axis is unknown.
class MiniMatrix : public QWidget {
    Q_OBJECT

public:
    explicit MiniMatrix(QWidget *parent = nullptr);

    // All 0..100; thresholds as in the profile.
    void setPosition(std::optional<double> difficulty, std::optional<double> value, Range difficultyRange,
                     Range valueRange, double difficultyThreshold, double valueThreshold);
    QSize sizeHint() const override { return {236, 150}; }
    QSize minimumSizeHint() const override { return {120, 80}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 5 / 8; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    std::optional<double> m_difficulty;
    std::optional<double> m_value;
    Range m_difficultyRange;
    Range m_valueRange;
    double m_difficultyThreshold = 50;
    double m_valueThreshold = 50;
};

} // namespace portolan
