// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/register_fixture.h"
#include "ui/pages/details/details_panel.h"
#include "ui/pages/details/tasks_section.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

class TasksSectionTest : public QObject {
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
        m->openThree(); // as of 30 June 2026
        m->session.select(m->fraud);
        m_panel = std::make_unique<DetailsPanel>(m->session, m->prompts());
        m_panel->resize(320, 1600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }
    void openTasksComeFirstTheFirstDueAtTheTop();
    void anOverdueTaskSaysSoInWords();
    void aTickFinishesAndAnotherOpensAgain();
    void theFocusStaysOnTheTickedTask();
    void aTaskIsAddedByKeys();
    void aTaskIsChangedAndRemoved();
    void whatWasDoneIsThereAfterOpeningAgain();
    void decisionsAreListedTheLatestFirst();
    void aDecisionIsChangedAndRemoved();
    void ofAnotherInitiativeNothingStays();
    void readingOnlyThereIsNothingToPress();

private:
    QStringList listed(const QString &name) const
    {
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QWidget *row : m_panel->findChildren<QWidget *>(name)) {
            if (!row->isVisible())
                continue;
            QStringList parts;
            for (const QLabel *label : row->findChildren<QLabel *>())
                parts << label->text();
            texts << parts.join(u'|');
        }
        return texts;
    }
    template <typename W>
    W *inRow(const QString &list, int row, const QString &name) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return m_panel->findChildren<QWidget *>(list).at(row)->findChild<W *>(name);
    }
    template <typename W>
    W *inDialog(const QString &name) const
    {
        return m_panel->findChild<QDialog *>()->findChild<W *>(name);
    }
    void addTask(const QString &title, QDate due, QDate done = {}, const QString &owner = {})
    {
        m->perform(edits::addTask(m->session.portfolio(), {{}, m->fraud, title, owner, due, done, {}}));
    }
    void decide(Verdict verdict, QDate on, const QString &reason)
    {
        m->perform(edits::decide(m->session.portfolio(),
                                 {{}, m->fraud, {}, on, verdict, reason, u"Begin small"_s, u"Board"_s}));
    }
    QStringList titles() const
    {
        QStringList found;
        for (const Task &task : orderedTasks(m->session.portfolio(), m->fraud))
            found << task.title;
        return found;
    }
    const Task &onlyTask() const { return m->session.portfolio().tasksOf(m->fraud).front(); }
    QString undoText() const { return m->session.undoStack()->undoText(); }

    std::unique_ptr<RegisterFixture> m;
    std::unique_ptr<DetailsPanel> m_panel;
};

void TasksSectionTest::openTasksComeFirstTheFirstDueAtTheTop()
{
    QVERIFY(listed(u"task"_s).isEmpty());
    addTask(u"done early"_s, {}, QDate(2026, 3, 1));
    addTask(u"some day"_s, {});
    addTask(u"done late"_s, QDate(2026, 1, 1), QDate(2026, 5, 1));
    addTask(u"next week"_s, QDate(2026, 7, 7), {}, u"Sponsor"_s);
    addTask(u"late"_s, QDate(2026, 6, 29));
    QCOMPARE(titles(),
             (QStringList{u"late"_s, u"next week"_s, u"some day"_s, u"done late"_s, u"done early"_s}));
    QCOMPARE(listed(u"task"_s),
             (QStringList{u"late|Overdue since 29 Jun 2026"_s, u"next week|Sponsor|Due on 7 Jul 2026"_s,
                          u"some day|No due date"_s, u"done late|Done on 1 May 2026"_s,
                          u"done early|Done on 1 Mar 2026"_s}));
}

void TasksSectionTest::anOverdueTaskSaysSoInWords()
{
    addTask(u"Name an owner"_s, QDate(2026, 6, 30));
    QCOMPARE(listed(u"task"_s), QStringList{u"Name an owner|Due on 30 Jun 2026"_s}); // today is not late
    m->session.setAsOf(QDate(2026, 7, 1));
    QCOMPARE(listed(u"task"_s), QStringList{u"Name an owner|Overdue since 30 Jun 2026"_s});
    const auto labels = inRow<QWidget>(u"task"_s, 0, u"check"_s)->parentWidget()->findChildren<QLabel *>();
    QCOMPARE(labels.last()->property("tone").toString(), u"bad"_s);
}

