// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/board.h"

#include <QTest>

#include <limits>

using namespace portolan;
using namespace Qt::StringLiterals;

#define COMPARE_NUMBER(actual, expected)                                                                     \
    QVERIFY2(std::abs((actual) - (expected)) < 1e-9,                                                         \
             qPrintable(u"%1 is %2, not %3"_s.arg(QLatin1StringView(#actual)).arg(actual).arg(expected)))

namespace {

const QString pmo = u"PMO"_s;
const QString finance = u"Finance"_s;
const QString it = u"IT"_s;

// The six criteria of the default method with their weights, rated directly.
struct SixCriteria : Board {
    CriterionId value = criterion(Axis::Value, 30);
    CriterionId strategy = criterion(Axis::Value, 15);
    CriterionId time = criterion(Axis::Value, 10);
    CriterionId feasibility = criterion(Axis::Difficulty, 20);
    CriterionId data = criterion(Axis::Difficulty, 15);
    CriterionId risk = criterion(Axis::Difficulty, 10, Sense::Cost);

    InitiativeId rated(const QString &code, std::initializer_list<double> ratings)
    {
        const InitiativeId id = initiative(code);
        const CriterionId all[] = {value, strategy, time, feasibility, data, risk};
        size_t i = 0;
        for (double rating : ratings)
            rate(id, all[i++], rating);
        return id;
    }
};

// One criterion with questions of weight 50, 30 and 20.
struct ThreeQuestions : Board {
    CriterionId only = criterion(Axis::Value, 10);
    QuestionId a = question(only, 50);
    QuestionId b = question(only, 30);
    QuestionId c = question(only, 20);
    InitiativeId id = initiative(u"A"_s);
};

} // namespace

class ScoringTest : public QObject {
    Q_OBJECT

private slots:
    void nothingRatedHasNoNumbersAndIsListedLast()
    {
        SixCriteria board;
        const InitiativeId unrated = board.initiative(u"A"_s);
        const InitiativeId rated = board.rated(u"B"_s, {1, 1, 1, 1, 1, 5});
        const Ranking ranking = board.ranking();
        QCOMPARE(ranking.rows[0].initiative, rated);
        COMPARE_NUMBER(*ranking.rows[0].index, 0.0); // the worst is 0, which is not unknown
        const InitiativeScore score = *ranking.find(unrated);
        QVERIFY(!score.rank && !score.index && !score.value && !score.difficulty && !score.quadrant);
        QCOMPARE(score.range, (Range{0, 100}));
        QCOMPARE(score.valueRange, (Range{0, 100}));
        QCOMPARE(score.difficultyRange, (Range{0, 100}));
        QCOMPARE(score.completeness, 0.0);
        QVERIFY(!ranking.find(freshId<InitiativeId>()));
    }

    void anEmptyPortfolioRanksNothing()
    {
        const Ranking ranking = rank(Portfolio(), Profile());
        QVERIFY(ranking.rows.empty());
        QVERIFY(!ranking.find(freshId<InitiativeId>()));
    }

    // 30x75 + 15x50 + 10x100 + 20x25 + 15x50 + 10x(25(5-2)=75) over 100 = 60;
    // value (2250 + 750 + 1000) / 55, ease (500 + 750 + 750) / 45.
    void aRowWorkedByHand()
    {
        SixCriteria board;
        const InitiativeScore score = board.score(board.rated(u"A"_s, {4, 3, 5, 2, 3, 2}));
        COMPARE_NUMBER(*score.index, 60.0);
        COMPARE_NUMBER(*score.value, 4000.0 / 55);
        COMPARE_NUMBER(*score.difficulty, 100 - 2000.0 / 45);
        QCOMPARE(score.quadrant, Quadrant::StrategicBet);
        QCOMPARE(score.completeness, 1.0);
        COMPARE_NUMBER(score.range.low, 60.0); // all sure, one assessor
        COMPARE_NUMBER(score.range.high, 60.0);
    }

    // Data and risk unknown: index over what is there (4500 / 75); range with 0 and 100 for the two.
    void whatIsNotRatedLeavesTheIndexAndWidensTheRange()
    {
        SixCriteria board;
        const InitiativeScore score = board.score(board.rated(u"A"_s, {4, 3, 5, 2}));
        COMPARE_NUMBER(*score.index, 4500.0 / 75);
        COMPARE_NUMBER(score.range.low, 45.0);
        COMPARE_NUMBER(score.range.high, 70.0);
        COMPARE_NUMBER(score.completeness, 0.75);
        COMPARE_NUMBER(*score.difficulty, 75.0);
        COMPARE_NUMBER(score.difficultyRange.low, 100 - 3000.0 / 45); // from the high of the ease
        COMPARE_NUMBER(score.difficultyRange.high, 100 - 500.0 / 45);
        COMPARE_NUMBER(score.valueRange.low, *score.value);
    }

    void anAxisWithoutRatingsHasNoPlaceOnTheMatrix()
    {
        SixCriteria board;
        const InitiativeScore score = board.score(board.rated(u"A"_s, {4, 3, 5}));
        QVERIFY(score.index && score.value && score.rank);
        QVERIFY(!score.difficulty && !score.quadrant);
        QCOMPARE(score.difficultyRange, (Range{0, 100}));
    }

    void allNotApplicableLeavesEverything()
    {
        SixCriteria board;
        const InitiativeId id = board.rated(u"A"_s, {4, 3, 5, 2, 0, 2});
        const InitiativeScore score = board.score(id);
        COMPARE_NUMBER(*score.index, 5250.0 / 85);
        COMPARE_NUMBER(score.range.low, 5250.0 / 85);
        COMPARE_NUMBER(score.range.high, 5250.0 / 85);
        QCOMPARE(score.completeness, 1.0);
        QVERIFY(board.cell(id, 4).notApplicable);
        const InitiativeScore nothing = board.score(board.rated(u"B"_s, {0, 0, 0, 0, 0, 0}));
        QVERIFY(!nothing.index && !nothing.rank && !nothing.quadrant);
        QCOMPARE(nothing.range, (Range{0, 100}));
    }

    // Three assessors, one of whom says not applicable: the two others make the mean.
    void notApplicableForOneLeavesTheOthers()
    {
        ThreeQuestions board;
        board.rate(board.id, pmo, board.only, {}, Board::notApplicable);
        QVERIFY(board.cell(board.id).notApplicable);
        board.rate(board.id, finance, board.only, {}, 4);
        board.rate(board.id, it, board.only, {}, 2);
        const CriterionScore cell = board.cell(board.id);
        QVERIFY(!cell.notApplicable);
        COMPARE_NUMBER(*cell.utility, 50.0);
        QCOMPARE(cell.assessors, 2);
        QCOMPARE(cell.range, (Range{25, 75}));
    }

    // (50x100 + 20x25) / 70; b is unknown to everybody: 0 or 100 with its 30.
    void aQuestionWithoutAnswerIsMissing()
    {
        ThreeQuestions board;
        board.rate(board.id, pmo, board.only, board.a, 5);
        board.rate(board.id, pmo, board.only, board.c, 2);
        const CriterionScore cell = board.cell(board.id);
        COMPARE_NUMBER(*cell.utility, 5500.0 / 70);
        COMPARE_NUMBER(cell.range.low, 55.0);
        COMPARE_NUMBER(cell.range.high, 85.0);
        COMPARE_NUMBER(cell.answered, 0.7);
    }

    // The direct 3 stands for b and c: (50x100 + 30x50 + 20x50) / 100.
    void aQuestionWithoutAnswerTakesTheDirectRating()
    {
        ThreeQuestions board;
        board.rate(board.id, pmo, board.only, board.a, 5);
        board.rate(board.id, pmo, board.only, {}, 3, Confidence::Medium);
        const CriterionScore cell = board.cell(board.id);
        COMPARE_NUMBER(*cell.utility, 75.0);
        COMPARE_NUMBER(cell.range.low, (5000 + 50 * 37.5) / 100);
        COMPARE_NUMBER(cell.range.high, (5000 + 50 * 62.5) / 100);
        QCOMPARE(cell.answered, 1.0);
    }

    void aDirectRatingFillsItsWholeCriterion()
    {
        ThreeQuestions board;
        board.rate(board.id, pmo, board.only, {}, 2);
        QCOMPARE(board.cell(board.id).answered, 1.0);
        COMPARE_NUMBER(*board.score(board.id).index, 25.0);
        QCOMPARE(board.score(board.id).completeness, 1.0);
    }

    // a not applicable leaves: (30x50 + 20x100) / 50, and nothing of it is missing.
    void aQuestionThatIsNotApplicableLeavesTheMean()
    {
        ThreeQuestions board;
        board.rate(board.id, pmo, board.only, board.a, Board::notApplicable);
        board.rate(board.id, pmo, board.only, board.b, 3);
        board.rate(board.id, pmo, board.only, board.c, 5);
        board.rate(board.id, pmo, board.only, {}, 1); // stands for no question
        const CriterionScore cell = board.cell(board.id);
        COMPARE_NUMBER(*cell.utility, 70.0);
        QCOMPARE(cell.range, (Range{70, 70}));
        QCOMPARE(cell.answered, 1.0);
    }

    // One answers a, the other b: each has his own mean; what only the other answered is not missing.
    void assessorsWhoAnsweredDifferentQuestions()
    {
        ThreeQuestions board;
        board.rate(board.id, pmo, board.only, board.a, 5);
        board.rate(board.id, finance, board.only, board.b, 2);
        const CriterionScore cell = board.cell(board.id);
        COMPARE_NUMBER(*cell.utility, 62.5);
        COMPARE_NUMBER(cell.answered, 0.8);
        COMPARE_NUMBER(cell.range.low, 30.0 * 25 / 50); // finance, with c at 0
        COMPARE_NUMBER(cell.range.high, 100.0); // pmo, with c at 100
    }

    void meanAndMedianOverAssessors()
    {
        ThreeQuestions board;
        board.rate(board.id, pmo, board.only, {}, 1);
        board.rate(board.id, finance, board.only, {}, 2);
        board.rate(board.id, it, board.only, {}, 5);
        COMPARE_NUMBER(*board.score(board.id).index, 125.0 / 3);
        board.profile.aggregation = Aggregation::Median;
        COMPARE_NUMBER(*board.score(board.id).index, 25.0);
        board.rate(board.id, u"Risk"_s, board.only, {}, 4); // of four the mean of the middle two
        COMPARE_NUMBER(*board.score(board.id).index, 50.0);
    }

    void confidence_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<Confidence>("confidence");
        QTest::addColumn<Sense>("sense");
        QTest::addColumn<double>("utility");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto benefit = Sense::Benefit;
        const auto cost = Sense::Cost;
        QTest::newRow("sure") << 3.0 << Confidence::High << benefit << 50.0 << 50.0 << 50.0;
        QTest::newRow("medium is half a point")
            << 3.0 << Confidence::Medium << benefit << 50.0 << 37.5 << 62.5;
        QTest::newRow("low is a point") << 3.0 << Confidence::Low << benefit << 50.0 << 25.0 << 75.0;
        QTest::newRow("half point") << 2.5 << Confidence::Medium << benefit << 37.5 << 25.0 << 50.0;
        QTest::newRow("not below 1") << 1.5 << Confidence::Low << benefit << 12.5 << 0.0 << 37.5;
        QTest::newRow("not above 5") << 5.0 << Confidence::Low << benefit << 100.0 << 75.0 << 100.0;
        QTest::newRow("any decimal") << 3.2 << Confidence::High << benefit << 55.0 << 55.0 << 55.0;
        QTest::newRow("cost turns round") << 2.0 << Confidence::Low << cost << 75.0 << 50.0 << 100.0;
        QTest::newRow("cost, clipped") << 5.0 << Confidence::Low << cost << 0.0 << 0.0 << 25.0;
    }
    void confidence()
    {
        QFETCH(double, value);
        QFETCH(Confidence, confidence);
        QFETCH(Sense, sense);
        QFETCH(double, utility);
        QFETCH(double, low);
        QFETCH(double, high);
        Board board;
        const CriterionId only = board.criterion(Axis::Value, 1, sense);
        const InitiativeId id = board.initiative(u"A"_s);
        board.rate(id, pmo, only, {}, value, confidence);
        const CriterionScore cell = board.cell(id);
        COMPARE_NUMBER(*cell.utility, utility);
        COMPARE_NUMBER(cell.range.low, low);
        COMPARE_NUMBER(cell.range.high, high);
        COMPARE_NUMBER(board.score(id).range.low, low);
    }

    void onlyTheLatestAssessmentOfAnAssessorCounts()
    {
        ThreeQuestions board;
        board.rate(board.id, pmo, board.only, {}, 5, Confidence::High, QDate(2026, 5, 1));
        board.rate(board.id, pmo, board.only, board.a, 1, Confidence::High, QDate(2025, 5, 1)); // made later
        COMPARE_NUMBER(*board.score(board.id).index, 100.0);
        board.rate(board.id, pmo, board.only, {}, 2, Confidence::High, QDate(2026, 6, 1));
        const CriterionScore cell = board.cell(board.id);
        COMPARE_NUMBER(*cell.utility, 25.0);
        QCOMPARE(cell.assessors, 1);
    }

    // What no rating may be is not answered, rather than an index beyond 0..100.
    void unreadableRatingsDoNotCount_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("below") << 0.5;
        QTest::newRow("above") << 5.5;
        QTest::newRow("negative") << -3.0;
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }
    void unreadableRatingsDoNotCount()
    {
        QFETCH(double, value);
        ThreeQuestions board;
        board.rate(board.id, pmo, board.only, {}, value);
        QVERIFY(!board.score(board.id).index);
        board.rate(board.id, finance, freshId<CriterionId>(), {}, 4); // of a criterion that is gone
        board.rate(board.id, finance, board.only, freshId<QuestionId>(), 4);
        QVERIFY(!board.score(board.id).index);
    }

    void questionsOfWeightZeroDoNotCount()
    {
        Board board;
        const CriterionId only = board.criterion(Axis::Value, 1);
        const QuestionId none = board.question(only, 0);
        const QuestionId some = board.question(only, 3);
        const InitiativeId id = board.initiative(u"A"_s);
        board.rate(id, pmo, only, none, 1);
        QVERIFY(!board.score(id).index);
        board.rate(id, pmo, only, some, 4);
        COMPARE_NUMBER(*board.score(id).index, 75.0);
        QCOMPARE(board.cell(id).answered, 1.0);
    }

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

QTEST_APPLESS_MAIN(ScoringTest)
#include "tst_scoring.moc"
