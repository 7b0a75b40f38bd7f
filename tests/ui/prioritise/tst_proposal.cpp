// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "ui/pages/prioritise/move_card.h"
#include "ui/pages/prioritise/proposal.h"

#include <QLabel>
#include <QSignalSpy>
#include <QUndoStack>

#include <cmath>

class ProposalTest : public QObject {
    Q_OBJECT

private slots:
    void thePlaceIsExactlyTheOneProposed();
    void eachWayIsEnoughByItself();
    void whatOneCannotDoAllTogetherDo();
    void oneAssessorComesNear();
    void oneOfThreeCannotGoFar();
    void whoAnsweredQuestionsIsSentToThem();
    void draggingABubbleProposesAndDropRestores();
    void applyingRatesOnceAndCanBeUndone();
    void withoutAnAssessorThereIsNothingToApply();
};

// The index, value and difficulty of the first initiative with other utilities.
static InitiativeScore withUtility(const Ranking &ranking, InitiativeId id, CriterionId criterion,
                                   double rating)
{
    ScoreSheet sheet = *ranking.sheet;
    const size_t row = *sheet.find(id);
    for (size_t i = 0; i < sheet.criteria.size(); ++i) {
        if (sheet.criteria[i] == criterion)
            sheet.cells[row * sheet.criteria.size() + i].utility =
                sheet.senses[i] == Sense::Benefit ? 25 * (rating - 1) : 25 * (5 - rating);
    }
    return *rank(std::make_shared<const ScoreSheet>(sheet), ranking.profile).find(id);
}

void ProposalTest::thePlaceIsExactlyTheOneProposed()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 4, 2, 5, 1, 3}, {2, 2, 2, 2, 2, 2}}));
    const Ranking ranking = rank(desk.session.portfolio(), *desk.session.profile());
    const InitiativeId id = ranking.rows[0].initiative;
    const InitiativeId other = ranking.rows[1].initiative;
    for (const QPointF place : {QPointF(10, 90), {90, 10}, {0, 100}, {100, 0}, {50, 50}}) {
        const ScoreSheet sheet = sheetAt(ranking, {id, place.x(), place.y()});
        const Ranking moved = rank(std::make_shared<const ScoreSheet>(sheet), ranking.profile);
        QVERIFY(std::abs(*moved.find(id)->difficulty - place.x()) < 1e-9);
        QVERIFY(std::abs(*moved.find(id)->value - place.y()) < 1e-9);
        QVERIFY(moved.find(id)->range.low <= *moved.find(id)->index + 1e-9);
        QVERIFY(moved.find(id)->range.high >= *moved.find(id)->index - 1e-9);
        QCOMPARE(*moved.find(other)->index, *ranking.find(other)->index);
    }
}

void ProposalTest::eachWayIsEnoughByItself()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 3, 3, 3, 3, 3}}));
    const Ranking ranking = rank(desk.session.portfolio(), *desk.session.profile());
    const InitiativeId id = ranking.rows[0].initiative;
    const std::vector<AxisNeed> needs = needsOf(ranking, {id, 42, 60});
    QCOMPARE(needs.size(), size_t(2));
    int ways = 0;
    for (const AxisNeed &need : needs) {
        for (const NeededRating &way : need.alone) {
            const InitiativeScore score = withUtility(ranking, id, way.criterion, way.to);
            QVERIFY(std::abs((need.axis == Axis::Value ? *score.value : *score.difficulty) - need.to) < 1e-9);
            QVERIFY(way.to >= 1 && way.to <= 5);
            ++ways;
        }
        for (size_t i = 1; i < need.alone.size(); ++i)
            QVERIFY(std::abs(need.alone[i].to - need.alone[i].from)
                    >= std::abs(need.alone[i - 1].to - need.alone[i - 1].from) - 1e-9);
    }
    QVERIFY(ways >= 4);
    QVERIFY(needsOf(ranking, {id, 50.2, 49.8}).empty());
}

void ProposalTest::whatOneCannotDoAllTogetherDo()
{
    Desk desk;
    QVERIFY(desk.startWith({{1, 1, 1, 1, 1, 5}}));
    const Ranking ranking = rank(desk.session.portfolio(), *desk.session.profile());
    const std::vector<AxisNeed> needs = needsOf(ranking, {ranking.rows[0].initiative, 100, 90});
    QCOMPARE(needs.size(), size_t(1));
    QVERIFY(needs[0].alone.empty());
    QCOMPARE(needs[0].together.size(), size_t(3));
    for (const NeededRating &way : needs[0].together)
        QVERIFY(std::abs(way.to - 4.6) < 1e-9);
}

void ProposalTest::oneAssessorComesNear()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 3, 3, 3, 3, 3}}));
    const InitiativeId id = desk.session.portfolio().initiatives().begin()->id;
    const auto own =
        ownRatings(desk.session.portfolio(), *desk.session.profile(), {id, 40, 60}, u"PMO"_s, {2026, 2, 1});
    QVERIFY(own);
    QCOMPARE(own->answers.size(), 2);
    QVERIFY(std::abs(*own->after.value - 60) <= nearEnough);
    QVERIFY(std::abs(*own->after.difficulty - 40) <= nearEnough);
    for (const edits::Answer &answer : own->answers)
        QCOMPARE(*answer.value * 2, std::round(*answer.value * 2)); // half points
}

