// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/baselines.h"
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "core/wording/funnel_words.h"
#include "ui/charts/incidence_chart.h"
#include "ui/charts/stage_bars_chart.h"
#include "ui/pages/funnel/board_model.h"
#include "ui/pages/funnel/funnel_numbers.h"
#include "ui/pages/funnel/funnel_page.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

class FunnelPageTest : public QObject {
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
    void barsAndCurvesAreThoseOfTheCore();
    void aBaselineStandsBesideTheNumbersOfNow();
    void everyCauseHasItsEvidenceAndRemedy();
    void aBarListsWhoReachedIt();
    void aMoveShowsAtOnceAndItsUndoToo();
    void aTargetIsThePortfoliosOwn();
    void emptyAndPilotlessPortfoliosSaySo();
    void ownRulesCountOnPageAndBoardAlike();
    void figuresListWhomTheyCount();
    void allButtonsAndTablesHaveNames();

private:
    bool open(const Result<Portfolio> &portfolio)
    {
        return portfolio
            && m_session
                   ->create(m_folder->filePath(u"a.portolan"_s), edits::creationOf(*portfolio, u"Sample"_s))
                   .has_value();
    }
    void show(const Prompts &prompts = {}, QSize size = {1245, 795})
    {
        m_page = std::make_unique<FunnelPage>(*m_session, prompts);
        m_page->resize(size);
        m_page->show();
        QCoreApplication::processEvents();
    }
    FunnelNumbers numbers() const { return funnelNumbers(m_session->portfolio(), m_session->asOf(), {}); }
    StageBarsChart *bars() const { return m_page->findChild<StageBarsChart *>(u"stageBars"_s); }
    QTableWidget *causes() const { return m_page->findChild<QTableWidget *>(u"causesTable"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FunnelPage> m_page;
};

void FunnelPageTest::barsAndCurvesAreThoseOfTheCore()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const FunnelNumbers core = numbers();
    qsizetype bar = 0;
    for (const StageCount &count : core.report.stages) {
        if (!isProgress(m_session->portfolio().stages().find(count.stage)->kind))
            continue;
        QCOMPARE(bars()->data().bars[bar].everReached, count.everReached);
        QCOMPARE(bars()->data().bars[bar].initiatives.size(), count.everReached);
        QCOMPARE(bars()->data().bars[bar].current, count.current);
        ++bar;
    }
    QCOMPARE(bar, bars()->data().bars.size());
    QVERIFY(bars()->data().steps.size() == bar - 1);
    const auto *curves = m_page->findChild<IncidenceChart *>(u"incidence"_s);
    QCOMPARE(curves->data().curves.pilots, int(core.outcomes.followUps.size()));
    QCOMPARE(curves->data().curves.points.last().reached, core.outcomes.curve.back().production);
    QVERIFY(!curves->accessibleDescription().isEmpty());
    QCOMPARE(m_page->findChild<QLabel *>(u"incidenceNote"_s)->text(), medianText(core.outcomes));
}

void FunnelPageTest::aBaselineStandsBesideTheNumbersOfNow()
{
    QVERIFY(open(bundle::samplePortfolio()));
    const FunnelNumbers frozen = numbers();
    const auto freeze = freezeBaseline(m_session->portfolio(), u"Plan"_s, {}, m_session->asOf());
    QVERIFY(freeze && m_session->perform(*freeze));
    show();
    m_page->findChild<QPushButton *>(u"funnelCompare"_s)->click();
    auto *state = m_page->findChild<QComboBox *>(u"otherState"_s);
    QVERIFY(state->isVisible());
    QCOMPARE(state->count(), 2);
    const InitiativeId pilot = inPilot(frozen).first();
    const std::vector<Stage> stages = m_session->portfolio().orderedStages();
    const auto scaled = std::ranges::find(stages, StageKind::Scaled, &Stage::kind);
    QVERIFY(
        m_session->perform(edits::enterStage(m_session->portfolio(), pilot, scaled->id, m_session->asOf())));
    QCOMPARE(*bars()->data().bars.last().compared, bars()->data().bars.last().everReached); // now beside now
    state->setCurrentIndex(1);
    const StageBar &last = bars()->data().bars.last();
    QCOMPARE(last.everReached, numbers().report.stages[size_t(scaled - stages.begin())].everReached);
    QCOMPARE(*last.compared, last.everReached - 1);
    QVERIFY(bars()->data().comparedWith.startsWith(u"Plan of"_s));
    QVERIFY(m_page->findChild<QLabel *>(u"funnelCompared1"_s)->text().contains(u"7"_s));

    const Baseline baseline = *m_session->portfolio().baselines().begin();
    QVERIFY(m_session->perform(removeBaseline(m_session->portfolio(), baseline.id)));
    QVERIFY(!state->isVisible());
    QCOMPARE(*bars()->data().bars.last().compared, bars()->data().bars.last().everReached);
}

void FunnelPageTest::everyCauseHasItsEvidenceAndRemedy()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const Diagnosis core = numbers().why;
    QCOMPARE(causes()->rowCount(), causeCount);
    QVERIFY(core.findings.front().holds.size() > 1);
    for (int row = 0; row < causeCount; ++row) {
        const CauseFinding &finding = core.findings[size_t(row)];
        QCOMPARE(causes()->item(row, 0)->text(), causeTitle(finding.cause));
        QCOMPARE(causes()->item(row, 2)->text(), evidence(finding, core));
        QVERIFY(!causes()->item(row, 3)->text().isEmpty());
    }
    emit causes()->cellActivated(0, 0);
    const auto *list = m_page->findChild<QListWidget *>();
    QVERIFY(list);
    QCOMPARE(list->count(), int(core.findings.front().holds.size()));
}

