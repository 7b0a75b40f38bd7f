// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/collect/full_export.h"
#include "core/collect/rating_workbook.h"
#include "core/edits/edits.h"
#include "tests/core/collect/others.h"
#include "ui/pages/collect/collect_dialog.h"
#include "ui/pages/collect/take_in_dialog.h"
#include "ui/session/session.h"
#include "ui/shell/exchange_flow.h"
#include "ui/shell/import_flow.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/beside.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUndoStack>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

class CollectWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup();
    void aWorkbookIsWrittenForTheAssessorAndUnit();
    void withoutAnAssessorNothingIsWritten();
    void aTargetThatCannotBeWrittenIsSaid();
    void whatCameBackIsShownAndTakenInAsOneStep();
    void conflictsStayUnlessTheyAreTicked();
    void aFileThatWasNotSentIsRefused();
    void everythingIsExported();
    void everythingIsRestored();
    void anExportIsNoTable();
    void whatCannotBeRestoredIsSaid();
    void writingIsCancelled();
    void everythingIsReachedByKeyboardAndNamed();

private:
    template <typename D>
    D *opened(const QString &action)
    {
        m_window->findChild<QAction *>(action)->trigger();
        return m_window->findChild<D *>();
    }
    template <typename W>
    static W *part(const QWidget *dialog, const QString &name)
    {
        return dialog->findChild<W *>(name);
    }
    // Sends a workbook to this assessor and changes what comes back; false without openpyxl.
    bool sendAndChange(const QString &python);
    // Chooses in the menu and waits for what is done beside the window.
    void begin(const QString &action)
    {
        QSignalSpy finished(m_window->findChild<ExchangeFlow *>(), &ExchangeFlow::finished);
        m_window->findChild<QAction *>(action)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    }
    TakeInDialog *takeIn()
    {
        m_path = m_folder->filePath(u"back.xlsx"_s);
        begin(u"takeInRatings"_s);
        return m_window->findChild<TakeInDialog *>();
    }
    // Imports a file that is no table, and waits until it was handed over.
    void import(const QString &path)
    {
        QSignalSpy finished(m_window->findChild<ExchangeFlow *>(), &ExchangeFlow::finished);
        m_window->imports().importPath(path);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_path; // that the next prompt answers
    QString m_target; // of a new portfolio
    int m_answer = -1;
    QList<Error> m_errors;
};

static constexpr const char *needsOpenpyxl = "There is no openpyxl here (apt package python3-openpyxl).";

void CollectWindowTest::init()
{
    m_errors.clear();
    m_path.clear();
    m_target.clear();
    m_answer = -1;
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_session = std::make_unique<Session>();
    QVERIFY(m_session->create(m_folder->filePath(u"a.portolan"_s),
                              edits::creationOf(*bundle::samplePortfolio(), u"Create"_s)));
    Prompts prompts;
    prompts.askOpenPath = [this](const QString &, const QString &) { return m_path; };
    prompts.askSavePath = [this](const QString &, const QString &filter, const QString &) {
        return filter.contains(u"*.portolan"_s) ? m_target : m_path;
    };
    prompts.askChoice = [this](const QString &, const QString &, const QStringList &) { return m_answer; };
    prompts.showError = [this](const Error &error) { m_errors << error; };
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, prompts);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void CollectWindowTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

bool CollectWindowTest::sendAndChange(const QString &python)
{
    const QString out = m_folder->filePath(u"out.xlsx"_s);
    const collect::SheetRequest request{u"Works council"_s, {}, true, false, QDate(2026, 11, 24)};
    return collect::writeRatingWorkbook(m_session->portfolio(), request, out).has_value()
        && test::changeByOpenpyxl(out, m_folder->filePath(u"back.xlsx"_s), uR"(
s = visible("portolan_key")
def put(row, column, value):
    s.cell(6 + row, at(s, column)).value = value
)"_s + python);
}

