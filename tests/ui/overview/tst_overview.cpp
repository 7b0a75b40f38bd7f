// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "core/overview/overview.h"
#include "core/wording/findings.h"
#include "core/wording/wording.h"
#include "ui/charts/matrix_chart.h"
#include "ui/pages/overview/figure_texts.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

class OverviewTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>();
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }
    void whatIsNotKnownIsNeverZero();
    void knownForSomeSaysForHowManyNot();
    void eachInitiativeNeedsAttentionOnce();
    void figuresAreThoseOfTheCore();
    void findingsAreThoseOfTheCore();
    void oneClickActs();
    void moreAreShownOnDemand();
    void anEditShowsAtOnce();
    void anEmptyPortfolioHasWaysIn();
    void nothingRatedLeadsToTheRatings();
    void nothingIsCutOffWhereItIsNarrow();

private:
    bool open(const Result<Portfolio> &portfolio)
    {
        return portfolio
            && m_session
                   ->create(m_folder->filePath(u"a.portolan"_s), edits::creationOf(*portfolio, u"Sample"_s))
                   .has_value();
    }
    void show(QSize size = {1245, 795})
    {
        m_page = std::make_unique<OverviewPage>(*m_session, Prompts{});
        m_page->resize(size);
        m_page->show();
        QCoreApplication::processEvents();
    }
    QString text(const QString &name) const { return m_page->findChild<QLabel *>(name)->text(); }
    QWidget *card(const QString &name) const { return m_page->findChild<QWidget *>(name); }
    QStringList shown(const QString &list, const QString &role) const
    {
        QStringList names;
        for (const QPushButton *button : card(list)->findChildren<QPushButton *>(role)) {
            if (button->isVisible())
                names << button->accessibleName();
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OverviewPage> m_page;
};

void OverviewTest::whatIsNotKnownIsNeverZero()
{
    Figures figures;
    figures.initiatives = 12;
    figures.withoutInvestment = 12;
    const auto texts = figureTexts(figures, {}, u"EUR"_s);
    QCOMPARE(texts[2].figure, u"–"_s); // no pilot: no rate
    QCOMPARE(texts[3].figure, u"–"_s);
    figures.inProduction = 3;
    figures.liveWithoutBenefit = 3;
    QCOMPARE(figureTexts(figures, {}, u"EUR"_s)[3].figure, u"–"_s);
    QVERIFY(figureTexts(figures, {}, u"EUR"_s)[3].context.contains(u"3"_s));
    QCOMPARE(texts[4].figure, u"0"_s); // this one is known
}

void OverviewTest::knownForSomeSaysForHowManyNot()
{
    Figures figures;
    figures.initiatives = 20;
    figures.inProduction = 7;
    figures.liveWithoutBenefit = 3;
    figures.yearlyBenefitLive = 8.4e6;
    figures.pilotsEver = 13;
    figures.reachedProduction = 3;
    const auto texts = figureTexts(figures, {}, u"EUR"_s);
    QCOMPARE(texts[3].figure, money(8.4e6, u"EUR"_s));
    QVERIFY2(texts[3].context.contains(u"3 of 7"_s), qPrintable(texts[3].context));
    QCOMPARE(texts[2].figure, percent(3.0 / 13));
    QVERIFY2(texts[2].context.contains(u"3 of 13"_s), qPrintable(texts[2].context));
    figures.yearlyBenefitLive.reset();
    figures.investment = 5e6;
    figures.withoutInvestment = 4;
    QCOMPARE(figureTexts(figures, {}, u"EUR"_s)[3].figure, money(5e6, u"EUR"_s));
    QVERIFY(figureTexts(figures, {}, u"EUR"_s)[3].context.contains(u"4 of 20"_s));
}

void OverviewTest::eachInitiativeNeedsAttentionOnce()
{
    const InitiativeId a{1};
    const InitiativeId b{2};
    const auto concern = [](InitiativeId id, Concern which) {
        Attention attention;
        attention.initiative = id;
        attention.concern = which;
        return attention;
    };
    const std::vector<AttentionRow> rows =
        grouped({concern(a, Concern::NoBenefitOwner), concern(b, Concern::Disagreement),
                 concern(b, Concern::AgeingPilot), concern(a, Concern::NotAssessed)});
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].initiative, b);
    QCOMPARE(rows[0].reasons[0].concern, Concern::AgeingPilot);
    QCOMPARE(rows[1].reasons.size(), size_t(2));
    Figures figures;
    figures.initiatives = 2;
    QCOMPARE(figureTexts(figures, rows, {})[4].figure, u"2"_s);
}

void OverviewTest::figuresAreThoseOfTheCore()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const Ranking ranking = rank(m_session->portfolio(), *m_session->profile());
    const Figures all = figures(m_session->portfolio(), ranking, m_session->asOf());
    QCOMPARE(text(u"figure0"_s), QString::number(all.initiatives));
    QCOMPARE(text(u"figure1"_s), QString::number(all.inProduction));
    QVERIFY(all.pilotsEver > 0);
    QCOMPARE(text(u"figure2"_s), percent(double(all.reachedProduction) / all.pilotsEver));
    QVERIFY(text(u"figureContext2"_s).contains(QString::number(all.reachedProduction)));
    QCOMPARE(text(u"figure3"_s), money(all.yearlyBenefitLive, m_session->portfolio().info().currency));
    QSet<InitiativeId> concerned;
    for (const Attention &attention : needsAttention(m_session->portfolio(), ranking, m_session->asOf()))
        concerned << attention.initiative;
    QCOMPARE(text(u"figure4"_s), QString::number(concerned.size()));
    QVERIFY(card(u"figureCard2"_s)->accessibleName().contains(text(u"figure2"_s)));
}

