// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"
#include "core/model/roles.h"

#include <QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

// A portfolio with one criterion, one question under it, two profiles and three stages.
struct Fixture {
    Portfolio portfolio;
    Criterion value{freshId<CriterionId>(),
                    u"value"_s,
                    u"Value"_s,
                    {},
                    Axis::Value,
                    Sense::Benefit,
                    {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s},
                    0,
                    {}};
    Question evidence;
    Profile balanced;
    Stage idea{freshId<StageId>(), u"Idea"_s, StageKind::Intake, 0, {}};
    Stage pilot{freshId<StageId>(), u"Pilot"_s, StageKind::Pilot, 1, {}};
    Stage production{freshId<StageId>(), u"Production"_s, StageKind::Production, 2, {}};

    Fixture()
    {
        evidence.id = freshId<QuestionId>();
        evidence.criterion = value.id;
        evidence.name = u"Evidence"_s;
        evidence.weight = 100;
        evidence.anchors = value.anchors;
        balanced.id = freshId<ProfileId>();
        balanced.name = u"Balanced"_s;
        balanced.weights.insert(value.id, 30);
        Change setUp;
        setUp.create(value).create(evidence).create(balanced).create(idea).create(pilot).create(production);
        apply(setUp);
    }
    void apply(const Change &change)
    {
        const auto done = portfolio.apply(change);
        QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().subject + done.error().detail));
    }
    InitiativeId add(const QString &name)
    {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.name = name;
        apply(edits::addInitiative(portfolio, initiative, monday));
        return initiative.id;
    }
};

} // namespace

class EditsTest : public QObject {
    Q_OBJECT

private slots:
    void aNewInitiativeGetsTheNextCodeAndTheFirstStage();
    void everyChangeCanBeTakenBack();
    void removingAnInitiativeTakesAllThatBelongsToIt();
    void enteringTheSameStageTwiceOnOneDayDoesNothing();
    void anAnswerOfALaterDayCarriesTheOlderOnesAlong();
    void anAnswerOnTheSameDayChangesTheRatingInPlace();
    void takingBackWhatWasNeverAnsweredDoesNothing();
    void newAnchorsMakeOlderRatingsDoubtful();
    void whatIsCarriedAlongStaysDoubtful();
    void customValuesAreToldApartByName();
    void customValuesOfAnyTextComeBack();
    void aRemovedCriterionLeavesProfilesAndRatings();
    void aRemovedStageHandsItsEntriesOver();
    void editsOfOneFieldMerge();
    void aDecisionMovesOnAndIsTakenBackWithIt();
    void tasksAreTakenBackAndGoWithTheirInitiative();
    void oneTaskForSeveralIsOneStep();
    void rolesAreThoseThatAreNamedAnywhere();
};

void EditsTest::aNewInitiativeGetsTheNextCodeAndTheFirstStage()
{
    Fixture f;
    const InitiativeId first = f.add(u"Invoice matching"_s);
    f.add(u"Card fraud"_s);
    QCOMPARE(f.portfolio.initiatives().find(first)->code, u"I-0001"_s);
    QCOMPARE(f.portfolio.initiatives()[1].code, u"I-0002"_s);
    QCOMPARE(edits::nextCode(f.portfolio), u"I-0003"_s);
    QCOMPARE(f.portfolio.currentStage(first)->id, f.idea.id);
    QCOMPARE(f.portfolio.currentEntry(first)->enteredOn, monday);
}

