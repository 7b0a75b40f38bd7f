// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/overview/house.h"

#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

std::optional<Move> only(const std::vector<NextMove> &moves)
{
    return moves.size() == 1 ? std::optional(moves.front().move) : std::nullopt;
}

QList<InitiativeId> initiatives(const std::vector<NextMove> &moves)
{
    QList<InitiativeId> ids;
    for (const NextMove &move : moves)
        ids << move.initiative;
    return ids;
}

} // namespace

class NextMovesTest : public QObject {
    Q_OBJECT

private slots:
    void figuresOfNothing()
    {
        const Figures none = figures(Portfolio(), Ranking(), QDate(2026, 1, 1));
        QCOMPARE(none.initiatives, 0);
        QVERIFY(!none.investment && !none.yearlyBenefitLive);
        QCOMPARE(none.completeness, 0.0);
    }

    void figuresCountAndSumWhatIsKnown()
    {
        House house;
        const auto money = [&](InitiativeId id, std::optional<double> investment,
                               std::optional<double> benefit) {
            house.edit(id, [&](Initiative &initiative) {
                initiative.investment = investment;
                initiative.yearlyBenefit = benefit;
            });
        };
        money(house.add(u"A"_s, House::Idea, 0, 0), 100, 900); // not live: its benefit is a hope
        money(house.add(u"B"_s, House::Pilot, 4, 0), {}, {});
        money(house.add(u"C"_s, House::Production), 0, 50);
        money(house.add(u"D"_s, House::Scaled), 20, {});
        const InitiativeId stopped = house.add(u"E"_s, House::Stopped);
        house.enter(stopped, House::Pilot, house.asOf.addYears(-1));
        house.add(u"F"_s, House::Pilot, house.asOf.addDays(1), 4, 4); // not yet
        const Figures sums = house.sums();
        QCOMPARE(sums.initiatives, 6);
        QCOMPARE(sums.pastIntake, 3);
        QCOMPARE(sums.pilots, 1);
        QCOMPARE(sums.inProduction, 2);
        QCOMPARE(sums.scaled, 1);
        QCOMPARE(sums.pilotsEver, 4);
        QCOMPARE(sums.reachedProduction, 2);
        QCOMPARE(sums.rated, 5);
        QCOMPARE(sums.completeness, 4.5 / 6);
        QCOMPARE(sums.investment, 120.0);
        QCOMPARE(sums.withoutInvestment, 3);
        QCOMPARE(sums.yearlyBenefitLive, 50.0);
        QCOMPARE(sums.liveWithoutBenefit, 1);
        QCOMPARE(figures(house.portfolio, Ranking(), house.asOf).pastIntake, 3); // without profiles
    }

