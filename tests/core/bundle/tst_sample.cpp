// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"

#include <QSet>
#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2026, 11, 23);

template <typename Range, typename Predicate>
qsizetype countOf(const Range &range, Predicate holds)
{
    return qsizetype(std::count_if(range.begin(), range.end(), holds));
}

} // namespace

class SampleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void groupHasItsUnitsRegionsAndInitiatives();
    void everyInitiativeTellsWhatItIsAbout();
    void everyFieldIsUsedAndMostHaveGapsAsInLife();
    void moneyIsPlausible();
    void linksAreSensible();
    void stagesHappenInOrderAndNotInTheFuture();
    void nothingIsInProductionWithoutAPilot();
    void pilotsAreManyAndFewReachProduction();
    void endsHaveAReasonAndSomebodyWhoDecided();
    void oneInitiativeWasReopened();
    void ratingsAreInRange();
    void threeRolesAssessInDifferentDepth();
    void confidenceEvidenceAndReasonsVary();
    void anOlderAssessmentGivesWayToANewerOne();
    void assessorsDisagreeInSomeCells();
    void someInitiativesAreNotOrPartlyAssessed();
    void ownersRatedMatchOwnersNamed();
    void aForecastOfFiveStoresFacesFiveHundred();
    void aCreditModelFellFrom88To79Percent();
    void predictiveMaintenanceIsIgnoredByItsUsers();
    void aPlannedFileCanBeMadeOfIt();

private:
    const Initiative &initiative(QStringView code) const;
    // Of the current assessments: the ratings of a question by its key.
    std::vector<Rating> ratings(QStringView code, QStringView questionKey) const;
    QStringList path(InitiativeId) const; // kinds of the stages gone through
    bool isIn(const Initiative &initiative, StageKind kind) const
    {
        const Stage *stage = m_sample.currentStage(initiative.id, asOf);
        return stage && stage->kind == kind;
    }

    Portfolio m_sample;
};

void SampleTest::initTestCase()
{
    const auto sample = bundle::samplePortfolio();
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().detail));
    m_sample = *sample;
}

const Initiative &SampleTest::initiative(QStringView code) const
{
    const Initiative *found = m_sample.initiativeByCode(code);
    if (!found)
        qFatal("no initiative %s", qPrintable(code.toString()));
    return *found;
}

std::vector<Rating> SampleTest::ratings(QStringView code, QStringView questionKey) const
{
    std::vector<Rating> found;
    for (const Assessment &assessment : m_sample.currentAssessments(initiative(code).id)) {
        for (const Rating &rating : m_sample.ratingsOf(assessment.id)) {
            const Question *question = m_sample.questions().find(rating.question);
            if (question && question->key == questionKey)
                found.push_back(rating);
        }
    }
    return found;
}

QStringList SampleTest::path(InitiativeId id) const
{
    QStringList kinds;
    for (const StageEntry &entry : m_sample.history(id))
        kinds << word(m_sample.stages().find(entry.stage)->kind);
    return kinds;
}

void SampleTest::groupHasItsUnitsRegionsAndInitiatives()
{
    QCOMPARE(m_sample.info().name, u"Meridian Group — AI portfolio 2026"_s);
    QCOMPARE(m_sample.info().currency, u"EUR"_s);
    QCOMPARE(m_sample.info().discountRate, 0.08);
    QCOMPARE(m_sample.initiatives().size(), 36);
    QSet<QString> regions;
    QSet<QString> sectors;
    QSet<UnitId> used;
    for (const Unit &unit : m_sample.units()) {
        regions << unit.region;
        sectors << unit.sector;
    }
    for (const Initiative &each : m_sample.initiatives())
        used << each.unit;
    QCOMPARE(regions.size(), 4);
    QVERIFY(sectors.contains(QSet<QString>{u"Retail"_s, u"Banking"_s, u"Insurance"_s, u"Manufacturing"_s}));
    QCOMPARE(used.size(), m_sample.units().size());
}

