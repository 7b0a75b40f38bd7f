// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/funnel_words.h"
#include "tests/ui/funnel_tasks/funnel_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace portolan;

class RemediesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install();
    }
    void init() { m = std::make_unique<FunnelFixture>(); }
    void cleanup() { m.reset(); }
    void withoutAChosenCauseNothingCanBeAdded();
    void theRemedyBecomesATaskOfEachInOneStep();
    void ownerAndDayAreThoseThatWereTyped();
    void whoHasATaskIsNotAskedTwice();
    void ofManyNoneIsChosenForTheUser();
    void theFilterLimitsWhatAllAndNoneMean();
    void withoutTitleOrInitiativeItSaysWhatIsMissing();
    void aTaskThatIsDoneNoLongerCounts();
    void theContextMenuLeadsThereToo();
    void readingOnlyNothingIsAdded();

private:
    QTableWidget *causes() const { return m->find<QTableWidget>("causesTable"); }
    int rowOf(Cause cause) const
    {
        const auto found = causes()->findItems(causeTitle(cause), Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.first()->row();
    }
    QString remedyOf(Cause cause) const { return causes()->item(rowOf(cause), 3)->text(); }
    void choose(Cause cause)
    {
        m->page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m->page.get()));
        causes()->setFocus();
        causes()->setCurrentCell(rowOf(cause), 0);
    }
    QDialog *ask(Cause cause)
    {
        choose(cause);
        QTest::keyClick(causes(), Qt::Key_T, Qt::ControlModifier);
        QCoreApplication::processEvents();
        return m->find<QDialog>("remedyDialog");
    }
    template <typename W>
    static W *part(const QDialog *dialog, const char *name)
    {
        return dialog->findChild<W *>(QString::fromLatin1(name));
    }
    static QListWidget *listOf(const QDialog *dialog)
    {
        return part<QListWidget>(dialog, "remedyInitiatives");
    }
    static int checked(const QDialog *dialog)
    {
        int count = 0;
        for (int row = 0; row < listOf(dialog)->count(); ++row)
            count += listOf(dialog)->item(row)->checkState() == Qt::Checked;
        return count;
    }
    static QString said(const QDialog *dialog) { return part<QLabel>(dialog, "remedyCount")->text(); }
    void accept(QDialog *dialog)
    {
        QTest::keyClick(part<QPushButton>(dialog, "remedyAccept"), Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::span<const Task> tasksOf(InitiativeId id) const { return m->session->portfolio().tasksOf(id); }

    std::unique_ptr<FunnelFixture> m;
};

void RemediesTest::withoutAChosenCauseNothingCanBeAdded()
{
    QVERIFY(m->open(3));
    m->show();
    auto *button = m->find<QPushButton>("addRemedyButton");
    QVERIFY(!button->isEnabled());
    choose(Cause::NoPathToProduction);
    QVERIFY(button->isEnabled());
    choose(Cause::DataNotFit); // not known for anybody
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"No initiative shows this cause"_s);
}

