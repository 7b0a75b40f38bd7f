// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "ui/session/session.h"
#include "ui/shell/baselines_dialog.h"
#include "ui/shell/report_table_model.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

class BaselinesDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup();
    void withoutABaselineItSaysWhatOneIsFor();
    void freezingListsItAndIsUndone();
    void aTakenNameIsRefused();
    void whatMovedIsShownAsItHappens();
    void twoBaselinesAreCompared();
    void renamingAndDeleting();
    void everythingIsReachedByKeyboardAndNamed();
    void theModelKeepsItsPromises();

private:
    template <typename W>
    W *part(const QString &name) const
    {
        return m_dialog->findChild<W *>(name);
    }
    void freeze(const QString &name);
    void rename(const QString &code, const QString &name);
    QStringList tabs() const;
    QString sentence() const { return part<QLabel>(u"comparisonSentence"_s)->text(); }
    int rows() const { return part<QTableView>(u"baselinesTable"_s)->model()->rowCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BaselinesDialog> m_dialog;
    std::optional<QString> m_answer;
    QList<Error> m_errors;
};

void BaselinesDialogTest::init()
{
    m_errors.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>();
    QVERIFY(m_session->create(m_folder->filePath(u"a.portolan"_s),
                              edits::creationOf(*bundle::samplePortfolio(), u"Create"_s)));
    Prompts prompts;
    prompts.askText = [this](const QString &, const QString &, const QString &) { return m_answer; };
    prompts.showError = [this](const Error &error) { m_errors << error; };
    m_dialog = std::make_unique<BaselinesDialog>(*m_session, prompts);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void BaselinesDialogTest::cleanup()
{
    m_dialog.reset();
    m_session.reset();
}

void BaselinesDialogTest::freeze(const QString &name)
{
    m_answer = name;
    QTest::mouseClick(part<QPushButton>(u"freezeBaseline"_s), Qt::LeftButton);
    QTRY_VERIFY(!part<QProgressDialog>(u"workProgress"_s)); // done beside the window
}

void BaselinesDialogTest::rename(const QString &code, const QString &name)
{
    Initiative after = *m_session->portfolio().initiativeByCode(code);
    after.name = name;
    after.investment = after.investment.value_or(0) + 1'000'000;
    QVERIFY(m_session->perform(edits::editInitiative(m_session->portfolio(), after)));
}

QStringList BaselinesDialogTest::tabs() const
{
    const auto *sections = part<QTabWidget>(u"comparisonSections"_s);
    QStringList titles;
    for (int i = 0; i < sections->count(); ++i)
        titles << sections->tabText(i);
    return titles;
}

void BaselinesDialogTest::withoutABaselineItSaysWhatOneIsFor()
{
    QCOMPARE(rows(), 0);
    QVERIFY(sentence().contains(u"Freeze one"_s));
    QVERIFY(!part<QPushButton>(u"deleteBaseline"_s)->isEnabled());
    QVERIFY(!part<QTabWidget>(u"comparisonSections"_s)->isVisible());
    m_answer.reset(); // gives up
    QTest::mouseClick(part<QPushButton>(u"freezeBaseline"_s), Qt::LeftButton);
    QCOMPARE(rows(), 0);
}

void BaselinesDialogTest::freezingListsItAndIsUndone()
{
    freeze(u"Plan"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(sentence(), u"Nothing differs."_s);
    QVERIFY(m_session->undoStack()->undoText().contains(u"Plan"_s));
    m_session->undo();
    QCOMPARE(rows(), 0);
    QVERIFY(m_errors.isEmpty());
}

void BaselinesDialogTest::aTakenNameIsRefused()
{
    freeze(u"Plan"_s);
    freeze(u"PLAN"_s);
    freeze(u""_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(m_errors.size(), 2);
}

void BaselinesDialogTest::whatMovedIsShownAsItHappens()
{
    freeze(u"Plan"_s);
    const Initiative first = m_session->portfolio().initiatives()[0];
    rename(first.code, u"<b>Another</b> name"_s);
    QVERIFY(tabs().contains(u"Money"_s));
    QVERIFY(tabs().contains(u"Everything that differs"_s));
    QVERIFY(!tabs().contains(u"Ranks"_s));
    QVERIFY(m_session->perform(edits::removeInitiatives(m_session->portfolio(), {first.id})));
    QVERIFY(tabs().contains(u"In and out"_s));
    QVERIFY2(sentence().contains(u"1 initiative"_s), qPrintable(sentence()));
}

void BaselinesDialogTest::twoBaselinesAreCompared()
{
    freeze(u"First"_s);
    const QString code = m_session->portfolio().initiatives()[0].code;
    rename(code, u"Second name"_s);
    freeze(u"Second"_s);
    auto *table = part<QTableView>(u"baselinesTable"_s);
    auto *other = part<QComboBox>(u"comparedWith"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(other->count(), 2);
    QCOMPARE(other->itemText(1), u"Second"_s);
    other->setCurrentIndex(1);
    QVERIFY(tabs().contains(u"Money"_s));
    rename(code, u"Third name"_s);
    const QStringList before = tabs();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(other->itemText(1), u"First"_s);
    QVERIFY(!before.isEmpty());
}

void BaselinesDialogTest::renamingAndDeleting()
{
    freeze(u"Plan"_s);
    m_answer = u"Budget"_s;
    QTest::mouseClick(part<QPushButton>(u"renameBaseline"_s), Qt::LeftButton);
    QCOMPARE(m_session->portfolio().baselines()[0].name, u"Budget"_s);
    QTest::mouseClick(part<QPushButton>(u"deleteBaseline"_s), Qt::LeftButton);
    QCOMPARE(rows(), 0);
    m_session->undo();
    QCOMPARE(m_session->portfolio().baselines()[0].name, u"Budget"_s);
    QCOMPARE(rows(), 1);
}

void BaselinesDialogTest::everythingIsReachedByKeyboardAndNamed()
{
    freeze(u"Plan"_s);
    rename(m_session->portfolio().initiatives()[0].code, u"Other"_s);
    QSet<QString> reached;
    m_dialog->activateWindow();
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        if (const QWidget *focused = m_dialog->focusWidget())
            reached << focused->objectName();
    }
    for (const QString &name : {u"baselinesTable"_s, u"freezeBaseline"_s, u"renameBaseline"_s,
                                u"deleteBaseline"_s, u"comparedWith"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    for (const QTableView *table : m_dialog->findChildren<QTableView *>())
        QVERIFY(!table->accessibleName().isEmpty());
}

void BaselinesDialogTest::theModelKeepsItsPromises()
{
    ReportTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable({{{u"Name"_s, false}, {u"Rank"_s, true}}, {{u"A"_s, u"1"_s}, {u"B"_s, u"2"_s}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.data(model.index(1, 1), Qt::DisplayRole), QVariant(u"2"_s));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole), QVariant(u"Rank"_s));
    QVERIFY(!model.headerData(9, Qt::Horizontal, Qt::DisplayRole).isValid());
}

QTEST_MAIN(BaselinesDialogTest)
#include "tst_baselines_dialog.moc"
