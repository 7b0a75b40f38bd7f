// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "ui/pages/method/method_page.h"
#include "ui/pages/method/method_tree.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;
using Kind = MethodRef::Kind;

class MethodPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup();
    void typingANameIsOneStepOfUndo();
    void anEmptyNameIsRefusedInPlace();
    void criteriaAndQuestionsAreAddedAndRemovedWithUndo();
    void aNewCriterionTakesItsKeyFromItsName();
    void changedAnchorsMarkOlderRatings();
    void aCorrectedSpellingKeepsRatings();
    void theOrderChangesWithinSiblingsOnly();
    void weightsShowTheirShares();
    void allWeightsZeroIsRefused();
    void thresholdsStayWithinTheScale();
    void profilesAreCopiedAndTheLastOneStays();
    void aStageInUseAsksWhereItsEntriesGo();
    void aStageInWhichSomethingWasDecidedAsksToo();
    void theLastStageInUseStays();
    void anUnusedStageGoesWithoutAsking();
    void questionsHaveWeightsAndWeakestLinks();
    void undoShowsWhatItChanged();
    void theWholeMethodIsTheSameAfterUndoOfEverything();
    void aReadOnlyFileIsShownButNotEdited();

private:
    template <typename W>
    W *child(const QString &name) const
    {
        for (W *widget : m_page->findChildren<W *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void retype(QWidget *field, const QString &text)
    {
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        for (const QChar letter : text)
            QTest::keyClick(field, letter.toLatin1());
    }
    MethodTree *tree() const { return m_page->findChild<MethodTree *>(u"methodTree"_s); }
    const Portfolio &portfolio() const { return m_session->portfolio(); }
    Criterion criterion(const QString &key) const
    {
        for (const Criterion &each : portfolio().criteria()) {
            if (each.key == key)
                return each;
        }
        return {};
    }
    Stage stage(StageKind kind) const
    {
        for (const Stage &each : portfolio().orderedStages()) {
            if (each.kind == kind)
                return each;
        }
        return {};
    }
    void choose(Kind kind, qint64 id)
    {
        tree()->setCurrent({kind, id});
        QVERIFY((tree()->current() == MethodRef{kind, id}));
    }
    void rate(double value, QDate on);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MethodPage> m_page;
    InitiativeId m_initiative;
};

void MethodPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>();
    const auto start = bundle::newPortfolio(u"Harbour"_s);
    QVERIFY(start);
    QVERIFY(
        m_session->create(m_folder->filePath(u"harbour.portolan"_s), edits::creationOf(*start, u"Create"_s)));
    m_session->setAsOf(QDate(2026, 11, 12));
    Initiative initiative;
    initiative.id = m_initiative = freshId<InitiativeId>();
    initiative.name = u"Card fraud"_s;
    QVERIFY(m_session->perform(edits::addInitiative(portfolio(), initiative, QDate(2026, 1, 5))));
    m_page = std::make_unique<MethodPage>(*m_session, Prompts{});
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_session->undoStack()->clear();
}

void MethodPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void MethodPageTest::rate(double value, QDate on)
{
    const edits::Answer answer{criterion(u"feasibility"_s).id, {}, value, false, Confidence::High, {}};
    QVERIFY(m_session->perform(edits::answer(portfolio(), m_initiative, u"PMO"_s, on, answer)));
}

void MethodPageTest::typingANameIsOneStepOfUndo()
{
    choose(Kind::Criterion, criterion(u"feasibility"_s).id.value);
    retype(child<QLineEdit>(u"name"_s), u"Can we do it"_s);
    QCOMPARE(criterion(u"feasibility"_s).name, u"Can we do it"_s);
    QCOMPARE(child<QLineEdit>(u"name"_s)->text(),
             u"Can we do it"_s); // blanks between words survive the typing
    QCOMPARE(m_session->undoStack()->count(), 1);
    QCOMPARE(tree()->currentItem()->text(0), u"Can we do it"_s);
    m_session->undo();
    QCOMPARE(criterion(u"feasibility"_s).name, u"Feasibility"_s);
}

