// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace portolan;
using namespace Qt::StringLiterals;

class SampleRatingsTest : public QObject {
    Q_OBJECT

private slots:
    void ratingsAreInRange();
    void threeRolesAssessInDifferentDepth();
    void confidenceEvidenceAndReasonsVary();
    void anOlderAssessmentGivesWayToANewerOne();
    void assessorsDisagreeInSomeCells();
    void someInitiativesAreNotOrPartlyAssessed();
    void ownersRatedMatchOwnersNamed();

private:
    const Sample m_sample;
};

void SampleRatingsTest::ratingsAreInRange()
{
    int count = 0;
    int halves = 0;
    for (const Assessment &assessment : m_sample.portfolio.assessments()) {
        QSet<QPair<qint64, qint64>> answered;
        for (const Rating &rating : m_sample.portfolio.ratingsOf(assessment.id)) {
            ++count;
            QCOMPARE(rating.value.has_value(), !rating.notApplicable);
            QVERIFY(rating.notApplicable ? !rating.evidence.isEmpty()
                                         : *rating.value >= 1 && *rating.value <= 5
                            && *rating.value * 2 == std::floor(*rating.value * 2));
            halves += rating.value && *rating.value != std::floor(*rating.value);
            QVERIFY(m_sample.portfolio.criteria().find(rating.criterion));
            const Question *question = m_sample.portfolio.questions().find(rating.question);
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

void SampleRatingsTest::threeRolesAssessInDifferentDepth()
{
    QMap<QString, int> assessors;
    int byQuestions = 0;
    int sixDirect = 0;
    int byThree = 0;
    for (const Assessment &assessment : m_sample.portfolio.assessments()) {
        ++assessors[assessment.assessor];
        const auto rows = m_sample.portfolio.ratingsOf(assessment.id);
        const auto direct = countOf(rows, [](const Rating &rating) { return !rating.question; });
        byQuestions += rows.size() == size_t(m_sample.portfolio.questions().size()) && direct == 0;
        sixDirect += rows.size() == 6 && direct == 6;
    }
    for (const Initiative &each : m_sample.portfolio.initiatives())
        byThree += m_sample.portfolio.currentAssessments(each.id).size() == 3;
    QCOMPARE(assessors.keys(), (QStringList{u"IT architecture"_s, u"PMO"_s, u"Risk office"_s}));
    QVERIFY(byQuestions >= 8);
    QVERIFY(sixDirect >= 8);
    QVERIFY(byThree >= 5);
}

void SampleRatingsTest::confidenceEvidenceAndReasonsVary()
{
    QMap<QString, int> confidences;
    int withEvidence = 0;
    int notApplicable = 0;
    for (const Assessment &assessment : m_sample.portfolio.assessments()) {
        for (const Rating &rating : m_sample.portfolio.ratingsOf(assessment.id)) {
            ++confidences[word(rating.confidence)];
            withEvidence += !rating.evidence.isEmpty();
            notApplicable += rating.notApplicable;
        }
    }
    QCOMPARE(confidences.size(), 3);
    for (const int count : confidences)
        QVERIFY(count > 50);
    QVERIFY(withEvidence > 200 && withEvidence < m_sample.portfolio.ratingCount() / 2);
    QVERIFY(notApplicable >= 3);
}

void SampleRatingsTest::anOlderAssessmentGivesWayToANewerOne()
{
    int superseded = 0;
    for (const Initiative &each : m_sample.portfolio.initiatives())
        superseded += m_sample.portfolio.assessmentsOf(each.id).size()
            > m_sample.portfolio.currentAssessments(each.id).size();
    QVERIFY(superseded >= 3);
}

void SampleRatingsTest::assessorsDisagreeInSomeCells()
{
    int cells = 0;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        QMap<QPair<qint64, qint64>, QPair<double, double>> spread;
        for (const Assessment &assessment : m_sample.portfolio.currentAssessments(each.id)) {
            for (const Rating &rating : m_sample.portfolio.ratingsOf(assessment.id)) {
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
    for (const Rating &rating : m_sample.ratings(u"BNK-03", u"skills"))
        skills.push_back(*rating.value);
    std::ranges::sort(skills);
    QCOMPARE(skills, (std::vector<double>{1, 2, 4}));
}

void SampleRatingsTest::someInitiativesAreNotOrPartlyAssessed()
{
    int none = 0;
    int partly = 0;
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        QSet<CriterionId> criteria;
        for (const Assessment &assessment : m_sample.portfolio.currentAssessments(each.id)) {
            for (const Rating &rating : m_sample.portfolio.ratingsOf(assessment.id))
                criteria << rating.criterion;
        }
        none += criteria.isEmpty();
        partly += !criteria.isEmpty() && criteria.size() < 6;
    }
    QCOMPARE(none, 3);
    QVERIFY(partly >= 2);
    QVERIFY(
        m_sample.isIn(m_sample.initiative(u"INS-03"), StageKind::Pilot)); // runs, and nobody has assessed it
    QVERIFY(m_sample.portfolio.assessmentsOf(m_sample.initiative(u"INS-03").id).empty());
}

void SampleRatingsTest::ownersRatedMatchOwnersNamed()
{
    for (const Initiative &each : m_sample.portfolio.initiatives()) {
        for (const Rating &rating : m_sample.ratings(each.code, u"benefit_owner"))
            QVERIFY2((*rating.value >= 3) == !each.benefitOwner.isEmpty(), qPrintable(each.code));
        for (const Rating &rating : m_sample.ratings(each.code, u"sponsor_commitment"))
            QVERIFY2((*rating.value >= 2) == !each.sponsor.isEmpty(), qPrintable(each.code));
        const auto unlocked = countOf(m_sample.portfolio.linksOf(each.id), [&](const Link &link) {
            return link.to == each.id && link.kind == LinkKind::Requires;
        });
        for (const Rating &rating :
             m_sample.ratings(each.code, u"enabler_effect")) // listed by code from 3 on
            QVERIFY2((*rating.value >= 3) == (unlocked > 0), qPrintable(each.code));
    }
}

QTEST_APPLESS_MAIN(SampleRatingsTest)
#include "tst_sample_ratings.moc"
