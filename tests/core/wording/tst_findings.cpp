// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/findings.h"

#include <QSet>
#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

constexpr int concerns = int(Concern::NotAssessed) + 1;
constexpr int moves = int(Move::Stop) + 1;

Initiative named(const QString &name)
{
    Initiative initiative;
    initiative.id = freshId<InitiativeId>();
    initiative.name = name;
    return initiative;
}

struct Fixture {
    Portfolio portfolio;
    Initiative claims = named(u"Claims triage"_s);
    Initiative platform = named(u"Document platform"_s);
    Criterion readiness;
    Question lineage;

    Fixture()
    {
        readiness.id = freshId<CriterionId>();
        readiness.name = u"Data readiness"_s;
        lineage.id = freshId<QuestionId>();
        lineage.criterion = readiness.id;
        lineage.name = u"Data access"_s;
        apply(Change().create(claims).create(platform).create(readiness).create(lineage));
    }

    void apply(const Change &change) { QVERIFY(portfolio.apply(change).has_value()); }
    void link(LinkKind kind)
    {
        apply(Change().create(Link{freshId<LinkId>(), claims.id, platform.id, kind}));
    }
    void give(const std::function<void(Initiative &)> &edit)
    {
        const Initiative before = *portfolio.initiatives().find(claims.id);
        Initiative after = before;
        edit(after);
        apply(Change().update(before, after));
    }

    Attention attention(Concern concern) const
    {
        Attention found;
        found.initiative = claims.id;
        found.concern = concern;
        found.months = 19;
        found.count = 3;
        return found;
    }
    QString move(Move what, CriterionId criterion = {}) const
    {
        return moveText({claims.id, what, criterion}, portfolio);
    }
};

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT

private slots:
    void everyConcernIsSaidInItsOwnWords();
    void anAgeingPilotNamesItsMonthsAndItsMissingOwner();
    void anOverdueTaskIsNamedWithItsDay();
    void aPlaceIsNamedByQuestionElseByCriterion();
    void aLinkNamesTheOtherInitiative();
    void everyMoveIsSaidInItsOwnWords();
    void aPilotAsksForAnOwnerWhenThereIsNone();
    void aGapNamesItsCriterion();
    void whatIsGoneDoesNoHarm();
};

void FindingsTest::everyConcernIsSaidInItsOwnWords()
{
    const Fixture fixture;
    QSet<QString> texts;
    for (int i = 0; i < concerns; ++i) {
        const auto concern = static_cast<Concern>(i);
        const QString text = concernText(fixture.attention(concern), fixture.portfolio);
        QVERIFY(!text.isEmpty() && !text.endsWith(u'.') && !text.contains(u'%'));
        texts << text;
        QVERIFY(!concernAction(concern).isEmpty());
    }
    QCOMPARE(texts.size(), concerns);
}

void FindingsTest::anAgeingPilotNamesItsMonthsAndItsMissingOwner()
{
    Fixture fixture;
    const Attention ageing = fixture.attention(Concern::AgeingPilot);
    const QString without = concernText(ageing, fixture.portfolio);
    QVERIFY(without.contains(u"19"_s) && without.contains(u"no production owner"_s));
    fixture.give([](Initiative &initiative) { initiative.productionOwner = u"Head of claims"_s; });
    const QString benefit = concernText(ageing, fixture.portfolio);
    QVERIFY(benefit.contains(u"19"_s) && benefit.contains(u"no benefit owner"_s));
    fixture.give([](Initiative &initiative) { initiative.benefitOwner = u"Head of claims"_s; });
    const QString owned = concernText(ageing, fixture.portfolio);
    QVERIFY(owned.contains(u"19"_s) && !owned.contains(u"owner"_s));
    QCOMPARE(concernAction(Concern::AgeingPilot), u"Decide"_s);
}

void FindingsTest::anOverdueTaskIsNamedWithItsDay()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Fixture fixture;
    const Task task{
        freshId<TaskId>(), fixture.claims.id, u"Ask 20 %1 users"_s, {}, QDate(2026, 3, 1), {}, {}};
    fixture.apply(Change().create(task));
    Attention late = fixture.attention(Concern::TaskOverdue);
    late.task = task.id;
    QCOMPARE(concernText(late, fixture.portfolio),
             u"3 task(s) overdue, the first since 1 Mar 2026: Ask 20 %1 users"_s);
    late.count = 1;
    QCOMPARE(concernText(late, fixture.portfolio), u"Task overdue since 1 Mar 2026: Ask 20 %1 users"_s);
    QCOMPARE(concernAction(Concern::TaskOverdue), u"Follow up"_s);
    QLocale::setDefault(before);
}

void FindingsTest::aPlaceIsNamedByQuestionElseByCriterion()
{
    const Fixture fixture;
    for (Concern concern : {Concern::ReadinessGap, Concern::Disagreement}) {
        Attention found = fixture.attention(concern);
        found.criterion = fixture.readiness.id;
        QVERIFY(concernText(found, fixture.portfolio).contains(u"Data readiness"_s));
        found.question = fixture.lineage.id;
        QVERIFY(concernText(found, fixture.portfolio).contains(u"Data access"_s));
    }
}

void FindingsTest::aLinkNamesTheOtherInitiative()
{
    Fixture requiring;
    requiring.link(LinkKind::Requires);
    Attention blocked = requiring.attention(Concern::BlockedByLink);
    blocked.other = requiring.platform.id;
    const QString required = concernText(blocked, requiring.portfolio);
    QVERIFY2(required.startsWith(u"Requires Document platform"_s), qPrintable(required));
    Fixture excluding;
    excluding.link(LinkKind::Excludes);
    blocked = excluding.attention(Concern::BlockedByLink);
    blocked.other = excluding.platform.id;
    const QString excluded = concernText(blocked, excluding.portfolio);
    QVERIFY2(excluded.startsWith(u"Excludes Document platform"_s), qPrintable(excluded));
}

void FindingsTest::everyMoveIsSaidInItsOwnWords()
{
    const Fixture fixture;
    QSet<QString> texts;
    for (int i = 0; i < moves; ++i) {
        const QString text = fixture.move(static_cast<Move>(i));
        QVERIFY(!text.isEmpty() && !text.endsWith(u'.') && !text.contains(u'%'));
        texts << text;
    }
    QCOMPARE(texts.size(), moves);
}

void FindingsTest::aPilotAsksForAnOwnerWhenThereIsNone()
{
    Fixture fixture;
    QVERIFY(fixture.move(Move::StartPilot).contains(u"name a benefit owner"_s));
    fixture.give([](Initiative &initiative) { initiative.benefitOwner = u"Head of claims"_s; });
    QVERIFY(fixture.move(Move::StartPilot).contains(u"owner is in place"_s));
}

void FindingsTest::aGapNamesItsCriterion()
{
    const Fixture fixture;
    QVERIFY(fixture.move(Move::CloseGap, fixture.readiness.id).contains(u"Data readiness"_s));
}

void FindingsTest::whatIsGoneDoesNoHarm()
{
    const Portfolio empty;
    const Fixture fixture;
    for (int i = 0; i < concerns; ++i)
        QVERIFY(!concernText(fixture.attention(static_cast<Concern>(i)), empty).isEmpty());
    for (int i = 0; i < moves; ++i)
        QVERIFY(!moveText({fixture.claims.id, static_cast<Move>(i), fixture.readiness.id}, empty).isEmpty());
}

QTEST_APPLESS_MAIN(FindingsTest)
#include "tst_findings.moc"
