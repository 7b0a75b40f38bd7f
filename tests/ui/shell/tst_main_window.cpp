// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_flow.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/import_flow.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup();
    void welcomesWhileNothingIsOpen();
    void opensTheSample();
    void goesToPagesByKeyboard();
    void paletteFindsAnInitiativeByLettersAndByCode();
    void newInitiativeIsUndoneByName();
    void importsACsvAsOneStep();
    void importsTheSheetOfAWorkbookThatIsChosen();
    void noSheetChosenChangesNothing();
    void aDamagedWorkbookIsRefused();
    void remembersThePage();
    void thresholdsAndDetailsOpenFromAnywhere();
    void everyEntryOfTheMenusHasItsName();
    void fuzzyPrefersRunsAndWordStarts();

private:
    void openSample();
    QPushButton *wizardButton(const QString &name) const { return m_window->findChild<QPushButton *>(name); }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QList<Error> m_errors;
    QStringList m_offered; // to choose from
    int m_chosenItem = -1;
};

void MainWindowTest::init()
{
    m_errors.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_session = std::make_unique<Session>();
    Prompts prompts;
    prompts.askSavePath = [this](const QString &, const QString &, const QString &name) {
        return m_folder->filePath(name);
    };
    prompts.askOpenPath = [](const QString &, const QString &) { return QString(); };
    prompts.askText = [](const QString &, const QString &, const QString &) { return std::nullopt; };
    prompts.askChoice = [](const QString &, const QString &, const QStringList &) { return -1; };
    prompts.askItem = [this](const QString &, const QString &, const QStringList &items) {
        m_offered = items;
        return m_chosenItem;
    };
    prompts.showNote = [](const QString &) {};
    prompts.showError = [this](const Error &error) { m_errors << error; };
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, prompts);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    QVERIFY(m_errors.isEmpty());
}

void MainWindowTest::openSample()
{
    m_window->findChild<QPushButton *>(u"welcome_sample"_s)->click();
    QVERIFY(m_session->isOpen());
}

void MainWindowTest::welcomesWhileNothingIsOpen()
{
    QVERIFY(m_window->findChild<QWidget *>(u"welcome"_s)->isVisible());
    QVERIFY(!action(u"saveCopy"_s)->isEnabled());
    QVERIFY(!action(u"addInitiative"_s)->isEnabled());
    QVERIFY(action(u"open"_s)->isEnabled());
}

void MainWindowTest::opensTheSample()
{
    openSample();
    QVERIFY(!m_window->findChild<QWidget *>(u"welcome"_s)->isVisible());
    QCOMPARE(m_window->findChild<QLabel *>(u"statusState"_s)->text(), u"All changes saved"_s);
    QVERIFY(m_window->windowTitle().contains(m_session->portfolio().info().name));
    action(u"closeFile"_s)->trigger();
    QVERIFY(m_window->findChild<QWidget *>(u"welcome"_s)->isVisible());
    QVERIFY(m_window->findChild<QPushButton *>(u"recentFile"_s));
}

void MainWindowTest::goesToPagesByKeyboard()
{
    openSample();
    QStringList seen;
    for (int number = 1; number <= 6; ++number) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        seen << m_window->currentPage();
    }
    const QStringList expected{u"overview"_s,   u"initiatives"_s, u"assess"_s,
                               u"prioritise"_s, u"method"_s,      u"funnel"_s};
    QCOMPARE(seen, expected);
}

