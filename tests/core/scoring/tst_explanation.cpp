// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/board.h"

#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QString pmo = u"PMO"_s;
const QString finance = u"Finance"_s;
const QString it = u"IT"_s;
const QDate march(2026, 3, 1);

// Value 60 and data 40, data with three questions of which two are weakest links; risk is a cost of
// weight 20.
struct Case : Board {
    CriterionId value = criterion(Axis::Value, 60);
    CriterionId data = criterion(Axis::Difficulty, 40);
    CriterionId risk = criterion(Axis::Difficulty, 20, Sense::Cost);
    QuestionId access = question(data, 50, true);
    QuestionId rights = question(data, 30, true);
    QuestionId labels = question(data, 20);
    InitiativeId id = initiative(u"A"_s);

    Contribution contribution(size_t criterion) const
    {
        return explain(portfolio, profile, id)->contributions[criterion];
    }
};

// Two criteria of weight 50 on the value axis, one of 100 on the other; rated directly.
struct Plain : Board {
    CriterionId first = criterion(Axis::Value, 50);
    CriterionId second = criterion(Axis::Value, 50);
    CriterionId risk = criterion(Axis::Difficulty, 100, Sense::Cost);

    InitiativeId rated(const QString &code, double one, double other, double risky)
    {
        const InitiativeId id = initiative(code);
        rate(id, first, one);
        rate(id, second, other);
        rate(id, risk, risky);
        return id;
    }
};

QList<QPair<CriterionId, double>> targets(const std::vector<Lever> &levers)
{
    QList<QPair<CriterionId, double>> targets;
    for (const Lever &lever : levers)
        targets << qMakePair(lever.criterion, std::round(lever.toUtility * 1e6) / 1e6);
    return targets;
}

} // namespace

class ExplanationTest : public QObject {
    Q_OBJECT

private slots:
    void whoIsNotThereHasNoExplanation()
    {
        Case board;
        QVERIFY(!explain(board.portfolio, board.profile, freshId<InitiativeId>()));
        QVERIFY(!explain(board.portfolio, Ranking(), board.id));
        QCOMPARE(explain(board.portfolio, board.profile, board.id)->contributions.size(), size_t(3));
    }

    // Risk is not rated, so value and data share the index 60 : 40.
    void contributionsDownToTheRatings()
    {
        Case board;
        board.rate(board.id, pmo, board.value, {}, 4, Confidence::Low);
        board.rate(board.id, pmo, board.data, board.access, 2);
        board.rate(board.id, finance, board.data, {}, 3, Confidence::Medium, march.addDays(2));
        const auto explanation = *explain(board.portfolio, board.profile, board.id);
        const auto &[value, data, risk] = std::tie(explanation.contributions[0], explanation.contributions[1],
                                                   explanation.contributions[2]);
        COMPARE_NUMBER(value.weight, 0.6);
        COMPARE_NUMBER(value.points, 45.0);
        COMPARE_NUMBER(data.points, 0.4 * (25 + 50) / 2);
        COMPARE_NUMBER(value.points + data.points, *explanation.score.index);
        QCOMPARE(explanation.score.rank, 1);
        QCOMPARE(risk.weight, 0.0);
        QCOMPARE(risk.points, 0.0);
        QVERIFY(risk.questions.front().ratings.empty());

        QCOMPARE(value.questions.size(), size_t(1)); // rated directly
        QVERIFY(!value.questions[0].question);
        QCOMPARE(value.questions[0].weight, 1.0);
        const ExplainedRating &direct = value.questions[0].ratings.at(0);
        QCOMPARE(direct.assessor, pmo);
        QCOMPARE(direct.date, march);
        QCOMPARE(direct.value, 4.0);
        QCOMPARE(direct.confidence, Confidence::Low);
        QVERIFY(!direct.isDirect); // it stands for itself

        QCOMPARE(data.questions.size(), size_t(3));
        QCOMPARE(data.questions[0].question, board.access);
        COMPARE_NUMBER(data.questions[0].weight, 0.5);
        QCOMPARE(data.questions[0].ratings.size(), size_t(2));
        QVERIFY(!data.questions[0].ratings[0].isDirect);
        QVERIFY(data.questions[0].ratings[1].isDirect);
        QCOMPARE(data.questions[0].ratings[1].date, march.addDays(2));
        QCOMPARE(data.questions[2].ratings.size(), size_t(1)); // the PMO said nothing to it
    }

