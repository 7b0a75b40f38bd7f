// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QStringView>

#include <optional>

// Ratings of other scales, and in words and signs, as ratings from 1 to 5: the ends of a scale are 1 and 5,
// what lies between is spread evenly.
namespace portolan::exchange {

enum class RatingScale { OneToFive, ZeroToFive, OneToTen, ZeroToTen, Percent };
inline constexpr int ratingScaleCount = int(RatingScale::Percent) + 1;

QString scaleWord(RatingScale); // "1-10", as mappings name it
std::optional<RatingScale> scaleOfWord(QStringView);

// nullopt for a number that the scale does not have.
std::optional<double> ratingOn(RatingScale, double number);
// High, medium and low are 5, 3 and 1, or 4, 3 and 2 where there is very high or very low too. A word among
// numbers is none: words count only where more than half of the cells are words.
enum class WordLevels { None, Three, Five };
WordLevels guessLevels(const Table &, qsizetype column);
// "High", "mittel", "very low", "◕", "★★★", "yes": nullopt for any other text.
std::optional<double> ratingOfWord(QStringView, WordLevels);

// "Value (1-10)", "Risk in %": nullopt where the heading tells no scale.
std::optional<RatingScale> ratingScaleInHeader(QStringView header);
// "Feasibility 1-10" and "Risk in %" without what tells the scale.
QString withoutScale(QStringView header);
// What the numbers of a column are on: a larger scale only where two of them and a third of all are above 5
// (or, for percent, half are above 10 or have its sign), so that a slip of the pen changes nothing; nor do
// numbers above 10, as long as they are a fifth at most. From 0 or from 1 is told by whether there is a 0.
RatingScale guessScale(const Table &, qsizetype column, QChar decimal);

} // namespace portolan::exchange
