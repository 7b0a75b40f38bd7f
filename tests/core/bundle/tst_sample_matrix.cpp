// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/scoring/scoring.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace portolan;
using namespace Qt::StringLiterals;

class SampleMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto sample = bundle::samplePortfolio();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().detail));
        m_sample = *sample;
        m_balanced = rank(m_sample, *m_sample.defaultProfile());
        QCOMPARE(m_balanced.rows.size(), size_t(36));
    }

    void everyQuadrantIsPopulated()
    {
        QMap<QString, int> quadrants;
        for (const InitiativeScore &row : m_balanced.rows)
            ++quadrants[row.quadrant ? word(*row.quadrant) : u"none"_s];
        QCOMPARE(quadrants,
                 (QMap<QString, int>{{u"quick_win"_s, 10},
                                     {u"strategic_bet"_s, 12},
                                     {u"fill_in"_s, 6},
                                     {u"reconsider"_s, 4},
                                     {u"none"_s, 4}}));
    }

    void positionsSpreadOverTheMatrix()
    {
        Range value{100, 0};
        Range difficulty{100, 0};
        for (const InitiativeScore &row : m_balanced.rows) {
            if (!row.quadrant)
                continue;
            value = {std::min(value.low, *row.value), std::max(value.high, *row.value)};
            difficulty = {std::min(difficulty.low, *row.difficulty),
                          std::max(difficulty.high, *row.difficulty)};
            for (const InitiativeScore &other : m_balanced.rows) {
                if (!other.quadrant || other.initiative == row.initiative)
                    continue;
                const double apart =
                    std::hypot(*row.value - *other.value, *row.difficulty - *other.difficulty);
                QVERIFY2(apart > 2, qPrintable(nameOf(row) + u" / "_s + nameOf(other)));
            }
        }
        QVERIFY(value.low < 30 && value.high > 85);
        QVERIFY(difficulty.low < 20 && difficulty.high > 85);
    }

    void invoiceMatchingLeadsAndTheUnratedComeLast()
    {
        QCOMPARE(nameOf(m_balanced.rows.front()), u"Invoice matching"_s);
        QSet<QString> unrated;
        for (size_t i = 33; i < 36; ++i) {
            QVERIFY(!m_balanced.rows[i].rank);
            unrated << nameOf(m_balanced.rows[i]);
        }
        QCOMPARE(unrated,
                 (QSet<QString>{u"Claims fraud network"_s, u"Storm loss estimate"_s,
                                u"Carbon report drafting"_s}));
    }

    void aPinnedRankDiffersFromTheComputedOne()
    {
        int pinned = 0;
        for (const InitiativeScore &row : m_balanced.rows) {
            if (!row.pinnedRank)
                continue;
            ++pinned;
            QCOMPARE(nameOf(row), u"AML alert ranking"_s);
            QVERIFY(row.rank && *row.rank > *row.pinnedRank);
        }
        QCOMPARE(pinned, 1);
    }

    void someStandOnTheLineAndSomeAreIncomplete()
    {
        int onTheLine = 0;
        int incomplete = 0;
        for (const InitiativeScore &row : m_balanced.rows) {
            onTheLine += row.quadrant && isOnTheLine(row, m_balanced.profile);
            incomplete += row.rank && row.completeness < 0.99;
        }
        QVERIFY(onTheLine >= 2 && onTheLine <= 8);
        QVERIFY(incomplete >= 3);
    }

    void profilesDisagreeAboutTheTopTen()
    {
        const QSet<QString> balanced = topTen(u"Balanced");
        QCOMPARE(balanced.size(), 10);
        QVERIFY(topTen(u"Cost pressure") != balanced);
        QVERIFY(topTen(u"Regulated") != balanced);
    }

private:
    QString nameOf(const InitiativeScore &row) const
    {
        return m_sample.initiatives().find(row.initiative)->name;
    }
    QSet<QString> topTen(QStringView profileName) const
    {
        const Ranking ranking = rank(m_sample, *m_sample.profileByName(profileName));
        QSet<QString> names;
        for (size_t i = 0; i < 10; ++i)
            names << nameOf(ranking.rows[i]);
        return names;
    }

    Portfolio m_sample;
    Ranking m_balanced;
};

QTEST_APPLESS_MAIN(SampleMatrixTest)
#include "tst_sample_matrix.moc"
