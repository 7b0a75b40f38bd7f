// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "core/scoring/scoring.h"
#include "ui/pages/assess/assess_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rating_scale.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

// Drives the page as a user does: keys go to whatever has the focus, on a real file.
class AssessTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup();
    void sixDigitsRateAnInitiative();
    void undoGoesBackToTheBeginningAndRedoToTheEnd();
    void undoShowsTheQuestionAgain();
    void ctrlEnterGoesOnAndCtrlShiftEnterBack();
    void notApplicableAsksForItsReason();
    void aHalfPointIsTypedAsItIsRead();
    void arrowsMoveBetweenQuestions();
    void typedEvidenceIsOneStepOfUndo();
    void evidenceTypedBeforeTheRatingGoesWithIt();
    void detailedModeAnswersQuestionsOfOneCriterionAfterTheOther();
    void whatOthersSayStaysHiddenUntilAllIsRated();
    void theScoreIsTheOneOfTheAssessorAlone();
    void theFirstRatingAsksWhoRates();
    void anotherAssessorSeesOwnRatingsOnly();
    void theGridIsRatedByKeys();
    void aPastedBlockIsOneChange();
    void aTableOfASpreadsheetIsPasted();
    void aBlockOnAnotherScaleIsTurnedWhenTheUserAgrees();
    void aBlockWithAnythingElsePastesNothing();
    void severalCellsAreRatedAtOnce();
    void olderRatingsAreMarkedAfterAChangeOfAnchors();
    void theWeakestLinkIsNamed();
    void aReadOnlyFileTakesNoRating();
    void emptyStatesSayHowToStart();

private:
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus, "nothing has the focus");
        QTest::keyClick(focus, key, modifiers);
    }
    void typeAll(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
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
        auto *button = child<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString text(const QString &name) const
    {
        const auto *label = child<QLabel>(name);
        return label ? label->text() : QString();
    }
    const Portfolio &portfolio() const { return m_session->portfolio(); }
    const Rating *own(const QString &key, const QString &assessor = u"PMO"_s) const;
    std::optional<double> ownValue(const QString &key) const
    {
        const Rating *rating = own(key);
        return rating ? rating->value : std::nullopt;
    }
    CriterionId criterion(const QString &key) const
    {
        for (const Criterion &each : portfolio().criteria()) {
            if (each.key == key)
                return each.id;
        }
        return {};
    }
    InitiativeId add(const QString &name);
    void rateAs(const QString &assessor, InitiativeId, double value, QDate on = QDate(2026, 11, 2));
    void startPage(InitiativeId selected);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AssessPage> m_page;
    QList<InitiativeId> m_ids;
    QStringList m_errors;
    QString m_question; // the last one
    int m_answer = -1;
};

static const QStringList keys{u"business_value"_s, u"strategic_importance"_s, u"time_to_value"_s,
                              u"feasibility"_s,    u"data_readiness"_s,       u"risk_level"_s};

InitiativeId AssessTest::add(const QString &name)
{
    Initiative initiative;
    initiative.id = freshId<InitiativeId>();
    initiative.name = name;
    if (!m_session->perform(edits::addInitiative(portfolio(), initiative, QDate(2026, 1, 5))))
        QTest::qFail("cannot add", __FILE__, __LINE__);
    return initiative.id;
}

void AssessTest::rateAs(const QString &assessor, InitiativeId id, double value, QDate on)
{
    QList<edits::Answer> answers;
    for (const QString &key : keys)
        answers << edits::Answer{criterion(key), {}, value, false, Confidence::High, {}};
    QVERIFY(m_session->perform(edits::answers(portfolio(), id, assessor, on, answers, u"Rate"_s)));
}

const Rating *AssessTest::own(const QString &key, const QString &assessor) const
{
    return edits::ratingOf(portfolio(), m_session->selected(), assessor, criterion(key));
}

void AssessTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>();
    const auto start = bundle::newPortfolio(u"Harbour"_s);
    QVERIFY(start);
    QVERIFY(
        m_session->create(m_folder->filePath(u"harbour.portolan"_s), edits::creationOf(*start, u"Create"_s)));
    m_session->setAsOf(QDate(2026, 11, 12));
    m_session->setAssessor(u"PMO"_s);
    m_ids = {add(u"Card fraud v3"_s), add(u"Demand forecast"_s), add(u"Churn <b>model</b>"_s)};
    m_errors.clear();
}

void AssessTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void AssessTest::startPage(InitiativeId selected)
{
    Prompts prompts;
    m_question.clear();
    prompts.askChoice = [this](const QString &, const QString &question, const QStringList &) {
        m_question = question;
        return m_answer;
    };
    prompts.showError = [this](const Error &error) { m_errors << error.detail; };
    m_page = std::make_unique<AssessPage>(*m_session, prompts);
    m_page->resize(1240, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_session->undoStack()->clear();
    m_session->select(selected);
    if (selected)
        press(u"modeQuick"_s);
}

void AssessTest::sixDigitsRateAnInitiative()
{
    startPage(m_ids[0]);
    typeAll(u"534251"_s);
    const QList<double> expected{5, 3, 4, 2, 5, 1};
    for (int i = 0; i < keys.size(); ++i)
        QCOMPARE(ownValue(keys[i]), std::optional(expected[i]));
    QCOMPARE(m_session->undoStack()->count(), 6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"nextInitiative"_s);
    // 30 x 100 + 15 x 50 + 10 x 75 + 20 x 25 + 15 x 100 + 10 x 100, over 100
    QCOMPARE(text(u"ownIndex"_s), u"75"_s);
    typeAll(u"3"_s); // there is nothing left to rate: a seventh digit must not hit the last one
    QCOMPARE(ownValue(u"risk_level"_s), std::optional(1.0));
}

void AssessTest::undoGoesBackToTheBeginningAndRedoToTheEnd()
{
    startPage(m_ids[0]);
    const Portfolio before = portfolio();
    typeAll(u"534251"_s);
    const Portfolio after = portfolio();
    for (int i = 0; i < 6; ++i)
        m_session->undo();
    QVERIFY(portfolio() == before);
    QCOMPARE(text(u"ownIndex"_s), u"–"_s);
    for (int i = 0; i < 6; ++i)
        m_session->redo();
    QVERIFY(portfolio() == after);
    QCOMPARE(text(u"ownIndex"_s), u"75"_s);
    Session again;
    m_page.reset();
    m_session->close();
    QVERIFY(again.open(m_folder->filePath(u"harbour.portolan"_s)));
    QVERIFY(again.portfolio() == after);
}

void AssessTest::undoShowsTheQuestionAgain()
{
    startPage(m_ids[0]);
    typeAll(u"53"_s);
    type(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->selected(), m_ids[1]);
    m_session->undo();
    QCOMPARE(m_session->selected(), m_ids[0]);
    auto *scale = qobject_cast<RatingScale *>(QApplication::focusWidget());
    QVERIFY(scale);
    QVERIFY(scale->accessibleName().startsWith(u"Strategic importance"_s));
    QVERIFY(!scale->value());
}

void AssessTest::ctrlEnterGoesOnAndCtrlShiftEnterBack()
{
    startPage(m_ids[0]);
    QCOMPARE(text(u"pageTitle"_s), u"Assess: Card fraud v3"_s);
    QCOMPARE(text(u"walkPlace"_s), u"1 of 3"_s);
    type(Qt::Key_Return, Qt::ControlModifier);
    typeAll(u"4"_s);
    QCOMPARE(ownValue(u"business_value"_s), std::optional(4.0));
    type(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(text(u"pageTitle"_s), u"Assess: Churn <b>model</b>"_s);
    type(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_session->selected(), m_ids[2]); // the last stays
    type(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_session->selected(), m_ids[1]);
}

void AssessTest::notApplicableAsksForItsReason()
{
    startPage(m_ids[0]);
    type(Qt::Key_N);
    QVERIFY(own(u"business_value"_s)->notApplicable);
    QVERIFY(!text(u"cardWarning"_s).isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"evidence"_s);
    typeAll(u"internal tool"_s);
    QCOMPARE(own(u"business_value"_s)->evidence, u"internal tool"_s);
    QVERIFY(text(u"cardWarning"_s).isEmpty());
    type(Qt::Key_Return);
    typeAll(u"5"_s);
    QCOMPARE(ownValue(u"strategic_importance"_s), std::optional(5.0));
    QCOMPARE(text(u"ownIndex"_s), u"100"_s); // what does not apply leaves the mean
}

void AssessTest::aHalfPointIsTypedAsItIsRead()
{
    startPage(m_ids[0]);
    typeAll(u"4.52"_s);
    QCOMPARE(ownValue(u"business_value"_s), std::optional(4.5));
    QCOMPARE(ownValue(u"strategic_importance"_s), std::optional(2.0));
    type(Qt::Key_3, Qt::ShiftModifier);
    QCOMPARE(ownValue(u"time_to_value"_s), std::optional(3.5));
    typeAll(u"5."_s);
    QCOMPARE(ownValue(u"feasibility"_s), std::optional(5.0));
}

void AssessTest::arrowsMoveBetweenQuestions()
{
    startPage(m_ids[0]);
    type(Qt::Key_Down);
    type(Qt::Key_Down);
    typeAll(u"2"_s);
    QCOMPARE(ownValue(u"time_to_value"_s), std::optional(2.0));
    type(Qt::Key_Up);
    type(Qt::Key_Right); // steps through the anchors and stays
    QCOMPARE(ownValue(u"time_to_value"_s), std::optional(3.0));
    type(Qt::Key_Delete);
    QVERIFY(!own(u"time_to_value"_s));
}

void AssessTest::typedEvidenceIsOneStepOfUndo()
{
    startPage(m_ids[0]);
    typeAll(u"3"_s);
    m_session->undoStack()->clear();
    auto *evidence = child<QLineEdit>(u"evidence"_s);
    evidence->setFocus();
    typeAll(u"see report"_s);
    QCOMPARE(own(u"business_value"_s)->evidence, u"see report"_s);
    QCOMPARE(m_session->undoStack()->count(), 1);
    m_session->undo();
    QCOMPARE(own(u"business_value"_s)->evidence, QString());
    QCOMPARE(ownValue(u"business_value"_s), std::optional(3.0));
    QCOMPARE(evidence->text(), QString());
}

void AssessTest::evidenceTypedBeforeTheRatingGoesWithIt()
{
    startPage(m_ids[0]);
    child<QLineEdit>(u"evidence"_s)->setFocus();
    typeAll(u"pilot"_s);
    QCOMPARE(m_session->undoStack()->count(), 0);
    type(Qt::Key_Return, Qt::ControlModifier); // going away does not lose it
    type(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(child<QLineEdit>(u"evidence"_s)->text(), u"pilot"_s);
    typeAll(u"4"_s);
    QCOMPARE(own(u"business_value"_s)->evidence, u"pilot"_s);
}

void AssessTest::detailedModeAnswersQuestionsOfOneCriterionAfterTheOther()
{
    startPage(m_ids[0]);
    press(u"modeDetailed"_s);
    typeAll(u"543212"_s); // five questions of business value, then the first of strategic importance
    const auto questions = portfolio().orderedQuestions(criterion(u"business_value"_s));
    QCOMPARE(questions.size(), size_t(5));
    for (size_t i = 0; i < 5; ++i) {
        const Rating *rating =
            edits::ratingOf(portfolio(), m_ids[0], u"PMO"_s, criterion(u"business_value"_s), questions[i].id);
        QVERIFY(rating);
        QCOMPARE(rating->value, std::optional(5.0 - double(i)));
    }
    const auto next = portfolio().orderedQuestions(criterion(u"strategic_importance"_s)).front();
    QVERIFY(edits::ratingOf(portfolio(), m_ids[0], u"PMO"_s, next.criterion, next.id));
    QVERIFY(!own(u"business_value"_s)); // nothing was rated as a whole
    QVERIFY(text(u"progress"_s).startsWith(u"6 of"_s));
    // Undo from quick mode leads back to the question.
    press(u"modeQuick"_s);
    m_session->undo();
    QVERIFY(m_page->mode() == AssessMode::Detailed);
    QVERIFY(qobject_cast<RatingScale *>(QApplication::focusWidget())->accessibleName().startsWith(next.name));
}

void AssessTest::whatOthersSayStaysHiddenUntilAllIsRated()
{
    rateAs(u"IT"_s, m_ids[0], 1);
    startPage(m_ids[0]);
    QVERIFY(!text(u"othersHidden"_s).isEmpty());
    QVERIFY(child<QPushButton>(u"showOthers"_s));
    typeAll(u"33333"_s);
    QVERIFY(child<QPushButton>(u"showOthers"_s));
    typeAll(u"3"_s);
    QVERIFY(!child<QPushButton>(u"showOthers"_s));
    QCoreApplication::processEvents();
    const auto labels = m_page->findChild<QWidget *>(u"otherAssessors"_s)->findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel *l) { return l->text() == u"IT"_s && l->isVisible(); }));
    // Both rated every criterion, 1 and 3: the first of the widest is named with its values, lowest first.
    QVERIFY2(text(u"talkAbout"_s).contains(QLocale().createSeparatedList({u"1"_s, u"3"_s})),
             qPrintable(text(u"talkAbout"_s)));
}

