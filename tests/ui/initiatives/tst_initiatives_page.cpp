// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/register_fixture.h"

#include "ui/pages/initiatives/initiatives_page.h"
#include "ui/pages/initiatives/register_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/move_dialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

class InitiativesPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install();
    }
    void init() { m = std::make_unique<RegisterFixture>(); }
    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m.reset();
    }
    void theTableShowsTheNumbersOfTheRanking();
    void typingInTheFieldFilters();
    void aCellIsEditedByTypingAndUndone();
    void aWrongAmountIsRefusedInPlace();
    void aWrongTextLeftBehindChangesNothing();
    void aNewUnitIsMadeByTypingItsName();
    void enteringInitiativesIsTypingNamesAndEnter();
    void tabGoesThroughTheCellsOfANewInitiative();
    void aTypedNameLikeAStoppedOneIsToldBelowTheTable();
    void editingDoesNotMoveTheRowSortedBy();
    void aBlockIsPastedAsOneStep();
    void rowsPastedBelowBecomeInitiatives();
    void oneValueFillsTheSelection();
    void theSelectionIsCopiedAsTextAndHtml();
    void ownersAreChangedInBulkAsOneStep();
    void aStageIsEnteredInBulkSinceADay();
    void pilotsThatEndInBulkAskWhatWasDecided();
    void bulkMovesThatLeadNowhereSaySo();
    void deletingIsUndone();
    void groupsFoldByKeyAndMouse();
    void theSelectionFollowsTheSessionBothWays();
    void enterAndDoubleClickOnTheCodeOpenAssess();
    void aColumnIsHiddenAndRemembered();
    void aSavedViewComesBack();
    void customValuesAreColumns();
    void theExportHasWhatIsShown();
    void anEmptyPortfolioOffersThreeWaysIn();
    void aReadOnlyFileCannotBeEdited();
    void namesStayInViewWhenScrolledSideways();
    void namesAreNeverReadAsMarkup();