void OverviewTest::findingsAreThoseOfTheCore()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const Portfolio &portfolio = m_session->portfolio();
    const Ranking ranking = rank(portfolio, *m_session->profile());
    const std::vector<NextMove> moves = nextMoves(portfolio, ranking, m_session->asOf(), 5);
    QVERIFY(!moves.empty());
    QStringList names;
    for (const NextMove &move : moves)
        names << portfolio.initiatives().find(move.initiative)->name;
    QCOMPARE(shown(u"nextMoves"_s, u"workName"_s), names);
    bool says = false;
    for (const QLabel *label : card(u"nextMoves"_s)->findChildren<QLabel *>())
        says = says || label->text() == moveText(moves.front(), portfolio);
    QVERIFY(says);
    QCOMPARE(shown(u"needsAttention"_s, u"workName"_s).size(), 5);
}

void OverviewTest::oneClickActs()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    QSignalSpy requests(m_page.get(), &OverviewPage::pageRequested);
    const std::vector<AttentionRow> rows = grouped(needsAttention(
        m_session->portfolio(), rank(m_session->portfolio(), *m_session->profile()), m_session->asOf()));
    const auto actions = card(u"needsAttention"_s)->findChildren<QPushButton *>(u"workAction"_s);
    QVERIFY(!actions.isEmpty());
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QTest::mouseClick(actions[i], Qt::LeftButton);
        QCOMPARE(requests.count(), int(i) + 1);
        QCOMPARE(requests.last()[1].value<InitiativeId>(), rows[size_t(i)].initiative);
        QVERIFY((QStringList{u"assess"_s, u"details"_s, u"initiatives"_s}.contains(
            requests.last()[0].toString())));
    }
    m_page->findChild<QPushButton *>(u"openPrioritise"_s)->click();
    QCOMPARE(requests.last()[0].toString(), u"prioritise"_s);
    const auto names = card(u"nextMoves"_s)->findChildren<QPushButton *>(u"workName"_s);
    names.first()->click();
    QCOMPARE(m_session->portfolio().initiatives().find(m_session->selected())->name,
             names.first()->accessibleName());
}

void OverviewTest::moreAreShownOnDemand()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const int all = text(u"figure4"_s).toInt();
    QVERIFY(all > 5);
    auto *more = card(u"needsAttention"_s)->findChild<QPushButton *>(u"more"_s);
    QVERIFY(more->text().contains(QString::number(all - 5)));
    more->click();
    QCoreApplication::processEvents();
    QCOMPARE(shown(u"needsAttention"_s, u"workName"_s).size(), std::min(all, 15));
}

void OverviewTest::anEditShowsAtOnce()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const int before = text(u"figure0"_s).toInt();
    Initiative initiative;
    initiative.name = u"One more"_s;
    QVERIFY(m_session->perform(edits::addInitiative(m_session->portfolio(), initiative, m_session->asOf())));
    QCOMPARE(text(u"figure0"_s).toInt(), before + 1);
    m_session->undo();
    QCOMPARE(text(u"figure0"_s).toInt(), before);
}

void OverviewTest::anEmptyPortfolioHasWaysIn()
{
    QVERIFY(open(bundle::newPortfolio(u"Harbour"_s)));
    show();
    QSignalSpy requests(m_page.get(), &OverviewPage::pageRequested);
    QVERIFY(!card(u"figureCard0"_s)->isVisible());
    auto *in = m_page->findChild<QPushButton *>(u"goToInitiatives"_s);
    QVERIFY(in->isVisible());
    in->click();
    QCOMPARE(requests.first()[0].toString(), u"initiatives"_s);
}

void OverviewTest::nothingRatedLeadsToTheRatings()
{
    QVERIFY(open(bundle::newPortfolio(u"Harbour"_s)));
    Initiative initiative;
    initiative.name = u"Card fraud"_s;
    QVERIFY(m_session->perform(edits::addInitiative(m_session->portfolio(), initiative, QDate(2026, 1, 5))));
    show();
    QSignalSpy requests(m_page.get(), &OverviewPage::pageRequested);
    QVERIFY(!m_page->findChild<MatrixChart *>()->isVisible());
    auto *start = m_page->findChild<QPushButton *>(u"startAssessing"_s);
    QVERIFY(start->isVisible());
    start->click();
    QCOMPARE(requests.first()[0].toString(), u"assess"_s);
}

void OverviewTest::nothingIsCutOffWhereItIsNarrow()
{
    QVERIFY(open(bundle::samplePortfolio()));
    for (const QSize size : {QSize(1245, 795), QSize(905, 595), QSize(560, 600)}) {
        show(size);
        QTest::qWait(20);
        auto *scroll = m_page->findChild<QScrollArea *>(u"overviewScroll"_s);
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (const QString &name : {u"needsAttention"_s, u"nextMoves"_s}) {
            for (const QPushButton *button : card(name)->findChildren<QPushButton *>(u"workAction"_s)) {
                QVERIFY(button->width() >= button->sizeHint().width());
                QVERIFY(
                    card(name)->rect().contains(QRect(button->mapTo(card(name), QPoint()), button->size())));
            }
        }
        for (size_t i = 0; i < figureCount; ++i) {
            const auto *figure = m_page->findChild<QLabel *>(u"figure%1"_s.arg(i));
            QVERIFY2(figure->width() >= figure->sizeHint().width(), qPrintable(figure->text()));
        }
    }
}

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