void TasksSectionTest::aTickFinishesAndAnotherOpensAgain()
{
    addTask(u"Name an owner"_s, QDate(2026, 6, 1));
    QTest::keyClick(inRow<QCheckBox>(u"task"_s, 0, u"check"_s), Qt::Key_Space);
    QCOMPARE(onlyTask().doneOn, QDate(2026, 6, 30));
    QCOMPARE(undoText(), u"Finish the task Name an owner"_s);
    QCOMPARE(listed(u"task"_s), QStringList{u"Name an owner|Done on 30 Jun 2026"_s});
    QTest::keyClick(inRow<QCheckBox>(u"task"_s, 0, u"check"_s), Qt::Key_Space);
    QVERIFY(onlyTask().isOpen()); // where it began: nothing is left to undo
    QVERIFY(undoText().startsWith(u"Add the task"_s));
    QTest::keyClick(inRow<QCheckBox>(u"task"_s, 0, u"check"_s), Qt::Key_Space);
    m->session.undo();
    QVERIFY(!inRow<QCheckBox>(u"task"_s, 0, u"check"_s)->isChecked());
    m->session.redo();
    QVERIFY(inRow<QCheckBox>(u"task"_s, 0, u"check"_s)->isChecked());
}

void TasksSectionTest::theFocusStaysOnTheTickedTask()
{
    addTask(u"one"_s, QDate(2026, 7, 1));
    addTask(u"two"_s, QDate(2026, 7, 2));
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    auto *first = inRow<QCheckBox>(u"task"_s, 0, u"check"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space); // "one" goes below "two"
    QVERIFY(inRow<QCheckBox>(u"task"_s, 1, u"check"_s)->hasFocus());
    QCOMPARE(inRow<QCheckBox>(u"task"_s, 1, u"check"_s)->accessibleName(), u"Done: one"_s);
}

void TasksSectionTest::aTaskIsAddedByKeys()
{
    QTest::keyClick(m_panel->findChild<QPushButton *>(u"addTask"_s), Qt::Key_Space);
    auto *title = inDialog<QLineEdit>(u"taskTitle"_s);
    QVERIFY(!inDialog<QPushButton>(u"taskAccept"_s)->isEnabled());
    QTest::keyClicks(title, u"Ask <i>legal</i>"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(onlyTask().title, u"Ask <i>legal</i>"_s);
    QCOMPARE(onlyTask().dueOn, QDate(2026, 7, 30));
    QVERIFY(onlyTask().cause.isEmpty());
    QCOMPARE(undoText(), u"Add the task Ask <i>legal</i> to Card fraud"_s);
    m->session.undo();
    QVERIFY(listed(u"task"_s).isEmpty());
}

void TasksSectionTest::aTaskIsChangedAndRemoved()
{
    addTask(u"Name an owner"_s, {});
    inRow<QToolButton>(u"task"_s, 0, u"edit"_s)->click();
    QVERIFY(!inDialog<QCheckBox>(u"taskIsDue"_s)->isChecked());
    inDialog<QLineEdit>(u"taskOwner"_s)->setText(u"Sponsor"_s);
    inDialog<QPushButton>(u"taskAccept"_s)->click();
    QCOMPARE(onlyTask().ownerRole, u"Sponsor"_s);
    QVERIFY(!onlyTask().dueOn.isValid());
    QCOMPARE(undoText(), u"Edit the task Name an owner"_s);
    inRow<QToolButton>(u"task"_s, 0, u"remove"_s)->click();
    QCOMPARE(m->session.portfolio().taskCount(), 0);
    QCOMPARE(undoText(), u"Remove the task Name an owner"_s);
    m->session.undo();
    QCOMPARE(onlyTask().ownerRole, u"Sponsor"_s);
    QCOMPARE(listed(u"task"_s).size(), 1);
}

void TasksSectionTest::whatWasDoneIsThereAfterOpeningAgain()
{
    addTask(u"Name an owner"_s, QDate(2026, 6, 1));
    inRow<QCheckBox>(u"task"_s, 0, u"check"_s)->click();
    decide(Verdict::Change, QDate(2026, 5, 4), u"Cost"_s);
    const Portfolio before = m->session.portfolio();
    m->session.close();
    QVERIFY(m->session.open(m->path()));
    QVERIFY(m->session.portfolio() == before);
    QCOMPARE(onlyTask().doneOn, QDate(2026, 6, 30));
}

void TasksSectionTest::decisionsAreListedTheLatestFirst()
{
    decide(Verdict::Continue, QDate(2026, 3, 4), u"Users ask"_s);
    decide(Verdict::Change, {}, u"unknown when"_s);
    decide(Verdict::Stop, QDate(2026, 6, 4), u"Too dear"_s);
    decide(Verdict::Continue, QDate(2026, 6, 4), u"Second thought"_s);
    const QStringList rows = listed(u"decision"_s);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].section(u'|', 0, 1), u"Continue|4 Jun 2026"_s);
    QCOMPARE(rows[1],
             u"Stop|4 Jun 2026|In the stage Idea\nReason: Too dear\nLesson: Begin small\nDecided by Board"_s);
    QCOMPARE(rows[2].section(u'|', 0, 1), u"Continue|4 Mar 2026"_s);
    QCOMPARE(rows[3].section(u'|', 0, 1), u"Change|date unknown"_s);
}