void RemediesTest::theRemedyBecomesATaskOfEachInOneStep()
{
    QVERIFY(m->open(3));
    m->show();
    const int steps = m->session->undoStack()->count();
    QDialog *dialog = ask(Cause::NoPathToProduction);
    QVERIFY(dialog);
    QCOMPARE(listOf(dialog)->count(), 3);
    QCOMPARE(checked(dialog), 3);
    QCOMPARE(said(dialog), u"3 of 3 initiative(s) chosen."_s);
    listOf(dialog)->setFocus();
    QTest::keyClick(listOf(dialog), Qt::Key_Down);
    QTest::keyClick(listOf(dialog), Qt::Key_Space);
    QCOMPARE(checked(dialog), 2);
    accept(dialog);
    QVERIFY(!m->find<QDialog>("remedyDialog"));
    QCOMPARE(m->session->undoStack()->count(), steps + 1);
    QCOMPARE(tasksOf(m->ownerless[0]).size(), size_t(1));
    QVERIFY(tasksOf(m->ownerless[1]).empty());
    QCOMPARE(tasksOf(m->ownerless[2]).size(), size_t(1));
    const Task task = tasksOf(m->ownerless[0]).front();
    QCOMPARE(task.title + u'.', causeRemedy(Cause::NoPathToProduction));
    QCOMPARE(task.cause, u"no_path_to_production"_s);
    QCOMPARE(task.dueOn, QDate(2026, 7, 30));
    QVERIFY(task.isOpen());
    QVERIFY(m->session->undoStack()->undoText().startsWith(u"Add the task "_s));
    QVERIFY(m->session->undoStack()->undoText().endsWith(u" to 2 initiative(s)"_s));
    QVERIFY(
        remedyOf(Cause::NoPathToProduction).endsWith(u"\n2 of 3 initiative(s) have an open task for it."_s));
    QCOMPARE(m->notes, QStringList{u"2 task(s) added; they are in the details of the initiatives."_s});
    m->session->undo();
    QCOMPARE(m->session->portfolio().taskCount(), 0);
    QCOMPARE(remedyOf(Cause::NoPathToProduction), causeRemedy(Cause::NoPathToProduction));
    m->session->redo();
    const Portfolio before = m->session->portfolio();
    m->page.reset();
    m->session->close();
    QVERIFY(m->session->open(m->path()));
    QCOMPARE(m->session->portfolio().taskCount(), 2);
    QVERIFY(m->session->portfolio() == before);
}

void RemediesTest::ownerAndDayAreThoseThatWereTyped()
{
    QVERIFY(m->open(1));
    m->show();
    QDialog *dialog = ask(Cause::NoPathToProduction);
    auto *owner = part<QLineEdit>(dialog, "taskOwner");
    QVERIFY(owner->completer());
    owner->completer()->setCompletionPrefix(u"head"_s);
    QCOMPARE(owner->completer()->currentCompletion(), u"Head of operations"_s);
    owner->setFocus();
    QTest::keyClicks(owner, u"  Head of   claims "_s);
    part<QDateEdit>(dialog, "taskDue")->setDate(QDate(2026, 9, 1));
    accept(dialog);
    const Task task = tasksOf(m->ownerless[0]).front();
    QCOMPARE(task.ownerRole, u"Head of claims"_s);
    QCOMPARE(task.dueOn, QDate(2026, 9, 1));
    dialog = ask(Cause::NoBenefitOwner);
    QTest::keyClick(part<QCheckBox>(dialog, "taskIsDue"), Qt::Key_Space);
    QVERIFY(!part<QDateEdit>(dialog, "taskDue")->isEnabled());
    accept(dialog);
    QVERIFY(!tasksOf(m->ownerless[0]).back().dueOn.isValid());
}

void RemediesTest::whoHasATaskIsNotAskedTwice()
{
    QVERIFY(m->open(3));
    Task task;
    task.title = u"Name an owner"_s;
    task.cause = word(Cause::NoPathToProduction);
    m->perform(edits::addTasks(m->session->portfolio(), {m->ownerless[1]}, task));
    m->show();
    QVERIFY(
        remedyOf(Cause::NoPathToProduction).endsWith(u"1 of 3 initiative(s) have an open task for it."_s));
    QDialog *dialog = ask(Cause::NoPathToProduction);
    QCOMPARE(checked(dialog), 2);
    QListWidgetItem *taken = listOf(dialog)->item(1);
    QCOMPARE(taken->checkState(), Qt::Unchecked);
    QVERIFY(taken->text().endsWith(u"(has an open task for it)"_s));
    accept(dialog);
    QCOMPARE(tasksOf(m->ownerless[1]).size(), size_t(1));
    QCOMPARE(tasksOf(m->ownerless[2]).size(), size_t(1));
    dialog = ask(Cause::NoPathToProduction);
    QCOMPARE(checked(dialog), 0);
    QVERIFY(!part<QPushButton>(dialog, "remedyAccept")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m->session->portfolio().taskCount(), 3);
}

void RemediesTest::ofManyNoneIsChosenForTheUser()
{
    QVERIFY(m->open(11));
    m->show();
    QDialog *dialog = ask(Cause::NoPathToProduction);
    QCOMPARE(listOf(dialog)->count(), 11);
    QCOMPARE(checked(dialog), 0);
    QTest::keyClick(part<QPushButton>(dialog, "remedyAll"), Qt::Key_Space);
    QCOMPARE(checked(dialog), 11);
    accept(dialog);
    QCOMPARE(m->session->portfolio().taskCount(), 11);
}