void CollectWindowTest::aWorkbookIsWrittenForTheAssessorAndUnit()
{
    auto *dialog = opened<CollectDialog>(u"collectRatings"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto *assessor = part<QComboBox>(dialog, u"collectAssessor"_s);
    assessor->lineEdit()->selectAll();
    QTest::keyClicks(assessor->lineEdit(), u"Works council"_s);
    part<QListWidget>(dialog, u"collectUnits"_s)->item(1)->setCheckState(Qt::Checked);
    part<QComboBox>(dialog, u"collectDetail"_s)->setCurrentIndex(1);
    m_path = m_folder->filePath(u"to rate"_s); // without an ending
    QTest::mouseClick(part<QPushButton>(dialog, u"collectWrite"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isVisible()); // written beside the window
    QVERIFY(m_errors.isEmpty());
    const auto read = collect::readRatingWorkbook(m_path + u".xlsx"_s, m_session->portfolio());
    QVERIFY(read);
    QCOMPARE(read->assessor, u"Works council"_s);
    QVERIFY(!read->rows.empty());
    const UnitId unit = m_session->portfolio().units()[1].id;
    for (const collect::ReturnedRow &row : read->rows) {
        QCOMPARE(m_session->portfolio().initiatives().find(row.initiative)->unit, unit);
        QVERIFY(!row.question);
    }
}

void CollectWindowTest::withoutAnAssessorNothingIsWritten()
{
    auto *dialog = opened<CollectDialog>(u"collectRatings"_s);
    auto *assessor = part<QComboBox>(dialog, u"collectAssessor"_s);
    assessor->setCurrentText(u"  "_s);
    QVERIFY(!part<QPushButton>(dialog, u"collectWrite"_s)->isEnabled());
    assessor->setCurrentText(u"PMO"_s);
    QVERIFY(part<QPushButton>(dialog, u"collectWrite"_s)->isEnabled());
    QTest::mouseClick(part<QPushButton>(dialog, u"collectWrite"_s), Qt::LeftButton); // no path: given up
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void CollectWindowTest::aTargetThatCannotBeWrittenIsSaid()
{
    auto *dialog = opened<CollectDialog>(u"collectRatings"_s);
    part<QComboBox>(dialog, u"collectAssessor"_s)->setCurrentText(u"PMO"_s);
    m_path = m_folder->filePath(u"no/such/folder.xlsx"_s);
    QTest::mouseClick(part<QPushButton>(dialog, u"collectWrite"_s), Qt::LeftButton);
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors[0].code, Error::Code::CannotWrite);
    QVERIFY(dialog->isVisible()); // to try another place
}

void CollectWindowTest::whatCameBackIsShownAndTakenInAsOneStep()
{
    if (!test::hasOpenpyxl())
        QSKIP(needsOpenpyxl);
    QVERIFY(sendAndChange(
        u"put(0, 'rating', 4)\nput(0, 'evidence', 'seen')\nput(1, 'rating', 2)\nput(2, 'rating', 8)"_s));
    const Portfolio before = m_session->portfolio();
    TakeInDialog *dialog = takeIn();
    QVERIFY(dialog && dialog->isVisible());
    auto *table = part<QTableWidget>(dialog, u"takeInTable"_s);
    QCOMPARE(table->rowCount(), 3); // what changes and what is wrong
    QCOMPARE(table->item(0, 0)->text(), u"Rate!G6"_s);
    QVERIFY(table->item(0, 4)->text().contains(u"seen"_s));
    QVERIFY2(table->item(2, 6)->text().contains(u"“8”"_s), qPrintable(table->item(2, 6)->text()));
    auto *filter = part<QComboBox>(dialog, u"takeInFilter"_s);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_End);
    QVERIFY(table->rowCount() > 500);
    QTest::mouseClick(part<QPushButton>(dialog, u"takeIn"_s), Qt::LeftButton);
    QVERIFY(m_errors.isEmpty());
    QVERIFY(!(m_session->portfolio() == before));
    QVERIFY(m_session->undoStack()->undoText().contains(u"Works council"_s));
    m_session->undo();
    QVERIFY(m_session->portfolio() == before);
}

void CollectWindowTest::conflictsStayUnlessTheyAreTicked()
{
    if (!test::hasOpenpyxl())
        QSKIP(needsOpenpyxl);
    QVERIFY(sendAndChange(u"put(0, 'rating', 4)\nput(1, 'rating', 5)"_s));
    const auto sent = collect::readRatingWorkbook(m_folder->filePath(u"out.xlsx"_s), m_session->portfolio());
    for (const size_t row : {0u, 1u}) {
        const collect::ReturnedRow &at = sent->rows[row];
        QVERIFY(m_session->perform(
            edits::answer(m_session->portfolio(), at.initiative, u"Works council"_s, QDate(2026, 11, 25),
                          {at.criterion, at.question, 1.0, false, Confidence::Medium, {}})));
    }
    TakeInDialog *dialog = takeIn();
    QVERIFY(dialog);
    auto *table = part<QTableWidget>(dialog, u"takeInTable"_s);
    QCOMPARE(table->rowCount(), 2);
    auto *take = part<QPushButton>(dialog, u"takeIn"_s);
    QVERIFY(!take->isEnabled()); // nothing is chosen yet
    table->setCurrentCell(1, 6);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->item(1, 6)->checkState(), Qt::Checked);
    QVERIFY(take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);
    const auto valueOf = [&](size_t row) {
        const collect::ReturnedRow &at = sent->rows[row];
        return edits::ratingOf(m_session->portfolio(), at.initiative, u"Works council"_s, at.criterion,
                               at.question)
            ->value;
    };
    QCOMPARE(valueOf(0), 1.0);
    QCOMPARE(valueOf(1), 5.0);
}

