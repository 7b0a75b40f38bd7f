// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/matrix_points.h"
#include "ui/pages/prioritise/ranked_lines.h"
#include "ui/widgets/card.h"

class QAction;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace portolan {

class EmptyState;
class LineTable;
class LineTableModel;

// The matrix, or the same as a table, or why there is nothing to show; under it how it is shown.
class MatrixCard : public Card {
    Q_OBJECT

public:
    explicit MatrixCard(QWidget *parent = nullptr);

    struct Contents {
        std::vector<MatrixPoint> points;
        MatrixFrame frame;
        QHash<InitiativeId, QPointF> ghosts;
        std::vector<RankedLine> lines; // of the points, for the table
        QString currency;
        QString classTitle; // what the colour stands for beside the quadrant; empty: the quadrant
        int initiatives = 0; // in the portfolio
        int unrated = 0; // of these, without any rating
        bool isFiltered = false;
        bool isReadOnly = false;
    };
    void setContents(Contents);
    void setPicked(const QList<InitiativeId> &ids, InitiativeId current);
    MatrixSize sizeChoice() const { return m_size; }
    bool showsHalos() const;
    void setTableShown(bool);
    // To draw arrows from; `chosen` none: there are no arrows.
    void setBaselines(const std::vector<Baseline> &, BaselineId chosen);
    MatrixChart &chart() const { return *m_chart; }

signals:
    void sizeChosen();
    void baselineChosen(portolan::BaselineId id); // none: no arrows
    void picked(const QList<portolan::InitiativeId> &ids, portolan::InitiativeId current);
    void opened(portolan::InitiativeId id);
    void moved(portolan::InitiativeId id, double difficulty, double value);
    void startWanted(); // from the empty states: to the ratings
    void initiativesWanted();
    void clearFilterWanted();

private:
    QWidget *buildTools();
    void buildStates();
    void chooseSize(MatrixSize);
    void showState(const Contents &);
    void refreshTools();
    void refreshIcons();

    MatrixSize m_size = MatrixSize::Investment;
    MatrixChart *m_chart;
    LineTableModel *m_model;
    LineTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    EmptyState *m_unrated;
    EmptyState *m_noMatch;
    QToolButton *m_sizeButton = nullptr;
    QPushButton *m_halos = nullptr;
    QToolButton *m_baseline = nullptr;
    QPushButton *m_asTable = nullptr;
    QList<std::pair<QToolButton *, QString>> m_zoom;
    QWidget *m_tools = nullptr;
    bool m_hasPoints = false;
};

} // namespace portolan