private:
    void show()
    {
        m_page = std::make_unique<InitiativesPage>(m->session, m->prompts());
        m_page->resize(1400, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_table = m_page->findChild<RegisterTable *>(u"initiativeTable"_s);
        m_table->setFocus();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    RegisterModel &model() const { return *qobject_cast<RegisterModel *>(m_table->model()); }
    QModelIndex cell(InitiativeId id, Column column) const
    {
        return model().index(model().lineOf(id), int(column));
    }
    QString text(InitiativeId id, Column column) const { return cell(id, column).data().toString(); }
    QStringList shownCodes() const
    {
        QStringList codes;
        for (int line = 0; line < model().rowCount(); ++line) {
            if (model().rowAt(line))
                codes << model().rowAt(line)->initiative.code;
        }
        return codes;
    }
    QWidget *editor() const { return m_table->findChild<QWidget *>(u"cellEditor"_s); }
    QLabel *problem() const { return m_table->findChild<QLabel *>(u"cellProblem"_s); }
    void type(const QString &text)
    {
        for (const QChar letter : text) // the first one opens the editor, which takes the others
            QTest::keyClicks(qobject_cast<QWidget *>(QGuiApplication::focusObject()), QString(letter));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(qobject_cast<QWidget *>(QGuiApplication::focusObject()), key, modifiers);
    }
    void select(const QModelIndex &from, const QModelIndex &to)
    {
        m_table->setCurrentIndex(from);
        m_table->selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
    }
    QAction *menuAction(QMenu *menu, const QString &text)
    {
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QMenu *bulk() const { return m_page->findChild<QMenu *>(u"changeMenu"_s); }
    int steps() const { return m->session.undoStack()->count(); }

    std::unique_ptr<RegisterFixture> m;
    std::unique_ptr<InitiativesPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    RegisterTable *m_table = nullptr;
};

void InitiativesPageTest::theTableShowsTheNumbersOfTheRanking()
{
    m->openThree();
    show();
    QCOMPARE(shownCodes(), (QStringList{u"I-0001"_s, u"I-0002"_s, u"I-0003"_s}));
    QCOMPARE(text(m->fraud, Column::Rank), u"1"_s);
    QCOMPARE(text(m->fraud, Column::Index), u"75"_s);
    QCOMPARE(text(m->fraud, Column::Quadrant), u"Quick win"_s);
    QCOMPARE(text(m->fraud, Column::Stage), u"Idea"_s);
    QCOMPARE(text(m->fraud, Column::MonthsInStage), u"5"_s); // 180 days
    QVERIFY(text(m->fraud, Column::Investment).contains(u"1.2m"_s));
    QCOMPARE(text(m->claims, Column::Index), u"25"_s);
    QCOMPARE(text(m->cafe, Column::Rank), u"–"_s);
    QCOMPARE(text(m->cafe, Column::Index), u"–"_s);
    QCOMPARE(text(m->cafe, Column::Investment), u"–"_s);
}

void InitiativesPageTest::typingInTheFieldFilters()
{
    m->openThree();
    show();
    QSignalSpy shown(m_page.get(), &InitiativesPage::shownChanged);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"cafe FORE"_s);
    QTRY_COMPARE(shownCodes(), QStringList{u"I-0003"_s});
    QCOMPARE(shown.last(), (QVariantList{1, 3}));
    type(u"x"_s);
    QTRY_COMPARE(model().shownCount(), 0);
    QVERIFY(m_page->findChild<QLabel *>(u"nothingMatches"_s)->isVisible());
    m_page->findChild<QPushButton *>(u"filterClear"_s)->click();
    QCOMPARE(model().shownCount(), 3);
    QVERIFY(!m_page->findChild<QPushButton *>(u"filterClear"_s)->isVisible());
    m_page->findChild<QPushButton *>(u"filterNotAssessed"_s)->click();
    QCOMPARE(shownCodes(), QStringList{u"I-0003"_s});
}

void InitiativesPageTest::aCellIsEditedByTypingAndUndone()
{
    m->openThree();
    show();
    const int before = steps();
    m_table->setCurrentIndex(cell(m->claims, Column::Investment));
    type(u"1.5m"_s);
    press(Qt::Key_Return);
    QCOMPARE(m->at(m->claims).investment, std::optional(1'500'000.0));
    QCOMPARE(steps(), before + 1);
    m_table->setCurrentIndex(cell(m->claims, Column::Name));
    press(Qt::Key_F2);
    type(u"Claims routing"_s);
    press(Qt::Key_Return);
    QCOMPARE(text(m->claims, Column::Name), u"Claims routing"_s);
    m->session.undo();
    m->session.undo();
    QCOMPARE(m->at(m->claims).name, u"Claims triage"_s);
    QCOMPARE(m->at(m->claims).investment, std::optional(90'000.0));
}

void InitiativesPageTest::aWrongAmountIsRefusedInPlace()
{
    m->openThree();
    show();
    const int before = steps();
    m_table->setCurrentIndex(cell(m->fraud, Column::Investment));
    type(u"much"_s);
    press(Qt::Key_Return);
    QVERIFY(problem());
    QVERIFY(problem()->isVisible());
    QVERIFY(problem()->text().startsWith(u"much is not an amount"_s));
    QVERIFY(editor());
    QCOMPARE(steps(), before);
    type(u"x"_s);
    QVERIFY(!problem()); // it is being put right
    press(Qt::Key_Escape);
    QVERIFY(!editor() || !editor()->isVisible());
    QCOMPARE(m->at(m->fraud).investment, std::optional(1'200'000.0));
}

void InitiativesPageTest::aWrongTextLeftBehindChangesNothing()
{
    m->openThree();
    show();
    m_table->setCurrentIndex(cell(m->fraud, Column::Code));
    press(Qt::Key_F2);
    type(u"I-0002"_s);
    m_page->findChild<QLineEdit *>(u"initiativeSearch"_s)->setFocus();
    QCOMPARE(m->at(m->fraud).code, u"I-0001"_s);
    QCOMPARE(m->notes.size(), 1);
    QVERIFY(m->notes.first().contains(u"The code I-0002 is taken"_s));
}

void InitiativesPageTest::aNewUnitIsMadeByTypingItsName()
{
    m->openThree();
    show();
    m_table->setCurrentIndex(cell(m->cafe, Column::Unit));
    type(u"Retail"_s);
    press(Qt::Key_Return);
    QCOMPARE(text(m->cafe, Column::Unit), u"Retail"_s);
    m_table->setCurrentIndex(cell(m->claims, Column::Unit));
    type(u"retail"_s);
    press(Qt::Key_Return);
    QCOMPARE(m->at(m->claims).unit, m->at(m->cafe).unit);
    m->session.undo();
    m->session.undo();
    QCOMPARE(m->session.portfolio().units().size(), 2);
}

void InitiativesPageTest::enteringInitiativesIsTypingNamesAndEnter()
{
    m->openEmpty();
    show();
    m_page->findChild<QPushButton *>(u"addFirst"_s)->click();
    for (const QString &name : {u"Card fraud"_s, u"Claims triage"_s, u"Churn"_s}) {
        type(name);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Escape);
    QCOMPARE(m->session.portfolio().initiatives().size(), 3);
    QCOMPARE(shownCodes(), (QStringList{u"I-0001"_s, u"I-0002"_s, u"I-0003"_s}));
    QCOMPARE(m->session.portfolio().initiativeByCode(u"I-0003")->name, u"Churn"_s);
    QCOMPARE(steps(), 3);
    while (m->session.undoStack()->canUndo())
        m->session.undo();
    QCOMPARE(model().count(), 0);
}

void InitiativesPageTest::aTypedNameLikeAStoppedOneIsToldBelowTheTable()
{
    m->openThree();
    const auto stages = m->session.portfolio().orderedStages();
    const auto stop = std::ranges::find(stages, StageKind::Stopped, &Stage::kind);
    m->perform(edits::decide(
        m->session.portfolio(),
        {{}, m->claims, {}, QDate(2026, 3, 4), Verdict::Stop, u"Too dear"_s, u"Ask first"_s, {}}, stop->id));
    show();
    auto *note = m_page->findChild<QWidget *>(u"precedentNote"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Triage of claims"_s);
    press(Qt::Key_Return); // goes on to the next new line
    QVERIFY(note->isHidden());
    QTRY_VERIFY(note->isVisible());
    const QString said = note->findChild<QLabel *>(u"precedentText"_s)->text();
    QVERIFY2(said.startsWith(u"Like “Claims triage”, stopped in "_s), qPrintable(said));
    QVERIFY(said.endsWith(u": Too dear. Lesson: Ask first."_s));
    QCOMPARE(note->findChild<QLabel *>(u"precedentOf"_s)->text(), u"I-0004  Triage of claims"_s);
    note->findChild<QPushButton *>(u"precedentOpen"_s)->click();
    QCOMPARE(m->session.selected(), m->claims);
}

void InitiativesPageTest::tabGoesThroughTheCellsOfANewInitiative()
{
    m->openThree();
    show();
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Shift planning"_s);
    press(Qt::Key_Tab);
    type(u"Banking"_s);
    press(Qt::Key_Tab);
    type(u"Pilot"_s);
    press(Qt::Key_Tab);
    type(u"250k"_s);
    press(Qt::Key_Return);
    type(u"Robot picking"_s); // Enter went to the next new line
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    const Initiative *made = m->session.portfolio().initiativeByCode(u"I-0004");
    QVERIFY(made);
    QCOMPARE(made->name, u"Shift planning"_s);
    QCOMPARE(made->unit, m->unitNamed(u"Banking"_s));
    QCOMPARE(made->investment, std::optional(250'000.0));
    QCOMPARE(m->session.portfolio().currentStage(made->id)->name, u"Pilot"_s);
    QVERIFY(m->session.portfolio().initiativeByCode(u"I-0005"));
}

void InitiativesPageTest::editingDoesNotMoveTheRowSortedBy()
{
    m->openThree();
    show();
    m_table->horizontalHeader()->setSortIndicator(int(Column::Name), Qt::AscendingOrder);
    const QStringList order = shownCodes();
    m_table->setCurrentIndex(cell(m->fraud, Column::Name));
    type(u"Zebra"_s);
    press(Qt::Key_Return);
    QCOMPARE(shownCodes(), order);
    m_table->horizontalHeader()->setSortIndicator(int(Column::Name), Qt::DescendingOrder);
    QCOMPARE(shownCodes().first(), u"I-0001"_s);
}

void InitiativesPageTest::aBlockIsPastedAsOneStep()
{
    m->openThree();
    show();
    const int before = steps();
    m_table->setCurrentIndex(cell(m->fraud, Column::Investment));
    QGuiApplication::clipboard()->setText(u"2m\t300k\nnothing\t-\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m->at(m->fraud).investment, std::optional(2'000'000.0));
    QCOMPARE(m->at(m->fraud).yearlyBenefit, std::optional(300'000.0));
    QCOMPARE(m->at(m->claims).investment, std::optional(90'000.0)); // "nothing" is no amount
    QCOMPARE(steps(), before + 1);
    QVERIFY(m->notes.last().startsWith(u"2 cell(s) set."_s) || m->notes.last().startsWith(u"2 cells set."_s));
    QVERIFY(m->notes.last().contains(u"nothing is not an amount"_s));
    m->session.undo();
    QCOMPARE(m->at(m->fraud).investment, std::optional(1'200'000.0));
    QVERIFY(!m->at(m->fraud).yearlyBenefit);
}

void InitiativesPageTest::rowsPastedBelowBecomeInitiatives()
{
    m->openThree();
    show();
    const int before = steps();
    m_table->setCurrentIndex(model().index(model().rowCount() - 1, int(Column::Name)));
    QGuiApplication::clipboard()->setText(u"Churn\tRetail\tPilot\nPricing\tRetail\t\n\tRetail\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m->session.portfolio().initiatives().size(), 5);
    QCOMPARE(steps(), before + 1);
    const Initiative *churn = m->session.portfolio().initiativeByCode(u"I-0004");
    QCOMPARE(churn->name, u"Churn"_s);
    QCOMPARE(m->session.portfolio().currentStage(churn->id)->name, u"Pilot"_s);
    QCOMPARE(m->session.portfolio().initiativeByCode(u"I-0005")->unit, churn->unit);
    QVERIFY(m->notes.last().contains(u"A new initiative needs a name"_s));
    m->session.undo();
    QCOMPARE(m->session.portfolio().initiatives().size(), 3);
    QCOMPARE(m->session.portfolio().units().size(), 2);
}

void InitiativesPageTest::oneValueFillsTheSelection()
{
    m->openThree();
    show();
    select(cell(m->fraud, Column::Sponsor), cell(m->cafe, Column::Sponsor));
    QGuiApplication::clipboard()->setText(u"Board"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    for (const InitiativeId id : {m->fraud, m->claims, m->cafe})
        QCOMPARE(m->at(id).sponsor, u"Board"_s);
    press(Qt::Key_Backspace);
    QVERIFY(m->at(m->cafe).sponsor.isEmpty());
}

void InitiativesPageTest::theSelectionIsCopiedAsTextAndHtml()
{
    m->openThree();
    show();
    select(cell(m->fraud, Column::Code), cell(m->claims, Column::Name));
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"I-0001\tCard fraud\nI-0002\tClaims triage\n"_s);
    QVERIFY(data->html().contains(u"<td>Claims triage</td>"_s));
    select(cell(m->fraud, Column::Investment), cell(m->fraud, Column::Investment));
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1200000\n"_s);
}

void InitiativesPageTest::ownersAreChangedInBulkAsOneStep()
{
    m->openThree();
    show();
    const int before = steps();
    select(cell(m->fraud, Column::Code), cell(m->cafe, Column::Code));
    m->answer = u"Head of Data"_s;
    emit bulk()->aboutToShow();
    menuAction(bulk()->findChild<QMenu *>(u"bulkOwners"_s), u"Production owner…"_s)->trigger();
    QCOMPARE(m->at(m->cafe).productionOwner, u"Head of Data"_s);
    QCOMPARE(m->at(m->fraud).productionOwner, u"Head of Data"_s);
    m->answer = u"genai"_s;
    menuAction(bulk(), u"Add a tag…"_s)->trigger();
    QCOMPARE(m->at(m->claims).tags, QStringList{u"genai"_s});
    QCOMPARE(steps(), before + 2);
    m->session.undo();
    m->session.undo();
    QVERIFY(m->at(m->cafe).productionOwner.isEmpty());
    QVERIFY(m->at(m->claims).tags.isEmpty());
}

void InitiativesPageTest::aStageIsEnteredInBulkSinceADay()
{
    m->openThree();
    show();
    select(cell(m->fraud, Column::Code), cell(m->claims, Column::Code));
    emit bulk()->aboutToShow();
    m->answer = u"2026-04-01"_s;
    menuAction(bulk()->findChild<QMenu *>(u"bulkStage"_s), u"Pilot…"_s)->trigger();
    QCOMPARE(text(m->claims, Column::Stage), u"Pilot"_s);
    QCOMPARE(m->session.portfolio().currentEntry(m->fraud)->enteredOn, QDate(2026, 4, 1));
    QCOMPARE(text(m->cafe, Column::Stage), u"Idea"_s);
    m->answer = u"soon"_s;
    select(cell(m->cafe, Column::Code), cell(m->cafe, Column::Code));
    emit bulk()->aboutToShow();
    menuAction(bulk()->findChild<QMenu *>(u"bulkStage"_s), u"Production…"_s)->trigger();
    QCOMPARE(m->errors.size(), 1);
    QCOMPARE(text(m->cafe, Column::Stage), u"Idea"_s);
}

void InitiativesPageTest::pilotsThatEndInBulkAskWhatWasDecided()
{
    m->openThree();
    StageId pilot;
    for (const Stage &stage : m->session.portfolio().stages()) {
        if (stage.kind == StageKind::Pilot)
            pilot = stage.id;
    }
    m->perform(edits::enterStage(m->session.portfolio(), m->fraud, pilot, QDate(2026, 2, 1)));
    show();
    const int before = steps();
    select(cell(m->fraud, Column::Code), cell(m->claims, Column::Code));
    emit bulk()->aboutToShow();
    menuAction(bulk()->findChild<QMenu *>(u"bulkStage"_s), u"Production…"_s)->trigger();
    auto *asked = m_page->findChild<MoveDialog *>(u"moveDialog"_s);
    QVERIFY(asked);
    QVERIFY(
        asked->findChild<QLabel *>(u"moveSentence"_s)->text().startsWith(u"Card fraud leaves its pilot"_s));
    auto *date = asked->findChild<QDateEdit *>(u"moveDate"_s);
    QCOMPARE(date->date(), QDate(2026, 6, 30)); // today, unless told otherwise
    date->setDate(QDate(2026, 5, 4));
    asked->findChild<QPlainTextEdit *>(u"moveReason"_s)->setPlainText(u"Target met"_s);
    asked->findChild<QLineEdit *>(u"moveDecidedBy"_s)->setText(u"Board"_s);
    QCOMPARE(steps(), before);
    asked->findChild<QPushButton *>(u"moveAccept"_s)->click();
    QCOMPARE(steps(), before + 1);
    for (const InitiativeId id : {m->fraud, m->claims}) {
        QCOMPARE(text(id, Column::Stage), u"Production"_s);
        QCOMPARE(m->session.portfolio().currentEntry(id)->enteredOn, QDate(2026, 5, 4));
    }
    QCOMPARE(m->session.portfolio().decisionCount(), 1); // only one of them was in a pilot
    const Decision &made = m->session.portfolio().decisionsOf(m->fraud).front();
    QCOMPARE(made.stage, pilot);
    QCOMPARE(made.reason, u"Target met"_s);
    QCOMPARE(made.decidedBy, u"Board"_s);
    m->session.undo();
    QCOMPARE(text(m->fraud, Column::Stage), u"Pilot"_s);
    QCOMPARE(text(m->claims, Column::Stage), u"Idea"_s);
    QCOMPARE(m->session.portfolio().decisionCount(), 0);
}

void InitiativesPageTest::bulkMovesThatLeadNowhereSaySo()
{
    m->openThree();
    show();
    select(cell(m->fraud, Column::Code), cell(m->cafe, Column::Code));
    m->answer = u"2025-12-01"_s; // before they entered where they are
    emit bulk()->aboutToShow();
    menuAction(bulk()->findChild<QMenu *>(u"bulkStage"_s), u"Pilot…"_s)->trigger();
    QCOMPARE(text(m->fraud, Column::Stage), u"Idea"_s);
    QCOMPARE(m->notes.size(), 1);
    QVERIFY(m->notes.front().startsWith(u"3 initiative"_s));
}

void InitiativesPageTest::deletingIsUndone()
{
    m->openThree();
    show();
    select(cell(m->claims, Column::Code), cell(m->cafe, Column::Name));
    press(Qt::Key_Delete);
    QCOMPARE(shownCodes(), QStringList{u"I-0001"_s});
    QVERIFY(m->notes.last().contains(u"Ctrl+Z"_s));
    m->session.undo();
    QCOMPARE(shownCodes().size(), 3);
    QCOMPARE(text(m->claims, Column::Index), u"25"_s);
}

void InitiativesPageTest::groupsFoldByKeyAndMouse()
{
    m->openThree();
    show();
    Arrangement wanted = model().arrangement();
    wanted.groupBy = GroupBy::Unit;
    model().arrange(wanted);
    QCOMPARE(model().rowCount(), 7); // three headings, three initiatives, the last line
    QCOMPARE(model().index(0, int(Column::Name)).data().toString(), u"Banking (1)"_s);
    QVERIFY(model().index(0, int(Column::Investment)).data().toString().contains(u"1.2m"_s));
    m_table->setCurrentIndex(model().index(0, int(Column::Name)));
    press(Qt::Key_Left);
    QCOMPARE(model().rowCount(), 6);
    QCOMPARE(m_table->currentIndex().row(), 0);
    press(Qt::Key_Right);
    QCOMPARE(model().rowCount(), 7);
    const QRect heading = m_table->visualRect(model().index(2, int(Column::Name)));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, heading.center());
    QCOMPARE(model().lineOf(m->claims), -1);
}

void InitiativesPageTest::theSelectionFollowsTheSessionBothWays()
{
    m->openThree();
    show();
    m_table->setCurrentIndex(cell(m->claims, Column::Stage));
    QCOMPARE(m->session.selected(), m->claims);
    m->session.select(m->cafe);
    QCOMPARE(m_table->currentIndex(), cell(m->cafe, Column::Stage));
    m_table->horizontalHeader()->setSortIndicator(int(Column::Code), Qt::DescendingOrder);
    QCOMPARE(m_table->currentIndex(), cell(m->cafe, Column::Stage)); // it goes along
    QCOMPARE(m->session.selected(), m->cafe);
}

void InitiativesPageTest::enterAndDoubleClickOnTheCodeOpenAssess()
{
    m->openThree();
    show();
    QSignalSpy pages(m_page.get(), &InitiativesPage::pageRequested);
    m_table->setCurrentIndex(cell(m->claims, Column::Rank));
    press(Qt::Key_Return);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages[0][0].toString(), u"assess"_s);
    QCOMPARE(pages[0][1].value<InitiativeId>(), m->claims);
    const QPoint code = m_table->visualRect(cell(m->fraud, Column::Code)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, code);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, code);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[1][1].value<InitiativeId>(), m->fraud);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {},
                       m_table->visualRect(cell(m->fraud, Column::Name)).center());
    QCOMPARE(pages.size(), 2);
    QVERIFY(editor());
}

void InitiativesPageTest::aColumnIsHiddenAndRemembered()
{
    m->openThree();
    QSettings settings(m->folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    show();
    m_page->useSettings(settings);
    QHeaderView *header = m_table->horizontalHeader();
    m_page->findChild<QPushButton *>(u"columnsButton"_s)->click();
    auto *list = m_page->findChild<QListWidget *>(u"columnList"_s);
    m_page->findChild<QLineEdit *>(u"columnSearch"_s)->setText(u"spon"_s);
    QListWidgetItem *sponsor = nullptr;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            sponsor = list->item(row);
    }
    QCOMPARE(sponsor->text(), u"Sponsor"_s);
    sponsor->setCheckState(Qt::Unchecked);
    QVERIFY(header->isSectionHidden(int(Column::Sponsor)));
    header->moveSection(header->visualIndex(int(Column::Stage)), 1);
    header->resizeSection(int(Column::Name), 333);
    m_tester.reset();
    m_page.reset();
    show();
    m_page->useSettings(settings);
    header = m_table->horizontalHeader();
    QVERIFY(header->isSectionHidden(int(Column::Sponsor)));
    QCOMPARE(header->visualIndex(int(Column::Stage)), 1);
    QCOMPARE(header->sectionSize(int(Column::Name)), 333);
    m_tester.reset();
    m_page.reset(); // it remembers into the settings once more
}

void InitiativesPageTest::aSavedViewComesBack()
{
    m->openThree();
    show();
    auto *menu = m_page->findChild<QMenu *>(u"viewsMenu"_s);
    m_table->horizontalHeader()->setSectionHidden(int(Column::Tags), false);
    m_table->horizontalHeader()->setSortIndicator(int(Column::Investment), Qt::DescendingOrder);
    m->answer = u"For the board"_s;
    menuAction(menu, u"Save this view…"_s)->trigger();
    menuAction(menu, u"Usual view"_s)->trigger();
    QVERIFY(m_table->horizontalHeader()->isSectionHidden(int(Column::Tags)));
    QCOMPARE(model().arrangement().sortSection, int(Column::Rank));
    menuAction(menu, u"For the board"_s)->trigger();
    QVERIFY(!m_table->horizontalHeader()->isSectionHidden(int(Column::Tags)));
    QCOMPARE(shownCodes().first(), u"I-0001"_s);
    QVERIFY(model().arrangement().isDescending);
}

void InitiativesPageTest::customValuesAreColumns()
{
    m->openThree();
    Change change;
    change.label = u"Import"_s;
    const Initiative claims = *m->session.portfolio().initiatives().find(m->claims);
    Initiative withVendor = claims;
    withVendor.custom << CustomValue{u"Vendor"_s, u"Lloyd & Co"_s};
    change.update(claims, withVendor);
    m->perform(change);
    show();
    QCOMPARE(model().columnCount(), fixedColumns + 1);
    QCOMPARE(model().headerData(fixedColumns, Qt::Horizontal, Qt::DisplayRole).toString(), u"Vendor"_s);
    const QModelIndex vendor = model().index(model().lineOf(m->claims), fixedColumns);
    QCOMPARE(vendor.data().toString(), u"Lloyd & Co"_s);
    m_table->horizontalHeader()->setSectionHidden(fixedColumns, false);
    m_table->setCurrentIndex(model().index(model().lineOf(m->fraud), fixedColumns));
    type(u"Own"_s);
    press(Qt::Key_Return);
    QCOMPARE(m->session.portfolio().initiatives().find(m->fraud)->custom.front().value, u"Own"_s);
    m->session.undo();
    m->session.undo();
    QCOMPARE(model().columnCount(), fixedColumns);
}

void InitiativesPageTest::theExportHasWhatIsShown()
{
    m->openThree();
    Initiative risky = m->at(m->cafe);
    risky.name = u"=HYPERLINK(\"x\")"_s;
    m->perform(edits::editInitiative(m->session.portfolio(), risky));
    show();
    m->savePath = m->folder.filePath(u"out.csv"_s);
    m_page->findChild<QPushButton *>(u"exportTable"_s)->click();
    QFile file(m->savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    QVERIFY(lines[0].contains(u"Code,Name,Unit,Stage"_s));
    QVERIFY(lines[1].contains(u"I-0001,Card fraud,Banking,Idea,Quick win,75,"_s));
    QVERIFY(lines[1].contains(u",1200000,"_s));
    QVERIFY(lines[3].contains(u"\"'=HYPERLINK(\"\"x\"\")\""_s));
    m->savePath = m->folder.filePath(u"not/there.csv"_s);
    m_page->findChild<QPushButton *>(u"exportTable"_s)->click();
    QCOMPARE(m->errors.size(), 1);
}

void InitiativesPageTest::anEmptyPortfolioOffersThreeWaysIn()
{
    m->openEmpty();
    show();
    QSignalSpy imports(m_page.get(), &InitiativesPage::importRequested);
    QSignalSpy samples(m_page.get(), &InitiativesPage::sampleRequested);
    QVERIFY(!m_table->isVisible());
    m_page->findChild<QPushButton *>(u"importFirst"_s)->click();
    m_page->findChild<QPushButton *>(u"openSample"_s)->click();
    QCOMPARE(imports.size(), 1);
    QCOMPARE(samples.size(), 1);
    m_page->findChild<QPushButton *>(u"addFirst"_s)->click();
    QVERIFY(m_table->isVisible());
    QVERIFY(editor());
}

void InitiativesPageTest::aReadOnlyFileCannotBeEdited()
{
    m->openThree();
    Session reader;
    QVERIFY(reader.open(m->path())); // the fixture's session writes it
    QVERIFY(reader.isReadOnly());
    InitiativesPage page(reader, m->prompts());
    page.resize(1200, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *table = page.findChild<RegisterTable *>(u"initiativeTable"_s);
    QCOMPARE(table->model()->rowCount(), 3); // no line to add one
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, int(Column::Name)));
    QTest::keyClicks(table, u"Other"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    QGuiApplication::clipboard()->setText(u"Other"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!table->findChild<QWidget *>(u"cellEditor"_s));
    QVERIFY(reader.portfolio() == m->session.portfolio());
    QVERIFY(page.findChild<QLabel *>(u"pageSubtitle"_s)->text().contains(u"reading only"_s));
}

void InitiativesPageTest::namesStayInViewWhenScrolledSideways()
{
    m->openThree();
    show();
    m_page->resize(760, 500);
    auto *frozen = m_table->findChild<QWidget *>(u"frozenName"_s);
    QVERIFY(!frozen->isVisible());
    m_table->setCurrentIndex(cell(m->fraud, Column::MonthsInStage));
    QVERIFY(frozen->isVisible());
    m_table->setCurrentIndex(cell(m->fraud, Column::Index));
    QVERIFY(m_table->visualRect(m_table->currentIndex()).left() >= frozen->width());
    const int line = m_table->visualRect(cell(m->cafe, Column::Index)).center().y();
    QTest::mouseClick(frozen, Qt::LeftButton, {}, QPoint(20, line + m_table->horizontalHeader()->height()));
    QCOMPARE(m_table->currentIndex(), cell(m->cafe, Column::Index));
    m_table->setCurrentIndex(cell(m->cafe, Column::Rank));
    QVERIFY(!frozen->isVisible());
}

void InitiativesPageTest::namesAreNeverReadAsMarkup()
{
    m->openThree();
    show();
    m_table->setCurrentIndex(cell(m->cafe, Column::Name));
    type(u"<h1>Big</h1>"_s);
    press(Qt::Key_Return);
    QCOMPARE(text(m->cafe, Column::Name), u"<h1>Big</h1>"_s);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

QTEST_MAIN(InitiativesPageTest)
#include "tst_initiatives_page.moc"
