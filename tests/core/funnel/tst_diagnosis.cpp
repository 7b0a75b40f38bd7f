// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/funnel/diagnosis.h"
#include "core/funnel/precedents.h"
#include "core/funnel/similarity.h"
#include "core/wording/funnel_words.h"

#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

// Forty pilots of which two reached production: nobody owns them, nothing is measured, none has an end.
class DiagnosisTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void fortyPilotsAndTwoInProduction();
    void emptyFieldsAreUnknownNotFine();
    void oneSignalIsNotYetStalled();
    void nothingRunsNothingIsFound();
    void nearlyTheSameIsFound();
    void rulesOutOfBoundsDoNotCount();
    void aStoppedOneComesUpWithItsReason();

private:
    StageId stage(StageKind kind) const
    {
        for (const Stage &each : m_portfolio.orderedStages()) {
            if (each.kind == kind)
                return each.id;
        }
        return {};
    }
    void addPilot(int number, bool isLive, const std::function<void(Initiative &)> &fill = {});
    const CauseFinding &finding(Cause cause)
    {
        m_diagnosis = diagnose(m_portfolio, timelines(m_portfolio, m_asOf));
        return *std::ranges::find(m_diagnosis.findings, cause, &CauseFinding::cause);
    }

    const QDate m_asOf{2026, 11, 1};
    Portfolio m_portfolio;
    Diagnosis m_diagnosis;
};

void DiagnosisTest::init()
{
    m_portfolio = bundle::newPortfolio(u"Pilots"_s).value();
}

void DiagnosisTest::addPilot(int number, bool isLive, const std::function<void(Initiative &)> &fill)
{
    Initiative initiative;
    initiative.id = freshId<InitiativeId>();
    initiative.code = u"P-%1"_s.arg(number);
    initiative.name = u"Trial %1 of subject%2"_s.arg(number).arg(number * 7919);
    initiative.approach = Approach::VendorProduct;
    if (fill)
        fill(initiative);
    m_portfolio.load(initiative);
    const QDate begin = QDate(2025, 1, 10).addDays(number * 7);
    m_portfolio.load(
        StageEntry{freshId<StageEntryId>(), initiative.id, stage(StageKind::Pilot), begin, {}, {}});
    if (isLive)
        m_portfolio.load(StageEntry{freshId<StageEntryId>(),
                                    initiative.id,
                                    stage(StageKind::Production),
                                    begin.addDays(200),
                                    {},
                                    {}});
}

void DiagnosisTest::fortyPilotsAndTwoInProduction()
{
    for (int i = 0; i < 40; ++i)
        addPilot(i, i < 2);
    const Diagnosis found = diagnose(m_portfolio, timelines(m_portfolio, m_asOf));
    QCOMPARE(found.pilots, 38);
    int evident = 0;
    for (const CauseFinding &each : found.findings) {
        evident += !each.holds.empty();
        QVERIFY(!causeTitle(each.cause).isEmpty() && !causeRemedy(each.cause).isEmpty());
        const QString told = evidence(each, found, QLocale::c());
        QVERIFY2(told.endsWith(u'.') && !told.contains(u'%'), qPrintable(told));
        QCOMPARE(told.contains(u"38"_s), each.strength().has_value());
    }
    QVERIFY(evident >= 4);
    QCOMPARE(finding(Cause::NoBenefitOwner).holds.size(), size_t(38));
    QCOMPARE(finding(Cause::NoPathToProduction).strength(), std::optional(1.0));
    QCOMPARE(finding(Cause::MovingProblem).holds.size(), size_t(38));
    QCOMPARE(finding(Cause::TechnologyFirst).holds.size(), size_t(38));
    QCOMPARE(found.stalled.size(), size_t(38));
    QVERIFY(!found.findings.front().holds.empty());
}

void DiagnosisTest::emptyFieldsAreUnknownNotFine()
{
    addPilot(1, false);
    const CauseFinding data = finding(Cause::DataNotFit);
    QCOMPARE(data.unknown, 1);
    QCOMPARE(data.fine, 0);
    QVERIFY(!data.strength());
    QCOMPARE(finding(Cause::FundingEndsAtPilot).unknown, 1);
}