void MethodPageTest::anEmptyNameIsRefusedInPlace()
{
    choose(Kind::Criterion, criterion(u"feasibility"_s).id.value);
    auto *name = child<QLineEdit>(u"name"_s);
    retype(name, u"  "_s);
    QVERIFY(child<QLabel>(u"nameProblem"_s));
    QCOMPARE(criterion(u"feasibility"_s).name, u"Feasibility"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(name->text(), u"Feasibility"_s);
    QVERIFY(!child<QLabel>(u"nameProblem"_s));
    QCOMPARE(m_session->undoStack()->count(), 0);
}

void MethodPageTest::criteriaAndQuestionsAreAddedAndRemovedWithUndo()
{
    const Portfolio before = portfolio();
    rate(4, QDate(2026, 11, 1));
    const Portfolio rated = portfolio();
    const Criterion feasibility = criterion(u"feasibility"_s);
    choose(Kind::Criterion, feasibility.id.value);
    press(u"addQuestion"_s);
    QCOMPARE(portfolio().orderedQuestions(feasibility.id).size(),
             before.orderedQuestions(feasibility.id).size() + 1);
    QVERIFY(tree()->current().kind == Kind::Question);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"name"_s);
    press(u"remove"_s);
    QVERIFY(portfolio() == rated);
    choose(Kind::Criterion, feasibility.id.value);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QVERIFY(!portfolio().criteria().find(feasibility.id));
    QVERIFY(tree()->current().kind == Kind::Criterion); // the neighbour
    m_session->undo();
    QVERIFY(portfolio() == rated);
    QVERIFY((tree()->current() == MethodRef{Kind::Criterion, feasibility.id.value}));
    press(u"addToMethod"_s);
    QCOMPARE(portfolio().criteria().size(), before.criteria().size() + 1);
    QVERIFY(child<QLabel>(u"weightNote"_s)); // no profile weighs it yet
}

void MethodPageTest::aNewCriterionTakesItsKeyFromItsName()
{
    choose(Kind::Criteria, 0);
    press(u"addToMethod"_s);
    retype(child<QLineEdit>(u"name"_s), u"Carbon cost"_s);
    QVERIFY(criterion(u"carbon_cost"_s).id);
    const Criterion old = criterion(u"feasibility"_s);
    choose(Kind::Criterion, old.id.value);
    retype(child<QLineEdit>(u"name"_s), u"Doable"_s);
    QCOMPARE(portfolio().criteria().find(old.id)->key, u"feasibility"_s);
}

void MethodPageTest::changedAnchorsMarkOlderRatings()
{
    rate(4, QDate(2026, 11, 1));
    m_session->undoStack()->clear();
    const Criterion before = criterion(u"feasibility"_s);
    choose(Kind::Criterion, before.id.value);
    QVERIFY(!child<QLabel>(u"wordingSentence"_s));
    retype(child<QPlainTextEdit>(u"anchor3"_s), u"Tried: in a small shop"_s);
    QCOMPARE(criterion(u"feasibility"_s).anchors[2], u"Tried: in a small shop"_s);
    QVERIFY(child<QLabel>(u"wordingSentence"_s));
    QVERIFY(child<QLabel>(u"wordingSentence"_s)->text().startsWith(u"1 rating"_s));
    QCOMPARE(edits::doubtfulRatings(portfolio(), before.id), 1);
    press(u"wordingUndo"_s);
    QCOMPARE(criterion(u"feasibility"_s), before);
    QVERIFY(!child<QLabel>(u"wordingSentence"_s));
    QCOMPARE(child<QPlainTextEdit>(u"anchor3"_s)->toPlainText(), before.anchors[2]);
}