void MainWindowTest::paletteFindsAnInitiativeByLettersAndByCode()
{
    openSample();
    const Initiative first = *m_session->portfolio().initiatives().begin();
    auto *palette = m_window->findChild<CommandPalette *>(u"commandPalette"_s);
    auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
    for (const QString &typed : {first.name, first.code}) {
        m_session->select({});
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette->isVisible());
        QTest::keyClicks(field, typed);
        QCOMPARE(palette->shown().value(0), first.name);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(m_session->selected(), first.id);
    }
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, u"full screen"_s);
    QCOMPARE(palette->shown().value(0), u"Full screen"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void MainWindowTest::newInitiativeIsUndoneByName()
{
    openSample();
    const qsizetype before = m_session->portfolio().initiatives().size();
    m_window->findChild<QPushButton *>(u"newInitiative"_s)->click();
    QCOMPARE(m_session->portfolio().initiatives().size(), before + 1);
    QVERIFY(m_session->selected());
    QVERIFY(action(u"undo"_s)->text().contains(u"New initiative"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->portfolio().initiatives().size(), before);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_session->portfolio().initiatives().size(), before + 1);
}

void MainWindowTest::importsACsvAsOneStep()
{
    openSample();
    const Portfolio before = m_session->portfolio();
    QFile csv(m_folder->filePath(u"list.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("Name,Investment,Colour\nTender reading,12000,red\nParcel routing,oops,blue\n");
    csv.close();
    QSignalSpy finished(&m_window->imports(), &ImportFlow::finished);
    m_window->imports().importPath(csv.fileName());
    QTRY_VERIFY(wizardButton(u"importNow"_s) && wizardButton(u"importNow"_s)->isEnabled());
    QVERIFY(m_session->portfolio() == before); // nothing is written before it is said
    wizardButton(u"importNow"_s)->click();
    QVERIFY(finished.wait(10000));
    QVERIFY(finished.front().front().toBool());
    QCOMPARE(m_session->portfolio().initiatives().size(), before.initiatives().size() + 2);
    auto *sheet = m_window->findChild<QDialog *>(u"importSheet"_s);
    QVERIFY(sheet);
    auto *warnings = sheet->findChild<QListView *>(u"importWarnings"_s);
    bool told = false;
    for (int row = 0; row < warnings->model()->rowCount(); ++row)
        told = told || warnings->model()->index(row, 0).data().toString().contains(u"oops"_s);
    QVERIFY(told);
    sheet->findChild<QPushButton *>(u"importUndo"_s)->click();
    QVERIFY(m_session->portfolio() == before);
}

void MainWindowTest::importsTheSheetOfAWorkbookThatIsChosen()
{
    openSample();
    const qsizetype before = m_session->portfolio().initiatives().size();
    for (const QString &name : {u"sheets.xlsx"_s, u"sheets.ods"_s}) {
        QSignalSpy finished(&m_window->imports(), &ImportFlow::finished);
        m_window->imports().importPath(QStringLiteral(PORTOLAN_TEST_DATA "/workbooks/") + name);
        QTRY_VERIFY(wizardButton(u"importNow"_s) && wizardButton(u"importNow"_s)->isEnabled());
        auto *sheets = m_window->findChild<QComboBox *>(u"importSource"_s);
        QCOMPARE(sheets->count(), 3); // neither the hidden nor the empty one
        QVERIFY(sheets->itemText(1).startsWith(u"Use cases (10"_s));
        sheets->setCurrentIndex(1);
        emit sheets->activated(1);
        QTRY_VERIFY(wizardButton(u"importNow"_s)->isEnabled());
        wizardButton(u"importNow"_s)->click();
        QVERIFY(finished.wait(10000));
        QVERIFY(finished.front().front().toBool());
        QCOMPARE(m_session->portfolio().initiatives().size(), before + 10);
        QVERIFY(m_session->portfolio().initiativeByCode(u"U-9"));
        auto *sheet = m_window->findChild<QDialog *>(u"importSheet"_s);
        QVERIFY(sheet);
        sheet->findChild<QPushButton *>(u"importUndo"_s)->click();
        QCOMPARE(m_session->portfolio().initiatives().size(), before);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(u"importSheet"_s));
    }
    QVERIFY(m_errors.isEmpty());
}

void MainWindowTest::noSheetChosenChangesNothing()
{
    openSample();
    const Portfolio before = m_session->portfolio();
    QSignalSpy finished(&m_window->imports(), &ImportFlow::finished);
    m_window->imports().importPath(QStringLiteral(PORTOLAN_TEST_DATA "/workbooks/sheets.xlsx"));
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"importWizard"_s));
    m_window->findChild<QDialog *>(u"importWizard"_s)->reject();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!finished.front().front().toBool());
    QVERIFY(!m_window->imports().isRunning());
    QVERIFY(m_session->portfolio() == before);
    QVERIFY(m_errors.isEmpty());
}

void MainWindowTest::aDamagedWorkbookIsRefused()
{
    openSample();
    QFile whole(QStringLiteral(PORTOLAN_TEST_DATA "/workbooks/sheets.xlsx"));
    QFile cut(m_folder->filePath(u"cut.xlsx"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly) && cut.open(QIODevice::WriteOnly));
    cut.write(whole.read(5000));
    cut.close();
    QSignalSpy finished(&m_window->imports(), &ImportFlow::finished);
    m_window->imports().importPath(cut.fileName());
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"importProblem"_s));
    QTRY_VERIFY(m_window->findChild<QLabel *>(u"importProblem"_s)->text().contains(u"ends too early"_s));
    QVERIFY(!wizardButton(u"importNow"_s)->isEnabled());
    m_window->findChild<QDialog *>(u"importWizard"_s)->reject();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_window->imports().isRunning());
}

void MainWindowTest::remembersThePage()
{
    openSample();
    m_window->showPage(u"prioritise"_s);
    const QString path = m_session->path();
    m_window->close();
    m_window.reset();
    m_session->close();
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, Prompts{});
    QVERIFY(m_window->files().openPath(path));
    QCOMPARE(m_window->currentPage(), u"prioritise"_s);
}

void MainWindowTest::thresholdsAndDetailsOpenFromAnywhere()
{
    QVERIFY(!action(u"thresholds"_s)->isEnabled());
    openSample();
    action(u"thresholds"_s)->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"thresholdsDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"rule_low_rating"_s)->setText(u"3"_s);
    dialog->findChild<QPushButton *>(u"rulesAccept"_s)->click();
    QCOMPARE(m_session->portfolio().info().rules, (Thresholds{{u"low_rating"_s, 3.0}}));
    m_window->showPage(u"overview"_s);
    const InitiativeId id = m_session->portfolio().initiatives().begin()->id;
    m_window->showPageFor(u"details"_s, id);
    QCOMPARE(m_window->currentPage(), u"overview"_s);
    QCOMPARE(m_session->selected(), id);
    QVERIFY(m_window->findChild<QWidget *>(u"tasksSection"_s)->isVisible());
}

void MainWindowTest::everyEntryOfTheMenusHasItsName()
{
    for (QAction *menu : m_window->menuBar()->actions()) {
        QVERIFY(!menu->text().isEmpty());
        QVERIFY(menu->menu());
        QVERIFY2(!menu->menu()->isEmpty(), qPrintable(menu->text()));
    }
    for (const QPushButton *button : m_window->findChildren<QPushButton *>())
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 qPrintable(button->objectName()));
}

void MainWindowTest::fuzzyPrefersRunsAndWordStarts()
{
    QVERIFY(!fuzzyScore(u"xyz", u"Card fraud"));
    QVERIFY(fuzzyScore(u"cf", u"Card fraud"));
    QVERIFY(*fuzzyScore(u"fraud", u"Card fraud") > *fuzzyScore(u"fraud", u"For all users do"));
    QVERIFY(*fuzzyScore(u"cf", u"Card fraud") > *fuzzyScore(u"cf", u"Traces of"));
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