void AssessTest::theScoreIsTheOneOfTheAssessorAlone()
{
    rateAs(u"IT"_s, m_ids[0], 1);
    startPage(m_ids[0]);
    QCOMPARE(text(u"ownIndex"_s), u"–"_s);
    typeAll(u"5"_s);
    QCOMPARE(text(u"ownIndex"_s), u"100"_s);
}

void AssessTest::theFirstRatingAsksWhoRates()
{
    m_session->setAssessor({});
    startPage({});
    m_session->select(m_ids[0]);
    auto *field = child<QLineEdit>(u"assessorField"_s);
    QVERIFY(field);
    QCOMPARE(field->text(), u"PMO"_s);
    field->setFocus();
    field->selectAll();
    typeAll(u"risk office"_s);
    type(Qt::Key_Return);
    QCOMPARE(m_session->assessor(), u"risk office"_s);
    typeAll(u"4"_s);
    QVERIFY(own(u"business_value"_s, u"risk office"_s));
}

void AssessTest::anotherAssessorSeesOwnRatingsOnly()
{
    startPage(m_ids[0]);
    typeAll(u"55"_s);
    auto *assessor = child<QComboBox>(u"assessor"_s);
    QVERIFY(assessor);
    assessor->lineEdit()->setFocus();
    assessor->lineEdit()->selectAll();
    typeAll(u"IT"_s);
    type(Qt::Key_Return);
    QCOMPARE(m_session->assessor(), u"IT"_s);
    QCOMPARE(text(u"ownIndex"_s), u"–"_s);
    typeAll(u"1"_s);
    QVERIFY(own(u"business_value"_s, u"IT"_s));
    QCOMPARE(ownValue(u"business_value"_s), std::optional(5.0));
    QVERIFY(assessor->findText(u"PMO"_s) >= 0);
}