    void notApplicableShowsItsReason()
    {
        Case board;
        Assessment assessment{freshId<AssessmentId>(), board.id, pmo, march, {}};
        board.portfolio.load(assessment);
        Rating rating;
        rating.id = freshId<RatingId>();
        rating.assessment = assessment.id;
        rating.criterion = board.risk;
        rating.notApplicable = true;
        rating.evidence = u"No personal data"_s;
        board.portfolio.load(rating);
        const Contribution risk = board.contribution(2);
        QVERIFY(risk.score.notApplicable);
        const ExplainedRating &shown = risk.questions.at(0).ratings.at(0);
        QVERIFY(shown.notApplicable && !shown.value);
        QCOMPARE(shown.evidence, u"No personal data"_s);
    }

    void theWeakestLinkDrags_data()
    {
        QTest::addColumn<double>("access");
        QTest::addColumn<double>("rights");
        QTest::addColumn<double>("labels");
        QTest::addColumn<int>("weakest"); // 0 none, 1 access, 2 rights
        QTest::newRow("all equal") << 3.0 << 3.0 << 3.0 << 0;
        QTest::newRow("rights far below") << 5.0 << 2.0 << 5.0 << 2; // 77.5 > 25 + 25
        QTest::newRow("access far below") << 1.0 << 5.0 << 5.0 << 1; // 50 > 0 + 25
        QTest::newRow("a point below is no drag") << 3.0 << 2.0 << 1.0 << 0; // 32.5
        QTest::newRow("exactly one point below") << 4.0 << 2.5 << 3.75 << 0; // 62.5 = 37.5 + 25
        QTest::newRow("a little more") << 4.0 << 2.5 << 4.0 << 2; // 63.75
        QTest::newRow("no link itself") << 5.0 << 5.0 << 1.0 << 0;
    }
    void theWeakestLinkDrags()
    {
        QFETCH(double, access);
        QFETCH(double, rights);
        QFETCH(double, labels);
        QFETCH(int, weakest);
        Case board;
        board.rate(board.id, pmo, board.data, board.access, access);
        board.rate(board.id, pmo, board.data, board.rights, rights);
        board.rate(board.id, pmo, board.data, board.labels, labels);
        const QuestionId expected[] = {{}, board.access, board.rights};
        QCOMPARE(board.contribution(1).weakest, expected[weakest]);
        QVERIFY(!board.contribution(0).weakest);
    }

    // Index of A (50 + 25) x 50 + 50 x 100 over 200 = 43.75, of B 62.5: A lacks 18.75 points, 75 of a
    // criterion of weight 50 (more than there is above 50; just what there is above 25), 37.5 of the one of
    // weight 100.
    void leversToPassAnother()
    {
        Plain board;
        const InitiativeId a = board.rated(u"A"_s, 3, 2, 3);
        const InitiativeId b = board.rated(u"B"_s, 4, 3, 2.5);
        const Ranking ranking = board.ranking();
        COMPARE_NUMBER(*ranking.find(a)->index, 43.75);
        COMPARE_NUMBER(*ranking.find(b)->index, 62.5);
        const auto found = levers(ranking, a, {Goal::Kind::RankAbove, b, {}});
        // 25 + 75 = 100 would only draw level, which is not above.
        QCOMPARE(targets(found), (QList<QPair<CriterionId, double>>{{board.risk, 87.5}}));
        COMPARE_NUMBER(found[0].fromUtility, 50.0);
        COMPARE_NUMBER(found[0].toRating, 1.5); // of a cost, less is better
        QVERIFY(levers(ranking, b, {Goal::Kind::RankAbove, a, {}}).empty()); // above already
        QVERIFY(levers(ranking, a, {Goal::Kind::RankAbove, freshId<InitiativeId>(), {}}).empty());
        QVERIFY(levers(ranking, freshId<InitiativeId>(), {Goal::Kind::RankAbove, b, {}}).empty());
    }

    // A is at value 37.5, difficulty 50 (reconsider); 25 points of one criterion lift the value by 12.5.
    void leversToAnotherQuadrant()
    {
        Plain board;
        const InitiativeId a = board.rated(u"A"_s, 3, 2, 3);
        const Ranking ranking = board.ranking();
        QCOMPARE(ranking.find(a)->quadrant, Quadrant::Reconsider);
        const auto to = [&](Quadrant quadrant) {
            return targets(levers(ranking, a, {Goal::Kind::ReachQuadrant, {}, quadrant}));
        };
        QCOMPARE(to(Quadrant::StrategicBet),
                 (QList<QPair<CriterionId, double>>{{board.first, 75}, {board.second, 50}}));
        QCOMPARE(to(Quadrant::FillIn), (QList<QPair<CriterionId, double>>{{board.risk, 50}})); // just beyond
        QVERIFY(to(Quadrant::QuickWin).isEmpty()); // two axes to go
        QVERIFY(to(Quadrant::Reconsider).isEmpty()); // there already
    }

