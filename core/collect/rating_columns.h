// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>

// What writer and reader of rating workbooks have to agree on.
namespace portolan::collect {

class CollectText {
    Q_DECLARE_TR_FUNCTIONS(Collect)
};

enum class RatingColumn {
    Key,
    Code,
    Initiative,
    Criterion,
    Question,
    Rating,
    Confidence,
    Evidence,
    SentRating,
    SentConfidence,
    SentEvidence,
};
inline constexpr int ratingColumnCount = int(RatingColumn::SentEvidence) + 1;
// In a hidden row over the head: what a program finds the columns by, wherever they have moved.
inline constexpr std::array<QLatin1StringView, ratingColumnCount> ratingColumnWords{
    QLatin1StringView("portolan_key"),  QLatin1StringView("code"),       QLatin1StringView("initiative"),
    QLatin1StringView("criterion"),     QLatin1StringView("question"),   QLatin1StringView("rating"),
    QLatin1StringView("confidence"),    QLatin1StringView("evidence"),   QLatin1StringView("sent_rating"),
    QLatin1StringView("sent_confidence"), QLatin1StringView("sent_evidence")};

inline const QString infoSheet = QStringLiteral("_portolan");
inline constexpr int ratingFormat = 1;
inline const QString notApplicableWord = QStringLiteral("n/a");

} // namespace portolan::collect