void ProposalTest::oneOfThreeCannotGoFar()
{
    Desk desk;
    QVERIFY(desk.startWith({{1, 1, 1, 1, 1, 5}}, true));
    const InitiativeId id = desk.session.portfolio().initiatives().begin()->id;
    const auto own =
        ownRatings(desk.session.portfolio(), *desk.session.profile(), {id, 100, 90}, u"PMO"_s, {2026, 2, 1});
    QVERIFY(!own);
    QCOMPARE(own.error(), WhyNotOwn::OutOfReach);
}

void ProposalTest::whoAnsweredQuestionsIsSentToThem()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 3, 3, 3, 3, 3}}));
    const InitiativeId id = desk.session.portfolio().initiatives().begin()->id;
    for (const Question &question : desk.session.portfolio().questions()) {
        edits::Answer answer;
        answer.criterion = question.criterion;
        answer.question = question.id;
        answer.value = 3;
        QVERIFY(desk.session.perform(
            edits::answer(desk.session.portfolio(), id, u"PMO"_s, QDate(2026, 1, 5), answer)));
    }
    const auto own =
        ownRatings(desk.session.portfolio(), *desk.session.profile(), {id, 50, 70}, u"PMO"_s, {2026, 2, 1});
    QVERIFY(!own);
    QCOMPARE(own.error(), WhyNotOwn::QuestionsAnswered);
}

static void drag(const Desk &desk, InitiativeId id, QPointF by)
{
    QWidget *viewport = desk.find<MatrixView>()->viewport();
    const QPointF from = desk.chart()->positionOf(id);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from.toPoint());
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(viewport, (from + by * step / 10).toPoint());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, (from + by).toPoint());
}

void ProposalTest::draggingABubbleProposesAndDropRestores()
{
    Desk desk;
    QVERIFY(desk.startWith({{4, 4, 4, 2, 2, 4}, {2, 2, 2, 2, 2, 4}}));
    desk.session.setAssessor(u"PMO"_s);
    desk.show();
    const Portfolio before = desk.session.portfolio();
    const InitiativeId first = desk.listed()[0];
    const InitiativeId second = desk.listed()[1];
    drag(desk, second, {-60, -260});
    auto *card = desk.find<MoveCard>();
    QVERIFY(card->isVisible());
    QVERIFY(!desk.find<QWidget>(u"weightsCard"_s)->isVisible());
    QCOMPARE(desk.listed()[0], second); // dragged to the top
    QVERIFY(desk.picture().ghosts.contains(second));
    QVERIFY(!desk.picture().ghosts.contains(first));
    QVERIFY(desk.find<QLabel>(u"moveNeeds"_s)->text().contains(u"Feasibility"_s));
    QVERIFY(desk.session.portfolio() == before);
    desk.press(u"moveDrop"_s);
    QVERIFY(!card->isVisible());
    QVERIFY(desk.find<QWidget>(u"weightsCard"_s)->isVisible());
    QCOMPARE(desk.listed()[0], first);
    QVERIFY(desk.picture().ghosts.isEmpty());
}

void ProposalTest::applyingRatesOnceAndCanBeUndone()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 3, 3, 3, 3, 3}}));
    desk.session.setAssessor(u"PMO"_s);
    desk.session.setAsOf({2026, 2, 1});
    desk.show();
    const InitiativeId id = desk.listed()[0];
    const Portfolio before = desk.session.portfolio();
    const int steps = desk.session.undoStack()->count();
    drag(desk, id, {-80, -60});
    const MatrixPoint dragged = desk.picture().points.front();
    auto *apply = desk.find<QPushButton>(u"moveApply"_s);
    QVERIFY(apply->isVisible());
    apply->click();
    QVERIFY(!desk.find<MoveCard>()->isVisible());
    QCOMPARE(desk.session.undoStack()->count(), steps + 1);
    const MatrixPoint rated = desk.picture().points.front();
    QVERIFY(std::abs(rated.value - dragged.value) <= nearEnough);
    QVERIFY(std::abs(rated.difficulty - dragged.difficulty) <= nearEnough);
    QVERIFY(rated.value > 50 && rated.difficulty < 50);
    desk.session.undo();
    QVERIFY(desk.session.portfolio() == before);
}

void ProposalTest::withoutAnAssessorThereIsNothingToApply()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 3, 3, 3, 3, 3}}));
    desk.show();
    QSignalSpy requests(desk.page.get(), &PrioritisePage::pageRequested);
    const InitiativeId id = desk.listed()[0];
    drag(desk, id, {-80, -60});
    QVERIFY(desk.find<MoveCard>()->isVisible());
    QVERIFY(!desk.find<QPushButton>(u"moveApply"_s)->isVisible());
    desk.press(u"moveAssess"_s);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.first()[0].toString(), u"assess"_s);
    QCOMPARE(requests.first()[1].value<InitiativeId>(), id);
}

QTEST_MAIN(ProposalTest)
#include "tst_proposal.moc"
