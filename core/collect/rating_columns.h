// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

// What writer and reader of rating workbooks have to agree on.
namespace portolan::collect {

enum class RatingColumn {
    Key,
    Code,
    Initiative,
    Unit,
    Criterion,
    Question,
    Rating,
    Confidence,
    Evidence,
    SentRating,
    SentConfidence,
    SentEvidence,
    SentMark, // of the texts of the row, to see when they were torn from its key
};
inline constexpr int ratingColumnCount = int(RatingColumn::SentMark) + 1;
// In a hidden row over the head: what a program finds the columns by, wherever they have moved.
inline constexpr std::array<QLatin1StringView, ratingColumnCount> ratingColumnWords{
    QLatin1StringView("portolan_key"),    QLatin1StringView("code"),
    QLatin1StringView("initiative"),      QLatin1StringView("unit"),
    QLatin1StringView("criterion"),       QLatin1StringView("question"),
    QLatin1StringView("rating"),          QLatin1StringView("confidence"),
    QLatin1StringView("evidence"),        QLatin1StringView("sent_rating"),
    QLatin1StringView("sent_confidence"), QLatin1StringView("sent_evidence"),
    QLatin1StringView("sent_mark")};

QString ratingHead(RatingColumn); // for people

inline const QString infoSheet = QStringLiteral("_portolan");
inline constexpr int ratingFormat = 1;
inline const QString notApplicableWord = QStringLiteral("n/a");

} // namespace portolan::collect
