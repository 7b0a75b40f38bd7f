// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparison.h"
#include "tests/core/scoring/board.h"
#include "tests/core/storage/fixture.h"

using namespace portolan;
using namespace portolan::test;

class CompareTest : public QObject {
    Q_OBJECT

private slots:
    void equalPortfoliosGiveNothing();
    void ranksAndScoresMoveThroughARating();
    void aNewAnswerAndOneTakenBackAreTold();
    void aCarriedAnswerIsNoChange();
    void aScoreMovedByAQuestionsWeightHasNoRating();
    void stagesPassedAreTold();
    void moneyMovesAndUnknownIsNotNought();
    void initiativesComeAndGo();
    void otherFieldsAreTold();
    void theOtherEndIsTheSameReversed();
    void everyChangeOfAHistoryShows();
};

namespace {

// Two initiatives on one criterion: A at 100, B at 50.
struct Two : Board {
    CriterionId gain = criterion(Axis::Value, 1);
    InitiativeId a = initiative(u"A"_s);
    InitiativeId b = initiative(u"B"_s);

    Two()
    {
        rate(a, u"PMO"_s, gain, {}, 5);
        rate(b, u"PMO"_s, gain, {}, 3);
    }
};

Portfolio with(const Portfolio &portfolio, const Change &change)
{
    const auto after = portfolio.with(change);
    Q_ASSERT(after);
    return *after;
}

Portfolio withoutBaselines(const Portfolio &portfolio)
{
    Change change;
    for (const Baseline &baseline : portfolio.baselines())
        change.remove(baseline);
    return with(portfolio, change);
}

Profile anyProfile(const Portfolio &portfolio)
{
    Profile profile;
    for (const Criterion &criterion : portfolio.criteria())
        profile.weights.insert(criterion.id, 1);
    return profile;
}

} // namespace

void CompareTest::equalPortfoliosGiveNothing()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const Portfolio portfolio = arbitraryPortfolio(seed);
        const Comparison nothing = compare(portfolio, portfolio, anyProfile(portfolio));
        QVERIFY(nothing.isEmpty());
        QVERIFY(nothing.moneyBefore == nothing.moneyAfter);
        QVERIFY(compare(portfolio, arbitraryPortfolio(seed), {}).isEmpty() == false); // the ids are others
    }
}

void CompareTest::ranksAndScoresMoveThroughARating()
{
    const Two two;
    const Portfolio after = with(
        two.portfolio,
        edits::answer(two.portfolio, two.a, u"PMO"_s, QDate(2026, 6, 1), {two.gain, {}, 2, false, {}, {}}));
    const Comparison found = compare(two.portfolio, after, two.profile);
    QCOMPARE(found.initiatives.size(), size_t(2));
    const InitiativeDifference &a = *found.find(two.a);
    QCOMPARE(a.standingBefore.rank, std::optional(1));
    QCOMPARE(a.standingAfter.rank, std::optional(2));
    QCOMPARE(a.standingBefore.index, std::optional(100.0));
    QCOMPARE(a.standingAfter.index, std::optional(25.0));
    QVERIFY(a.movedInRank() && !a.movedInStage());
    QCOMPARE(a.criteria.size(), size_t(1));
    QCOMPARE(a.criteria[0].criterion, two.gain);
    QCOMPARE(a.criteria[0].before, std::optional(100.0));
    QCOMPARE(a.criteria[0].after, std::optional(25.0));
    QVERIFY(a.criteria[0].ratings == (std::vector{RatingChange{u"PMO"_s, {}, {5, false}, {2, false}}}));
    const InitiativeDifference &b = *found.find(two.b); // moved up without a change of its own
    QCOMPARE(b.standingAfter.rank, std::optional(1));
    QCOMPARE(b.standingAfter.index, b.standingBefore.index);
    QVERIFY(b.criteria.empty());
}

