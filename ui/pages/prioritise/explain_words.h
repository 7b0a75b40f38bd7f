// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"
#include "ui/pages/prioritise/proposal.h"

#include <QStringList>

// The words for an index taken apart, and for what would have to change.
namespace portolan {

// A wish and the ways to it, each of which is enough by itself.
struct Advice {
    QString wish; // "To pass Contract review, any one of these is enough:"
    QStringList ways; // "Business value from 3.2 to 4.1"

    bool operator==(const Advice &) const = default;
};

QString nameOf(const Portfolio &, InitiativeId);
QString nameOf(const Portfolio &, CriterionId);
// "3.2"; a rating 1..5 over several assessors.
QString ratingText(double rating);
QString changeText(const Portfolio &, const NeededRating &);
// What is to know about the place: "On the line between quick wins and strategic bets ..."; empty when it is
// clear.
QString lineText(const InitiativeScore &, const Profile &);
// To pass the next one above, and to become a better kind.
std::vector<Advice> adviceFor(const Portfolio &, const Ranking &, InitiativeId);
// The smallest change of one weight that draws level with a neighbour; empty when there is none.
QString swapText(const Portfolio &, const Ranking &, InitiativeId);
// Whose answer: "PMO, 12 Nov 2026, medium confidence".
QString sourceText(const ExplainedRating &);
QString answerText(const ExplainedRating &); // "4", "n/a"
// Everything the panel says, for pasting.
QString explanationText(const Portfolio &, const Ranking &, const Explanation &);

// "69.5".
QString scoreText(double score);
// `parts` of `total` rounded to one decimal so that what is shown adds up to the total as it is shown.
std::vector<double> addingUp(const std::vector<double> &parts, double total);

} // namespace portolan
