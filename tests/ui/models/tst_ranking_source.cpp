// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/register_fixture.h"
#include "ui/models/ranking_source.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class RankingSourceTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<RegisterFixture>();
        m->openThree();
    }
    void thereIsOnePerSession();
    void itSaysWhatRankSays();
    void aRatingChangesIt();
    void aNameOrAnAmountDoesNot();
    void aCodeOrAPinDoes();
    void anotherProfileWeighsAnew();
    void undoBringsTheOldOneBack();
    void aClosedSessionHasNoRanking();

private:
    void expectCurrent(RankingSource &source)
    {
        const Ranking expected = rank(m->session.portfolio(), *m->session.profile());
        QCOMPARE(source.ranking().rows.size(), expected.rows.size());
        for (size_t i = 0; i < expected.rows.size(); ++i) {
            QCOMPARE(source.ranking().rows[i].initiative, expected.rows[i].initiative);
            QCOMPARE(source.ranking().rows[i].rank, expected.rows[i].rank);
            QCOMPARE(source.ranking().rows[i].index, expected.rows[i].index);
            QCOMPARE(source.ranking().rows[i].pinnedRank, expected.rows[i].pinnedRank);
        }
    }
    std::unique_ptr<RegisterFixture> m;
};

void RankingSourceTest::thereIsOnePerSession()
{
    QCOMPARE(&RankingSource::of(m->session), &RankingSource::of(m->session));
    Session other;
    QVERIFY(&RankingSource::of(m->session) != &RankingSource::of(other));
}

void RankingSourceTest::itSaysWhatRankSays()
{
    RankingSource &source = RankingSource::of(m->session);
    expectCurrent(source);
    QCOMPARE(source.scoreOf(m->fraud)->index, std::optional(75.0));
    QVERIFY(!source.scoreOf(m->cafe)->index);
    QVERIFY(!source.scoreOf(InitiativeId{7}));
}

void RankingSourceTest::aRatingChangesIt()
{
    RankingSource &source = RankingSource::of(m->session);
    QCOMPARE(source.scoreOf(m->claims)->rank, std::optional(2));
    QSignalSpy changes(&source, &RankingSource::changed);
    m->rate(m->claims, 5);
    QVERIFY(changes.size() > 0);
    QCOMPARE(source.scoreOf(m->claims)->rank, std::optional(1));
    expectCurrent(source);
}

void RankingSourceTest::aNameOrAnAmountDoesNot()
{
    RankingSource &source = RankingSource::of(m->session);
    const ScoreSheet *sheet = source.ranking().sheet.get();
    QSignalSpy changes(&source, &RankingSource::changed);
    Initiative after = m->at(m->fraud);
    after.name = u"Other"_s;
    after.investment = 1;
    m->perform(edits::editInitiative(m->session.portfolio(), after));
    const Stage pilot = m->session.portfolio().orderedStages()[2];
    m->perform(edits::enterStage(m->session.portfolio(), m->fraud, pilot.id, QDate(2026, 5, 1)));
    QCOMPARE(changes.size(), 0);
    QCOMPARE(source.ranking().sheet.get(), sheet);
    expectCurrent(source);
}

void RankingSourceTest::aCodeOrAPinDoes()
{
    RankingSource &source = RankingSource::of(m->session);
    QSignalSpy changes(&source, &RankingSource::changed);
    Initiative after = m->at(m->claims);
    after.pinnedRank = 1;
    m->perform(edits::editInitiative(m->session.portfolio(), after));
    QCOMPARE(source.scoreOf(m->claims)->pinnedRank, std::optional(1));
    after = m->at(m->fraud);
    after.code = u"Z-9"_s;
    m->perform(edits::editInitiative(m->session.portfolio(), after));
    QCOMPARE(changes.size(), 2);
    expectCurrent(source);
}

void RankingSourceTest::anotherProfileWeighsAnew()
{
    RankingSource &source = RankingSource::of(m->session);
    m->rate(m->cafe, 3);
    source.ranking();
    const ScoreSheet *sheet = source.ranking().sheet.get();
    QSignalSpy changes(&source, &RankingSource::changed);
    m->session.setProfile(m->session.portfolio().orderedProfiles()[1].id);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(source.ranking().profile.id, m->session.profileId());
    QCOMPARE(source.ranking().sheet.get(), sheet); // only weighed
    Profile heavier = *m->session.profile();
    heavier.weights[heavier.weights.firstKey()] = 90;
    m->perform(edits::putProfile(m->session.portfolio(), heavier));
    expectCurrent(source);
    QCOMPARE(source.ranking().sheet.get(), sheet);
    heavier.aggregation = Aggregation::Median;
    m->perform(edits::putProfile(m->session.portfolio(), heavier));
    expectCurrent(source);
    QCOMPARE(source.ranking().sheet->aggregation, Aggregation::Median);
}

void RankingSourceTest::undoBringsTheOldOneBack()
{
    RankingSource &source = RankingSource::of(m->session);
    const InitiativeId added = m->add(u"Churn"_s);
    QVERIFY(source.scoreOf(added));
    m->session.undo();
    QVERIFY(!source.scoreOf(added));
    expectCurrent(source);
}

void RankingSourceTest::aClosedSessionHasNoRanking()
{
    RankingSource &source = RankingSource::of(m->session);
    QVERIFY(source.scoreOf(m->fraud));
    m->session.close();
    QVERIFY(source.ranking().rows.empty());
    QVERIFY(!source.scoreOf(m->fraud));
}

QTEST_GUILESS_MAIN(RankingSourceTest)
#include "tst_ranking_source.moc"