void MethodPageTest::aCorrectedSpellingKeepsRatings()
{
    rate(4, QDate(2026, 11, 1));
    choose(Kind::Criterion, criterion(u"feasibility"_s).id.value);
    retype(child<QPlainTextEdit>(u"anchor1"_s), u"No method: at all"_s);
    press(u"wordingSame"_s);
    QCOMPARE(edits::doubtfulRatings(portfolio(), criterion(u"feasibility"_s).id), 0);
    QCOMPARE(criterion(u"feasibility"_s).anchors[0], u"No method: at all"_s);
}

void MethodPageTest::theOrderChangesWithinSiblingsOnly()
{
    const auto before = portfolio().orderedCriteria();
    choose(Kind::Criterion, before[1].id.value);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(portfolio().orderedCriteria()[0].id, before[1].id);
    QVERIFY((tree()->current() == MethodRef{Kind::Criterion, before[1].id.value}));
    QVERIFY(!child<QAbstractButton>(u"moveUp"_s)->isEnabled());
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_session->undoStack()->count(), 1);
    m_session->undo();
    QVERIFY(portfolio().orderedCriteria() == before);
    const auto questions = portfolio().orderedQuestions(before[0].id);
    choose(Kind::Question, questions[0].id.value);
    press(u"moveDown"_s);
    QCOMPARE(portfolio().orderedQuestions(before[0].id)[1].id, questions[0].id);
}

void MethodPageTest::weightsShowTheirShares()
{
    const Profile profile = portfolio().orderedProfiles().front();
    choose(Kind::Profile, profile.id.value);
    QCOMPARE(child<QLabel>(u"weightSum"_s)->text(), u"Sum 100"_s);
    child<QDoubleSpinBox>(u"weight_business_value"_s)->setValue(50);
    QVERIFY(child<QLabel>(u"weightSum"_s)->text().startsWith(u"Sum 120"_s));
    QCOMPARE(portfolio().profiles().find(profile.id)->weights.value(criterion(u"business_value"_s).id), 50.0);
    press(u"scaleWeights"_s);
    double sum = 0;
    for (const double weight : portfolio().profiles().find(profile.id)->weights)
        sum += weight;
    QVERIFY(std::abs(sum - 100) < 1e-9);
    QCOMPARE(m_session->undoStack()->count(), 2);
    m_session->undo();
    m_session->undo();
    QCOMPARE(*portfolio().profiles().find(profile.id), profile);
    QCOMPARE(child<QDoubleSpinBox>(u"weight_business_value"_s)->value(), 30.0);
}

void MethodPageTest::allWeightsZeroIsRefused()
{
    const Profile profile = portfolio().orderedProfiles().front();
    choose(Kind::Profile, profile.id.value);
    for (const Criterion &each : portfolio().orderedCriteria())
        child<QDoubleSpinBox>(u"weight_%1"_s.arg(each.key))->setValue(0);
    QVERIFY(child<QLabel>(u"weightsProblem"_s));
    double sum = 0;
    for (const double weight : portfolio().profiles().find(profile.id)->weights)
        sum += weight;
    QVERIFY(sum > 0);
}

void MethodPageTest::thresholdsStayWithinTheScale()
{
    const Profile profile = portfolio().orderedProfiles().front();
    choose(Kind::Profile, profile.id.value);
    auto *value = child<QDoubleSpinBox>(u"valueThreshold"_s);
    value->setFocus();
    value->selectAll();
    for (const char letter : {'1', '5', '0'})
        QTest::keyClick(value, letter);
    QTest::keyClick(value, Qt::Key_Return);
    const double held = portfolio().profiles().find(profile.id)->valueThreshold;
    QVERIFY(held >= 0 && held <= 100);
    value->setValue(62.5);
    QCOMPARE(portfolio().profiles().find(profile.id)->valueThreshold, 62.5);
    auto *aggregation = child<QComboBox>(u"aggregation"_s);
    aggregation->setFocus();
    QTest::keyClick(aggregation, Qt::Key_Down);
    QVERIFY(portfolio().profiles().find(profile.id)->aggregation == Aggregation::Median);
}

