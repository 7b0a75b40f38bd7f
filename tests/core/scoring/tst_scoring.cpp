// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/six_criteria.h"

#include <QTest>

#include <limits>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QString pmo = u"PMO"_s;
const QString finance = u"Finance"_s;
const QString it = u"IT"_s;

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

    void ofTwoAssessmentsOnOneDayTheLaterMadeCounts()
    {
        ThreeQuestions board;
        for (const double value : {5, 2}) {
            const Assessment assessment{freshId<AssessmentId>(), board.id, pmo, QDate(2026, 3, 1), {}};
            board.portfolio.load(assessment);
            Rating rating;
            rating.id = freshId<RatingId>();
            rating.assessment = assessment.id;
            rating.criterion = board.only;
            rating.value = value;
            board.portfolio.load(rating);
        }
        COMPARE_NUMBER(*board.score(board.id).index, 25.0);
        QCOMPARE(board.cell(board.id).assessors, 1);
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
};

QTEST_APPLESS_MAIN(ScoringTest)
#include "tst_scoring.moc"