void AssessTest::theGridIsRatedByKeys()
{
    startPage(m_ids[0]);
    press(u"modeGrid"_s);
    typeAll(u"12345"_s);
    QCOMPARE(ownValue(u"data_readiness"_s), std::optional(5.0));
    typeAll(u"412"_s); // the sixth, then on in the next line
    QCOMPARE(edits::ratingOf(portfolio(), m_ids[0], u"PMO"_s, criterion(u"risk_level"_s))->value,
             std::optional(4.0));
    QCOMPARE(m_session->selected(), m_ids[1]);
    QCOMPARE(ownValue(u"business_value"_s), std::optional(1.0));
    QCOMPARE(ownValue(u"strategic_importance"_s), std::optional(2.0));
    type(Qt::Key_Left);
    type(Qt::Key_Delete);
    QVERIFY(!own(u"strategic_importance"_s));
    type(Qt::Key_N);
    QVERIFY(own(u"strategic_importance"_s)->notApplicable);
    type(Qt::Key_Return);
    typeAll(u"no goal yet"_s);
    QCOMPARE(own(u"strategic_importance"_s)->evidence, u"no goal yet"_s);
    type(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"assessGrid"_s);
    type(Qt::Key_Right);
    typeAll(u"4.53"_s);
    QCOMPARE(ownValue(u"time_to_value"_s), std::optional(4.5));
    QCOMPARE(ownValue(u"feasibility"_s), std::optional(3.0));
}