void MethodPageTest::profilesAreCopiedAndTheLastOneStays()
{
    const auto before = portfolio().orderedProfiles();
    choose(Kind::Profile, before.front().id.value);
    press(u"duplicate"_s);
    QCOMPARE(portfolio().profiles().size(), qsizetype(before.size() + 1));
    const Profile *copy = portfolio().profiles().find(ProfileId{tree()->current().id});
    QVERIFY(copy);
    QVERIFY(copy->weights == before.front().weights);
    QVERIFY(copy->name != before.front().name);
    while (portfolio().profiles().size() > 1) {
        choose(Kind::Profile, portfolio().orderedProfiles().back().id.value);
        press(u"remove"_s);
    }
    QVERIFY(!child<QAbstractButton>(u"remove"_s)->isEnabled());
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(portfolio().profiles().size(), 1);
}

void MethodPageTest::aStageInUseAsksWhereItsEntriesGo()
{
    const Portfolio before = portfolio();
    const StageId first = portfolio().orderedStages().front().id; // the initiative has entered it
    const StageId pilot = stage(StageKind::Pilot).id;
    choose(Kind::Stage, first.value);
    press(u"remove"_s);
    QVERIFY(portfolio() == before);
    auto *target = child<QComboBox>(u"stageTarget"_s);
    QVERIFY(target);
    press(u"stageKeep"_s);
    QVERIFY(!child<QComboBox>(u"stageTarget"_s));
    press(u"remove"_s);
    target->setCurrentIndex(target->findData(pilot.value));
    press(u"stageMoveAndRemove"_s);
    QVERIFY(!portfolio().stages().find(first));
    QCOMPARE(portfolio().stageEntriesOf(m_initiative).front().stage, pilot);
    QCOMPARE(portfolio().stageEntriesOf(m_initiative).front().enteredOn, QDate(2026, 1, 5));
    m_session->undo();
    QVERIFY(portfolio() == before);
}

void MethodPageTest::aStageInWhichSomethingWasDecidedAsksToo()
{
    const StageId scaled = stage(StageKind::Scaled).id;
    Decision made;
    made.initiative = m_initiative;
    made.stage = scaled;
    made.reason = u"Worth it"_s;
    QVERIFY(m_session->perform(edits::decide(portfolio(), made)));
    const Portfolio before = portfolio();
    choose(Kind::Stage, scaled.value);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QVERIFY(portfolio() == before);
    QVERIFY(child<QLabel>(u"stageSentence"_s)->text().startsWith(u"1 initiative"_s));
    auto *target = child<QComboBox>(u"stageTarget"_s);
    QVERIFY(target);
    QCOMPARE(target->currentText(), stage(StageKind::Production).name); // the one before
    QCOMPARE(target->findData(scaled.value), -1);
    press(u"stageMoveAndRemove"_s);
    QCOMPARE(portfolio().decisionsOf(m_initiative).front().stage, stage(StageKind::Production).id);
    m_session->undo();
    QVERIFY(portfolio() == before);
    m_session->redo();
    QVERIFY(!portfolio().stages().find(scaled));
}

void MethodPageTest::theLastStageInUseStays()
{
    const StageId first = portfolio().orderedStages().front().id;
    for (const Stage &each : portfolio().orderedStages()) {
        if (each.id != first)
            QVERIFY(m_session->perform(edits::removeStage(portfolio(), each.id, {})));
    }
    choose(Kind::Stage, first.value);
    QVERIFY(!child<QAbstractButton>(u"remove"_s)->isEnabled());
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(portfolio().stages().size(), 1);
}

