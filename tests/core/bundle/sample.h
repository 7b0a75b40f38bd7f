// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle.h"

#include <QtGlobal>

#include <algorithm>

// The sample portfolio and what its tests ask of it.
class Sample {
public:
    static inline const QDate asOf{2026, 11, 23};

    Sample()
    {
        const auto made = portolan::bundle::samplePortfolio();
        if (!made)
            qFatal("no sample: %s", qPrintable(made.error().detail));
        portfolio = *made;
    }

    const portolan::Initiative &initiative(QStringView code) const
    {
        const portolan::Initiative *found = portfolio.initiativeByCode(code);
        if (!found)
            qFatal("no initiative %s", qPrintable(code.toString()));
        return *found;
    }

    // Of the current assessments: the ratings of a question by its key.
    std::vector<portolan::Rating> ratings(QStringView code, QStringView questionKey) const
    {
        std::vector<portolan::Rating> found;
        for (const portolan::Assessment &assessment : portfolio.currentAssessments(initiative(code).id)) {
            for (const portolan::Rating &rating : portfolio.ratingsOf(assessment.id)) {
                const portolan::Question *question = portfolio.questions().find(rating.question);
                if (question && question->key == questionKey)
                    found.push_back(rating);
            }
        }
        return found;
    }

    // Kinds of the stages gone through.
    QStringList path(portolan::InitiativeId id) const
    {
        QStringList kinds;
        for (const portolan::StageEntry &entry : portfolio.history(id))
            kinds << portolan::word(portfolio.stages().find(entry.stage)->kind);
        return kinds;
    }

    bool isIn(const portolan::Initiative &initiative, portolan::StageKind kind) const
    {
        const portolan::Stage *stage = portfolio.currentStage(initiative.id, asOf);
        return stage && stage->kind == kind;
    }

    portolan::Portfolio portfolio;
};

template <typename Range, typename Predicate>
qsizetype countOf(const Range &range, Predicate holds)
{
    return qsizetype(std::count_if(range.begin(), range.end(), holds));
}