    // Value (50 + 25) / 2: on the threshold is high, so the very best of the first is enough for 62.5; below
    // a threshold takes more than to stand on it, so the very worst of either is not enough for 12.5 or 25.
    void leversAtTheEdges()
    {
        Plain board;
        const InitiativeId a = board.rated(u"A"_s, 3, 2, 5);
        const auto to = [&](double threshold, Quadrant quadrant) {
            board.profile.valueThreshold = threshold;
            return targets(levers(board.ranking(), a, {Goal::Kind::ReachQuadrant, {}, quadrant}));
        };
        QCOMPARE(to(62.5, Quadrant::StrategicBet),
                 (QList<QPair<CriterionId, double>>{{board.first, 100}, {board.second, 75}}));
        QCOMPARE(to(25, Quadrant::Reconsider), (QList<QPair<CriterionId, double>>{{board.first, 25}}));
        QVERIFY(to(12.5, Quadrant::Reconsider).isEmpty());
    }

    void theSmallestLeverComesFirst()
    {
        Plain board;
        board.profile.weights[board.second] = 150; // value (50 x 50 + 25 x 150) / 200 = 31.25
        const InitiativeId a = board.rated(u"A"_s, 3, 2, 3);
        const auto found =
            levers(board.ranking(), a, {Goal::Kind::ReachQuadrant, {}, Quadrant::StrategicBet});
        QCOMPARE(targets(found), (QList<QPair<CriterionId, double>>{{board.second, 50}})); // first: 125
        board.profile.valueThreshold = 40;
        QCOMPARE(targets(levers(board.ranking(), a, {Goal::Kind::ReachQuadrant, {}, Quadrant::StrategicBet})),
                 (QList<QPair<CriterionId, double>>{{board.second, 36.666667}, {board.first, 85}}));
    }