void EditsTest::everyChangeCanBeTakenBack()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    const InitiativeId other = f.add(u"Card fraud"_s);
    f.apply(edits::answer(f.portfolio, id, u"PMO"_s, monday,
                          {f.value.id, f.evidence.id, 4, false, Confidence::High, {}}));
    Initiative renamed = *f.portfolio.initiatives().find(id);
    renamed.name = u"Invoice matching 2"_s;
    Question reworded = f.evidence;
    reworded.anchors[2] = u"other"_s;
    const Portfolio before = f.portfolio;
    const std::vector<Change> changes{
        edits::editInitiative(before, renamed),
        edits::removeInitiatives(before, {id, other}),
        edits::linkInitiatives(before, id, other, LinkKind::Requires),
        edits::enterStage(before, id, f.pilot.id, monday.addDays(3)),
        edits::answer(before, id, u"PMO"_s, monday.addDays(1),
                      {f.value.id, {}, 2, false, Confidence::Low, {}}),
        edits::putQuestion(before, reworded, monday),
        edits::removeCriterion(before, f.value.id),
        edits::removeStage(before, f.idea.id, f.pilot.id),
    };
    for (const Change &change : changes) {
        QVERIFY(!change.isEmpty());
        QVERIFY(!change.label.isEmpty());
        f.apply(change);
        QVERIFY2(!(f.portfolio == before), qPrintable(change.label));
        f.apply(change.inverse());
        QVERIFY2(f.portfolio == before, qPrintable(change.label));
    }
}

void EditsTest::removingAnInitiativeTakesAllThatBelongsToIt()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    const InitiativeId other = f.add(u"Card fraud"_s);
    f.apply(edits::linkInitiatives(f.portfolio, other, id, LinkKind::Requires));
    f.apply(
        edits::answer(f.portfolio, id, u"PMO"_s, monday, {f.value.id, {}, 4, false, Confidence::High, {}}));
    f.apply(edits::removeInitiatives(f.portfolio, {id}));
    QCOMPARE(f.portfolio.initiatives().size(), 1);
    QCOMPARE(f.portfolio.links().size(), 0);
    QCOMPARE(f.portfolio.assessments().size(), 0);
    QCOMPARE(f.portfolio.ratingCount(), 0);
    QCOMPARE(f.portfolio.stageEntryCount(), 1);
}

void EditsTest::enteringTheSameStageTwiceOnOneDayDoesNothing()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    QVERIFY(edits::enterStage(f.portfolio, id, f.idea.id, monday).isEmpty());
    QVERIFY(!edits::enterStage(f.portfolio, id, f.idea.id, monday.addDays(1)).isEmpty());
}

void EditsTest::anAnswerOfALaterDayCarriesTheOlderOnesAlong()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    f.apply(edits::answer(f.portfolio, id, u"PMO"_s, monday,
                          {f.value.id, {}, 4, false, Confidence::High, u"memo"_s}));
    f.apply(edits::answer(f.portfolio, id, u"PMO"_s, monday.addDays(7),
                          {f.value.id, f.evidence.id, 2, false, Confidence::Low, {}}));
    QCOMPARE(f.portfolio.assessmentsOf(id).size(), size_t(2));
    const auto current = f.portfolio.currentAssessments(id);
    QCOMPARE(current.size(), size_t(1));
    QCOMPARE(f.portfolio.ratingsOf(current[0].id).size(), size_t(2));
    QCOMPARE(edits::ratingOf(f.portfolio, id, u"PMO"_s, f.value.id)->evidence, u"memo"_s);
}

void EditsTest::anAnswerOnTheSameDayChangesTheRatingInPlace()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    f.apply(
        edits::answer(f.portfolio, id, u"PMO"_s, monday, {f.value.id, {}, 4, false, Confidence::High, {}}));
    const RatingId first = edits::ratingOf(f.portfolio, id, u"PMO"_s, f.value.id)->id;
    f.apply(
        edits::answer(f.portfolio, id, u"PMO"_s, monday, {f.value.id, {}, 5, false, Confidence::High, {}}));
    QCOMPARE(f.portfolio.ratingCount(), 1);
    QCOMPARE(edits::ratingOf(f.portfolio, id, u"PMO"_s, f.value.id)->id, first);
    QCOMPARE(edits::ratingOf(f.portfolio, id, u"PMO"_s, f.value.id)->value, std::optional<double>(5));
    f.apply(edits::answer(f.portfolio, id, u"PMO"_s, monday,
                          {f.value.id, {}, {}, true, Confidence::High, u"no"_s}));
    QVERIFY(edits::ratingOf(f.portfolio, id, u"PMO"_s, f.value.id)->notApplicable);
    QVERIFY(!edits::ratingOf(f.portfolio, id, u"PMO"_s, f.value.id)->value);
    f.apply(
        edits::answer(f.portfolio, id, u"PMO"_s, monday, {f.value.id, {}, {}, false, Confidence::High, {}}));
    QCOMPARE(f.portfolio.ratingCount(), 0);
}