void CompareTest::aNewAnswerAndOneTakenBackAreTold()
{
    const Two two;
    Portfolio after = with(
        two.portfolio,
        edits::answer(two.portfolio, two.a, u"CFO"_s, QDate(2026, 6, 1), {two.gain, {}, 5, false, {}, {}}));
    Comparison found = compare(two.portfolio, after, two.profile);
    QCOMPARE(found.initiatives.size(), size_t(1)); // the mean is the same, and still it is told
    QVERIFY(found.find(two.a)->criteria[0].ratings
            == (std::vector{RatingChange{u"CFO"_s, {}, {}, {5, false}}}));
    QCOMPARE(found.find(two.b), nullptr);
    after = with(two.portfolio,
                 edits::answer(two.portfolio, two.b, u"PMO"_s, QDate(2026, 6, 1),
                               {two.gain, {}, {}, true, {}, u"n/a"_s}));
    found = compare(two.portfolio, after, two.profile);
    QVERIFY(found.find(two.b)->criteria[0].ratings
            == (std::vector{RatingChange{u"PMO"_s, {}, {3, false}, {{}, true}}}));
    QCOMPARE(found.find(two.b)->standingAfter.rank, std::optional<int>());
    QCOMPARE(found.find(two.b)->criteria[0].after, std::optional<double>());
}

void CompareTest::aCarriedAnswerIsNoChange()
{
    Board board;
    const auto gain = board.criterion(Axis::Value, 1);
    const auto effort = board.criterion(Axis::Difficulty, 1);
    const auto a = board.initiative(u"A"_s);
    board.rate(a, u"PMO"_s, gain, {}, 4);
    board.rate(a, u"PMO"_s, effort, {}, 4);
    const Portfolio after =
        with(board.portfolio,
             edits::answer(board.portfolio, a, u"PMO"_s, QDate(2026, 6, 1), {gain, {}, 5, false, {}, {}}));
    const Comparison found = compare(board.portfolio, after, board.profile);
    QCOMPARE(found.find(a)->criteria.size(), size_t(1));
    QCOMPARE(found.find(a)->criteria[0].criterion, gain);
    QCOMPARE(found.find(a)->criteria[0].ratings.size(), size_t(1));
}

void CompareTest::aScoreMovedByAQuestionsWeightHasNoRating()
{
    Board board;
    const auto gain = board.criterion(Axis::Value, 1);
    const auto one = board.question(gain, 1);
    const auto other = board.question(gain, 1);
    const auto a = board.initiative(u"A"_s);
    board.rate(a, u"PMO"_s, gain, one, 5);
    board.rate(a, u"PMO"_s, gain, other, 1);
    Question heavier = *board.portfolio.questions().find(one);
    heavier.weight = 3;
    const Portfolio after =
        with(board.portfolio, edits::putQuestion(board.portfolio, heavier, QDate(2026, 6, 1)));
    const Comparison found = compare(board.portfolio, after, board.profile);
    const CriterionChange &change = found.find(a)->criteria.front();
    QCOMPARE(change.before, std::optional(50.0));
    QCOMPARE(change.after, std::optional(75.0));
    QVERIFY(change.ratings.empty());
    QCOMPARE(found.entities.size(), size_t(1));
    QCOMPARE(found.entities[0].table, QByteArray("question"));
    QCOMPARE(found.entities[0].fields.first().field, QByteArray("weight"));
}

void CompareTest::stagesPassedAreTold()
{
    const Portfolio sound = soundPortfolio();
    Stage pilot{freshId<StageId>(), u"Pilot"_s, StageKind::Pilot, 1, {}};
    Stage live{freshId<StageId>(), u"Live"_s, StageKind::Production, 2, {}};
    const StageId idea = sound.stages()[0].id;
    const Portfolio before = with(with(sound, edits::putStage(sound, pilot)), edits::putStage(sound, live));
    const InitiativeId id = before.initiatives()[0].id;
    const StageId pilotId = before.orderedStages()[1].id;
    const StageId liveId = before.orderedStages()[2].id;
    Portfolio after = with(before, edits::enterStage(before, id, pilotId, QDate(2026, 3, 1)));
    after = with(after, edits::enterStage(after, id, liveId, QDate(2026, 9, 1)));
    const Comparison found = compare(before, after, *before.defaultProfile());
    QCOMPARE(found.initiatives.size(), size_t(1));
    const InitiativeDifference &moved = found.initiatives[0];
    QVERIFY(moved.movedInStage() && !moved.movedInRank());
    QCOMPARE(moved.stageBefore, idea);
    QCOMPARE(moved.stageAfter, liveId);
    QCOMPARE(moved.enteredAfter, (std::vector{pilotId, liveId}));
    QVERIFY(moved.enteredBefore.empty());
}