void FunnelPageTest::aBarListsWhoReachedIt()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    QSignalSpy picked(bars(), &FunnelChart::picked);
    bars()->setFocus();
    QTest::keyClick(bars(), Qt::Key_Home);
    QTest::keyClick(bars(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().value<QList<InitiativeId>>(), bars()->data().bars.first().initiatives);
}

void FunnelPageTest::aMoveShowsAtOnceAndItsUndoToo()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const FunnelNumbers before = numbers();
    const Portfolio &portfolio = m_session->portfolio();
    StageId scaled;
    for (const Stage &stage : portfolio.stages()) {
        if (stage.kind == StageKind::Scaled)
            scaled = stage.id;
    }
    const InitiativeId pilot = inPilot(before).first();
    const int reached = bars()->data().bars.last().everReached;
    QVERIFY(m_session->perform(edits::enterStage(portfolio, pilot, scaled, m_session->asOf())));
    QCOMPARE(bars()->data().bars.last().everReached, reached + 1);
    m_session->undo();
    QCOMPARE(bars()->data().bars.last().everReached, reached);
}

void FunnelPageTest::aTargetIsThePortfoliosOwn()
{
    QVERIFY(open(bundle::samplePortfolio()));
    QStringList answers{u"200"_s, u"25 %"_s};
    QStringList notes;
    Prompts prompts;
    prompts.askText = [&](auto &&...) { return std::optional(answers.takeFirst()); };
    prompts.showNote = [&](const QString &note) { notes << note; };
    show(prompts);
    auto *target = m_page->findChild<QPushButton *>(u"scalingTarget"_s);
    target->click();
    QCOMPARE(notes.size(), 1);
    QVERIFY(!m_session->portfolio().info().scalingTarget);
    target->click();
    QCOMPARE(m_session->portfolio().info().scalingTarget, std::optional(0.25));
    m_session->undo();
    QVERIFY(!m_session->portfolio().info().scalingTarget);
}

void FunnelPageTest::emptyAndPilotlessPortfoliosSaySo()
{
    QVERIFY(open(bundle::newPortfolio(u"New"_s)));
    show();
    QVERIFY(m_page->findChild<QPushButton *>(u"funnelGoToInitiatives"_s)->isVisible());
    Initiative idea;
    idea.name = u"Invoice matching"_s;
    QVERIFY(m_session->perform(edits::addInitiative(m_session->portfolio(), idea, m_session->asOf())));
    QVERIFY(bars()->isVisible());
    QVERIFY(!causes()->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"stalledText"_s)->isVisible());
    QVERIFY(m_page->findChild<IncidenceChart *>(u"incidence"_s)->isEmpty());
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"nan"_s) || label->text().contains(u"nance"_s),
                 qPrintable(label->text()));
}

void FunnelPageTest::ownRulesCountOnPageAndBoardAlike()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const qsizetype before = ageingOnes(numbers()).size();
    PortfolioInfo info = m_session->portfolio().info();
    info.rules = {{u"ageing_days"_s, 1}, {u"ageing_enough"_s, 100}};
    QVERIFY(m_session->perform(edits::editInfo(m_session->portfolio(), info)));
    const FunnelNumbers core = numbers();
    QVERIFY(ageingOnes(core).size() > before);
    QCOMPARE(m_page->findChild<QPushButton *>(u"funnelFigure3"_s)->text(),
             QString::number(ageingOnes(core).size()));
    QVERIFY(m_page->findChild<QLabel *>(u"funnelContext3"_s)->text().contains(u"needs 100 "_s));
    qsizetype marked = 0;
    for (const QList<BoardCard> &column : boardCards(m_session->portfolio(), m_session->asOf()))
        marked += std::ranges::count_if(column, &BoardCard::isAgeing);
    QCOMPARE(marked, ageingOnes(core).size());
}

void FunnelPageTest::figuresListWhomTheyCount()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    const PilotOutcomes core = numbers().outcomes;
    const int counts[] = {core.running, core.reached, core.reached, int(ageingOnes(numbers()).size()),
                          core.stopped};
    for (int figure = 0; figure < 5; ++figure) {
        m_page->findChild<QPushButton *>(u"funnelFigure%1"_s.arg(figure))->click();
        QCOMPARE(m_page->findChild<QListWidget *>()->count(), counts[figure]);
    }
}

void FunnelPageTest::allButtonsAndTablesHaveNames()
{
    QVERIFY(open(bundle::samplePortfolio()));
    show();
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
    for (const QTableWidget *table : m_page->findChildren<QTableWidget *>())
        QVERIFY2(!table->accessibleName().isEmpty(), qPrintable(table->objectName()));
    QVERIFY(!bars()->accessibleName().isEmpty());
    QVERIFY(bars()->accessibleDescription().contains(bars()->data().bars.first().name));
}

QTEST_MAIN(FunnelPageTest)
#include "tst_funnel_page.moc"
