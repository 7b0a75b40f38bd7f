// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scoring.h"
#include "ui/charts/matrix_chart.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

// The real window on a real file, driven by keys as a user drives it.
class JourneyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup() { closeWindow(); }
    void fromNothingToTheMatrixAndBack();

private:
    void openWindow();
    void closeWindow();
    void trigger(const QString &action)
    {
        auto *found = m_window->findChild<QAction *>(action);
        QVERIFY2(found && found->isEnabled(), qPrintable(action));
        found->trigger();
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY2(QApplication::focusWidget(), "nothing has the focus");
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void addInitiative(const QString &name);
    void rate(const QString &digits);
    const Portfolio &portfolio() const { return m_session->portfolio(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

void JourneyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_path = m_folder->filePath(u"journey.portolan"_s);
    openWindow();
}

void JourneyTest::openWindow()
{
    Prompts prompts;
    prompts.askSavePath = [this](const QString &, const QString &, const QString &) { return m_path; };
    prompts.askOpenPath = [this](const QString &, const QString &) { return m_path; };
    prompts.askText = [](const QString &, const QString &, const QString &) { return std::nullopt; };
    prompts.askChoice = [](const QString &, const QString &, const QStringList &) { return -1; };
    prompts.showError = [](const Error &error) { QFAIL(qPrintable(error.subject + error.detail)); };
    m_session = std::make_unique<Session>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, prompts);
    m_session->setAssessor(u"PMO"_s);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void JourneyTest::closeWindow()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_session.reset();
}

void JourneyTest::addInitiative(const QString &name)
{
    trigger(u"addInitiative"_s);
    QWidget *field = QApplication::focusWidget();
    QVERIFY(field && field->objectName() == u"detail_name"_s);
    for (const QChar letter : name)
        QTest::keyClick(field, letter.toLatin1());
    type(Qt::Key_Tab);
    const Initiative *added = portfolio().initiatives().find(m_session->selected());
    QVERIFY(added);
    QCOMPARE(added->name, name);
}

void JourneyTest::rate(const QString &digits)
{
    for (const QChar digit : digits)
        type(Qt::Key(digit.toLatin1()));
}

void JourneyTest::fromNothingToTheMatrixAndBack()
{
    trigger(u"newPortfolio"_s);
    QVERIFY(m_session->isOpen());
    const Portfolio empty = portfolio();
    for (const QString &name : {u"Invoice matching"_s, u"Card fraud"_s, u"Logo search"_s})
        addInitiative(name);
    QCOMPARE(portfolio().initiatives().size(), 3);

    m_session->select(portfolio().initiatives()[0].id);
    m_window->showPage(u"assess"_s);
    for (const QString &digits : {u"545442"_s, u"543234"_s, u"122453"_s}) {
        rate(digits);
        type(Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(portfolio().ratingCount(), 18);

    const Ranking ranking = rank(portfolio(), *portfolio().defaultProfile());
    QCOMPARE(portfolio().initiatives().find(ranking.rows[0].initiative)->name, u"Invoice matching"_s);
    // 30 x 100, 15 x 75, 10 x 100, 20 x 75, 15 x 75, 10 x 75 by hand
    QCOMPARE(*ranking.rows[0].index, 85.0);

    QWidget *page = m_window->showPage(u"prioritise"_s);
    const auto *matrix = page->findChild<MatrixChart *>();
    QVERIFY(matrix);
    for (const Initiative &initiative : portfolio().initiatives())
        QVERIFY(QRectF(matrix->rect()).contains(matrix->positionOf(initiative.id)));
    QCOMPARE(matrix->labelCount() + matrix->hiddenLabelCount(), 3);

    const Portfolio full = portfolio();
    while (m_session->undoStack()->canUndo())
        trigger(u"undo"_s);
    QVERIFY(portfolio() == empty);
    while (m_session->undoStack()->canRedo())
        trigger(u"redo"_s);
    QVERIFY(portfolio() == full);

    closeWindow();
    openWindow();
    trigger(u"open"_s);
    QVERIFY(portfolio() == full);
    QCOMPARE(m_window->currentPage(), u"prioritise"_s);
}

QTEST_MAIN(JourneyTest)
#include "tst_journey.moc"