void EditsTest::takingBackWhatWasNeverAnsweredDoesNothing()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    QVERIFY(edits::answer(f.portfolio, id, u"PMO"_s, monday, {f.value.id, {}, {}, false, {}, {}}).isEmpty());
}

void EditsTest::newAnchorsMakeOlderRatingsDoubtful()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    f.apply(edits::answer(f.portfolio, id, u"PMO"_s, monday, {f.value.id, f.evidence.id, 4, false, {}, {}}));
    Question renamed = f.evidence;
    renamed.name = u"Proof"_s;
    f.apply(edits::putQuestion(f.portfolio, renamed, monday.addDays(9)));
    QCOMPARE(edits::doubtfulRatings(f.portfolio, f.value.id, f.evidence.id),
             0); // a new name changes no meaning
    Question reworded = renamed;
    reworded.anchors[4] = u"controlled trial"_s;
    f.apply(edits::putQuestion(f.portfolio, reworded, monday.addDays(9)));
    QCOMPARE(edits::doubtfulRatings(f.portfolio, f.value.id, f.evidence.id), 1);
}

void EditsTest::whatIsCarriedAlongStaysDoubtful()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    f.apply(edits::answer(f.portfolio, id, u"PMO"_s, monday, {f.value.id, f.evidence.id, 4, false, {}, {}}));
    Question reworded = f.evidence;
    reworded.anchors[4] = u"controlled trial"_s;
    f.apply(edits::putQuestion(f.portfolio, reworded, monday.addDays(9)));
    f.apply(edits::answer(f.portfolio, id, u"PMO"_s, monday.addDays(10), {f.value.id, {}, 3, false, {}, {}}));
    QCOMPARE(f.portfolio.assessmentsOf(id).size(), 2u);
    QCOMPARE(edits::doubtfulRatings(f.portfolio, f.value.id, f.evidence.id), 1);
    QCOMPARE(edits::ratingOf(f.portfolio, id, u"PMO"_s, f.value.id, f.evidence.id)->ratedOn, monday);
    f.apply(edits::answer(f.portfolio, id, u"PMO"_s, monday.addDays(10),
                          {f.value.id, f.evidence.id, 4, false, {}, {}}));
    QCOMPARE(edits::doubtfulRatings(f.portfolio, f.value.id, f.evidence.id), 0); // said again
}

void EditsTest::customValuesAreToldApartByName()
{
    Initiative before;
    before.custom = {{u"Vendor"_s, u"Own"_s}, {u"Site"_s, u"Basel"_s}};
    Initiative after = before;
    setCustom(after.custom, {u"Vendor"_s, u"Lloyd"_s});
    setCustom(after.custom, {u"Plant"_s, u"7"_s});
    after.custom.removeIf([](const CustomValue &value) { return value.name == u"Site"_s; });
    const QList<FieldChange> changes = differences(before, after);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].field, QByteArray("custom/Vendor"));
    QCOMPARE(changes[0].before, QVariant(u"Own"_s));
    QCOMPARE(changes[0].after, QVariant(u"Lloyd"_s));
    QCOMPARE(changes[1].field, QByteArray("custom/Site"));
    QVERIFY(!changes[1].after.isValid());
    QCOMPARE(changes[2].field, QByteArray("custom/Plant"));
    QVERIFY(!changes[2].before.isValid());
}