void RemediesTest::theFilterLimitsWhatAllAndNoneMean()
{
    QVERIFY(m->open(11)); // "Pilot 1", "Pilot 10" and "Pilot 11" begin alike
    m->show();
    QDialog *dialog = ask(Cause::NoPathToProduction);
    auto *filter = part<QLineEdit>(dialog, "remedyFilter");
    filter->setFocus();
    QTest::keyClicks(filter, u"pilot 1"_s);
    part<QPushButton>(dialog, "remedyAll")->click();
    QCOMPARE(checked(dialog), 3);
    filter->clear();
    QCOMPARE(checked(dialog), 3);
    QTest::keyClicks(filter, u"pilot 11"_s);
    part<QPushButton>(dialog, "remedyNone")->click();
    QCOMPARE(checked(dialog), 2);
    QCOMPARE(part<QPushButton>(dialog, "remedyAccept")->text(), u"Add 2 task(s)"_s);
}

void RemediesTest::withoutTitleOrInitiativeItSaysWhatIsMissing()
{
    QVERIFY(m->open(2));
    m->show();
    QDialog *dialog = ask(Cause::NoPathToProduction);
    auto *title = part<QLineEdit>(dialog, "taskTitle");
    title->selectAll();
    QTest::keyClicks(title, u"  "_s);
    QCOMPARE(said(dialog), u"Say what is to be done."_s);
    QVERIFY(!part<QPushButton>(dialog, "remedyAccept")->isEnabled());
    QTest::keyClicks(title, u"Ask <b>operations</b>"_s);
    QCOMPARE(said(dialog), u"2 of 2 initiative(s) chosen."_s);
    part<QPushButton>(dialog, "remedyNone")->click();
    QCOMPARE(said(dialog), u"Choose at least one initiative."_s);
    QVERIFY(!part<QPushButton>(dialog, "remedyAccept")->isEnabled());
}

void RemediesTest::aTaskThatIsDoneNoLongerCounts()
{
    QVERIFY(m->open(2));
    m->show();
    accept(ask(Cause::NoPathToProduction));
    QVERIFY(remedyOf(Cause::NoPathToProduction).contains(u"2 of 2 initiative(s)"_s));
    Task done = tasksOf(m->ownerless[0]).front();
    done.doneOn = QDate(2026, 6, 30);
    m->perform(edits::editTask(m->session->portfolio(), done));
    QVERIFY(remedyOf(Cause::NoPathToProduction).contains(u"1 of 2 initiative(s)"_s));
    const Diagnosis now = m->diagnosis();
    const auto finding = std::ranges::find(now.findings, Cause::NoPathToProduction, &CauseFinding::cause);
    QCOMPARE(withOpenTask(m->session->portfolio(), *finding), std::vector{m->ownerless[1]});
}

void RemediesTest::theContextMenuLeadsThereToo()
{
    QVERIFY(m->open(1));
    m->show();
    choose(Cause::NoPathToProduction);
    QCOMPARE(causes()->contextMenuPolicy(), Qt::ActionsContextMenu);
    QStringList names;
    for (const QAction *action : causes()->actions())
        names << action->objectName();
    QCOMPARE(names, (QStringList{u"listCause"_s, u"addRemedy"_s}));
    causes()->actions().at(1)->trigger();
    QVERIFY(m->find<QDialog>("remedyDialog"));
}

void RemediesTest::readingOnlyNothingIsAdded()
{
    QVERIFY(m->open(1));
    Session reader;
    QVERIFY(reader.open(m->path()));
    QVERIFY(reader.isReadOnly());
    reader.setAsOf(QDate(2026, 6, 30));
    FunnelPage page(reader, Prompts());
    page.show();
    auto *table = page.findChild<QTableWidget *>(u"causesTable"_s);
    table->setCurrentCell(0, 0);
    QVERIFY(!page.findChild<QPushButton *>(u"addRemedyButton"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!page.findChild<QDialog *>(u"remedyDialog"_s));
}

QTEST_MAIN(RemediesTest)
#include "tst_remedies.moc"