void CollectWindowTest::aFileThatWasNotSentIsRefused()
{
    m_path = m_session->path();
    begin(u"takeInRatings"_s);
    QVERIFY(!m_window->findChild<TakeInDialog *>());
    QCOMPARE(m_errors.size(), 1);
    m_path.clear(); // given up
    m_window->findChild<QAction *>(u"takeInRatings"_s)->trigger();
    QCOMPARE(m_errors.size(), 1);
}

void CollectWindowTest::everythingIsExported()
{
    m_path = m_folder->filePath(u"all"_s);
    begin(u"exportWorkbook"_s);
    QVERIFY(m_errors.isEmpty());
    const auto read = collect::readFullExport(m_path + u".xlsx"_s);
    QVERIFY(read);
    QVERIFY(*read == m_session->portfolio());
}

void CollectWindowTest::everythingIsRestored()
{
    const Portfolio whole = m_session->portfolio();
    const QString file = m_session->path();
    for (const auto &[action, name] :
         {std::pair(u"exportWorkbook"_s, u"all.xlsx"_s), std::pair(u"exportArchive"_s, u"all.xml"_s)}) {
        m_path = m_folder->filePath(name);
        begin(action);
        QVERIFY(QFile::exists(m_path));
        m_target.clear(); // given up: what is open stays open
        begin(u"restoreSaved"_s);
        QCOMPARE(m_session->path(), file);
        m_target = m_folder->filePath(name + u".again"_s);
        begin(u"restoreSaved"_s);
        QCOMPARE(m_session->path(), m_target);
        QVERIFY(m_session->portfolio() == whole);
        QVERIFY(m_session->open(file));
    }
    QVERIFY(m_errors.isEmpty());
}

void CollectWindowTest::anExportIsNoTable()
{
    const Portfolio whole = m_session->portfolio();
    m_path = m_folder->filePath(u"all.xlsx"_s);
    begin(u"exportWorkbook"_s);
    const QString sent = m_folder->filePath(u"sent.xlsx"_s);
    QVERIFY(collect::writeRatingWorkbook(whole, {u"PMO"_s, {}, true, false, QDate(2026, 11, 24)}, sent));
    import(sent);
    QVERIFY(m_window->findChild<TakeInDialog *>());
    QVERIFY(!m_window->imports().isRunning());
    m_answer = 0;
    m_target = m_folder->filePath(u"again.portolan"_s);
    import(m_path);
    QCOMPARE(m_session->path(), m_target);
    QVERIFY(m_session->portfolio() == whole);
    QSignalSpy finished(&m_window->imports(), &ImportFlow::finished);
    m_answer = -1; // neither
    m_window->imports().importPath(m_path);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_window->findChild<QDialog *>(u"importWizard"_s));
    QVERIFY(m_errors.isEmpty());
    m_session->close(); // ratings belong to a portfolio
    m_window->imports().importPath(sent);
    QTRY_COMPARE(m_errors.size(), 1);
    QVERIFY(!m_session->isOpen());
}

void CollectWindowTest::whatCannotBeRestoredIsSaid()
{
    const QString file = m_session->path();
    m_target = m_folder->filePath(u"again.portolan"_s);
    for (const QByteArray &content :
         {QByteArray(), QByteArray("<xml/>"), QByteArray("PK\x03\x04 and no more")}) {
        m_errors.clear();
        m_path = m_folder->filePath(u"broken.xml"_s);
        QFile broken(m_path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(content) == content.size());
        broken.close();
        begin(u"restoreSaved"_s);
        QCOMPARE(m_errors.size(), 1);
        QCOMPARE(m_session->path(), file);
        QVERIFY(!QFile::exists(m_target));
    }
}

void CollectWindowTest::writingIsCancelled()
{
    Result<> written;
    bool isCancelled = false;
    doBeside(
        m_window.get(), m_window.get(), u"Writing"_s,
        [&](WorkState &state) {
            const Progress progress = state.progress();
            for (qsizetype done = 0; written && done < 2000; ++done) { // ten seconds
                QThread::msleep(5);
                if (!progress(done, 2000))
                    written = failure(Error::Code::Cancelled);
            }
        },
        [&](const WorkState &state) { isCancelled = state.isCancelled(); });
    auto *dialog = m_window->findChild<QProgressDialog *>(u"workProgress"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTRY_VERIFY(dialog->findChild<QProgressBar *>()->value() > 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(isCancelled);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    QTRY_VERIFY(!m_window->findChild<QProgressDialog *>(u"workProgress"_s));
}

void CollectWindowTest::everythingIsReachedByKeyboardAndNamed()
{
    auto *dialog = opened<CollectDialog>(u"collectRatings"_s);
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool canBeReached = widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(dialog);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || qobject_cast<const QComboBox *>(widget->parentWidget());
        QVERIFY2(!canBeReached || isNamed,
                 qPrintable(widget->objectName() + QString::fromLatin1(widget->metaObject()->className())));
    }
}

QTEST_MAIN(CollectWindowTest)
#include "tst_collect_window.moc"