    // Shares 25, 25, 50. While the share t of the first grows from 0, A is 100 t + (1 - t) 50/3 and B is
    // 25 t + (1 - t) 50: level at 4/13. Of the risk A is 75 - 75 t, B 37.5 + 12.5 t: level at 3/7, further
    // from 1/2. Of the second, where both have 50, they are level when nothing else counts.
    void theSmallestSwapByHand()
    {
        Plain board;
        const InitiativeId a = board.rated(u"A"_s, 5, 3, 5); // 100, 50, 0
        const InitiativeId b = board.rated(u"B"_s, 2, 3, 3); // 25, 50, 50
        const Ranking ranking = board.ranking();
        COMPARE_NUMBER(*ranking.find(a)->index, 37.5);
        COMPARE_NUMBER(*ranking.find(b)->index, 43.75);
        const auto all = weightSwaps(ranking, b, a);
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[0].criterion, board.first);
        COMPARE_NUMBER(all[0].from, 0.25);
        COMPARE_NUMBER(all[0].to, 4.0 / 13);
        QCOMPARE(all[1].criterion, board.risk);
        COMPARE_NUMBER(all[1].from, 0.5);
        COMPARE_NUMBER(all[1].to, 3.0 / 7);
        COMPARE_NUMBER(all[2].to, 1.0);
        const auto smallest = smallestSwap(ranking, b, a);
        QVERIFY(smallest.has_value());
        QCOMPARE(smallest->criterion, board.first);
    }

    // A has no value on the risk: its 75 stays, however much the risk weighs; B is (1 - t) 37.5 + 100 t.
    void aSwapWithWhatIsNotRated()
    {
        Plain board;
        const InitiativeId a = board.initiative(u"A"_s);
        board.rate(a, board.first, 5);
        board.rate(a, board.second, 3);
        const InitiativeId b = board.rated(u"B"_s, 2, 3, 1);
        const auto swaps = weightSwaps(board.ranking(), a, b);
        const auto risk = std::ranges::find(swaps, board.risk, &WeightSwap::criterion);
        QVERIFY(risk != swaps.end());
        COMPARE_NUMBER(risk->to, 0.6);
    }

    void noWeightSwapsADominatedOne()
    {
        Plain board;
        const InitiativeId a = board.rated(u"A"_s, 5, 4, 1);
        const InitiativeId b = board.rated(u"B"_s, 4, 3, 2);
        QVERIFY(!smallestSwap(board.ranking(), a, b));
        QVERIFY(!smallestSwap(board.ranking(), a, board.initiative(u"Unrated"_s)));
    }

    void twoThatAreLevelNeedNoChange()
    {
        Plain board;
        const InitiativeId a = board.rated(u"A"_s, 4, 3, 2);
        const InitiativeId b = board.rated(u"B"_s, 3, 4, 2);
        const auto swap = smallestSwap(board.ranking(), a, b);
        QVERIFY(swap.has_value());
        COMPARE_NUMBER(swap->to, swap->from);
    }

    // Where one criterion has all the weight, the others have no proportions to keep.
    void aSingleWeightCannotBeSwapped()
    {
        Plain board;
        board.profile.weights = {{board.first, 3}};
        const InitiativeId a = board.rated(u"A"_s, 5, 1, 1);
        const InitiativeId b = board.rated(u"B"_s, 4, 5, 1);
        const auto swap = smallestSwap(board.ranking(), a, b);
        QVERIFY(swap.has_value()); // raising the second from 0: 100 - 100 t against 75 + 25 t
        QCOMPARE(swap->criterion, board.second);
        COMPARE_NUMBER(swap->to, 0.2);
    }

    void disagreementsOnQuestions()
    {
        Case board;
        board.rate(board.id, pmo, board.data, board.access, 5);
        board.rate(board.id, finance, board.data, board.access, 3);
        board.rate(board.id, it, board.data, board.access, 4);
        board.rate(board.id, pmo, board.data, board.rights, 1);
        board.rate(board.id, finance, board.data, board.rights, 4.5);
        board.rate(board.id, pmo, board.data, board.labels, 2);
        board.rate(board.id, finance, board.data, board.labels, 3.5);
        board.rate(board.id, it, board.data, board.labels, Board::notApplicable);
        const auto found = disagreements(board.portfolio, board.id);
        QCOMPARE(found.size(), size_t(2)); // labels differ by 1.5
        QCOMPARE(found[0].question, board.rights); // widest first
        COMPARE_NUMBER(found[0].spread, 3.5);
        QCOMPARE(found[0].ratings.size(), size_t(2));
        QCOMPARE(found[0].ratings[0].assessor, pmo); // lowest first
        QCOMPARE(found[1].question, board.access);
        QCOMPARE(found[1].criterion, board.data);
        COMPARE_NUMBER(found[1].spread, 2.0);
        QCOMPARE(found[1].ratings[1].assessor, it);
    }

    // Finance rates data directly with 5; the PMO's answers make (50x2 + 30x3 + 20x2.5) / 100 = 2.4.
    void disagreementsOnAWholeCriterion()
    {
        Case board;
        board.rate(board.id, pmo, board.data, board.access, 2, Confidence::Medium);
        board.rate(board.id, pmo, board.data, board.rights, 3);
        board.rate(board.id, pmo, board.data, board.labels, 2.5);
        board.rate(board.id, finance, board.data, {}, 5);
        board.rate(board.id, pmo, board.risk, {}, 1);
        board.rate(board.id, finance, board.risk, {}, 3);
        const auto found = disagreements(board.portfolio, board.id);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].criterion, board.data);
        QVERIFY(!found[0].question);
        COMPARE_NUMBER(found[0].spread, 2.6);
        COMPARE_NUMBER(*found[0].ratings[0].value, 2.4);
        QCOMPARE(found[0].ratings[0].confidence, Confidence::Medium);
        QVERIFY(!found[0].ratings[0].isDirect && found[0].ratings[1].isDirect);
        QCOMPARE(found[1].criterion, board.risk); // once, though it has no questions
        COMPARE_NUMBER(*found[1].ratings[0].value, 1.0); // as rated, not turned round
    }

    void onlyCurrentAssessmentsDisagree()
    {
        Case board;
        board.rate(board.id, pmo, board.risk, {}, 1, Confidence::High, march);
        board.rate(board.id, finance, board.risk, {}, 4, Confidence::High, march);
        QCOMPARE(disagreements(board.portfolio).size(), size_t(1));
        board.rate(board.id, pmo, board.risk, {}, 4, Confidence::High, march.addDays(30));
        QVERIFY(disagreements(board.portfolio).empty());
    }

    void disagreementsOfAPortfolioAreWidestFirst()
    {
        Case board;
        const InitiativeId other = board.initiative(u"B"_s);
        board.rate(board.id, pmo, board.risk, {}, 1);
        board.rate(board.id, finance, board.risk, {}, 3);
        board.rate(other, pmo, board.risk, {}, 1);
        board.rate(other, finance, board.risk, {}, 5);
        const auto found = disagreements(board.portfolio);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].initiative, other);
        QCOMPARE(found[1].initiative, board.id);
    }
};

QTEST_APPLESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
