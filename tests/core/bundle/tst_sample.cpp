// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "core/edits/edits.h"

#include <QSet>
#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class SampleTest : public QObject {
    Q_OBJECT

private slots:
    void groupHasItsUnitsRegionsAndInitiatives();
    void everyInitiativeTellsWhatItIsAbout();
    void everyFieldIsUsedAndMostHaveGapsAsInLife();
    void moneyIsPlausible();
    void linksAreSensible();
    void aForecastOfFiveStoresFacesFiveHundred();
    void aCreditModelFellFrom88To79Percent();
    void predictiveMaintenanceIsIgnoredByItsUsers();
    void oneChangeMakesAPortfolioOfIt();

private:
    const Sample m_sample;
};

void SampleTest::groupHasItsUnitsRegionsAndInitiatives()
{
    QCOMPARE(m_sample.portfolio.info().name, u"Meridian Group — AI portfolio 2026"_s);
    QCOMPARE(m_sample.portfolio.info().currency, u"EUR"_s);
    QCOMPARE(m_sample.portfolio.info().discountRate, 0.08);
    QCOMPARE(m_sample.portfolio.initiatives().size(), 36);
    QSet<QString> regions;
    QSet<QString> sectors;
    QSet<UnitId> used;
    for (const Unit &unit : m_sample.portfolio.units()) {
        regions << unit.region;
        sectors << unit.sector;
    }
    for (const Initiative &each : m_sample.portfolio.initiatives())
        used << each.unit;
    QCOMPARE(regions.size(), 4);
    QVERIFY(sectors.contains(QSet<QString>{u"Retail"_s, u"Banking"_s, u"Insurance"_s, u"Manufacturing"_s}));
    QCOMPARE(used.size(), m_sample.portfolio.units().size());
}

void SampleTest::everyInitiativeTellsWhatItIsAbout()
{
    QSet<QString> names;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        names << each.name;
        QVERIFY2(!each.problem.isEmpty() && !each.benefit.isEmpty(), qPrintable(each.code));
        QVERIFY2(each.problem.endsWith(u'.') && each.benefit.endsWith(u'.'), qPrintable(each.code));
        QVERIFY2(!each.source.isEmpty(), qPrintable(each.code));
        QVERIFY2(!each.successMeasure.isEmpty() || (!each.baseline && !each.target), qPrintable(each.code));
    }
    QCOMPARE(names.size(), 36);
}

void SampleTest::everyFieldIsUsedAndMostHaveGapsAsInLife()
{
    const auto &all = m_sample.portfolio.initiatives();
    const auto some = [&](auto holds) { // of some, and not of all
        const qsizetype count = countOf(all, holds);
        return count > 0 && count < all.size();
    };
    QVERIFY(some([](const Initiative &i) { return i.sponsor.isEmpty(); }));
    QVERIFY(some([](const Initiative &i) { return i.benefitOwner.isEmpty(); }));
    QVERIFY(some([](const Initiative &i) { return i.productionOwner.isEmpty(); }));
    QVERIFY(some([](const Initiative &i) { return i.kind.isEmpty(); }));
    QVERIFY(some([](const Initiative &i) { return i.tags.isEmpty(); }));
    QVERIFY(some([](const Initiative &i) { return i.successMeasure.isEmpty(); }));
    QVERIFY(some([](const Initiative &i) { return !i.baseline || !i.target; }));
    QVERIFY(some([](const Initiative &i) { return !i.investment; }));
    QVERIFY(some([](const Initiative &i) { return !i.runCost; }));
    QVERIFY(some([](const Initiative &i) { return !i.yearlyBenefit; }));
    QVERIFY(some([](const Initiative &i) { return !i.rampMonths; }));
    QVERIFY(some([](const Initiative &i) { return !i.plannedStart.isValid(); }));
    QVERIFY(some([](const Initiative &i) { return !i.plannedGoLive.isValid(); }));
    QVERIFY(some([&](const Initiative &i) { return i.custom.empty(); }));
    QSet<Approach> approaches;
    for (const Initiative &each : all)
        approaches << each.approach;
    QCOMPARE(approaches.size(), qsizetype(std::size(words<Approach>::list)));
    QCOMPARE(countOf(all, [](const Initiative &i) { return i.pinnedRank && !i.pinReason.isEmpty(); }), 1);
    QCOMPARE(countOf(all, [](const Initiative &i) { return i.pinnedRank || !i.pinReason.isEmpty(); }), 1);
}

