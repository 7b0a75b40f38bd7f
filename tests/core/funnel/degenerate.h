// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bundle.h"
#include "core/edits/edits.h"

namespace portolan::testing {

// The day all of them are looked at.
inline const QDate degenerateAsOf(2024, 6, 30);

// Portfolios of which hardly anything can be said: a name, and the history of each initiative: the first
// letter of the kind of stage (I, P, X production, S, T stopped, R) and the day, ? for an unknown one.
struct Degenerate {
    const char *name;
    QList<QByteArray> histories;
};
inline QList<Degenerate> degeneratePortfolios()
{
    const QByteArray many = "P2023-01-10 X2023-05-10";
    return {{"none", {}},
            {"no stage at all", {""}},
            {"one idea", {"I2024-01-01"}},
            {"one pilot", {"P2024-01-01"}},
            {"one pilot of today", {"P2024-06-30"}},
            {"one that did all in one day", {"I2024-01-01 P2024-01-01 X2024-01-01 S2024-01-01 R2024-01-01"}},
            {"all stopped", {"P2023-01-01 T2023-02-01", "I2023-03-01 T2023-04-01", "T2023-05-01", "T?"}},
            {"all retired", {"R2023-05-01", "P2023-01-01 X2023-03-01 R2024-05-01"}},
            {"all undated", {"I?", "P?", "X?", "P? X?", "P? T?", "P? P?"}},
            {"no pilots", {"I2024-01-01", "I2023-01-01 X2023-06-01", "I2023-01-01 T2023-06-01"}},
            {"all in production", {many, many, many, many, many, many, many, many, many}},
            {"everything before the as-of date begins", {"P2030-01-01 X2031-01-01", "I2030-02-01"}},
            {"out of order and opened again",
             {"X2023-03-01 P2023-02-01 I2023-02-01 P2023-02-01", "T2023-05-01 P2023-01-01 P2023-09-01",
              "P2023-01-01 T2023-02-01 R2023-06-01 P2023-07-01"}},
            {"a thousand years old", {"P1024-01-01", "P1024-02-01 X1999-01-01", "P0001-01-01 T9999-12-31"}}};
}

inline StageId stageOfKind(const Portfolio &portfolio, char letter)
{
    const auto kind = StageKind(QByteArray("IPXSTR").indexOf(letter));
    for (const Stage &stage : portfolio.orderedStages()) {
        if (stage.kind == kind)
            return stage.id;
    }
    return {};
}

// What a new file begins with to hold that portfolio.
inline Change creationOf(const Degenerate &given)
{
    Portfolio portfolio = bundle::newPortfolio(QStringLiteral("Degenerate")).value();
    int number = 0;
    for (const QByteArray &history : given.histories) {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.code = QStringLiteral("D-%1").arg(++number);
        initiative.name = QStringLiteral("Subject%1 of number%2").arg(number * 7919).arg(number);
        portfolio.load(initiative);
        for (const QByteArray &entry : history.split(' ')) {
            if (entry.isEmpty())
                continue;
            const QDate day = QDate::fromString(QString::fromLatin1(entry.mid(1)), Qt::ISODate);
            portfolio.load(StageEntry{
                freshId<StageEntryId>(), initiative.id, stageOfKind(portfolio, entry[0]), day, {}, {}});
        }
    }
    return edits::creationOf(portfolio, QStringLiteral("Create"));
}

} // namespace portolan::testing
