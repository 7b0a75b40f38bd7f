// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/board_column.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

// The whole window: a card is taken with the mouse, carried over and let go, and the figures are read.
class FunnelDragTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup();
    void aDraggedCardChangesTheFiguresAndCtrlZChangesThemBack();
    void aCardLetGoOnItsOwnColumnStays();

private:
    struct Figures {
        QString experimenting;
        QList<QStringList> stages; // name, now, ever reached
        bool operator==(const Figures &) const = default;
    };
    QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }
    void showBoard() const
    {
        QTest::mouseClick(button(u"funnelShowBoard"_s), Qt::LeftButton);
        QTest::qWait(20);
    }
    Figures figures() const
    {
        QTest::mouseClick(button(u"funnelShowNumbers"_s), Qt::LeftButton);
        Figures read{button(u"funnelFigure0"_s)->text(), {}};
        const auto *table = m_window->findChild<QTableWidget *>(u"stageTable"_s);
        for (int row = 0; row < table->rowCount(); ++row)
            read.stages << QStringList{table->item(row, 0)->text(), table->item(row, 1)->text(),
                                       table->item(row, 2)->text()};
        return read;
    }
    Stage stage(int place) const { return m_session->portfolio().orderedStages()[size_t(place)]; }
    BoardColumn &column(StageId id) const
    {
        for (auto *each : m_window->findChildren<BoardColumn *>()) {
            if (each->stage() == id)
                return *each;
        }
        qFatal("no such column");
    }
    InitiativeId drag(const BoardList &from, const BoardList &target, QPoint to) const;

    static constexpr int assessed = 1;
    static constexpr int pilot = 2;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void FunnelDragTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_session = std::make_unique<Session>();
    Prompts prompts;
    prompts.askSavePath = [this](const QString &, const QString &, const QString &name) {
        return m_folder->filePath(name);
    };
    prompts.showError = [](const Error &error) { qFatal("%s", qPrintable(error.detail)); };
    prompts.showNote = [](const QString &note) { qFatal("%s", qPrintable(note)); };
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, prompts);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    button(u"welcome_sample"_s)->click();
    QVERIFY(m_session->isOpen());
    m_window->showPage(u"funnel"_s);
    QTest::qWait(20);
}

void FunnelDragTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

// Takes the first card of the list by the mouse and lets go at `to` in the other list. Without a display
// there is no system that carries what is dragged, so the events it would send are sent here, with the data
// and the actions the list offers.
InitiativeId FunnelDragTest::drag(const BoardList &from, const BoardList &target, QPoint to) const
{
    const QModelIndex first = from.model()->index(0, 0);
    const InitiativeId id{first.data(BoardModel::IdRole).toLongLong()};
    QTest::mousePress(from.viewport(), Qt::LeftButton, {}, from.visualRect(first).center());
    const std::unique_ptr<QMimeData> data(from.model()->mimeData(from.selectionModel()->selectedIndexes()));
    const Qt::DropActions actions = from.model()->supportedDragActions();
    QDragEnterEvent enter(to, actions, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &enter);
    QDragMoveEvent over(to, actions, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target.viewport(), &over);
    if (enter.isAccepted() && over.isAccepted()) {
        QDropEvent drop(to, actions, data.get(), Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target.viewport(), &drop);
    }
    QTest::mouseRelease(from.viewport(), Qt::LeftButton, {}, from.visualRect(first).center());
    QCoreApplication::processEvents();
    return id;
}

void FunnelDragTest::aDraggedCardChangesTheFiguresAndCtrlZChangesThemBack()
{
    const Figures before = figures();
    const int steps = m_session->undoStack()->count();
    showBoard();
    const BoardList &target = column(stage(pilot).id).list();
    const InitiativeId moved = drag(column(stage(assessed).id).list(), target, QPoint(70, 200));
    QCOMPARE(m_session->undoStack()->count(), steps + 1);
    QCOMPARE(m_session->portfolio().currentStage(moved)->id, stage(pilot).id);
    QCOMPARE(m_session->portfolio().currentEntry(moved)->enteredOn, m_session->asOf());
    QVERIFY(column(stage(pilot).id).model().rowOf(moved) >= 0);
    QCOMPARE(column(stage(assessed).id).model().rowOf(moved), -1);

    const Figures after = figures();
    const auto oneMore = [](const QString &text) { return QString::number(text.toInt() + 1); };
    QCOMPARE(after.experimenting, oneMore(before.experimenting));
    QCOMPARE(after.stages[pilot][1], oneMore(before.stages[pilot][1]));
    QCOMPARE(after.stages[pilot][2], oneMore(before.stages[pilot][2]));
    QCOMPARE(oneMore(after.stages[assessed][1]), before.stages[assessed][1]);
    QCOMPARE(after.stages[assessed][2], before.stages[assessed][2]); // it has been there

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->portfolio().currentStage(moved)->id, stage(assessed).id);
    QVERIFY(figures() == before);
    showBoard();
    QVERIFY(column(stage(assessed).id).model().rowOf(moved) >= 0);
}

void FunnelDragTest::aCardLetGoOnItsOwnColumnStays()
{
    const Figures before = figures();
    const int steps = m_session->undoStack()->count();
    showBoard();
    const BoardList &own = column(stage(assessed).id).list();
    drag(own, own, QPoint(70, 250));
    QCOMPARE(m_session->undoStack()->count(), steps);
    QVERIFY(figures() == before);
}

QTEST_MAIN(FunnelDragTest)
#include "tst_funnel_drag.moc"
