// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/funnel/degenerate.h"

#include "core/report/funnel_json.h"
#include "core/report/json.h"
#include "core/wording/funnel_words.h"
#include "ui/pages/funnel/funnel_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::testing;

class FunnelBadTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install();
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_folder.reset();
    }
    void everyScreenStandsAndNamesNoNumberThatIsNone_data() { eachPortfolio(); }
    void everyScreenStandsAndNamesNoNumberThatIsNone();
    void thePageShowsTheNumbersOfTheCommandLine_data() { eachPortfolio(); }
    void thePageShowsTheNumbersOfTheCommandLine();
    void whatIsMissingIsSaidWithHowMuch();
    void twoSegmentsOfNothingStandSideBySide_data() { eachPortfolio(); }
    void twoSegmentsOfNothingStandSideBySide();

private:
    static void eachPortfolio()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QDate>("asOf");
        const QList<Degenerate> all = degeneratePortfolios();
        for (int which = 0; which < all.size(); ++which) {
            for (const QDate asOf : {degenerateAsOf, QDate(1, 1, 1), QDate(9999, 12, 31)})
                QTest::addRow("%s, %d", all[which].name, asOf.year()) << which << asOf;
        }
    }
    void open(const Degenerate &given, QDate asOf)
    {
        cleanup();
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>();
        QVERIFY(m_session->create(m_folder->filePath(u"a.portolan"_s), creationOf(given)));
        m_session->setAsOf(asOf);
        m_page = std::make_unique<FunnelPage>(*m_session, Prompts());
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    QString label(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }

    // All that can be read on the page, screen readers included.
    QStringList texts() const
    {
        QStringList all;
        for (const QWidget *widget : m_page->findChildren<QWidget *>())
            all << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        for (const QLabel *each : m_page->findChildren<QLabel *>())
            all << each->text();
        for (const QAbstractButton *each : m_page->findChildren<QAbstractButton *>())
            all << each->text();
        for (const QAbstractItemView *view : m_page->findChildren<QAbstractItemView *>()) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    all << view->model()->index(row, column).data().toString();
            }
        }
        return all;
    }
    void checkTexts() const
    {
        static const QRegularExpression none(u"(^|[^a-z])-?(nan|inf|infinity)([^a-z]|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        for (const QString &text : texts()) {
            QVERIFY2(!text.contains(none), qPrintable(text));
            QVERIFY2(!text.contains(u"2147483648"_s) && !text.contains(u"2,147,483,648"_s), qPrintable(text));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FunnelPage> m_page;
};

void FunnelBadTest::everyScreenStandsAndNamesNoNumberThatIsNone()
{
    QFETCH(int, which);
    QFETCH(QDate, asOf);
    open(degeneratePortfolios()[which], asOf);
    for (const QString &view : {u"funnelShowNumbers"_s, u"funnelShowBoard"_s, u"funnelShowDecisions"_s}) {
        button(view)->click();
        QCoreApplication::processEvents();
        QVERIFY(!m_page->grab().isNull());
        checkTexts();
    }
    button(u"funnelShowNumbers"_s)->click();
    for (int figure = 0; figure < 5; ++figure) {
        button(u"funnelFigure%1"_s.arg(figure))->click();
        checkTexts();
    }
}

void FunnelBadTest::thePageShowsTheNumbersOfTheCommandLine()
{
    QFETCH(int, which);
    QFETCH(QDate, asOf);
    const Degenerate given = degeneratePortfolios()[which];
    open(given, asOf);
    if (given.histories.isEmpty()) {
        QVERIFY(button(u"funnelGoToInitiatives"_s)->isVisible());
        return;
    }
    const Portfolio &portfolio = m_session->portfolio();
    const Timelines lines = timelines(portfolio, asOf);
    const FunnelReport report = funnel(lines, asOf);
    const QJsonArray stages = report::funnelJson(portfolio, report)[u"stages"_s].toArray();
    const QJsonObject json = report::funnelTimesJson(portfolio, report, lines);
    const QJsonObject pilots = json[u"pilot_to_production"_s].toObject();
    const auto number = [](const QJsonValue &value) { return QLocale().toString(value.toInt()); };
    QCOMPARE(button(u"funnelFigure0"_s)->text(), number(pilots[u"running"_s]));
    if (pilots[u"pilots"_s].toInt() == 0)
        QCOMPARE(button(u"funnelFigure1"_s)->text(), u"–"_s);
    else
        QCOMPARE(button(u"funnelFigure1"_s)->text(), number(pilots[u"reached"_s]));
    QCOMPARE(button(u"funnelFigure3"_s)->text(), number(int(json[u"ageing"_s].toArray().size())));
    QCOMPARE(button(u"funnelFigure4"_s)->text(), number(pilots[u"stopped"_s]));
    QCOMPARE(label(u"incidenceNote"_s), medianText(pilotOutcomes(lines)));
    const auto *table = m_page->findChild<QTableWidget *>(u"stageTable"_s);
    QCOMPARE(table->rowCount(), int(stages.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(table->item(row, 0)->text(), stages[row].toObject()[u"name"_s].toString());
        QCOMPARE(table->item(row, 1)->text(), number(stages[row].toObject()[u"current"_s]));
        QCOMPARE(table->item(row, 2)->text(), number(stages[row].toObject()[u"ever_reached"_s]));
    }
    // What a figure counts is what it lists.
    for (const int figure : {0, 1, 3, 4}) {
        button(u"funnelFigure%1"_s.arg(figure))->click();
        const auto *list = m_page->findChild<QListWidget *>();
        const QString shown = button(u"funnelFigure%1"_s.arg(figure))->text();
        QCOMPARE(list ? QLocale().toString(list->count()) : u"0"_s, shown == u"–"_s ? u"0"_s : shown);
    }
}

void FunnelBadTest::whatIsMissingIsSaidWithHowMuch()
{
    open({"three finished",
          {"P2023-01-10 X2023-05-10", "P2023-01-10 T2023-05-10", "P2023-01-10 I2023-05-10", "P2024-01-01"}},
         degenerateAsOf);
    QVERIFY2(label(u"funnelContext3"_s).endsWith(u"not enough data yet: needs 8 finished pilots, has 3"_s),
             qPrintable(label(u"funnelContext3"_s)));
    open({"an idea", {"I2024-01-01"}}, degenerateAsOf);
    QCOMPARE(label(u"funnelContext2"_s), u"Not enough data yet: needs 1 pilot with full dates, has 0"_s);
    QCOMPARE(label(u"incidenceNote"_s), u"Not enough data yet: needs 1 pilot with full dates, has 0."_s);
    QCOMPARE(label(u"flowNote"_s), u"Not enough data yet: needs 1 pilot with full dates, has 0."_s);
}

void FunnelBadTest::twoSegmentsOfNothingStandSideBySide()
{
    QFETCH(int, which);
    QFETCH(QDate, asOf);
    open(degeneratePortfolios()[which], asOf);
    button(u"funnelCompare"_s)->click();
    QVERIFY(!m_page->grab().isNull());
    checkTexts();
}

QTEST_MAIN(FunnelBadTest)
#include "tst_funnel_bad.moc"