void SampleTest::moneyIsPlausible()
{
    double asked = 0;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        for (const auto &amount : {each.investment, each.runCost, each.yearlyBenefit})
            QVERIFY2(!amount || (*amount > 0 && *amount < 10e6), qPrintable(each.code));
        asked += each.investment.value_or(0);
        if (each.plannedStart.isValid() && each.plannedGoLive.isValid())
            QVERIFY2(each.plannedStart < each.plannedGoLive, qPrintable(each.code));
        if (!each.investment || !each.runCost || !each.yearlyBenefit)
            continue;
        const double net = *each.yearlyBenefit - *each.runCost;
        QVERIFY2(net > 0, qPrintable(each.code));
        const double payback = *each.investment / net * 12;
        QVERIFY2(payback > 6 && payback < 120, qPrintable(each.code));
        for (const Rating &rating : m_sample.ratings(each.code, u"net_benefit")) { // what its anchors promise
            QVERIFY2(payback <= 12 || *rating.value < 5, qPrintable(each.code));
            QVERIFY2(payback <= 18 || *rating.value < 4, qPrintable(each.code));
            QVERIFY2(payback <= 36 || *rating.value < 3, qPrintable(each.code));
        }
    }
    QVERIFY(asked > 20e6 && asked < 80e6);
}

void SampleTest::linksAreSensible()
{
    QSet<LinkKind> kinds;
    for (const Link &link : m_sample.portfolio.links()) {
        kinds << link.kind;
        QVERIFY(m_sample.portfolio.initiatives().find(link.from)
                && m_sample.portfolio.initiatives().find(link.to));
        QVERIFY(link.from != link.to);
        for (const Link &other :
             m_sample.portfolio.links()) // nothing requires each other, nothing is said twice
            QVERIFY(other.id == link.id || !(other.from == link.to && other.to == link.from));
        const QStringList codes{m_sample.portfolio.initiatives().find(link.from)->code,
                                m_sample.portfolio.initiatives().find(link.to)->code};
        const bool hasAPilot =
            m_sample.path(link.to).contains(u"pilot"_s) || m_sample.path(link.to).contains(u"production"_s);
        const bool runs = m_sample.path(link.from).contains(u"pilot"_s);
        QVERIFY2(link.kind != LinkKind::Requires || !runs || hasAPilot, qPrintable(codes.join(u' ')));
    }
    QCOMPARE(kinds.size(), 2);
    const auto blocked = countOf(m_sample.portfolio.links(), [this](const Link &link) {
        const Initiative *to = m_sample.portfolio.initiatives().find(link.to);
        return link.kind == LinkKind::Requires
            && (m_sample.isIn(*to, StageKind::Retired) || m_sample.isIn(*to, StageKind::Stopped));
    });
    QVERIFY(blocked > 0);
}

void SampleTest::aForecastOfFiveStoresFacesFiveHundred()
{
    const Initiative &forecast = m_sample.initiative(u"RET-01");
    QCOMPARE(forecast.name, u"Store demand forecast"_s);
    QVERIFY(m_sample.isIn(forecast, StageKind::Pilot));
    QVERIFY(m_sample.portfolio.currentEntry(forecast.id)->note.contains(u"500"));
    QVERIFY(std::ranges::any_of(forecast.custom,
                                [](const CustomValue &value) { return value.value == u"5 of 500"; }));
}

void SampleTest::aCreditModelFellFrom88To79Percent()
{
    const Initiative &scoring = m_sample.initiative(u"BNK-01");
    QCOMPARE(scoring.name, u"Credit risk scoring"_s);
    QVERIFY(m_sample.isIn(scoring, StageKind::Production));
    QCOMPARE(scoring.baseline, 88.0);
    const auto maturity = m_sample.ratings(u"BNK-01", u"technical_maturity");
    QVERIFY(std::ranges::any_of(maturity, [](const Rating &rating) {
        return rating.evidence.contains(u"88 %") && rating.evidence.contains(u"79 %");
    }));
}

void SampleTest::predictiveMaintenanceIsIgnoredByItsUsers()
{
    const Initiative &maintenance = m_sample.initiative(u"MFG-01");
    QCOMPARE(maintenance.name, u"Predictive maintenance"_s);
    QVERIFY(m_sample.isIn(maintenance, StageKind::Pilot));
    const auto acceptance = m_sample.ratings(u"MFG-01", u"user_acceptance");
    QVERIFY(acceptance.size() >= 2);
    for (const Rating &rating : acceptance)
        QVERIFY(rating.value <= 2 && !rating.evidence.isEmpty());
}

void SampleTest::oneChangeMakesAPortfolioOfIt()
{
    const Change creation = edits::creationOf(m_sample.portfolio, u"Sample"_s);
    const auto made = Portfolio().with(creation);
    QVERIFY(made);
    QVERIFY(*made == m_sample.portfolio);
}

QTEST_APPLESS_MAIN(SampleTest)
#include "tst_sample.moc"
