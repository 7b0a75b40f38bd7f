// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace portolan {

class Card;
class Chip;
class MiniMatrix;

// What the panel says; indices are of one assessor alone, so that nobody is anchored by the others.
struct ScorePanelContents {
    InitiativeScore own; // by the assessor alone
    std::optional<Profile> profile;
    QString progress; // "8 of 28 questions answered; ..."
    bool othersHidden = true; // until the assessor has rated
    int others = 0;
    std::vector<std::pair<QString, std::optional<double>>> otherScores;
    std::optional<double> together;
    QString talkAbout; // the largest disagreement; empty: none
};

// The index so far with its range, the place on the matrix, and what the other assessors say.
class ScorePanel : public QWidget {
    Q_OBJECT

public:
    explicit ScorePanel(QWidget *parent = nullptr);

    void setContents(const ScorePanelContents &contents);

signals:
    void othersWanted(); // the assessor says to be done

private:
    Card *buildScore();
    Card *buildMatrix();
    Card *buildOthers();
    void setRows(const std::vector<std::pair<QString, QString>> &rows);
    void showOthers(const ScorePanelContents &contents);
    void showPlace(const ScorePanelContents &contents);

    QLabel *m_index;
    QLabel *m_range;
    QLabel *m_progress;
    QLabel *m_place;
    Chip *m_quadrant;
    MiniMatrix *m_matrix;
    Card *m_othersCard = nullptr;
    QLabel *m_hidden;
    QPushButton *m_reveal;
    QVBoxLayout *m_rows;
    std::vector<std::pair<QString, QString>> m_shownRows;
    QLabel *m_talk;
    QWidget *m_talkRow = nullptr;
};

} // namespace portolan