void MethodPageTest::anUnusedStageGoesWithoutAsking()
{
    const StageId retired = stage(StageKind::Retired).id;
    choose(Kind::Stage, retired.value);
    auto *kind = child<QComboBox>(u"stageKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Up);
    QVERIFY(portfolio().stages().find(retired)->kind == StageKind::Stopped);
    press(u"remove"_s);
    QVERIFY(!portfolio().stages().find(retired));
    QVERIFY(!child<QComboBox>(u"stageTarget"_s));
    choose(Kind::Stages, 0);
    press(u"addToMethod"_s);
    retype(child<QLineEdit>(u"name"_s), u"Parked"_s);
    QCOMPARE(portfolio().orderedStages().back().name, u"Parked"_s);
}

void MethodPageTest::questionsHaveWeightsAndWeakestLinks()
{
    const Question question = portfolio().orderedQuestions(criterion(u"feasibility"_s).id).front();
    choose(Kind::Question, question.id.value);
    child<QDoubleSpinBox>(u"weight"_s)->setValue(55);
    QCOMPARE(portfolio().questions().find(question.id)->weight, 55.0);
    QVERIFY(!child<QLabel>(u"weightShare"_s)->text().isEmpty());
    QTest::mouseClick(child<QCheckBox>(u"weakestLink"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(portfolio().questions().find(question.id)->weakestLink, !question.weakestLink);
    retype(child<QPlainTextEdit>(u"questionText"_s), u"Does it work?"_s);
    QCOMPARE(portfolio().questions().find(question.id)->text, u"Does it work?"_s);
    for (const Question &each : portfolio().orderedQuestions(question.criterion)) {
        choose(Kind::Question, each.id.value);
        child<QDoubleSpinBox>(u"weight"_s)->setValue(0);
    }
    QVERIFY(child<QLabel>(u"weightProblem"_s)->text().startsWith(u"All questions"_s));
}

void MethodPageTest::undoShowsWhatItChanged()
{
    const Criterion feasibility = criterion(u"feasibility"_s);
    choose(Kind::Criterion, feasibility.id.value);
    retype(child<QLineEdit>(u"name"_s), u"Doable"_s);
    choose(Kind::Stages, 0);
    m_session->undo();
    QVERIFY((tree()->current() == MethodRef{Kind::Criterion, feasibility.id.value}));
    QCOMPARE(child<QLineEdit>(u"name"_s)->text(), u"Feasibility"_s);
}

void MethodPageTest::theWholeMethodIsTheSameAfterUndoOfEverything()
{
    const Portfolio before = portfolio();
    choose(Kind::Criterion, criterion(u"risk_level"_s).id.value);
    retype(child<QLineEdit>(u"name"_s), u"Danger"_s);
    retype(child<QPlainTextEdit>(u"anchor5"_s), u"Bad: very"_s);
    press(u"addQuestion"_s);
    choose(Kind::Profiles, 0);
    press(u"addToMethod"_s);
    choose(Kind::Criterion, criterion(u"risk_level"_s).id.value);
    press(u"remove"_s);
    const Portfolio after = portfolio();
    while (m_session->undoStack()->canUndo())
        m_session->undo();
    QVERIFY(portfolio() == before);
    while (m_session->undoStack()->canRedo())
        m_session->redo();
    QVERIFY(portfolio() == after);
}

void MethodPageTest::aReadOnlyFileIsShownButNotEdited()
{
    Session reader;
    QVERIFY(reader.open(m_folder->filePath(u"harbour.portolan"_s))); // the other session is writing it
    QVERIFY(reader.isReadOnly());
    const Portfolio before = reader.portfolio();
    m_page = std::make_unique<MethodPage>(reader, Prompts{});
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    choose(Kind::Criterion, criterion(u"feasibility"_s).id.value);
    QVERIFY(child<QLineEdit>(u"name"_s)->isReadOnly());
    retype(child<QLineEdit>(u"name"_s), u"Doable"_s);
    retype(child<QPlainTextEdit>(u"anchor2"_s), u"x"_s);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!child<QPushButton>(u"addToMethod"_s)->isEnabled());
    QVERIFY(reader.portfolio() == before);
    m_page.reset();
}

QTEST_MAIN(MethodPageTest)
#include "tst_method_page.moc"
