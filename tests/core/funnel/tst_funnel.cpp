// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/exchange/import.h"
#include "core/funnel/funnel.h"

#include <QFile>
#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2026, 6, 30);

// Idea, Assessed, Pilot, Production, Scaled; Stopped, Retired.
class Stages {
public:
    enum Place { Idea, Assessed, Pilot, Production, Scaled, Stopped, Retired };
    Portfolio portfolio;

    Stages()
    {
        const StageKind kinds[] = {StageKind::Intake,     StageKind::Intake, StageKind::Pilot,
                                   StageKind::Production, StageKind::Scaled, StageKind::Stopped,
                                   StageKind::Retired};
        for (int place = 0; place < 7; ++place) {
            m_ids[place] = freshId<StageId>();
            portfolio.load(Stage{m_ids[place], QString::number(place), kinds[place], place, {}});
        }
    }
    InitiativeId add(const std::vector<std::pair<Place, QDate>> &entries, UnitId unit = {})
    {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.unit = unit;
        portfolio.load(initiative);
        for (const auto &[place, on] : entries)
            portfolio.load(StageEntry{freshId<StageEntryId>(), initiative.id, m_ids[place], on, {}, {}});
        return initiative.id;
    }

private:
    StageId m_ids[7];
};

QList<int> current(const FunnelReport &report)
{
    QList<int> counts;
    for (const StageCount &stage : report.stages)
        counts << stage.current;
    return counts;
}

QList<int> everReached(const FunnelReport &report)
{
    QList<int> counts;
    for (const StageCount &stage : report.stages)
        counts << stage.everReached;
    return counts;
}

} // namespace

class FunnelTest : public QObject {
    Q_OBJECT

private slots:
    void nothingAtAllIsAnEmptyFunnel()
    {
        const FunnelReport none = funnel(Portfolio(), asOf);
        QCOMPARE(none.initiatives, 0);
        QVERIFY(none.stages.empty());
        Stages stages;
        stages.add({});
        const FunnelReport one = funnel(stages.portfolio, asOf);
        QCOMPARE(one.initiatives, 1);
        QCOMPARE(one.withoutStage, 1);
        QCOMPARE(current(one), QList<int>({0, 0, 0, 0, 0, 0, 0}));
    }

    // A later step counts for every step before it, whether or not it was entered; an end only for itself.
    void everReachedCountsLaterSteps()
    {
        Stages stages;
        stages.add({{Stages::Idea, QDate(2025, 1, 1)}});
        stages.add({{Stages::Production, QDate(2025, 2, 1)}});
        stages.add({{Stages::Idea, QDate(2025, 1, 1)},
                    {Stages::Pilot, QDate(2025, 3, 1)},
                    {Stages::Stopped, QDate(2025, 9, 1)}});
        stages.add({{Stages::Retired, QDate(2025, 2, 1)}}); // nothing is known of what it passed
        const FunnelReport report = funnel(stages.portfolio, asOf);
        QCOMPARE(report.asOf, asOf);
        QCOMPARE(current(report), QList<int>({1, 0, 0, 1, 0, 1, 1}));
        QCOMPARE(everReached(report), QList<int>({3, 2, 2, 1, 0, 1, 1}));
        QCOMPARE(report.withoutStage, 0);
    }

    void goingBackDoesNotUndoWhatWasReached()
    {
        Stages stages;
        stages.add({{Stages::Pilot, QDate(2025, 1, 1)},
                    {Stages::Production, QDate(2025, 6, 1)},
                    {Stages::Pilot, QDate(2026, 1, 1)}});
        const FunnelReport report = funnel(stages.portfolio, asOf);
        QCOMPARE(current(report), QList<int>({0, 0, 1, 0, 0, 0, 0}));
        QCOMPARE(everReached(report), QList<int>({1, 1, 1, 1, 0, 0, 0}));
    }

    void entriesAfterTheAsOfDateDoNotCount()
    {
        Stages stages;
        stages.add(
            {{Stages::Idea, asOf.addDays(-1)}, {Stages::Pilot, asOf}, {Stages::Production, asOf.addDays(1)}});
        stages.add({{Stages::Idea, asOf.addDays(1)}});
        const FunnelReport report = funnel(stages.portfolio, asOf);
        QCOMPARE(current(report), QList<int>({0, 0, 1, 0, 0, 0, 0}));
        QCOMPARE(report.withoutStage, 1);
        QCOMPARE(report.initiatives, 2);
        QCOMPARE(current(funnel(stages.portfolio, {})), QList<int>({1, 0, 0, 1, 0, 0, 0}));
    }

    void anUnknownDateCountsForWhere()
    {
        Stages stages;
        stages.add({{Stages::Production, QDate()}, {Stages::Idea, QDate(2025, 1, 1)}});
        stages.add({{Stages::Pilot, QDate()}});
        const FunnelReport report = funnel(stages.portfolio, QDate(2020, 1, 1));
        QCOMPARE(current(report), QList<int>({0, 0, 1, 1, 0, 0, 0}));
    }

    void filterByUnitAndByFirstDay()
    {
        Stages stages;
        const auto unit = freshId<UnitId>();
        stages.add({{Stages::Idea, QDate(2025, 1, 1)}}, unit);
        stages.add({{Stages::Pilot, QDate(2025, 1, 1)}});
        stages.add({{Stages::Pilot, QDate(2024, 12, 31)}}, unit);
        stages.add({{Stages::Pilot, QDate()}}, unit); // nobody knows since when
        FunnelFilter filter;
        filter.accepts = [unit](const Initiative &initiative) { return initiative.unit == unit; };
        QCOMPARE(funnel(stages.portfolio, asOf, filter).initiatives, 3);
        filter.since = QDate(2025, 1, 1);
        const FunnelReport report = funnel(stages.portfolio, asOf, filter);
        QCOMPARE(report.initiatives, 1);
        QCOMPARE(current(report), QList<int>({1, 0, 0, 0, 0, 0, 0}));
    }

    // 399 intake, 691 pilot, 892 production, 5 stopped, 142 retired, 4 without.
    void theFederalInventory()
    {
        QFile source(QStringLiteral(PORTOLAN_SHARED_DATA "/data/us-federal-ai-inventory-2024.csv"));
        if (!source.open(QIODevice::ReadOnly))
            QSKIP("The federal inventory is not there.");
        const auto empty = bundle::newPortfolio(u"Federal"_s);
        QVERIFY(empty.has_value());
        exchange::ImportOptions options;
        options.preset = u"us-federal-2024"_s;
        options.asOf = QDate(2024, 12, 31);
        const auto plan = exchange::planImport(source.readAll(), u"inventory.csv"_s, *empty, options);
        QVERIFY(plan.has_value());
        const auto portfolio = empty->with(plan->change);
        QVERIFY(portfolio.has_value());
        const FunnelReport report = funnel(*portfolio, options.asOf);
        std::map<StageKind, int> counts;
        for (const StageCount &stage : report.stages)
            counts[portfolio->stages().find(stage.stage)->kind] += stage.current;
        QCOMPARE(report.initiatives, 2133);
        QCOMPARE(counts[StageKind::Intake], 399);
        QCOMPARE(counts[StageKind::Pilot], 691);
        QCOMPARE(counts[StageKind::Production], 892);
        QCOMPARE(counts[StageKind::Scaled], 0);
        QCOMPARE(counts[StageKind::Stopped], 5);
        QCOMPARE(counts[StageKind::Retired], 142);
        QCOMPARE(report.withoutStage, 4);
    }
};

QTEST_GUILESS_MAIN(FunnelTest)
#include "tst_funnel.moc"