    void oneMoveByStageAndPlace_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("data");
        QTest::addColumn<int>("move"); // -1: none
        const auto none = -1;
        QTest::newRow("quick win in intake") << int(House::Idea) << 4.0 << 4.0 << int(Move::StartPilot);
        QTest::newRow("bet in intake") << int(House::Idea) << 5.0 << 2.5 << int(Move::PlanAndFund);
        QTest::newRow("bet, harder than it is worth") << int(House::Idea) << 3.5 << 1.5 << none;
        QTest::newRow("fill-in in intake") << int(House::Idea) << 2.0 << 4.0 << none;
        QTest::newRow("reconsider in intake") << int(House::Idea) << 1.0 << 1.0 << none;
        QTest::newRow("ready pilot") << int(House::Pilot) << 4.0 << 4.0 << int(Move::FundProduction);
        QTest::newRow("pilot, data not good") << int(House::Pilot) << 5.0 << 2.5 << none;
        QTest::newRow("fill-in pilot") << int(House::Pilot) << 2.0 << 5.0 << none;
        QTest::newRow("live quick win") << int(House::Production) << 4.0 << 4.0 << int(Move::ScaleOut);
        QTest::newRow("live bet with a data gap") << int(House::Production) << 5.0 << 2.0 << none;
        QTest::newRow("scaled already") << int(House::Scaled) << 5.0 << 5.0 << none;
        QTest::newRow("pilot to stop") << int(House::Pilot) << 2.0 << 2.0 << int(Move::Stop);
        QTest::newRow("live to stop") << int(House::Production) << 2.0 << 2.0 << int(Move::Stop);
        QTest::newRow("on the line is no case to stop") << int(House::Pilot) << 2.95 << 2.0 << none;
        QTest::newRow("stopped") << int(House::Stopped) << 5.0 << 5.0 << none;
        QTest::newRow("not rated") << int(House::Idea) << 0.0 << 0.0 << none;
    }
    void oneMoveByStageAndPlace()
    {
        QFETCH(int, place);
        QFETCH(double, value);
        QFETCH(double, data);
        QFETCH(int, move);
        House house;
        house.add(u"A"_s, House::Place(place), value, data);
        QCOMPARE(only(house.moves()), move < 0 ? std::nullopt : std::optional(Move(move)));
        QVERIFY(house.moves(0).empty());
    }

    void aPilotNeedsOwnersAndATarget()
    {
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Pilot);
        house.edit(id, [](Initiative &initiative) { initiative.target.reset(); });
        QVERIFY(house.moves().empty());
        house.edit(id, [](Initiative &initiative) {
            initiative.target = 5;
            initiative.productionOwner.clear();
        });
        QVERIFY(house.moves().empty());
    }

    // Its mean makes it a quick win, but the data cannot be had.
    void noPilotIsStartedOnAWeakLink()
    {
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Idea, 4, 0);
        house.rate(id, QStringLiteral("PMO"), house.data, house.access, 2);
        house.rate(id, QStringLiteral("PMO"), house.data, house.labels, 5);
        QCOMPARE(house.score(id).quadrant, Quadrant::QuickWin);
        QVERIFY(house.moves().empty());
    }

    void whatIsRequiredComesFirst()
    {
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Idea);
        const InitiativeId other = house.add(u"B"_s, House::Idea, 2, 4);
        house.link(id, other, LinkKind::Requires);
        QVERIFY(house.moves().empty());
        house.enter(other, House::Pilot, house.asOf.addDays(-9));
        QVERIFY(house.moves().empty());
        house.enter(other, House::Production, house.asOf.addDays(-8));
        QCOMPARE(only(house.moves()), Move::StartPilot);
        house.enter(other, House::Retired, house.asOf);
        QVERIFY(house.moves().empty());
    }

    void ofTwoThatExcludeEachOtherTheBetter()
    {
        House house;
        const InitiativeId worse = house.add(u"A"_s, House::Idea, 4, 4);
        const InitiativeId better = house.add(u"B"_s, House::Idea, 5, 4);
        house.link(worse, better, LinkKind::Excludes);
        QCOMPARE(initiatives(house.moves()), QList<InitiativeId>({better}));
        house.edit(better, [](Initiative &initiative) { initiative.productionOwner.clear(); });
        house.enter(better, House::Pilot, house.asOf); // ahead, though not ready itself
        QVERIFY(house.moves().empty());
    }

    void inRankOrderUnlessTheBoardPinnedOne()
    {
        House house;
        const InitiativeId second = house.add(u"A"_s, House::Idea, 4, 4);
        const InitiativeId first = house.add(u"B"_s, House::Production, 5, 5);
        const InitiativeId third = house.add(u"C"_s, House::Pilot, 3.5, 3.5);
        QCOMPARE(initiatives(house.moves()), QList<InitiativeId>({first, second, third}));
        QCOMPARE(initiatives(house.moves(2)), QList<InitiativeId>({first, second}));
        house.edit(third, [](Initiative &initiative) { initiative.pinnedRank = 1; });
        QCOMPARE(initiatives(house.moves()), QList<InitiativeId>({third, first, second}));
    }

    // Value alone is half the weight; the data criterion is what is wide open.
    void aHighRankWithAGap()
    {
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Idea, 5, 0);
        const auto moves = house.moves();
        QCOMPARE(only(moves), Move::CloseGap);
        QCOMPARE(moves[0].criterion, house.data);
        for (int i = 0; i < 6; ++i) // now it is the seventh
            house.add(u"B"_s, House::Scaled, 5, 5);
        house.rate(id, QStringLiteral("IT"), house.value, {}, 3);
        QVERIFY(house.moves().empty());
    }

    // Of 20 for the value and 80 for the data 52 are known, then 68: enough to act upon from 60 on.
    void halfKnownIsAGapEvenWithAPlaceOnTheMatrix()
    {
        House house;
        house.profile.weights = {{house.value, 20}, {house.data, 80}};
        const InitiativeId id = house.add(u"A"_s, House::Idea, 5, 0);
        house.rate(id, QStringLiteral("PMO"), house.data, house.labels, 5);
        QCOMPARE(house.score(id).quadrant, Quadrant::QuickWin);
        QCOMPARE(only(house.moves()), Move::CloseGap);
        const InitiativeId other = house.add(u"B"_s, House::Idea, 4, 0);
        house.rate(other, QStringLiteral("PMO"), house.data, house.access, 4);
        QCOMPARE(house.moves().back().move, Move::StartPilot);
    }

    // Every fifth line; all that is left over when there is little to go forward with; the worst first.
    void whatToStopHasItsPlace()
    {
        House house;
        for (int i = 0; i < 6; ++i)
            house.add(u"Good"_s, House::Idea);
        const InitiativeId bad = house.add(u"Bad"_s, House::Pilot, 2, 2);
        const InitiativeId worst = house.add(u"Worst"_s, House::Pilot, 1, 1);
        const auto five = house.moves(5);
        QCOMPARE(five.size(), size_t(5));
        QCOMPARE(five[3].move, Move::StartPilot);
        QCOMPARE(five[4].initiative, worst);
        const auto ten = house.moves(10);
        QCOMPARE(ten.size(), size_t(8));
        QCOMPARE(ten[4].initiative, worst);
        QCOMPARE(ten[7].initiative, bad);
    }

    void whatOthersNeedIsNotStopped()
    {
        House house;
        const InitiativeId base = house.add(u"Base"_s, House::Production, 2, 2);
        const InitiativeId user = house.add(u"User"_s, House::Scaled);
        house.link(user, base, LinkKind::Requires);
        QVERIFY(house.moves().empty());
        house.enter(user, House::Stopped, house.asOf);
        QCOMPARE(only(house.moves()), Move::Stop);
        house.edit(base, [](Initiative &initiative) { initiative.pinnedRank = 3; }); // the board wants it
        QVERIFY(house.moves().empty());
    }
};

QTEST_APPLESS_MAIN(NextMovesTest)
#include "tst_next_moves.moc"
