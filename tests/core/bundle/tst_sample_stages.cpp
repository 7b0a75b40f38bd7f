// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "core/funnel/diagnosis.h"

#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class SampleStagesTest : public QObject {
    Q_OBJECT

private slots:
    void stagesHappenInOrderAndNotInTheFuture();
    void nothingIsInProductionWithoutAPilot();
    void pilotsAreManyAndFewReachProduction();
    void endsHaveAReasonAndSomebodyWhoDecided();
    void oneInitiativeWasReopened();
    void everyStopIsInTheLedgerWithItsLesson();
    void tasksAreOpenOverdueAndDone();

private:
    const Sample m_sample;
};

void SampleStagesTest::everyStopIsInTheLedgerWithItsLesson()
{
    int decisions = 0;
    QSet<Verdict> verdicts;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        QSet<QDate> stops;
        for (const Decision &decision : m_sample.portfolio.decisionsOf(each.id)) {
            ++decisions;
            verdicts << decision.verdict;
            QVERIFY2(!decision.reason.isEmpty() && !decision.decidedBy.isEmpty(), qPrintable(each.code));
            QVERIFY2(decision.decidedOn.isValid() && decision.decidedOn <= Sample::asOf,
                     qPrintable(each.code));
            // It was in that stage until that day.
            const Stage *before = m_sample.portfolio.currentStage(each.id, decision.decidedOn.addDays(-1));
            QVERIFY2(before && before->id == decision.stage, qPrintable(each.code));
            if (decision.verdict == Verdict::Stop) {
                QVERIFY2(!decision.lesson.isEmpty(), qPrintable(each.code));
                stops << decision.decidedOn;
            }
        }
        for (const StageEntry &entry : m_sample.portfolio.stageEntriesOf(each.id)) {
            const Stage *stage = m_sample.portfolio.stages().find(entry.stage);
            if (stage->kind == StageKind::Stopped)
                QVERIFY2(stops.contains(entry.enteredOn), qPrintable(each.code));
        }
    }
    QCOMPARE(decisions, 14);
    QCOMPARE(verdicts.size(), 3);
}

void SampleStagesTest::tasksAreOpenOverdueAndDone()
{
    int open = 0;
    int overdue = 0;
    int done = 0;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        for (const Task &task : m_sample.portfolio.tasksOf(each.id)) {
            QVERIFY2(!task.title.isEmpty() && !task.ownerRole.isEmpty(), qPrintable(each.code));
            QVERIFY2(task.cause.isEmpty() || fromWord<Cause>(task.cause), qPrintable(task.cause));
            ++(!task.isOpen() ? done : task.isOverdue(Sample::asOf) ? overdue : open);
        }
    }
    QVERIFY(open > 0 && overdue > 0 && done > 0);
}

void SampleStagesTest::stagesHappenInOrderAndNotInTheFuture()
{
    int undated = 0;
    QDate first = Sample::asOf;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        QVERIFY2(m_sample.portfolio.currentStage(each.id, Sample::asOf), qPrintable(each.code));
        QDate last;
        for (const StageEntry &entry :
             m_sample.portfolio.stageEntriesOf(each.id)) { // in the order of the file
            QVERIFY2(!entry.enteredOn.isValid() || entry.enteredOn <= Sample::asOf, qPrintable(each.code));
            if (!entry.enteredOn.isValid()) {
                ++undated;
                continue;
            }
            QVERIFY2(!last.isValid() || last < entry.enteredOn, qPrintable(each.code));
            last = entry.enteredOn;
            first = std::min(first, last);
        }
        for (const Assessment &assessment : m_sample.portfolio.assessmentsOf(each.id))
            QVERIFY2(assessment.date <= Sample::asOf, qPrintable(each.code));
    }
    QVERIFY(undated >= 2 && undated <= 3);
    QVERIFY(first.daysTo(Sample::asOf) > 3 * 365); // three years of history
}

void SampleStagesTest::nothingIsInProductionWithoutAPilot()
{
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        const QStringList stages = m_sample.path(each.id);
        QVERIFY2(stages.startsWith(u"intake"_s), qPrintable(each.code));
        const qsizetype production = stages.indexOf(u"production"_s);
        const qsizetype pilot = stages.indexOf(u"pilot"_s);
        QVERIFY2(production < 0 || (pilot >= 0 && pilot < production), qPrintable(each.code));
        const qsizetype scaled = stages.indexOf(u"scaled"_s);
        QVERIFY2(scaled < 0 || (production >= 0 && production < scaled), qPrintable(each.code));
        if (production >= 0)
            QVERIFY2(!each.productionOwner.isEmpty(), qPrintable(each.code));
    }
}

void SampleStagesTest::pilotsAreManyAndFewReachProduction()
{
    QMap<QString, int> now;
    int everPilot = 0;
    int everProduction = 0;
    int completedWithDates = 0;
    int aging = 0;
    int withoutProductionOwner = 0;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        const auto entry = m_sample.portfolio.currentEntry(each.id, Sample::asOf);
        const Stage *stage = m_sample.portfolio.currentStage(each.id, Sample::asOf);
        ++now[word(stage->kind)];
        const QStringList stages = m_sample.path(each.id);
        everPilot += stages.contains(u"pilot"_s);
        everProduction += stages.contains(u"production"_s);
        const auto history = m_sample.portfolio.history(each.id);
        for (size_t i = 0; i + 1 < history.size(); ++i) {
            completedWithDates += stages[qsizetype(i)] == u"pilot" && history[i].enteredOn.isValid();
        }
        if (stage->kind == StageKind::Pilot && entry->enteredOn.isValid())
            aging += entry->enteredOn.addMonths(15) < Sample::asOf;
        withoutProductionOwner += stage->kind == StageKind::Pilot && each.productionOwner.isEmpty();
    }
    QCOMPARE(now,
             (QMap<QString, int>{{u"intake"_s, 11},
                                 {u"pilot"_s, 14},
                                 {u"production"_s, 4},
                                 {u"scaled"_s, 3},
                                 {u"stopped"_s, 3},
                                 {u"retired"_s, 1}}));
    QCOMPARE(everPilot, 24);
    QCOMPARE(everProduction, 7);
    QVERIFY(completedWithDates >= 8); // enough for a percentile of their durations
    QVERIFY(aging >= 3 && aging <= 6);
    QVERIFY(withoutProductionOwner >= 8);
}

void SampleStagesTest::endsHaveAReasonAndSomebodyWhoDecided()
{
    int ends = 0;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        for (const StageEntry &entry : m_sample.portfolio.stageEntriesOf(each.id)) {
            if (isProgress(m_sample.portfolio.stages().find(entry.stage)->kind))
                continue;
            ++ends;
            QVERIFY2(!entry.note.isEmpty() && !entry.decidedBy.isEmpty(), qPrintable(each.code));
        }
    }
    QCOMPARE(ends, 5);
}

void SampleStagesTest::oneInitiativeWasReopened()
{
    QStringList reopened;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        const QStringList stages = m_sample.path(each.id);
        if (stages.contains(u"stopped"_s) && stages.last() == u"pilot")
            reopened << each.name;
    }
    QCOMPARE(reopened, QStringList{u"Shift planning"_s});
}

QTEST_APPLESS_MAIN(SampleStagesTest)
#include "tst_sample_stages.moc"
