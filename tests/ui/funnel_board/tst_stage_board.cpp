// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/register_fixture.h"

#include "ui/pages/funnel/board_column.h"
#include "ui/pages/funnel/board_view.h"
#include "ui/pages/funnel/ledger_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/move_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

class StageBoardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install();
    }
    void init()
    {
        m = std::make_unique<RegisterFixture>();
        m->openThree();
    }
    void cleanup()
    {
        m_board.reset();
        m_ledger.reset();
        m.reset();
    }
    void everyStageIsAColumnWithItsCount();
    void aDroppedCardIsMovedToday();
    void severalCardsMoveAsOneStep();
    void keysMoveTheSelectedCard();
    void movingBackOnTheSameDayTakesTheEntryBack();
    void theEndOfAPilotAsksAndWritesTheLedger();
    void aStopNeedsReasonAndLesson();
    void aPilotStoppedOnItsWayGoesToStopped();
    void givingUpMovesNothing();
    void theLimitIsShownAndSet();
    void theFilterLeavesTheCounts();
    void aReadOnlyFileRefuses();
    void nineHundredCardsInAColumnAreQuick();
    void theLedgerShowsFiltersAndExports();
    void theLedgerEditsAndDeletes();

private:
    void show()
    {
        m_board = std::make_unique<BoardView>(m->session, m->prompts());
        m_board->resize(1200, 700);
        m_board->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_board.get()));
    }
    void showLedger()
    {
        m_ledger = std::make_unique<LedgerView>(m->session, m->prompts());
        m_ledger->resize(1200, 700);
        m_ledger->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_ledger.get()));
    }
    StageId stage(StageKind kind) const
    {
        StageId found;
        for (const Stage &each : m->session.portfolio().orderedStages()) {
            if (each.kind == kind)
                found = each.id;
        }
        return found;
    }
    BoardColumn &column(StageId id) const
    {
        for (auto *each : m_board->findChildren<BoardColumn *>()) {
            if (each->stage() == id)
                return *each;
        }
        qFatal("no such column");
    }
    QString count(StageId id) const { return column(id).findChild<QLabel *>(u"boardCount"_s)->text(); }
    StageId stageOf(InitiativeId id) const { return m->session.portfolio().currentEntry(id)->stage; }
    void drag(const QList<InitiativeId> &ids, StageId to)
    {
        const BoardModel &from = column(stageOf(ids.first())).model();
        QModelIndexList indexes;
        for (const InitiativeId id : ids)
            indexes << from.index(from.rowOf(id), 0);
        const std::unique_ptr<QMimeData> data(from.mimeData(indexes));
        QVERIFY(column(to).model().dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
        QCoreApplication::processEvents();
    }
    void enterPilot(InitiativeId id)
    {
        m->perform(edits::enterStage(m->session.portfolio(), id, stage(StageKind::Pilot), QDate(2026, 2, 1)));
    }
    MoveDialog *dialog(QWidget *parent) const { return parent->findChild<MoveDialog *>(u"moveDialog"_s); }
    static void answer(MoveDialog &dialog, const QString &reason, const QString &lesson)
    {
        dialog.findChild<QPlainTextEdit *>(u"moveReason"_s)->setPlainText(reason);
        dialog.findChild<QPlainTextEdit *>(u"moveLesson"_s)->setPlainText(lesson);
        dialog.findChild<QLineEdit *>(u"moveDecidedBy"_s)->setText(u"Board"_s);
    }
    static void accept(MoveDialog &dialog)
    {
        dialog.findChild<QPushButton *>(u"moveAccept"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void decide(InitiativeId id, Verdict verdict, const QString &reason, QDate on)
    {
        Decision made;
        made.initiative = id;
        made.verdict = verdict;
        made.reason = reason;
        made.lesson = u"Ask the data owner first"_s;
        made.decidedOn = on;
        m->perform(edits::decide(m->session.portfolio(), made));
    }

    std::unique_ptr<RegisterFixture> m;
    std::unique_ptr<BoardView> m_board;
    std::unique_ptr<LedgerView> m_ledger;
};

void StageBoardTest::everyStageIsAColumnWithItsCount()
{
    show();
    const auto columns = m_board->findChildren<BoardColumn *>();
    QCOMPARE(columns.size(), m->session.portfolio().stages().size());
    const StageId idea = stageOf(m->fraud);
    QCOMPARE(count(idea), u"3"_s);
    QCOMPARE(count(stage(StageKind::Pilot)), u"0"_s);
    QCOMPARE(column(idea).model().card(0).age, u"5 month(s)"_s);
    QAbstractItemModelTester tester(&column(idea).model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    m->perform(edits::enterStage(m->session.portfolio(), m->cafe, stage(StageKind::Production), {}));
    QCOMPARE(column(stage(StageKind::Production)).model().card(0).age, u"date unknown"_s);
}

void StageBoardTest::aDroppedCardIsMovedToday()
{
    show();
    const StageId pilot = stage(StageKind::Pilot);
    drag({m->fraud}, pilot);
    QCOMPARE(stageOf(m->fraud), pilot);
    QCOMPARE(m->session.portfolio().currentEntry(m->fraud)->enteredOn, QDate(2026, 6, 30));
    QCOMPARE(count(pilot), u"1"_s);
    m->session.undo();
    QCOMPARE(count(pilot), u"0"_s);
    QCOMPARE(count(stageOf(m->fraud)), u"3"_s);
}

void StageBoardTest::severalCardsMoveAsOneStep()
{
    show();
    const int steps = m->session.undoStack()->count();
    drag({m->fraud, m->claims}, stage(StageKind::Pilot));
    QCOMPARE(count(stage(StageKind::Pilot)), u"2"_s);
    QCOMPARE(m->session.undoStack()->count(), steps + 1);
}

void StageBoardTest::keysMoveTheSelectedCard()
{
    show();
    const StageId idea = stageOf(m->claims);
    BoardList &list = column(idea).list();
    list.setCurrentIndex(list.model()->index(column(idea).model().rowOf(m->claims), 0));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(m->session.selected(), m->claims);
    QTest::keyClick(&list, Qt::Key_Right, Qt::ControlModifier);
    const StageId next = m_board->findChildren<BoardColumn *>()[1]->stage();
    QCOMPARE(stageOf(m->claims), next);
    QCOMPARE(column(next).list().selectedInitiatives(), QList{m->claims});
    QTest::keyClick(&column(next).list(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = m_board->findChild<QMenu *>(u"moveMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), m->session.portfolio().stages().size() - 1);
    menu->close();
}

void StageBoardTest::movingBackOnTheSameDayTakesTheEntryBack()
{
    show();
    const StageId idea = stageOf(m->fraud);
    const StageId next = m_board->findChildren<BoardColumn *>()[1]->stage();
    drag({m->fraud}, next);
    QCOMPARE(stageOf(m->fraud), next);
    drag({m->fraud}, idea);
    QCOMPARE(stageOf(m->fraud), idea);
    QCOMPARE(m->session.portfolio().stageEntriesOf(m->fraud).size(), size_t(1));
}

void StageBoardTest::theEndOfAPilotAsksAndWritesTheLedger()
{
    enterPilot(m->fraud);
    show();
    const StageId production = stage(StageKind::Production);
    drag({m->fraud}, production);
    MoveDialog *asked = dialog(m_board.get());
    QVERIFY(asked);
    QCOMPARE(stageOf(m->fraud), stage(StageKind::Pilot));
    answer(*asked, u"Target met"_s, {});
    accept(*asked);
    QCOMPARE(stageOf(m->fraud), production);
    const auto decisions = m->session.portfolio().decisionsOf(m->fraud);
    QCOMPARE(decisions.size(), size_t(1));
    QCOMPARE(decisions[0].verdict, Verdict::Continue);
    QCOMPARE(decisions[0].reason, u"Target met"_s);
    QCOMPARE(decisions[0].decidedBy, u"Board"_s);
    QCOMPARE(decisions[0].stage, stage(StageKind::Pilot));
    QCOMPARE(decisions[0].decidedOn, QDate(2026, 6, 30));
    m->session.undo();
    QCOMPARE(stageOf(m->fraud), stage(StageKind::Pilot));
    QCOMPARE(m->session.portfolio().decisionCount(), 0);
    QCOMPARE(count(production), u"0"_s);
}

void StageBoardTest::aStopNeedsReasonAndLesson()
{
    enterPilot(m->fraud);
    show();
    drag({m->fraud}, stage(StageKind::Stopped));
    MoveDialog *asked = dialog(m_board.get());
    QVERIFY(asked);
    auto *button = asked->findChild<QPushButton *>(u"moveAccept"_s);
    QVERIFY(!button->isEnabled());
    answer(*asked, u"No data"_s, {});
    QVERIFY(!button->isEnabled());
    answer(*asked, u"No data"_s, u"Check data first"_s);
    QVERIFY(button->isEnabled());
    accept(*asked);
    QCOMPARE(stageOf(m->fraud), stage(StageKind::Stopped));
    QCOMPARE(edits::stopDecision(m->session.portfolio(), m->fraud)->lesson, u"Check data first"_s);
}

void StageBoardTest::aPilotStoppedOnItsWayGoesToStopped()
{
    enterPilot(m->fraud);
    show();
    drag({m->fraud}, stage(StageKind::Production));
    MoveDialog *asked = dialog(m_board.get());
    asked->findChild<QComboBox *>(u"moveVerdict"_s)->setCurrentIndex(int(Verdict::Stop));
    answer(*asked, u"No data"_s, u"Check data first"_s);
    accept(*asked);
    QCOMPARE(stageOf(m->fraud), stage(StageKind::Stopped));
    QCOMPARE(m->notes.size(), 1);
}

void StageBoardTest::givingUpMovesNothing()
{
    enterPilot(m->fraud);
    show();
    const int steps = m->session.undoStack()->count();
    drag({m->fraud}, stage(StageKind::Production));
    dialog(m_board.get())->reject();
    QCOMPARE(m->session.undoStack()->count(), steps);
    QCOMPARE(stageOf(m->fraud), stage(StageKind::Pilot));
}

void StageBoardTest::theLimitIsShownAndSet()
{
    show();
    const StageId idea = stageOf(m->fraud);
    QAction *set = column(idea).findChild<QMenu *>()->actions().first();
    m->answer = u"0"_s;
    set->trigger();
    QCOMPARE(m->errors.size(), 1);
    QCOMPARE(count(idea), u"3"_s);
    m->answer = u"2"_s;
    set->trigger();
    QCOMPARE(count(idea), u"3 of 2"_s);
    auto *label = column(idea).findChild<QLabel *>(u"boardCount"_s);
    QCOMPARE(label->property("tone").toString(), u"bad"_s);
    drag({m->fraud}, stage(StageKind::Pilot));
    QCOMPARE(count(idea), u"2 of 2"_s);
    QVERIFY(label->property("tone").toString() != u"bad"_s);
    column(idea).findChild<QMenu *>()->actions().last()->trigger();
    QCOMPARE(count(idea), u"2"_s);
}

void StageBoardTest::theFilterLeavesTheCounts()
{
    show();
    const StageId idea = stageOf(m->fraud);
    m_board->findChild<QLineEdit *>(u"boardFilter"_s)->setText(u"insur"_s);
    QCOMPARE(column(idea).model().rowCount(), 1);
    QCOMPARE(column(idea).model().card(0).id, m->claims);
    QCOMPARE(count(idea), u"3"_s);
}

void StageBoardTest::aReadOnlyFileRefuses()
{
    const QString path = m->path();
    Session reader;
    QVERIFY(reader.open(path));
    QVERIFY(reader.isReadOnly());
    BoardView board(reader, m->prompts());
    board.show();
    const StageId pilot = stage(StageKind::Pilot);
    board.move(QList{m->fraud}, pilot);
    QCOMPARE(m->notes.size(), 1);
    QVERIFY(reader.portfolio().currentEntry(m->fraud)->stage != pilot);
    for (auto *each : board.findChildren<BoardColumn *>()) {
        QVERIFY(!(each->model().flags({}) & Qt::ItemIsDropEnabled));
        if (each->model().rowCount() > 0)
            QVERIFY(!(each->model().flags(each->model().index(0, 0)) & Qt::ItemIsDragEnabled));
    }
}

void StageBoardTest::nineHundredCardsInAColumnAreQuick()
{
    Change many;
    many.label = u"Many"_s;
    const StageId idea = stageOf(m->fraud);
    for (int i = 0; i < 900; ++i) {
        Initiative each;
        each.id = freshId<InitiativeId>();
        each.code = u"M-%1"_s.arg(i);
        each.name = u"Use case %1 of a long list of use cases in an inventory"_s.arg(i);
        many.create(each);
        many.create(StageEntry{freshId<StageEntryId>(), each.id, idea, QDate(2026, 1, 1), {}, {}});
    }
    m->perform(many);
    show();
    QCOMPARE(count(idea), u"903"_s);
    // A drawing shows what is in view, so a widget for every card would be seen here.
    QVERIFY(column(idea).list().viewport()->findChildren<QWidget *>().size() < 10);
    QElapsedTimer timer;
    timer.start();
    drag({m->fraud}, stage(StageKind::Pilot));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(count(idea), u"902"_s);
}

void StageBoardTest::theLedgerShowsFiltersAndExports()
{
    showLedger();
    QVERIFY(m_ledger->findChild<QWidget *>(u"ledgerEmpty"_s)->isVisible());
    decide(m->fraud, Verdict::Stop, u"=No \"data\""_s, QDate(2026, 3, 9));
    decide(m->claims, Verdict::Continue, u"Target met"_s, QDate(2026, 5, 2));
    auto *table = m_ledger->findChild<QTableView *>(u"ledgerTable"_s);
    QVERIFY(table->isVisible());
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"Claims triage"_s); // the latest first
    table->selectRow(1);
    QCOMPARE(m->session.selected(), m->fraud);
    m_ledger->findChild<QLineEdit *>(u"ledgerFilter"_s)->setText(u"TARGET"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    m_ledger->findChild<QLineEdit *>(u"ledgerFilter"_s)->clear();
    m_ledger->findChild<QComboBox *>(u"ledgerVerdict"_s)->setCurrentIndex(1 + int(Verdict::Stop));
    QCOMPARE(table->model()->rowCount(), 1);
    m->savePath = m->folder.filePath(u"decisions.csv"_s);
    m_ledger->findChild<QPushButton *>(u"ledgerExport"_s)->click();
    QFile file(m->savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(u"\r\n"_s), 2);
    QVERIFY(text.contains(u"\"2026-03-09\",\"I-0001\",\"Card fraud\""_s));
    QVERIFY(text.contains(u"\"'=No \"\"data\"\"\""_s));
}

void StageBoardTest::theLedgerEditsAndDeletes()
{
    decide(m->fraud, Verdict::Stop, u"No data"_s, QDate(2026, 3, 9));
    showLedger();
    auto *table = m_ledger->findChild<QTableView *>(u"ledgerTable"_s);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    MoveDialog *asked = dialog(m_ledger.get());
    QVERIFY(asked);
    answer(*asked, u"No budget"_s, u"Ask the data owner first"_s);
    accept(*asked);
    QCOMPARE(table->model()->index(0, 5).data().toString(), u"No budget"_s);
    m_ledger->findChild<QPushButton *>(u"ledgerDelete"_s)->click();
    QCOMPARE(m->session.portfolio().decisionCount(), 0);
    QVERIFY(m_ledger->findChild<QWidget *>(u"ledgerEmpty"_s)->isVisible());
    m->session.undo();
    QCOMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(StageBoardTest)
#include "tst_stage_board.moc"
