// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assessment.h"
#include "core/model/funnel.h"
#include "core/model/initiative.h"

#include <QHash>

namespace portolan::exchange {

// Small letters, single blanks, no punctuation, umlauts written out: "Go-Live_Date (planned)" becomes
// "go live date planned".
QString folded(QStringView text);
// The words of brackets left out first: "Investment (EUR)" becomes "investment".
QString foldedWithoutBrackets(QStringView text);

// How sources name things, kept as data in resources/catalogues/columns.json.
class Catalogue {
public:
    static const Catalogue &instance();

    // Field word -> its usual headers, the most telling first; folded.
    QHash<QString, QStringList> headers;
    // Field word -> phrases by which a long, question-like header is known.
    QHash<QString, QStringList> questions;
    QStringList dateWords;
    QHash<StageKind, QStringList> stageDates;
    QHash<QString, QStringList> criteria; // by criterion key
    QStringList ratingWords;

    std::optional<StageKind> stageKind(QStringView value) const;
    std::optional<Approach> approach(QStringView value) const;
    std::optional<Confidence> confidence(QStringView value) const;
    bool isNotApplicable(QStringView value) const;

private:
    Catalogue();
    QHash<QString, StageKind> m_stageWords;
    QHash<QString, Approach> m_approachWords;
    QHash<QString, Confidence> m_confidenceWords;
    QStringList m_notApplicable;
};

} // namespace portolan::exchange
