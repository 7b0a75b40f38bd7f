// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funnel/cohorts.h"
#include "core/funnel/flow.h"
#include "core/funnel/incidence.h"
#include "core/funnel/stage_times.h"
#include "core/funnel/statistics.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

// Stages I, P, Q (a second pilot stage), X (production), S (scaled), T (stopped), R (retired).
class Histories {
public:
    Histories()
    {
        const std::pair<char, StageKind> stages[]{{'I', StageKind::Intake}, {'P', StageKind::Pilot},
                                                  {'Q', StageKind::Pilot},  {'X', StageKind::Production},
                                                  {'S', StageKind::Scaled}, {'T', StageKind::Stopped},
                                                  {'R', StageKind::Retired}};
        int position = 0;
        for (const auto &[letter, kind] : stages) {
            m_stages[letter] = freshId<StageId>();
            m_portfolio.load(Stage{m_stages[letter], QString(QLatin1Char(letter)), kind, position++, {}});
        }
    }

    // "I2024-01-10 P2024-02-01 X?": stage letter and day, ? for an unknown one.
    InitiativeId add(const char *entries)
    {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.code = u"C%1"_s.arg(m_portfolio.initiatives().size());
        m_portfolio.load(initiative);
        for (const QString &entry : QString::fromLatin1(entries).split(u' ', Qt::SkipEmptyParts)) {
            const QDate day = QDate::fromString(entry.mid(1), Qt::ISODate);
            m_portfolio.load(StageEntry{
                freshId<StageEntryId>(), initiative.id, m_stages.value(entry[0].toLatin1()), day, {}, {}});
        }
        return initiative.id;
    }
    const Portfolio &portfolio() const { return m_portfolio; }
    StageId stage(char letter) const { return m_stages.value(letter); }
    Timelines at(const char *asOf) const
    {
        return timelines(m_portfolio, QDate::fromString(QString::fromLatin1(asOf), Qt::ISODate));
    }

private:
    Portfolio m_portfolio;
    QMap<char, StageId> m_stages;
};

double productionAt(const std::vector<IncidenceStep> &curve, int day)
{
    double share = 0;
    for (const IncidenceStep &step : curve)
        share = step.day <= day ? step.production : share;
    return share;
}

// The estimator as its formula reads, day by day.
double bruteForce(const std::vector<FollowUp> &all, int day, Outcome cause)
{
    double free = 1;
    double share = 0;
    for (int t = 0; t <= day; ++t) {
        double atRisk = 0;
        double events = 0;
        double wanted = 0;
        for (const FollowUp &each : all) {
            atRisk += each.days >= t;
            events += each.days == t && each.outcome != Outcome::Running;
            wanted += each.days == t && each.outcome == cause;
        }
        if (atRisk == 0)
            break;
        share += free * wanted / atRisk;
        free *= 1 - events / atRisk;
    }
    return share;
}

} // namespace

class FunnelNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void wilsonIntervalOfThreeInTwelve()
    {
        const Share share = wilson(3, 12);
        QCOMPARE(share.rate, std::optional(0.25));
        QVERIFY(std::abs(share.low - 0.089) < 0.0005);
        QVERIFY(std::abs(share.high - 0.532) < 0.0005);
        QVERIFY(!wilson(0, 0).rate);
        QCOMPARE(wilson(0, 5).low, 0.0);
        QCOMPARE(wilson(5, 5).high, 1.0);
    }

    void percentilesInterpolateLinearly()
    {
        QVERIFY(!percentile({}, 0.5));
        QCOMPARE(percentile({7}, 0.85), std::optional(7.0));
        QCOMPARE(percentile({1, 2, 3, 4}, 0.5), std::optional(2.5));
        QCOMPARE(percentile({10, 20, 30, 40, 50}, 0.85), std::optional(44.0));
    }

    // Remission under 6-MP, 21 patients, a plus for censored (Freireich and others 1963): with one cause the
    // incidence is one minus Kaplan and Meier's curve.
    void incidenceOfTheRemissionSeries()
    {
        const std::vector<int> events{6, 6, 6, 7, 10, 13, 16, 22, 23};
        const std::vector<int> censored{6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        std::vector<FollowUp> all;
        for (const int day : events)
            all.push_back({day, Outcome::Production});
        for (const int day : censored)
            all.push_back({day, Outcome::Running});
        const auto curve = incidence(all);
        QVERIFY(std::abs(productionAt(curve, 6) - (1 - 0.8571)) < 0.00005);
        QVERIFY(std::abs(productionAt(curve, 10) - (1 - 0.7529)) < 0.00005);
        QVERIFY(std::abs(productionAt(curve, 23) - (1 - 0.4482)) < 0.00005);
        QCOMPARE(medianDay(curve), std::optional(23));
        QCOMPARE(curve.front().atRisk, 21);
        QCOMPARE(curve.back().atRisk, 6);
    }

    void incidenceAgreesWithTheFormula()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 100; ++round) {
            std::vector<FollowUp> all(1 + random() % 40);
            for (FollowUp &each : all)
                each = {int(random() % 30), Outcome(random() % 3)};
            const auto curve = incidence(all);
            for (const IncidenceStep &step : curve) {
                QVERIFY(std::abs(step.production - bruteForce(all, step.day, Outcome::Production)) < 1e-12);
                QVERIFY(std::abs(step.stopped - bruteForce(all, step.day, Outcome::Stopped)) < 1e-12);
                QVERIFY(step.production + step.stopped <= 1 + 1e-12);
            }
        }
    }

    void theNaiveMedianIsQuickerThanTheTruth()
    {
        Histories histories;
        histories.add("P2024-01-01 X2024-01-31"); // 30 days
        histories.add("P2024-01-01 X2024-03-01"); // 60 days
        histories.add("P2024-01-01");
        histories.add("P2024-01-01");
        histories.add("P2024-01-01 T2024-06-01");
        histories.add("P? X2024-05-01");
        histories.add("I2024-01-01 X2024-05-01"); // never in a pilot stage, still past it
        const PilotOutcomes out = pilotOutcomes(histories.at("2024-12-31"));
        QCOMPARE(out.pilots, 7);
        QCOMPARE(out.reached, 4);
        QCOMPARE(out.running, 2);
        QCOMPARE(out.stopped, 1);
        QCOMPARE(out.undated, 2);
        QCOMPARE(out.naiveMedianDays, std::optional(45.0));
        QVERIFY(!out.medianDays);
        QCOMPARE(out.curve.back().production, 0.4);
    }

    void aReopenedInitiativeGoesOn()
    {
        Histories histories;
        histories.add("P2024-01-01 T2024-02-01 P2024-03-01 X2024-04-01");
        const Timelines all = histories.at("2024-12-31");
        const PilotOutcomes out = pilotOutcomes(all);
        QCOMPARE(out.reached, 1);
        QCOMPARE(out.stopped, 0);
        QCOMPARE(out.followUps.front().days, 91);
        const auto times = stageTimes(all);
        QCOMPARE(times[1].completed, std::vector<int>{31 + 31}); // visits add up
    }

    void stoppedAndLaterRetiredEndedWhenItWasStopped()
    {
        Histories histories;
        histories.add("P2024-01-01 T2024-02-01 R2024-12-01");
        histories.add("P2024-01-01 T2024-02-01 P2024-03-01 T2024-04-01 T2024-05-01");
        histories.add("P2024-01-01 T? R2024-12-01"); // nobody knows when it was stopped
        const PilotOutcomes out = pilotOutcomes(histories.at("2024-12-31"));
        QCOMPARE(out.stopped, 3);
        QCOMPARE(out.undated, 1);
        QCOMPARE(out.followUps[0].days, 31);
        QCOMPARE(out.followUps[1].days, 91);
    }

    void backInPilotAfterProductionItRunsAndHasReachedIt()
    {
        Histories histories;
        histories.add("P2024-01-01 X2024-02-01 P2024-03-01");
        histories.add("P2024-01-01 I2024-03-01");
        const PilotOutcomes out = pilotOutcomes(histories.at("2024-12-31"));
        QCOMPARE(out.reached, 1);
        QCOMPARE(out.running, 1);
        QCOMPARE(out.elsewhere, 1);
    }

    void entriesOutOfOrderAndOnOneDayAreOrdered()
    {
        Histories histories;
        histories.add("X2024-03-01 P2024-02-01 I2024-02-01 P2024-02-01");
        const Timelines all = histories.at("2024-12-31");
        QString order;
        for (const Visit &visit : all.of(0))
            order += all.stages[size_t(visit.stage)].name;
        QCOMPARE(order, u"IPPX"_s);
        QCOMPARE(stageTimes(all)[1].completed, std::vector<int>{29});
    }

    void unknownDatesCountForWhereNeverForHowLong()
    {
        Histories histories;
        histories.add("P?");
        histories.add("P2024-01-01 X?");
        const Timelines all = histories.at("2024-12-31");
        const auto times = stageTimes(all);
        QVERIFY(times[1].completed.empty() && times[1].running.empty());
        QCOMPARE(times[1].undated, 2);
        QCOMPARE(ageing(all).undated, 1);
        QCOMPARE(pilotOutcomes(all).pilots, 2);
    }

    void ageingNeedsEightFinishedPilots()
    {
        Histories histories;
        for (int i = 0; i < 7; ++i)
            histories.add("P2023-01-01 X2023-04-11"); // 100 days
        const InitiativeId old = histories.add("P2024-01-01");
        Ageing result = ageing(histories.at("2024-06-01"));
        QVERIFY(!result.isFromHistory);
        QCOMPARE(result.limitDays, 365.0);
        QVERIFY(!result.running.front().isOver);
        histories.add("P2023-01-01 Q2023-02-01 X2023-04-11");
        result = ageing(histories.at("2024-06-01"));
        QVERIFY(result.isFromHistory);
        QCOMPARE(result.completed, size_t(8));
        QCOMPARE(result.limitDays, 100.0);
        QCOMPARE(result.running.front().initiative, old);
        QCOMPARE(result.running.front().days, 152);
        QVERIFY(result.running.front().isOver);
    }

    void flowAddsUp()
    {
        Histories histories;
        histories.add("P2024-01-10 X2024-03-05");
        histories.add("P2024-02-10 Q2024-03-01 T2024-04-05");
        histories.add("P2024-02-20 I2024-05-01");
        histories.add("P2024-04-20");
        histories.add("P?");
        const Flow result = flow(histories.at("2024-06-15"));
        QCOMPARE(result.undated, 1);
        QCOMPARE(result.months.size(), size_t(6));
        const std::vector<std::array<int, 5>> expected{{1, 0, 0, 0, 1}, {2, 0, 0, 0, 3}, {0, 1, 0, 0, 2},
                                                       {1, 0, 1, 0, 2}, {0, 0, 0, 1, 1}, {0, 0, 0, 0, 1}};
        for (size_t i = 0; i < expected.size(); ++i) {
            const FlowMonth &month = result.months[i];
            const std::array<int, 5> found{month.arrivals, month.toProduction, month.stopped, month.elsewhere,
                                           month.inProgress};
            QCOMPARE(found, expected[i]);
        }
        QVERIFY(!result.isStable); // four came, three went
        QVERIFY(!result.daysInProgress);
    }

    void everyFigureOfTheFlowNamesItsInitiatives()
    {
        Histories histories;
        const InitiativeId live = histories.add("P2024-01-10 X2024-03-05");
        const InitiativeId ended = histories.add("P2024-02-10 Q2024-03-01 T2024-04-05");
        const InitiativeId back = histories.add("P2024-02-20 I2024-05-01");
        const InitiativeId twice = histories.add("P2024-04-01 I2024-04-10 P2024-04-20");
        histories.add("P?");
        const Timelines all = histories.at("2024-06-15");
        const Flow stream = flow(all);
        const auto members = flowMembers(all, stream, 24);
        QCOMPARE(members.size(), stream.months.size());
        QCOMPARE(members[0].arrived, QList<InitiativeId>{live});
        QCOMPARE(members[1].arrived, (QList<InitiativeId>{ended, back}));
        QCOMPARE(members[1].inProgress, (QList<InitiativeId>{live, ended, back}));
        QCOMPARE(members[2].toProduction, QList<InitiativeId>{live});
        QCOMPARE(members[3].stopped, QList<InitiativeId>{ended});
        QCOMPARE(members[3].arrived, QList<InitiativeId>{twice}); // came twice, named once
        QCOMPARE(members[4].elsewhere, QList<InitiativeId>{back});
        for (size_t i = 0; i < members.size(); ++i)
            QCOMPARE(int(members[i].inProgress.size()), stream.months[i].inProgress);
        const auto last = flowMembers(all, stream, 2);
        QCOMPARE(last.size(), size_t(2));
        QCOMPARE(last[0].elsewhere, QList<InitiativeId>{back});
        QCOMPARE(last[1].inProgress, QList<InitiativeId>{twice});
        QVERIFY(flowMembers(all, Flow{}, 24).empty());
    }

    void littlesLawHoldsInASteadyStream()
    {
        Histories histories;
        for (int week = 0; week < 150; ++week) {
            const QDate begin = QDate(2022, 1, 1).addDays(7 * week);
            const QString entries =
                u"P%1 X%2"_s.arg(begin.toString(Qt::ISODate), begin.addDays(70).toString(Qt::ISODate));
            histories.add(entries.toLatin1().constData());
        }
        const Flow result = flow(histories.at("2024-06-01"));
        QVERIFY(result.isStable);
        QVERIFY(std::abs(result.averageInProgress - 10) < 0.3);
        QVERIFY(std::abs(*result.daysInProgress - 70) < 2);
    }

    void cohortsShowHowMatureTheyAre()
    {
        Histories histories;
        histories.add("P2023-01-15 X2023-05-01"); // 106 days: in the second quarter after
        histories.add("P2023-02-15");
        histories.add("P2024-02-01 X2024-02-20");
        const Timelines all = histories.at("2024-04-01");
        const auto found = cohorts(all, pilotOutcomes(all));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].quarter, QDate(2023, 1, 1));
        QCOMPARE(found[0].pilots, 2);
        QCOMPARE(found[0].maturity, 1.0);
        QCOMPARE(found[0].cells[0].reached, 0);
        QCOMPARE(found[0].cells[1].rate(), std::optional(0.5));
        QCOMPARE(found[0].cells[3].followed, 2);
        QCOMPARE(found[0].cells.size(), size_t(4)); // 442 days: not yet five quarters
        QCOMPARE(found[1].maturity, 0.0);
        QVERIFY(found[1].cells.empty());
    }

    void everyCellOfACohortNamesItsInitiatives()
    {
        Histories histories;
        std::mt19937 random(5);
        for (int i = 0; i < 300; ++i) {
            const QDate begin = QDate(2021, 1, 1).addDays(int(random() % 1200));
            const QString end = begin.addDays(int(random() % 900)).toString(Qt::ISODate);
            const QString entries =
                u"P%1 %2%3"_s.arg(begin.toString(Qt::ISODate), u"XTI"_s[random() % 3], end);
            histories.add(entries.toLatin1().constData());
        }
        const Timelines all = histories.at("2024-04-01");
        int cells = 0;
        for (const Cohort &cohort : cohorts(all, pilotOutcomes(all))) {
            QCOMPARE(int(cohort.members.size()), cohort.pilots);
            for (int quarter = 1; quarter <= int(cohort.cells.size()); ++quarter) {
                const CohortCell &cell = cohort.cells[size_t(quarter) - 1];
                QCOMPARE(int(followedFor(cohort, quarter).size()), cell.followed);
                QCOMPARE(int(reachedWithin(cohort, quarter).size()), cell.reached);
                ++cells;
            }
        }
        QVERIFY(cells > 50);
    }

    void nothingAtAllGivesNoNumbers_data()
    {
        QTest::addColumn<QByteArrayList>("histories");
        QTest::newRow("no initiatives") << QByteArrayList();
        QTest::newRow("no entries") << QByteArrayList{""};
        QTest::newRow("no pilots") << QByteArrayList{"I2024-01-01"};
        QTest::newRow("all stopped") << QByteArrayList{"T2024-01-01", "T?"};
        QTest::newRow("all undated") << QByteArrayList{"P?", "X?"};
        QTest::newRow("one") << QByteArrayList{"P2024-01-01"};
        QTest::newRow("all after the as-of date") << QByteArrayList{"P2030-01-01 X2031-01-01"};
    }
    void nothingAtAllGivesNoNumbers()
    {
        QFETCH(QByteArrayList, histories);
        Histories all;
        for (const QByteArray &each : histories)
            all.add(each.constData());
        const Timelines lines = all.at("2024-02-01");
        const PilotOutcomes out = pilotOutcomes(lines);
        QVERIFY(!out.medianDays && !out.naiveMedianDays);
        for (const IncidenceStep &step : out.curve)
            QVERIFY(std::isfinite(step.production) && std::isfinite(step.stopped));
        const Flow stream = flow(lines);
        QVERIFY(!stream.daysInProgress && std::isfinite(stream.averageInProgress));
        QVERIFY(!ageing(lines).isFromHistory);
        for (const StageTime &time : stageTimes(lines))
            QVERIFY(!time.medianDays);
        for (const Cohort &cohort : cohorts(lines, out))
            QVERIFY(std::isfinite(cohort.maturity));
    }
};

QTEST_APPLESS_MAIN(FunnelNumbersTest)
#include "tst_funnel_numbers.moc"
