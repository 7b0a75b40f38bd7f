// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/overview/house.h"

#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QString pmo = u"PMO"_s;
const QString it = u"IT"_s;

std::optional<Concern> only(const std::vector<Attention> &found)
{
    return found.size() == 1 ? std::optional(found.front().concern) : std::nullopt;
}

} // namespace

class AttentionTest : public QObject {
    Q_OBJECT

private slots:
    void nothingToSayOfAnOrderlyPortfolio()
    {
        House house;
        house.add(u"A"_s, House::Idea);
        house.add(u"B"_s, House::Pilot);
        house.add(u"C"_s, House::Production);
        QVERIFY(house.concerns().empty());
        QVERIFY(needsAttention(Portfolio(), Ranking(), house.asOf).empty());
    }

    void anOpenTaskThatIsOverdue_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("daysLate"); // due so long before the as-of date
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("a pilot, one day late") << int(House::Pilot) << 1 << false << true;
        QTest::newRow("an idea, one day late") << int(House::Idea) << 1 << false << true;
        QTest::newRow("in production, late") << int(House::Production) << 90 << false << true;
        QTest::newRow("due on the day itself") << int(House::Pilot) << 0 << false << false;
        QTest::newRow("due later") << int(House::Pilot) << -30 << false << false;
        QTest::newRow("late but done") << int(House::Pilot) << 30 << true << false;
        QTest::newRow("stopped") << int(House::Stopped) << 30 << false << false;
    }
    void anOpenTaskThatIsOverdue()
    {
        QFETCH(int, place);
        QFETCH(int, daysLate);
        QFETCH(bool, isDone);
        QFETCH(bool, isTold);
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Place(place));
        house.task(id, u"Ask legal"_s, house.asOf.addDays(-daysLate), isDone ? house.asOf : QDate());
        house.task(id, u"Some day"_s, {});
        const auto found = house.concerns();
        QCOMPARE(only(found), isTold ? std::optional(Concern::TaskOverdue) : std::nullopt);
        if (isTold) {
            QCOMPARE(found.front().count, 1);
            QCOMPARE(found.front().task, house.portfolio.tasksOf(id).front().id);
        }
    }
    void ofSeveralOverdueTasksTheFirstDueIsNamed()
    {
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Pilot);
        house.task(id, u"later"_s, house.asOf.addDays(-3));
        house.task(id, u"first"_s, house.asOf.addDays(-9));
        house.edit(id, [](Initiative &initiative) { initiative.benefitOwner.clear(); });
        const auto found = house.concerns();
        QCOMPARE(only(found), Concern::TaskOverdue); // graver than a missing owner
        QCOMPARE(found.front().count, 2);
        QCOMPARE(found.front().task, house.portfolio.tasksOf(id).back().id);
    }

    void aWeakLinkOfDataReadiness_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<double>("access");
        QTest::addColumn<double>("labels");
        QTest::addColumn<bool>("isGap");
        QTest::newRow("2 in pilot") << int(House::Pilot) << 2.0 << 5.0 << true;
        QTest::newRow("2 in production") << int(House::Production) << 2.0 << 5.0 << true;
        QTest::newRow("more than 2") << int(House::Pilot) << 2.1 << 5.0 << false;
        QTest::newRow("a question that is no link") << int(House::Pilot) << 3.0 << 1.0 << false;
        QTest::newRow("still an idea") << int(House::Idea) << 1.0 << 1.0 << false;
        QTest::newRow("stopped") << int(House::Stopped) << 1.0 << 1.0 << false;
    }
    void aWeakLinkOfDataReadiness()
    {
        QFETCH(int, place);
        QFETCH(double, access);
        QFETCH(double, labels);
        QFETCH(bool, isGap);
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Place(place), 4, 0);
        house.rate(id, pmo, house.data, house.access, access);
        house.rate(id, pmo, house.data, house.labels, labels);
        const auto found = house.concerns();
        QCOMPARE(only(found), isGap ? std::optional(Concern::ReadinessGap) : std::nullopt);
        if (isGap) {
            QCOMPARE(found[0].initiative, id);
            QCOMPARE(found[0].criterion, house.data);
            QCOMPARE(found[0].question, house.access);
        }
    }

    void dataReadinessRatedAsAWhole()
    {
        House house;
        house.add(u"A"_s, House::Pilot, 4, 2);
        const auto found = house.concerns();
        QCOMPARE(only(found), Concern::ReadinessGap);
        QCOMPARE(found[0].criterion, house.data);
        QVERIFY(!found[0].question);
    }

    void aPilotThatIsTooOld_data()
    {
        QTest::addColumn<QDate>("since");
        QTest::addColumn<int>("months"); // 0: not too old
        QTest::newRow("a year to the day") << QDate(2025, 6, 30) << 0;
        QTest::newRow("a day more") << QDate(2025, 6, 29) << 12;
        QTest::newRow("nineteen months") << QDate(2024, 11, 15) << 19;
        QTest::newRow("just short of twenty") << QDate(2024, 11, 1) << 19;
        QTest::newRow("in the future") << QDate(2026, 7, 1) << 0;
    }
    void aPilotThatIsTooOld()
    {
        QFETCH(QDate, since);
        QFETCH(int, months);
        House house;
        house.add(u"A"_s, House::Pilot, since, 4, 4);
        const auto found = house.concerns();
        QCOMPARE(only(found), months > 0 ? std::optional(Concern::AgeingPilot) : std::nullopt);
        if (months > 0)
            QCOMPARE(found[0].months, months);
    }

    // Eight pilots of 10 to 80 days: P85 is 69.5 days.
    void completedPilotsSetTheLimit()
    {
        House house;
        for (int days = 10; days <= 80; days += 10) {
            const InitiativeId id = house.add(u"Done"_s, House::Production, QDate(2025, 6, 1), 4, 4);
            house.enter(id, House::Pilot, QDate(2025, 6, 1).addDays(-days));
        }
        const InitiativeId young = house.add(u"Young"_s, House::Pilot, house.asOf.addDays(-69), 4, 4);
        const InitiativeId old = house.add(u"Old"_s, House::Pilot, house.asOf.addDays(-70), 4, 4);
        const auto found = house.concerns();
        QCOMPARE(only(found), Concern::AgeingPilot);
        QCOMPARE(found[0].initiative, old);
        QVERIFY(found[0].initiative != young);
        QCOMPARE(found[0].months, 2);
    }

    void ownersAreMissing()
    {
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Pilot);
        house.edit(id, [](Initiative &initiative) { initiative.benefitOwner = u"  "_s; });
        QCOMPARE(only(house.concerns()), Concern::NoBenefitOwner);
        house.edit(id, [](Initiative &initiative) { initiative.productionOwner.clear(); });
        QCOMPARE(only(house.concerns()), Concern::NoProductionOwner); // one line, the graver
        house.enter(id, House::Idea, house.asOf);
        QVERIFY(house.concerns().empty()); // an idea needs none yet
    }

    void assessorsDisagree()
    {
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Idea, 1, 0);
        house.rate(id, pmo, house.data, house.access, 2);
        house.rate(id, it, house.value, {}, 3);
        house.rate(id, it, house.data, house.access, 5);
        const auto found = house.concerns();
        QCOMPARE(only(found), Concern::Disagreement);
        QCOMPARE(found[0].question, house.access); // 3 apart
        QCOMPARE(found[0].criterion, house.data);
        QCOMPARE(found[0].count, 2);
    }

    void whatItRequiresWillNotCome()
    {
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Idea);
        const InitiativeId other = house.add(u"B"_s, House::Production);
        house.link(id, other, LinkKind::Requires);
        QVERIFY(house.concerns().empty());
        house.enter(other, House::Retired, house.asOf);
        const auto found = house.concerns();
        QCOMPARE(only(found), Concern::BlockedByLink);
        QCOMPARE(found[0].initiative, id);
        QCOMPARE(found[0].other, other);
    }

    // Told once, to the one that ranks lower, whichever way the link was drawn.
    void twoThatExcludeEachOtherRun()
    {
        for (const bool isTurned : {false, true}) {
            House house;
            const InitiativeId better = house.add(u"A"_s, House::Pilot, 5, 5);
            const InitiativeId worse = house.add(u"B"_s, House::Pilot, 3, 3);
            house.link(isTurned ? worse : better, isTurned ? better : worse, LinkKind::Excludes);
            const auto found = house.concerns();
            QCOMPARE(only(found), Concern::BlockedByLink);
            QCOMPARE(found[0].initiative, worse);
            QCOMPARE(found[0].other, better);
            house.enter(better, House::Stopped, house.asOf);
            QVERIFY(house.concerns().empty());
        }
    }

    void theDateOfAStageIsMissing()
    {
        House house;
        house.add(u"A"_s, House::Pilot, QDate(), 4, 4);
        house.add(u"B"_s, House::Idea, QDate(), 4, 4);
        QCOMPARE(only(house.concerns()), Concern::StageDateMissing);
    }

    void anchorsWereChangedSince()
    {
        House house;
        const InitiativeId id = house.add(u"A"_s, House::Idea);
        Criterion criterion = *house.portfolio.criteria().find(house.value);
        criterion.revisedOn = QDate(2026, 3, 1); // the day of the rating
        house.portfolio.load(criterion);
        QVERIFY(house.concerns().empty());
        criterion.revisedOn = QDate(2026, 3, 2);
        house.portfolio.load(criterion);
        QCOMPARE(only(house.concerns()), Concern::DoubtfulRatings);
        QCOMPARE(house.concerns()[0].count, 1);
        house.rate(id, pmo, house.value, {}, 4, Confidence::High, QDate(2026, 3, 5)); // rated again
        QVERIFY(house.concerns().empty());
    }

    void runsWithoutAnyRating()
    {
        House house;
        house.add(u"A"_s, House::Production, 0, 0);
        house.add(u"B"_s, House::Idea, 0, 0);
        const InitiativeId considered = house.add(u"C"_s, House::Pilot, 0, 0);
        house.rate(considered, house.value, Board::notApplicable);
        QCOMPARE(only(house.concerns()), Concern::NotAssessed);
    }

    // By gravity, then by rank.
    void theGravestComeFirst()
    {
        House house;
        const InitiativeId unrated = house.add(u"A"_s, House::Pilot, 0, 0);
        const InitiativeId low = house.add(u"B"_s, House::Pilot, 2, 2);
        const InitiativeId high = house.add(u"C"_s, House::Pilot, 5, 2);
        const InitiativeId old = house.add(u"D"_s, House::Pilot, QDate(2020, 1, 1), 5, 5);
        QList<InitiativeId> ids;
        for (const Attention &attention : house.concerns())
            ids << attention.initiative;
        QCOMPARE(ids, QList<InitiativeId>({old, high, low, unrated}));
    }

    void aPortfolioWithoutProfilesHasConcernsToo()
    {
        House house;
        house.add(u"A"_s, House::Pilot, QDate(2020, 1, 1), 4, 4);
        QCOMPARE(only(needsAttention(house.portfolio, Ranking(), house.asOf)), Concern::AgeingPilot);
    }
};

QTEST_APPLESS_MAIN(AttentionTest)
#include "tst_attention.moc"