void AssessTest::aPastedBlockIsOneChange()
{
    startPage(m_ids[0]);
    press(u"modeGrid"_s);
    const Portfolio before = portfolio();
    QGuiApplication::clipboard()->setText(u"5\t4\tn/a\r\n1,5\t\t2.5\r\n"_s);
    type(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_session->undoStack()->count(), 1);
    QCOMPARE(ownValue(u"business_value"_s), std::optional(5.0));
    QVERIFY(own(u"time_to_value"_s)->notApplicable);
    m_session->select(m_ids[1]);
    QCOMPARE(ownValue(u"business_value"_s), std::optional(1.5));
    QVERIFY(!own(u"strategic_importance"_s));
    QCOMPARE(ownValue(u"time_to_value"_s), std::optional(2.5));
    m_session->undo();
    QVERIFY(portfolio() == before);
}

void AssessTest::aTableOfASpreadsheetIsPasted()
{
    startPage(m_ids[0]);
    press(u"modeGrid"_s);
    auto *data = new QMimeData; // the clipboard owns it
    data->setHtml(
        u"<table cellspacing=\"0\" border=\"0\"><colgroup span=\"3\" width=\"85\"></colgroup>"
        "<tr><td height=\"17\" align=\"left\">high</td><td align=\"right\" sdval=\"4\" sdnum=\"1033;\">4</td>"
        "<td align=\"left\">◔</td></tr><tr><td height=\"17\" align=\"left\">n/a</td>"
        "<td align=\"left\"><br></td><td align=\"right\" sdval=\"2.5\" sdnum=\"1033;0;0\">3</td></tr></table>"_s);
    data->setText(u"1\t1\t1\n"_s); // the table goes first
    QGuiApplication::clipboard()->setMimeData(data);
    type(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_session->undoStack()->count(), 1);
    QCOMPARE(ownValue(u"business_value"_s), std::optional(5.0));
    QCOMPARE(ownValue(u"strategic_importance"_s), std::optional(4.0));
    QCOMPARE(ownValue(u"time_to_value"_s), std::optional(2.0));
    m_session->select(m_ids[1]);
    QVERIFY(own(u"business_value"_s)->notApplicable);
    QVERIFY(!own(u"strategic_importance"_s));
    QCOMPARE(ownValue(u"time_to_value"_s), std::optional(2.5)); // not the rounded 3
}