void CompareTest::moneyMovesAndUnknownIsNotNought()
{
    const Two two;
    Initiative a = *two.portfolio.initiatives().find(two.a);
    a.investment = 100'000;
    a.runCost = 0;
    const Portfolio after = with(two.portfolio, edits::editInitiative(two.portfolio, a));
    const Comparison found = compare(two.portfolio, after, two.profile);
    QVERIFY(found.moneyBefore == Money());
    QVERIFY(found.moneyAfter == (Money{100'000, 0, {}}));
    QVERIFY(found.find(two.a)->moneyBefore == Money());
    QVERIFY(found.find(two.a)->moneyAfter == (Money{100'000, 0, {}}));
    a.investment = 80'000;
    Initiative b = *two.portfolio.initiatives().find(two.b);
    b.investment = 40'000;
    const Portfolio later = with(after, edits::editInitiatives(after, {a, b}, u"x"_s));
    const Comparison second = compare(after, later, two.profile);
    QCOMPARE(second.moneyBefore.investment, std::optional(100'000.0));
    QCOMPARE(second.moneyAfter.investment, std::optional(120'000.0));
}

void CompareTest::initiativesComeAndGo()
{
    const Two two;
    Initiative added;
    added.name = u"Added"_s;
    Portfolio after = with(two.portfolio, edits::addInitiative(two.portfolio, added, QDate(2026, 6, 1)));
    after = with(after, edits::removeInitiatives(after, {two.a}));
    const Comparison found = compare(two.portfolio, after, two.profile);
    QCOMPARE(found.initiatives.size(), size_t(3)); // B moved up
    const InitiativeDifference &gone = *found.find(two.a);
    QVERIFY(gone.isBefore && !gone.isAfter && gone.criteria.empty());
    QCOMPARE(gone.standingBefore.rank, std::optional(1));
    QVERIFY(gone.standingAfter == Standing());
    const InitiativeDifference &come = found.initiatives.back();
    QVERIFY(!come.isBefore && come.isAfter);
    QCOMPARE(found.find(two.b)->standingAfter.rank, std::optional(1));
}

void CompareTest::otherFieldsAreTold()
{
    const Portfolio before = soundPortfolio();
    PortfolioInfo info = before.info();
    info.currency = u"CHF"_s;
    const Portfolio after = with(before, edits::editInfo(before, info));
    const Comparison found = compare(before, after, *before.defaultProfile());
    QVERIFY(found.initiatives.empty());
    QVERIFY(found.entities
            == (std::vector{EntityDifference{EntityDifference::Kind::Changed,
                                             "portfolio",
                                             1,
                                             {FieldChange{"currency", u"EUR"_s, u"CHF"_s}}}}));
}

void CompareTest::theOtherEndIsTheSameReversed()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        Arbitrary by(seed);
        const Portfolio before = arbitraryPortfolio(seed, 30);
        Portfolio after = before;
        for (int i = 0; i < 15; ++i)
            VERIFY_DONE(after.apply(arbitraryChange(after, by)));
        const Profile profile = anyProfile(after);
        const Comparison forth = compare(before, after, profile);
        const Comparison back = compare(after, before, profile);
        QVERIFY(!forth.isEmpty());
        QVERIFY(back == reversed(forth));
        QVERIFY(reversed(back) == forth);
    }
}

void CompareTest::everyChangeOfAHistoryShows()
{
    int shown = 0;
    for (quint32 seed = 1; seed <= 15; ++seed) {
        Arbitrary by(seed);
        Portfolio before = withoutBaselines(arbitraryPortfolio(seed, 20));
        const Profile profile = anyProfile(before);
        for (int i = 0; i < 25; ++i) {
            const Portfolio after = withoutBaselines(with(before, arbitraryChange(before, by)));
            const Comparison found = compare(before, after, profile);
            QCOMPARE(found.isEmpty(), before == after);
            // What is told of each initiative is what became of its score.
            const Ranking was = rank(before, profile);
            const Ranking is = rank(after, profile);
            for (const InitiativeScore &score : is.rows) {
                const InitiativeScore *old = was.find(score.initiative);
                const InitiativeDifference *told = found.find(score.initiative);
                if (!old || old->rank != score.rank || old->index != score.index)
                    QVERIFY(told && told->standingAfter.rank == score.rank
                            && told->standingAfter.index == score.index);
            }
            shown += !found.isEmpty();
            before = after;
        }
    }
    QVERIFY(shown > 200);
}

QTEST_APPLESS_MAIN(CompareTest)
#include "tst_compare.moc"