void DiagnosisTest::oneSignalIsNotYetStalled()
{
    addPilot(1, false, [](Initiative &it) {
        it.problem = u"Clerks type invoices"_s;
        it.productionOwner = u"IT operations"_s;
        it.successMeasure = u"Share posted untouched"_s;
        it.baseline = 40;
        it.target = 70;
        it.runCost = 10'000;
        it.yearlyBenefit = 50'000;
        it.plannedGoLive = QDate(2027, 3, 1);
    });
    QCOMPARE(finding(Cause::NoBenefitOwner).holds.size(), size_t(1));
    QCOMPARE(finding(Cause::CostAtScaleUnknown).fine, 1);
    QVERIFY(m_diagnosis.stalled.empty());
}

void DiagnosisTest::nothingRunsNothingIsFound()
{
    addPilot(1, true);
    for (const CauseFinding &each : diagnose(m_portfolio, timelines(m_portfolio, m_asOf)).findings)
        QVERIFY(each.holds.empty() && !each.strength());
}

void DiagnosisTest::nearlyTheSameIsFound()
{
    SimilarityIndex index;
    QList<InitiativeId> ids;
    for (const QString &name : {u"Invoice matching for suppliers"_s, u"Invoice matching for all suppliers"_s,
                                u"Robot in the warehouse"_s}) {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.name = name;
        index.add(initiative);
        ids << initiative.id;
    }
    index.finish();
    const auto pairs = index.pairs(0.7);
    QCOMPARE(pairs.size(), size_t(1));
    QCOMPARE(pairs.front().one, ids[0]);
    QCOMPARE(pairs.front().other, ids[1]);
    QCOMPARE(index.similarTo(u"a robot for the warehouse"_s, 0.5).front().other, ids[2]);
    QVERIFY(index.similarTo(u"weather forecast"_s, 0.1).empty());
}

void DiagnosisTest::rulesOutOfBoundsDoNotCount()
{
    PortfolioInfo info;
    info.rules = {{u"low_rating"_s, 3.0},    {u"high_risk"_s, 9.0}, {u"similarity"_s, qQNaN()},
                  {u"ageing_days"_s, 200.0}, {u"nonsense"_s, 1.0},  {u"signals_to_stall"_s, 1.0}};
    const DiagnosisRules rules = rulesOf(info);
    QCOMPARE(rules.lowRating, 3.0);
    QCOMPARE(rules.ageing.fallbackDays, 200);
    QCOMPARE(rules.highRisk, DiagnosisRules().highRisk);
    QCOMPARE(rules.similarity, DiagnosisRules().similarity);
    QCOMPARE(rules.signalsToStall, 2);
}

void DiagnosisTest::aStoppedOneComesUpWithItsReason()
{
    addPilot(1, false, [](Initiative &it) { it.name = u"Robot in the warehouse"_s; });
    addPilot(2, false, [](Initiative &it) { it.name = u"Robot for the warehouse"_s; });
    const InitiativeId id = m_portfolio.initiatives()[0].id;
    m_portfolio.load(
        StageEntry{freshId<StageEntryId>(), id, stage(StageKind::Stopped), m_asOf.addDays(-5), {}, {}});
    m_portfolio.load(Decision{freshId<DecisionId>(),
                              id,
                              {},
                              m_asOf.addDays(-5),
                              Verdict::Stop,
                              u"Too dear"_s,
                              u"Ask for prices first"_s,
                              {}});
    const auto found = precedents(m_portfolio, u"A robot for our warehouse"_s, {}, m_asOf);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().initiative, id);
    QCOMPARE(found.front().reason, u"Too dear"_s);
    QCOMPARE(found.front().lesson, u"Ask for prices first"_s);
    QVERIFY(precedents(m_portfolio, u"Weather forecast"_s, {}, m_asOf).empty());
    QVERIFY(precedents(m_portfolio, u"Robot in the warehouse"_s, {}, m_asOf.addDays(-6)).empty());
}

QTEST_APPLESS_MAIN(DiagnosisTest)
#include "tst_diagnosis.moc"
