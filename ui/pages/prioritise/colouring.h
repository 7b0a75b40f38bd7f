// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scoring.h"
#include "ui/theme/palette.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace portolan {

// What the colour of a bubble and of its dot in the ranking stands for.
enum class ColourBy { Quadrant, Stage, Unit, Risk };

// What one initiative is under a colouring: a colour, and the word for it.
struct ColourClass {
    Token token = Token::Reconsider;
    QString name; // "Pilot"; empty where there is nothing to say
};

// Puts initiatives into classes of one colour each. There are few colours that can be told apart, so of the
// units the largest have their own and the rest share one.
class Colouring {
public:
    Colouring(const Portfolio &, const Ranking &, ColourBy, QDate asOf);

    ColourClass of(const Initiative &, const InitiativeScore &) const;
    // Every class with its word; empty for the quadrants, which the matrix names itself.
    QList<std::pair<Token, QString>> legend() const { return m_legend; }
    // The criterion that the colour by risk reads: the first one of which much is bad.
    static const Criterion *riskCriterion(const Portfolio &);

private:
    void nameUnits(const Portfolio &);
    void nameStages(const Portfolio &);
    void nameRisks(const Portfolio &);
    ColourClass ofRisk(const InitiativeScore &) const;

    const Portfolio &m_portfolio;
    const Ranking &m_ranking;
    ColourBy m_by;
    QDate m_asOf;
    QHash<UnitId, ColourClass> m_units;
    std::optional<size_t> m_risk; // column of the sheet
    QList<std::pair<Token, QString>> m_legend;
};

} // namespace portolan
