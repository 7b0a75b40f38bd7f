// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/six_criteria.h"

#include <QTest>

#include <limits>

using namespace portolan;
using namespace Qt::StringLiterals;

class RankingTest : public QObject {
    Q_OBJECT

private slots:
    void weights_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<double>("index"); // of utilities 100 and 0
        QTest::newRow("any scale") << 0.003 << 0.001 << true << 75.0;
        QTest::newRow("one of them zero") << 0.0 << 7.0 << true << 0.0;
        QTest::newRow("all zero") << 0.0 << 0.0 << false << 0.0;
        QTest::newRow("negative is zero") << 5.0 << -5.0 << true << 100.0;
        QTest::newRow("no number is zero")
            << 5.0 << std::numeric_limits<double>::quiet_NaN() << true << 100.0;
    }
    void weights()
    {
        QFETCH(double, first);
        QFETCH(double, second);
        QFETCH(bool, isKnown);
        QFETCH(double, index);
        Board board;
        const CriterionId one = board.criterion(Axis::Value, first);
        const CriterionId other = board.criterion(Axis::Difficulty, second);
        const InitiativeId id = board.initiative(u"A"_s);
        board.rate(id, one, 5);
        board.rate(id, other, 1);
        const InitiativeScore score = board.score(id);
        QCOMPARE(score.index.has_value(), isKnown);
        QCOMPARE(score.rank.has_value(), isKnown);
        if (isKnown)
            COMPARE_NUMBER(*score.index, index);
        else
            QCOMPARE(score.range, (Range{0, 100}));
    }

    void aCriterionThatTheProfileDoesNotNameWeighsNothing()
    {
        Board board;
        const CriterionId named = board.criterion(Axis::Value, 2);
        const CriterionId unnamed = board.criterion(Axis::Value, 2);
        board.profile.weights.remove(unnamed);
        const InitiativeId id = board.initiative(u"A"_s);
        board.rate(id, unnamed, 5);
        QVERIFY(!board.score(id).index);
        board.rate(id, named, 2);
        COMPARE_NUMBER(*board.score(id).index, 25.0);
        QCOMPARE(board.score(id).completeness, 1.0);
    }

    void quadrants_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("difficulty");
        QTest::addColumn<Quadrant>("expected");
        QTest::newRow("high value, easy") << 80.0 << 20.0 << Quadrant::QuickWin;
        QTest::newRow("on both lines counts as high") << 50.0 << 50.0 << Quadrant::StrategicBet;
        QTest::newRow("on the value line, easy") << 50.0 << 49.9 << Quadrant::QuickWin;
        QTest::newRow("on the line but for rounding") << 50 - 1e-12 << 50 - 1e-12 << Quadrant::StrategicBet;
        QTest::newRow("low value, easy") << 49.9 << 49.9 << Quadrant::FillIn;
        QTest::newRow("low value, on the difficulty line") << 49.9 << 50.0 << Quadrant::Reconsider;
        QTest::newRow("low value, hard") << 10.0 << 90.0 << Quadrant::Reconsider;
    }
    void quadrants()
    {
        QFETCH(double, value);
        QFETCH(double, difficulty);
        QFETCH(Quadrant, expected);
        QCOMPARE(quadrantOf(value, difficulty, 50, 50), expected);
    }

    void thresholdsBelongToTheProfile()
    {
        SixCriteria board; // value 72.7, difficulty 55.6
        const InitiativeId id = board.rated(u"A"_s, {4, 3, 5, 2, 3, 2});
        board.profile.difficultyThreshold = 58;
        QCOMPARE(board.score(id).quadrant, Quadrant::QuickWin);
        QVERIFY(isOnTheLine(board.score(id), board.profile)); // 58 - 55.6 < 2.5
        board.profile.difficultyThreshold = 58.1;
        QVERIFY(!isOnTheLine(board.score(id), board.profile));
        board.profile.valueThreshold = 73;
        QCOMPARE(board.score(id).quadrant, Quadrant::FillIn);
        QVERIFY(isOnTheLine(board.score(id), board.profile));
    }

    // 1, 2, 2, 4; within a tie and among the unrated in code order, whatever the order of making.
    void competitionRanking()
    {
        Board board;
        const CriterionId only = board.criterion(Axis::Value, 1);
        const auto add = [&](const QString &code, double rating) {
            const InitiativeId id = board.initiative(code);
            if (rating > 0)
                board.rate(id, only, rating);
        };
        add(u"Z"_s, 0);
        add(u"Low"_s, 2);
        add(u"T-2"_s, 3);
        add(u"B"_s, 0);
        add(u"T-1"_s, 3 + 1e-11); // 2.5e-10 points apart: a tie
        add(u"Best"_s, 5);
        const Ranking ranking = board.ranking();
        QStringList codes;
        QList<int> ranks;
        for (const InitiativeScore &score : ranking.rows) {
            codes << board.portfolio.initiatives().find(score.initiative)->code;
            ranks << score.rank.value_or(-1);
        }
        QCOMPARE(codes, QStringList({u"Best"_s, u"T-1"_s, u"T-2"_s, u"Low"_s, u"B"_s, u"Z"_s}));
        QCOMPARE(ranks, QList<int>({1, 2, 2, 4, -1, -1}));
    }

    // Steps of 0.6e-9: the third is too far from the first of the group, though near to the second.
    void aTieReachesAsFarAsItsFirst()
    {
        Board board;
        const CriterionId only = board.criterion(Axis::Value, 1);
        QList<int> ranks;
        for (int step = 0; step < 3; ++step)
            board.rate(board.initiative(u"A%1"_s.arg(3 - step)), only, 3 - step * 0.6e-9 / 25);
        const Ranking ranking = board.ranking();
        for (const InitiativeScore &score : ranking.rows)
            ranks << *score.rank;
        QCOMPARE(ranks, QList<int>({1, 1, 3}));
        QCOMPARE(board.portfolio.initiatives().find(ranking.rows[0].initiative)->code, u"A2"_s);
    }

    void aPinnedRankStandsBesideTheComputedOne()
    {
        SixCriteria board;
        board.rated(u"A"_s, {5, 5, 5, 5, 5, 1});
        Initiative pinned;
        pinned.id = freshId<InitiativeId>();
        pinned.code = u"B"_s;
        pinned.pinnedRank = 1;
        board.portfolio.load(pinned);
        board.rate(pinned.id, board.value, 2);
        QCOMPARE(board.score(pinned.id).rank, 2);
        QCOMPARE(board.score(pinned.id).pinnedRank, 1);
    }

    void aSheetCanBeWeighedAgain()
    {
        SixCriteria board;
        const InitiativeId a = board.rated(u"A"_s, {5, 1, 1, 1, 1, 5});
        const InitiativeId b = board.rated(u"B"_s, {1, 5, 1, 1, 1, 5});
        const auto sheet = std::make_shared<const ScoreSheet>(scoreSheet(board.portfolio, Aggregation::Mean));
        QCOMPARE(rank(sheet, board.profile).find(a)->rank, 1);
        board.profile.weights[board.strategy] = 40;
        const Ranking again = rank(sheet, board.profile);
        QCOMPARE(again.find(b)->rank, 1);
        COMPARE_NUMBER(*again.find(b)->index, 4000.0 / 125);
        QCOMPARE(again.sheet.get(), sheet.get());
    }
};

QTEST_APPLESS_MAIN(RankingTest)
#include "tst_ranking.moc"
