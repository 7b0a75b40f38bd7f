// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"
#include "ui/pages/details/details_context.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace portolan {

class Chip;
class ScoreBar;

// Where the initiative stands: stage, quadrant, index with its range, and what each criterion adds to it.
class ScoreSection : public QWidget {
    Q_OBJECT

public:
    explicit ScoreSection(const DetailsContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void refreshStage(const Initiative &);
    void refreshIndex(const std::optional<Explanation> &);
    void refreshBars(const std::optional<Explanation> &);

    const DetailsContext &m_context;
    QLabel *m_stage;
    Chip *m_quadrant;
    QLabel *m_index;
    QLabel *m_range;
    ScoreBar *m_bar;
    QLabel *m_completeness;
    QWidget *m_bars;
    QGridLayout *m_grid;
};

} // namespace portolan