void TasksSectionTest::aDecisionIsChangedAndRemoved()
{
    decide(Verdict::Continue, QDate(2026, 3, 4), u"Users ask"_s);
    inRow<QToolButton>(u"decision"_s, 0, u"edit"_s)->click();
    inDialog<QComboBox>(u"moveVerdict"_s)->setCurrentIndex(int(Verdict::Stop));
    auto *reason = inDialog<QPlainTextEdit>(u"moveReason"_s);
    reason->clear();
    QVERIFY(!inDialog<QPushButton>(u"moveAccept"_s)->isEnabled()); // a stop needs its reason
    QTest::keyClicks(reason, u"Too dear"_s);
    inDialog<QPushButton>(u"moveAccept"_s)->click();
    const Decision after = m->session.portfolio().decisionsOf(m->fraud).front();
    QCOMPARE(after.verdict, Verdict::Stop);
    QCOMPARE(after.reason, u"Too dear"_s);
    QCOMPARE(after.decidedOn, QDate(2026, 3, 4));
    QCOMPARE(undoText(), u"Edit a decision about Card fraud"_s);
    m->session.undo();
    QVERIFY(listed(u"decision"_s).first().startsWith(u"Continue"_s));
    inRow<QToolButton>(u"decision"_s, 0, u"remove"_s)->click();
    QCOMPARE(m->session.portfolio().decisionCount(), 0);
    m->session.undo();
    QCOMPARE(listed(u"decision"_s).size(), 1);
}

void TasksSectionTest::ofAnotherInitiativeNothingStays()
{
    addTask(u"Name an owner"_s, {});
    decide(Verdict::Continue, QDate(2026, 3, 4), {});
    m->session.select(m->claims);
    QVERIFY(listed(u"task"_s).isEmpty());
    QVERIFY(listed(u"decision"_s).isEmpty());
    QTest::keyClick(m_panel->findChild<QPushButton *>(u"addTask"_s), Qt::Key_Space);
    m->session.select(m->fraud); // the question stays about the other one
    inDialog<QLineEdit>(u"taskTitle"_s)->setText(u"Ask legal"_s);
    inDialog<QPushButton>(u"taskAccept"_s)->click();
    QCOMPARE(m->session.portfolio().tasksOf(m->claims).size(), size_t(1));
    QCOMPARE(listed(u"task"_s).size(), 1);
}

void TasksSectionTest::readingOnlyThereIsNothingToPress()
{
    addTask(u"Name an owner"_s, {});
    decide(Verdict::Continue, QDate(2026, 3, 4), {});
    Session reader;
    QVERIFY(reader.open(m->path()));
    QVERIFY(reader.isReadOnly());
    reader.select(m->fraud);
    DetailsPanel panel(reader, m->prompts());
    panel.show();
    QCOMPARE(panel.findChildren<QWidget *>(u"task"_s).size(), 1);
    QCOMPARE(panel.findChildren<QWidget *>(u"decision"_s).size(), 1);
    QVERIFY(!panel.findChild<QPushButton *>(u"addTask"_s)->isVisible());
    for (const QString &name : {u"check"_s, u"edit"_s, u"remove"_s})
        QVERIFY(panel.findChildren<QWidget *>(name).isEmpty());
}

QTEST_MAIN(TasksSectionTest)
#include "tst_tasks_section.moc"