void SampleTest::everyInitiativeTellsWhatItIsAbout()
{
    QSet<QString> names;
    for (const Initiative &each : m_sample.initiatives()) {
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
    const auto &all = m_sample.initiatives();
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
    QVERIFY(some([&](const Initiative &i) { return m_sample.customValuesOf(i.id).empty(); }));
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
    for (const Initiative &each : m_sample.initiatives()) {
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
        for (const Rating &rating : ratings(each.code, u"net_benefit")) { // what its anchors promise
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
    for (const Link &link : m_sample.links()) {
        kinds << link.kind;
        QVERIFY(m_sample.initiatives().find(link.from) && m_sample.initiatives().find(link.to));
        QVERIFY(link.from != link.to);
        for (const Link &other : m_sample.links()) // nothing requires each other, nothing is said twice
            QVERIFY(other.id == link.id || !(other.from == link.to && other.to == link.from));
        const QStringList codes{m_sample.initiatives().find(link.from)->code,
                                m_sample.initiatives().find(link.to)->code};
        const bool hasAPilot = path(link.to).contains(u"pilot"_s) || path(link.to).contains(u"production"_s);
        const bool runs = path(link.from).contains(u"pilot"_s);
        QVERIFY2(link.kind != LinkKind::Requires || !runs || hasAPilot, qPrintable(codes.join(u' ')));
    }
    QCOMPARE(kinds.size(), 2);
    const auto blocked = countOf(m_sample.links(), [this](const Link &link) {
        const Initiative *to = m_sample.initiatives().find(link.to);
        return link.kind == LinkKind::Requires
            && (isIn(*to, StageKind::Retired) || isIn(*to, StageKind::Stopped));
    });
    QVERIFY(blocked > 0);
}

void SampleTest::stagesHappenInOrderAndNotInTheFuture()
{
    int undated = 0;
    QDate first = asOf;
    for (const Initiative &each : m_sample.initiatives()) {
        QVERIFY2(m_sample.currentStage(each.id, asOf), qPrintable(each.code));
        QDate last;
        for (const StageEntry &entry : m_sample.stageEntriesOf(each.id)) { // in the order of the file
            QVERIFY2(!entry.enteredOn.isValid() || entry.enteredOn <= asOf, qPrintable(each.code));
            if (!entry.enteredOn.isValid()) {
                ++undated;
                continue;
            }
            QVERIFY2(!last.isValid() || last < entry.enteredOn, qPrintable(each.code));
            last = entry.enteredOn;
            first = std::min(first, last);
        }
        for (const Assessment &assessment : m_sample.assessmentsOf(each.id))
            QVERIFY2(assessment.date <= asOf, qPrintable(each.code));
    }
    QVERIFY(undated >= 2 && undated <= 3);
    QVERIFY(first.daysTo(asOf) > 3 * 365); // three years of history
}

void SampleTest::nothingIsInProductionWithoutAPilot()
{
    for (const Initiative &each : m_sample.initiatives()) {
        const QStringList stages = path(each.id);
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

void SampleTest::pilotsAreManyAndFewReachProduction()
{
    QMap<QString, int> now;
    int everPilot = 0;
    int everProduction = 0;
    int completedWithDates = 0;
    int aging = 0;
    int withoutProductionOwner = 0;
    for (const Initiative &each : m_sample.initiatives()) {
        const auto entry = m_sample.currentEntry(each.id, asOf);
        const Stage *stage = m_sample.currentStage(each.id, asOf);
        ++now[word(stage->kind)];
        const QStringList stages = path(each.id);
        everPilot += stages.contains(u"pilot"_s);
        everProduction += stages.contains(u"production"_s);
        const auto history = m_sample.history(each.id);
        for (size_t i = 0; i + 1 < history.size(); ++i) {
            completedWithDates += stages[qsizetype(i)] == u"pilot" && history[i].enteredOn.isValid();
        }
        if (stage->kind == StageKind::Pilot && entry->enteredOn.isValid())
            aging += entry->enteredOn.addMonths(15) < asOf;
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

void SampleTest::endsHaveAReasonAndSomebodyWhoDecided()
{
    int ends = 0;
    for (const Initiative &each : m_sample.initiatives()) {
        for (const StageEntry &entry : m_sample.stageEntriesOf(each.id)) {
            if (isProgress(m_sample.stages().find(entry.stage)->kind))
                continue;
            ++ends;
            QVERIFY2(!entry.note.isEmpty() && !entry.decidedBy.isEmpty(), qPrintable(each.code));
        }
    }
    QCOMPARE(ends, 5);
}

void SampleTest::oneInitiativeWasReopened()
{
    QStringList reopened;
    for (const Initiative &each : m_sample.initiatives()) {
        const QStringList stages = path(each.id);
        if (stages.contains(u"stopped"_s) && stages.last() == u"pilot")
            reopened << each.name;
    }
    QCOMPARE(reopened, QStringList{u"Shift planning"_s});
}

void SampleTest::ratingsAreInRange()
{
    int count = 0;
    int halves = 0;
    for (const Assessment &assessment : m_sample.assessments()) {
        QSet<QPair<qint64, qint64>> answered;
        for (const Rating &rating : m_sample.ratingsOf(assessment.id)) {
            ++count;
            QCOMPARE(rating.value.has_value(), !rating.notApplicable);
            QVERIFY(rating.notApplicable ? !rating.evidence.isEmpty()
                                         : *rating.value >= 1 && *rating.value <= 5
                            && *rating.value * 2 == std::floor(*rating.value * 2));
            halves += rating.value && *rating.value != std::floor(*rating.value);
            QVERIFY(m_sample.criteria().find(rating.criterion));
            const Question *question = m_sample.questions().find(rating.question);
            QVERIFY(!rating.question || (question && question->criterion == rating.criterion));
            const QPair<qint64, qint64> cell{rating.criterion.value, rating.question.value};
            QVERIFY(!answered.contains(cell));
            answered << cell;
        }
        QVERIFY(!answered.isEmpty());
    }
    QVERIFY(count > 800);
    QVERIFY(halves > 5 && halves < count / 10);
}

void SampleTest::threeRolesAssessInDifferentDepth()
{
    QMap<QString, int> assessors;
    int byQuestions = 0;
    int sixDirect = 0;
    int byThree = 0;
    for (const Assessment &assessment : m_sample.assessments()) {
        ++assessors[assessment.assessor];
        const auto rows = m_sample.ratingsOf(assessment.id);
        const auto direct = countOf(rows, [](const Rating &rating) { return !rating.question; });
        byQuestions += rows.size() == size_t(m_sample.questions().size()) && direct == 0;
        sixDirect += rows.size() == 6 && direct == 6;
    }
    for (const Initiative &each : m_sample.initiatives())
        byThree += m_sample.currentAssessments(each.id).size() == 3;
    QCOMPARE(assessors.keys(), (QStringList{u"IT architecture"_s, u"PMO"_s, u"Risk office"_s}));
    QVERIFY(byQuestions >= 8);
    QVERIFY(sixDirect >= 8);
    QVERIFY(byThree >= 5);
}

void SampleTest::confidenceEvidenceAndReasonsVary()
{
    QMap<QString, int> confidences;
    int withEvidence = 0;
    int notApplicable = 0;
    for (const Assessment &assessment : m_sample.assessments()) {
        for (const Rating &rating : m_sample.ratingsOf(assessment.id)) {
            ++confidences[word(rating.confidence)];
            withEvidence += !rating.evidence.isEmpty();
            notApplicable += rating.notApplicable;
        }
    }
    QCOMPARE(confidences.size(), 3);
    for (const int count : confidences)
        QVERIFY(count > 50);
    QVERIFY(withEvidence > 200 && withEvidence < m_sample.ratingCount() / 2);
    QVERIFY(notApplicable >= 3);
}

void SampleTest::anOlderAssessmentGivesWayToANewerOne()
{
    int superseded = 0;
    for (const Initiative &each : m_sample.initiatives())
        superseded += m_sample.assessmentsOf(each.id).size() > m_sample.currentAssessments(each.id).size();
    QVERIFY(superseded >= 3);
}

void SampleTest::assessorsDisagreeInSomeCells()
{
    int cells = 0;
    for (const Initiative &each : m_sample.initiatives()) {
        QMap<QPair<qint64, qint64>, QPair<double, double>> spread;
        for (const Assessment &assessment : m_sample.currentAssessments(each.id)) {
            for (const Rating &rating : m_sample.ratingsOf(assessment.id)) {
                if (!rating.value)
                    continue;
                const QPair<qint64, qint64> cell{rating.criterion.value, rating.question.value};
                const auto seen = spread.value(cell, {*rating.value, *rating.value});
                spread[cell] = {std::min(seen.first, *rating.value), std::max(seen.second, *rating.value)};
            }
        }
        cells += int(countOf(spread, [](const auto &range) { return range.second - range.first >= 2; }));
    }
    QVERIFY(cells >= 5 && cells <= 40);
    std::vector<double> skills;
    for (const Rating &rating : ratings(u"BNK-03", u"skills"))
        skills.push_back(*rating.value);
    std::ranges::sort(skills);
    QCOMPARE(skills, (std::vector<double>{1, 2, 4}));
}

void SampleTest::someInitiativesAreNotOrPartlyAssessed()
{
    int none = 0;
    int partly = 0;
    for (const Initiative &each : m_sample.initiatives()) {
        QSet<CriterionId> criteria;
        for (const Assessment &assessment : m_sample.currentAssessments(each.id)) {
            for (const Rating &rating : m_sample.ratingsOf(assessment.id))
                criteria << rating.criterion;
        }
        none += criteria.isEmpty();
        partly += !criteria.isEmpty() && criteria.size() < 6;
    }
    QCOMPARE(none, 3);
    QVERIFY(partly >= 2);
    QVERIFY(isIn(initiative(u"INS-03"), StageKind::Pilot)); // runs, and nobody has assessed it
    QVERIFY(m_sample.assessmentsOf(initiative(u"INS-03").id).empty());
}

void SampleTest::ownersRatedMatchOwnersNamed()
{
    for (const Initiative &each : m_sample.initiatives()) {
        for (const Rating &rating : ratings(each.code, u"benefit_owner"))
            QVERIFY2((*rating.value >= 3) == !each.benefitOwner.isEmpty(), qPrintable(each.code));
        for (const Rating &rating : ratings(each.code, u"sponsor_commitment"))
            QVERIFY2((*rating.value >= 2) == !each.sponsor.isEmpty(), qPrintable(each.code));
        const auto unlocked = countOf(m_sample.linksOf(each.id), [&](const Link &link) {
            return link.to == each.id && link.kind == LinkKind::Requires;
        });
        for (const Rating &rating : ratings(each.code, u"enabler_effect")) // listed by code from 3 on
            QVERIFY2((*rating.value >= 3) == (unlocked > 0), qPrintable(each.code));
    }
}

void SampleTest::aForecastOfFiveStoresFacesFiveHundred()
{
    const Initiative &forecast = initiative(u"RET-01");
    QCOMPARE(forecast.name, u"Store demand forecast"_s);
    QVERIFY(isIn(forecast, StageKind::Pilot));
    QVERIFY(m_sample.currentEntry(forecast.id)->note.contains(u"500"));
    QVERIFY(std::ranges::any_of(m_sample.customValuesOf(forecast.id),
                                [](const CustomValue &value) { return value.value == u"5 of 500"; }));
}

void SampleTest::aCreditModelFellFrom88To79Percent()
{
    const Initiative &scoring = initiative(u"BNK-01");
    QCOMPARE(scoring.name, u"Credit risk scoring"_s);
    QVERIFY(isIn(scoring, StageKind::Production));
    QCOMPARE(scoring.baseline, 88.0);
    const auto maturity = ratings(u"BNK-01", u"technical_maturity");
    QVERIFY(std::ranges::any_of(maturity, [](const Rating &rating) {
        return rating.evidence.contains(u"88 %") && rating.evidence.contains(u"79 %");
    }));
}

void SampleTest::predictiveMaintenanceIsIgnoredByItsUsers()
{
    const Initiative &maintenance = initiative(u"MFG-01");
    QCOMPARE(maintenance.name, u"Predictive maintenance"_s);
    QVERIFY(isIn(maintenance, StageKind::Pilot));
    const auto acceptance = ratings(u"MFG-01", u"user_acceptance");
    QVERIFY(acceptance.size() >= 2);
    for (const Rating &rating : acceptance)
        QVERIFY(rating.value <= 2 && !rating.evidence.isEmpty());
}

void SampleTest::aPlannedFileCanBeMadeOfIt()
{
    const Change creation = edits::creationOf(m_sample, u"Sample"_s);
    const auto made = Portfolio().with(creation);
    QVERIFY(made);
    QVERIFY(*made == m_sample);
}

QTEST_APPLESS_MAIN(SampleTest)
#include "tst_sample.moc"