void AssessTest::aBlockOnAnotherScaleIsTurnedWhenTheUserAgrees()
{
    startPage(m_ids[0]);
    press(u"modeGrid"_s);
    const Portfolio before = portfolio();
    QGuiApplication::clipboard()->setText(u"10\t5.5\tn/a\n1\t7\thigh\n"_s);
    m_answer = 1;
    type(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_question.contains(u"1-10"_s));
    QVERIFY(portfolio() == before);
    m_answer = 0;
    type(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_session->undoStack()->count(), 1);
    QCOMPARE(ownValue(u"business_value"_s), std::optional(5.0));
    QCOMPARE(ownValue(u"strategic_importance"_s), std::optional(3.0));
    QVERIFY(own(u"time_to_value"_s)->notApplicable);
    m_session->select(m_ids[1]);
    QCOMPARE(ownValue(u"business_value"_s), std::optional(1.0));
    QCOMPARE(ownValue(u"time_to_value"_s), std::optional(5.0));
    m_session->undo();
    QVERIFY(portfolio() == before);
    startPage(m_ids[0]);
    press(u"modeGrid"_s);
    QGuiApplication::clipboard()->setText(u"100 %\t75%\t0%\n"_s);
    type(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(ownValue(u"business_value"_s), std::optional(5.0));
    QCOMPARE(ownValue(u"strategic_importance"_s), std::optional(4.0));
    QCOMPARE(ownValue(u"time_to_value"_s), std::optional(1.0));
    m_session->undo();
    m_question.clear();
    QGuiApplication::clipboard()->setText(u"8\t9\n7\tgood\n"_s); // what cannot be read asks nothing
    type(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_question.isEmpty());
    QVERIFY(text(u"gridMessage"_s).contains(u"\"good\" in row 2, column 2"_s));
    QVERIFY(portfolio() == before);
}

void AssessTest::aBlockWithAnythingElsePastesNothing()
{
    startPage(m_ids[0]);
    press(u"modeGrid"_s);
    const Portfolio before = portfolio();
    for (const QString &block : {u"5\t4\n6\t1"_s, u"5\tgood"_s, u"1\n2\n3\n4"_s, u"1\t1\t1\t1\t1\t1\t1"_s,
                                 u" \n"_s, u"0"_s, u"-1"_s, u"nan"_s}) {
        QGuiApplication::clipboard()->setText(block);
        type(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(!text(u"gridMessage"_s).isEmpty(), qPrintable(block));
        QVERIFY(portfolio() == before);
    }
    QGuiApplication::clipboard()->setText(u"5\t4\n6\t1"_s);
    type(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(text(u"gridMessage"_s).contains(u"\"6\" in row 2, column 1"_s));
}

void AssessTest::severalCellsAreRatedAtOnce()
{
    startPage(m_ids[0]);
    press(u"modeGrid"_s);
    type(Qt::Key_Down, Qt::ShiftModifier);
    type(Qt::Key_Right, Qt::ShiftModifier);
    typeAll(u"3"_s);
    QCOMPARE(m_session->undoStack()->count(), 1);
    for (const InitiativeId id : {m_ids[0], m_ids[1]}) {
        m_session->select(id);
        QCOMPARE(ownValue(u"business_value"_s), std::optional(3.0));
        QCOMPARE(ownValue(u"strategic_importance"_s), std::optional(3.0));
    }
}

void AssessTest::olderRatingsAreMarkedAfterAChangeOfAnchors()
{
    rateAs(u"PMO"_s, m_ids[0], 4, QDate(2026, 10, 1));
    Criterion changed = *portfolio().criteria().find(criterion(u"feasibility"_s));
    changed.anchors[2] = u"Something else: altogether"_s;
    QVERIFY(m_session->perform(edits::putCriterion(portfolio(), changed, QDate(2026, 11, 1))));
    startPage(m_ids[0]);
    const auto marks = m_page->findChildren<QWidget *>(u"doubt"_s);
    QCOMPARE(std::ranges::count_if(marks, [](const QWidget *mark) { return mark->isVisible(); }), 1);
}

void AssessTest::theWeakestLinkIsNamed()
{
    startPage(m_ids[0]);
    press(u"modeDetailed"_s);
    const CriterionId data = criterion(u"data_readiness"_s);
    QList<edits::Answer> answers;
    for (const Question &question : portfolio().orderedQuestions(data)) {
        answers << edits::Answer{data,  question.id,      question.key.startsWith(u"rights"_s) ? 1.0 : 5.0,
                                 false, Confidence::High, {}};
    }
    QVERIFY(m_session->perform(
        edits::answers(portfolio(), m_ids[0], u"PMO"_s, QDate(2026, 11, 12), answers, u"Rate"_s)));
    const auto *row = m_page->findChild<QWidget *>(u"criterion4"_s);
    QVERIFY(row);
    QVERIFY2(row->accessibleDescription().contains(u"Weakest: Rights"_s),
             qPrintable(row->accessibleDescription()));
}

void AssessTest::aReadOnlyFileTakesNoRating()
{
    Session reader;
    QVERIFY(reader.open(m_folder->filePath(u"harbour.portolan"_s))); // the other session is writing it
    QVERIFY(reader.isReadOnly());
    reader.setAssessor(u"PMO"_s);
    reader.select(m_ids[0]);
    const Portfolio before = reader.portfolio();
    AssessPage page(reader, Prompts{});
    page.resize(1240, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *scale = page.findChild<RatingScale *>(u"scale"_s);
    QVERIFY(scale);
    QVERIFY(!scale->isEnabled());
    QTest::keyClick(scale, Qt::Key_4);
    QTest::mouseClick(scale, Qt::LeftButton);
    QVERIFY(reader.portfolio() == before);
    QVERIFY(page.findChild<QLabel *>(u"assessedWhen"_s)->text().contains(u"read-only"_s));
}

void AssessTest::emptyStatesSayHowToStart()
{
    startPage({});
    QVERIFY(child<QPushButton>(u"startWithFirst"_s));
    press(u"startWithFirst"_s);
    QCOMPARE(m_session->selected(), m_ids[0]);
    QVERIFY(qobject_cast<RatingScale *>(QApplication::focusWidget()));
    QSignalSpy requests(m_page.get(), &AssessPage::pageRequested);
    QVERIFY(m_session->perform(edits::removeInitiatives(portfolio(), m_ids)));
    press(u"goToInitiatives"_s);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.front().front().toString(), u"initiatives"_s);
    m_session->close();
    m_session->setAssessor({});
}

QTEST_MAIN(AssessTest)
#include "tst_assess.moc"