void EditsTest::customValuesOfAnyTextComeBack()
{
    const CustomValues values{{u"a \"quoted\" \\ name"_s, u"tab\tline\nzero"_s + QChar(0) + u"end"_s},
                              {u"עברית"_s, u"\U0001F680 \u2028 </script>"_s},
                              {QString(), QString()}};
    CustomValues back;
    QVERIFY(restore(stored(values), back));
    QCOMPARE(back, values);
    for (const QString &broken :
         {u""_s, u"{}"_s, u"[[\"a\"]]"_s, u"[[\"a\",1]]"_s, u"[\"a\"]"_s, u"[[\"a\",\"b\"]"_s})
        QVERIFY2(!restore(QVariant(broken), back), qPrintable(broken));
}

void EditsTest::aRemovedCriterionLeavesProfilesAndRatings()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    f.apply(edits::answer(f.portfolio, id, u"PMO"_s, monday, {f.value.id, f.evidence.id, 4, false, {}, {}}));
    f.apply(edits::removeCriterion(f.portfolio, f.value.id));
    QVERIFY(f.portfolio.criteria().isEmpty());
    QVERIFY(f.portfolio.questions().isEmpty());
    QVERIFY(f.portfolio.defaultProfile()->weights.isEmpty());
    QCOMPARE(f.portfolio.ratingCount(), 0);
}

void EditsTest::aRemovedStageHandsItsEntriesOver()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    f.apply(edits::removeStage(f.portfolio, f.idea.id, f.pilot.id));
    QCOMPARE(f.portfolio.stages().size(), 2);
    QCOMPARE(f.portfolio.currentStage(id)->id, f.pilot.id);
}

void EditsTest::editsOfOneFieldMerge()
{
    Fixture f;
    const InitiativeId id = f.add(u"I"_s);
    Initiative typed = *f.portfolio.initiatives().find(id);
    typed.name = u"In"_s;
    const Change first = edits::editInitiative(f.portfolio, typed);
    f.apply(first);
    typed.name = u"I"_s;
    const Change second = edits::editInitiative(f.portfolio, typed);
    QCOMPARE(first.mergeKey, second.mergeKey);
    QVERIFY(!first.mergeKey.isEmpty());
    QVERIFY(merged(first, second).isEmpty()); // ends where it began
}

void EditsTest::aDecisionMovesOnAndIsTakenBackWithIt()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    const Portfolio before = f.portfolio;
    const QDate later = monday.addDays(9);
    const Change change = edits::decide(
        before, {{}, id, {}, later, Verdict::Continue, u"Users ask for it"_s, {}, u"Board"_s}, f.pilot.id);
    f.apply(change);
    QCOMPARE(f.portfolio.decisionsOf(id).size(), size_t(1));
    QCOMPARE(f.portfolio.decisionsOf(id).front().stage, f.idea.id);
    const auto withoutIdea = f.portfolio.with(edits::removeStage(f.portfolio, f.idea.id, f.pilot.id));
    QVERIFY(withoutIdea.has_value());
    QCOMPARE(withoutIdea->decisionsOf(id).front().stage, f.pilot.id);
    const auto entry = f.portfolio.currentEntry(id);
    QCOMPARE(entry->stage, f.pilot.id);
    QCOMPARE(entry->enteredOn, later);
    QCOMPARE(entry->note, u"Users ask for it"_s);
    QCOMPARE(entry->decidedBy, u"Board"_s);
    QVERIFY(!edits::stopDecision(f.portfolio, id));
    f.apply(change.inverse());
    QVERIFY(f.portfolio == before);
    f.apply(edits::decide(before, {{}, id, {}, later, Verdict::Stop, u"first"_s, {}, {}}));
    f.apply(edits::decide(f.portfolio, {{}, id, {}, monday, Verdict::Stop, u"older"_s, {}, {}}));
    QCOMPARE(edits::stopDecision(f.portfolio, id)->reason, u"first"_s);
    f.apply(edits::removeDecision(f.portfolio, id, edits::stopDecision(f.portfolio, id)->id));
    QCOMPARE(edits::stopDecision(f.portfolio, id)->reason, u"older"_s);
    QVERIFY(
        edits::decide(before, {{}, freshId<InitiativeId>(), {}, later, Verdict::Stop, {}, {}, {}}).isEmpty());
}

