// SPDX-License-Identifier: GPL-3.0-or-later
// An import as a user does it: in the window, with the menu or a dropped file, step by step.
#include "ui/session/session.h"
#include "ui/shell/import_flow.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

class ImportJourneyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aListIsChosenMappedCheckedAndImported();
    void theMappingIsOfferedToTheListOfNextYear();
    void aDroppedFileOpensTheWizard();
    void givingUpChangesNothing();

private:
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_folder->filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName()
                                                                                      : QString();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    bool waitForWizard() const
    {
        return QTest::qWaitFor([this] {
            auto *import = find<QPushButton>(u"importNow"_s);
            return import && import->isEnabled();
        });
    }
    // By keys, as the list of a cell opens with F2.
    bool sendColumn(const QString &column, const QString &field)
    {
        auto *columns = find<QTableWidget>(u"importColumns"_s);
        const QList<QTableWidgetItem *> items = columns->findItems(column, Qt::MatchExactly);
        if (items.isEmpty())
            return false;
        const int row = items.front()->row();
        columns->setFocus();
        columns->setCurrentCell(row, 2);
        QTest::keyClick(columns, Qt::Key_F2);
        auto *choices = columns->viewport()->findChild<QComboBox *>();
        if (!choices || choices->findData(field) < 0)
            return false;
        QAbstractItemView *list = choices->view();
        if (!QTest::qWaitFor([list] { return list->isVisible(); }))
            return false;
        const int wanted = choices->findData(field);
        while (list->currentIndex().row() < wanted)
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        return waitForWizard() && columns->item(row, 2)->data(Qt::UserRole).toString() == field;
    }
    void import()
    {
        QSignalSpy finished(&m_window->imports(), &ImportFlow::finished);
        find<QPushButton>(u"importNow"_s)->click();
        QVERIFY(finished.wait(10000));
        QVERIFY(finished.front().front().toBool());
        QTRY_VERIFY(find<QDialog>(u"importSheet"_s));
        auto *told = find<QAbstractItemView>(u"importInitiatives"_s);
        QVERIFY(told);
        for (int row = 0; row < told->model()->rowCount(); ++row)
            m_told << told->model()->index(row, 0).data().toString();
        find<QDialog>(u"importSheet"_s)->reject();
        QTRY_VERIFY(!find<QDialog>(u"importSheet"_s));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QList<Error> m_errors;
    QString m_chosenPath;
    QStringList m_told; // of what has been imported
};

void ImportJourneyTest::initTestCase()
{
    Theme::instance().install();
    QStandardPaths::setTestModeEnabled(true);
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/mappings"_s)
        .removeRecursively();
}

void ImportJourneyTest::init()
{
    m_errors.clear();
    m_told.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_session = std::make_unique<Session>();
    Prompts prompts;
    prompts.askSavePath = [this](const QString &, const QString &, const QString &name) {
        return m_folder->filePath(name);
    };
    prompts.askOpenPath = [this](const QString &, const QString &) { return m_chosenPath; };
    prompts.askText = [](const QString &, const QString &, const QString &) { return u"Port office"_s; };
    prompts.askChoice = [](const QString &, const QString &, const QStringList &) { return -1; };
    prompts.askItem = [](const QString &, const QString &, const QStringList &) { return -1; };
    prompts.showNote = [](const QString &) {};
    prompts.showError = [this](const Error &error) { m_errors << error; };
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, prompts);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    find<QPushButton>(u"welcome_sample"_s)->click();
    QVERIFY(m_session->isOpen());
}

void ImportJourneyTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    QVERIFY(m_errors.isEmpty());
}

void ImportJourneyTest::aListIsChosenMappedCheckedAndImported()
{
    const Portfolio before = m_session->portfolio();
    const Initiative known = *before.initiatives().begin();
    const QString csv =
        u"Code,Name,Kümmerer,Stage\n%1,%2,Ada Frey,\nP-1,Parcel routing,Ben Ott,Pilot\nP-2,Tender reading,,On ice\n"_s
            .arg(known.code, known.name);
    m_chosenPath = file(u"port office.csv"_s, csv.toUtf8());
    find<QAction>(u"importCsv"_s)->trigger();
    QVERIFY(waitForWizard());
    auto *forward = find<QPushButton>(u"importForward"_s);
    QTest::mouseClick(forward, Qt::LeftButton);
    QVERIFY(sendColumn(u"Kümmerer"_s, u"sponsor"_s));
    QTest::mouseClick(find<QPushButton>(u"importSaveMapping"_s), Qt::LeftButton);
    QTest::mouseClick(forward, Qt::LeftButton);
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(find<QListWidget>(u"importSteps"_s)->currentRow(), 3);
    QVERIFY(!forward->isEnabled());
    QAbstractItemModel *rows = find<QAbstractItemView>(u"importRows"_s)->model();
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->index(0, 1).data().toString(), u"Updated"_s);
    QVERIFY(rows->index(0, 4).data().toString().contains(u"Ada Frey"_s));
    QCOMPARE(rows->index(1, 1).data().toString(), u"New"_s);
    QVERIFY(rows->index(2, 5).data().toString().startsWith(u"Stage: "_s)); // "On ice" is no stage
    QVERIFY(m_session->portfolio() == before); // nothing is written before it is said
    import();
    QVERIFY(m_told.contains(u"New: Parcel routing"_s));
    QVERIFY(m_told[0].startsWith(u"Changed: "_s + known.name) && m_told[0].contains(u"Ada Frey"_s));
    QCOMPARE(m_told.size(), 2 + before.initiatives().size()); // one changed, two new, all others in no row
    QCOMPARE(m_session->portfolio().initiativeByCode(known.code)->sponsor, u"Ada Frey"_s);
    QCOMPARE(m_session->portfolio().initiativeByCode(u"P-1")->sponsor, u"Ben Ott"_s);
    QCOMPARE(m_session->undoStack()->count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_session->portfolio() == before);
}

void ImportJourneyTest::theMappingIsOfferedToTheListOfNextYear()
{
    m_chosenPath = file(u"2027.csv"_s, "CODE;Name;Kümmerer;Stage;Neu\nP-7;Yard cameras;Cleo Tan;Pilot;x\n");
    find<QAction>(u"importCsv"_s)->trigger();
    QVERIFY(waitForWizard());
    QTRY_VERIFY(find<QComboBox>(u"importMapping"_s)->currentText().contains(u"Port office"_s));
    QVERIFY(waitForWizard());
    import();
    QCOMPARE(m_session->portfolio().initiativeByCode(u"P-7")->sponsor, u"Cleo Tan"_s);
}

void ImportJourneyTest::aDroppedFileOpensTheWizard()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"dropped.tsv"_s, "Name\tStage\nGate cameras\tIdea\n"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(waitForWizard());
    const qsizetype before = m_session->portfolio().initiatives().size();
    import();
    QCOMPARE(m_session->portfolio().initiatives().size(), before + 1);
}

void ImportJourneyTest::givingUpChangesNothing()
{
    const Portfolio before = m_session->portfolio();
    m_chosenPath = file(u"list.csv"_s, "Name,Stage\nGate cameras,Idea\n");
    find<QAction>(u"importCsv"_s)->trigger();
    QVERIFY(waitForWizard());
    QTest::keyClick(find<QDialog>(u"importWizard"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->imports().isRunning());
    QVERIFY(m_session->portfolio() == before);
    QVERIFY(!find<QDialog>(u"importSheet"_s));
}

QTEST_MAIN(ImportJourneyTest)
#include "tst_import_journey.moc"