void EditsTest::tasksAreTakenBackAndGoWithTheirInitiative()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    f.apply(edits::decide(f.portfolio, {{}, id, {}, monday, Verdict::Change, u"reason"_s, {}, {}}));
    f.apply(edits::addTask(f.portfolio, {{}, id, u"Name an owner"_s, u"Sponsor"_s, monday, {}, {}}));
    const Portfolio before = f.portfolio;
    Task finished = before.tasksOf(id).front();
    finished.doneOn = monday.addDays(3);
    for (const Change &change :
         {edits::editTask(before, finished), edits::removeTask(before, id, finished.id),
          edits::removeInitiatives(before, {id})}) {
        QVERIFY(!change.isEmpty());
        f.apply(change);
        QVERIFY(!(f.portfolio == before));
        f.apply(change.inverse());
        QVERIFY2(f.portfolio == before, qPrintable(change.label));
    }
    f.apply(edits::removeInitiatives(before, {id}));
    QCOMPARE(f.portfolio.taskCount(), 0);
    QCOMPARE(f.portfolio.decisionCount(), 0);
}

void EditsTest::oneTaskForSeveralIsOneStep()
{
    Fixture f;
    const InitiativeId invoices = f.add(u"Invoice matching"_s);
    const InitiativeId claims = f.add(u"Claims triage"_s);
    const Portfolio before = f.portfolio;
    const Task task{{}, {}, u"Name an owner"_s, u"Sponsor"_s, monday, {}, u"no_benefit_owner"_s};
    const Change one = edits::addTasks(before, {claims}, task);
    QCOMPARE(one.label, u"Add the task Name an owner to Claims triage"_s);
    const Change both = edits::addTasks(before, {invoices, claims, freshId<InitiativeId>()}, task);
    QCOMPARE(both.label, u"Add the task Name an owner to 2 initiative(s)"_s);
    f.apply(both);
    QCOMPARE(f.portfolio.tasksOf(invoices).front().cause, task.cause);
    QCOMPARE(f.portfolio.tasksOf(claims).front().dueOn, monday);
    QVERIFY(f.portfolio.tasksOf(claims).front().id != f.portfolio.tasksOf(invoices).front().id);
    f.apply(both.inverse());
    QVERIFY(f.portfolio == before);
    QVERIFY(edits::addTasks(before, {}, task).isEmpty());
}

void EditsTest::rolesAreThoseThatAreNamedAnywhere()
{
    Fixture f;
    const InitiativeId id = f.add(u"Invoice matching"_s);
    QVERIFY(rolesIn(f.portfolio).isEmpty());
    Initiative owned = *f.portfolio.initiatives().find(id);
    owned.sponsor = u"Chief  operating officer"_s;
    owned.benefitOwner = u"chief operating OFFICER "_s;
    owned.productionOwner = u"Zone manager"_s;
    f.apply(edits::editInitiative(f.portfolio, owned));
    f.apply(edits::addTask(f.portfolio, {{}, id, u"Ask"_s, u"Auditor"_s, {}, {}, {}}));
    f.apply(edits::decide(f.portfolio, {{}, id, {}, monday, Verdict::Change, {}, {}, u"Board"_s}));
    QCOMPARE(rolesIn(f.portfolio),
             (QStringList{u"Auditor"_s, u"Board"_s, u"Chief operating officer"_s, u"Zone manager"_s}));
}

QTEST_APPLESS_MAIN(EditsTest)
#include "tst_edits.moc"
