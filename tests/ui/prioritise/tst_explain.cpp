// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "core/scoring/explanation.h"
#include "ui/pages/prioritise/explain_panel.h"
#include "ui/pages/prioritise/explain_tree.h"
#include "ui/pages/prioritise/explain_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSlider>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUndoStack>

#include <cmath>

using Column = LineTableModel::Column;

class ExplainTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsShownAddsUp();
    void thePointsShownAddUpToTheScoreOfTheRanking();
    void everyRatingIsThereWithItsEvidence();
    void opensByKeyAndClosesByEscape();
    void followsTheSelectionAndTheWeights();
    void saysWhatWouldHaveToChange();
    void onTheLineIsSaidWithinTwoAndAHalfPointsOnly();
    void copiesAsText();
    void pinningNeedsAReasonAndStaysBesideTheComputedRank();
    void anUnratedInitiativeHasNothingToTakeApart();
};

void ExplainTest::whatIsShownAddsUp()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        std::vector<double> parts(size_t(1 + random.bounded(8)));
        double sum = 0;
        for (double &part : parts) {
            part = random.bounded(30.0);
            sum += part;
        }
        double shown = 0;
        const std::vector<double> rounded = addingUp(parts, sum);
        for (size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(std::abs(rounded[i] - parts[i]) < 0.1 + 1e-9);
            shown += rounded[i];
        }
        QCOMPARE(std::lround(shown * 10), std::lround(sum * 10));
    }
}

void ExplainTest::thePointsShownAddUpToTheScoreOfTheRanking()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    desk.press(u"explain"_s);
    auto *tree = desk.find<ExplainTree>();
    QVERIFY(tree->isVisible());
    int explained = 0;
    for (const RankedLine &line : std::vector<RankedLine>(desk.model().lines())) {
        if (!line.score.index)
            continue;
        desk.session.select(line.score.initiative);
        const int total = tree->topLevelItemCount() - 1;
        QCOMPARE(total, int(desk.session.portfolio().criteria().size()));
        double sum = 0;
        for (int i = 0; i < total; ++i)
            sum += tree->topLevelItem(i)->text(3).toDouble();
        QCOMPARE(QString::number(sum, 'f', 1), tree->topLevelItem(total)->text(3));
        QCOMPARE(tree->topLevelItem(total)->text(3),
                 QString::number(std::lround(*line.score.index * 10) / 10.0, 'f', 1));
        ++explained;
    }
    QVERIFY(explained > 20);
}

static int ratingsIn(const QTreeWidgetItem *item, const QString &assessor)
{
    int count = item->text(0).startsWith(assessor + u',') ? 1 : 0;
    for (int i = 0; i < item->childCount(); ++i)
        count += ratingsIn(item->child(i), assessor);
    return count;
}

void ExplainTest::everyRatingIsThereWithItsEvidence()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 4, 2, 5, 1, 3}}));
    const InitiativeId id = desk.session.portfolio().initiatives().begin()->id;
    edits::Answer answer;
    answer.criterion = desk.session.portfolio().orderedCriteria().front().id;
    answer.value = 4;
    answer.confidence = Confidence::High;
    answer.evidence = u"Back-test <b>2025</b>"_s;
    QVERIFY(desk.session.perform(
        edits::answer(desk.session.portfolio(), id, u"Finance"_s, QDate(2026, 2, 1), answer)));
    desk.show();
    desk.session.select(id);
    desk.press(u"explain"_s);
    auto *tree = desk.find<ExplainTree>();
    tree->expandAll();
    int byPmo = 0;
    int byFinance = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        byPmo += ratingsIn(tree->topLevelItem(i), u"PMO"_s);
        byFinance += ratingsIn(tree->topLevelItem(i), u"Finance"_s);
    }
    QVERIFY(byPmo >= 6); // one per criterion, or one per question where it stands for the questions
    QVERIFY(byFinance >= 1);
    QVERIFY(
        !tree->findItems(u"Back-test <b>2025</b>"_s, Qt::MatchContains | Qt::MatchRecursive, 0).isEmpty());
    QVERIFY(tree->height() >= tree->topLevelItemCount() * 20);
}

void ExplainTest::opensByKeyAndClosesByEscape()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    auto *panel = desk.find<ExplainPanel>();
    QVERIFY(!panel->isVisible());
    desk.ranking()->setFocus();
    QTest::keyClick(desk.ranking(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QVERIFY(desk.session.selected()); // the first, where nothing was selected
    QTest::keyClick(desk.find<ExplainTree>(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(desk.ranking()->isVisible());
    desk.ranking()->setFocus();
    QTest::keyClick(desk.ranking(), Qt::Key_Return);
    QVERIFY(panel->isVisible());
}

void ExplainTest::followsTheSelectionAndTheWeights()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    desk.find<QSlider>(u"weight_risk_level"_s)->setValue(80);
    desk.session.select(desk.listed()[5]);
    desk.press(u"explain"_s);
    const RankedLine line = *desk.model().lineAt(5);
    QCOMPARE(desk.find<QLabel>(u"explainName"_s)->text(), line.name);
    auto *tree = desk.find<ExplainTree>();
    const auto *total = tree->topLevelItem(tree->topLevelItemCount() - 1);
    QCOMPARE(total->text(3), QString::number(std::lround(*line.score.index * 10) / 10.0, 'f', 1));
    QVERIFY(desk.find<QLabel>(u"explainPlace"_s)->text().contains(QString::number(*line.score.rank)));
    desk.press(u"dropWhatIf"_s);
    const double index =
        *rank(desk.session.portfolio(), *desk.session.profile()).find(line.score.initiative)->index;
    total = tree->topLevelItem(tree->topLevelItemCount() - 1);
    QCOMPARE(total->text(3), QString::number(std::lround(index * 10) / 10.0, 'f', 1));
}

void ExplainTest::saysWhatWouldHaveToChange()
{
    Desk desk;
    // The second is hard and scores less.
    QVERIFY(desk.startWith({{5, 5, 5, 4, 4, 2}, {4, 4, 4, 2, 2, 4}}));
    const Portfolio &portfolio = desk.session.portfolio();
    const Ranking ranking = rank(portfolio, *desk.session.profile());
    const InitiativeId second = ranking.rows[1].initiative;
    QCOMPARE(*ranking.rows[1].quadrant, Quadrant::StrategicBet);
    const std::vector<Advice> advice = adviceFor(portfolio, ranking, second);
    QCOMPARE(advice.size(), size_t(2));
    QVERIFY(advice[0].wish.contains(u"Initiative 1"_s));
    QVERIFY(advice[1].wish.contains(u"quick win"_s));
    QVERIFY(!advice[1].ways.isEmpty());
    QVERIFY(swapText(portfolio, ranking, second).contains(u"Initiative 1"_s));
    QCOMPARE(adviceFor(portfolio, ranking, ranking.rows[0].initiative).size(),
             size_t(0)); // the first quick win
    desk.show();
    desk.session.select(second);
    desk.press(u"explain"_s);
    QStringList shown;
    for (const QLabel *label : desk.page->findChildren<QLabel *>(u"adviceWish"_s))
        shown << label->text();
    QCOMPARE(shown, (QStringList{advice[0].wish, advice[1].wish}));
}

void ExplainTest::onTheLineIsSaidWithinTwoAndAHalfPointsOnly()
{
    Profile profile;
    InitiativeScore score;
    score.index = 50;
    score.difficulty = 20;
    score.quadrant = Quadrant::QuickWin;
    for (const auto &[value, said] :
         {std::pair(52.5, true), {52.6, false}, {47.5, true}, {47.4, false}, {50.0, true}}) {
        score.value = value;
        QCOMPARE(!lineText(score, profile).isEmpty(), said);
    }
    score.value = 90;
    score.difficulty = 51;
    QVERIFY(lineText(score, profile).contains(u"strategic bets"_s));
    score.value.reset();
    QVERIFY(lineText(score, profile).isEmpty());
}

void ExplainTest::copiesAsText()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    desk.session.select(desk.listed()[3]);
    desk.press(u"explain"_s);
    desk.press(u"explainCopy"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(desk.model().lineAt(3)->name));
    for (const Criterion &criterion : desk.session.portfolio().orderedCriteria())
        QVERIFY(text.contains(criterion.name));
}

void ExplainTest::pinningNeedsAReasonAndStaysBesideTheComputedRank()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    const InitiativeId id = desk.listed()[4];
    const int computed = *desk.model().lineAt(4)->score.rank;
    desk.session.select(id);
    const Initiative before = *desk.session.portfolio().initiatives().find(id);
    desk.press(u"explain"_s);
    desk.find<QSpinBox>(u"pinRank"_s)->setValue(2);
    auto *reason = desk.find<QLineEdit>(u"pinReason"_s);
    reason->clear();
    QVERIFY(!desk.find<QPushButton>(u"pin"_s)->isEnabled());
    QTest::keyClicks(reason, u"Board, 12 May"_s);
    QVERIFY(desk.find<QPushButton>(u"pin"_s)->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(desk.session.portfolio().initiatives().find(id)->pinnedRank, std::optional(2));
    QCOMPARE(desk.session.portfolio().initiatives().find(id)->pinReason, u"Board, 12 May"_s);
    QCOMPARE(desk.session.undoStack()->count(), 1);
    const QString shown = desk.cell(4, Column::Rank);
    QVERIFY2(shown.startsWith(QString::number(computed)) && shown.contains(u'2'), qPrintable(shown));
    QCOMPARE(desk.listed()[4], id); // the computed rank decides the order
    desk.press(u"unpin"_s);
    QVERIFY(!desk.session.portfolio().initiatives().find(id)->pinnedRank);
    desk.session.undo();
    desk.session.undo();
    QCOMPARE(*desk.session.portfolio().initiatives().find(id), before);
}

void ExplainTest::anUnratedInitiativeHasNothingToTakeApart()
{
    Desk desk;
    QVERIFY(desk.startWith({{}, {3, 3, 3, 3, 3, 3}}));
    desk.show();
    desk.session.select(desk.listed().last());
    desk.press(u"explain"_s);
    QVERIFY(desk.find<QLabel>(u"explainPlace"_s)->text().contains(u"Nobody"_s));
    QVERIFY(desk.page->findChildren<QLabel *>(u"adviceWish"_s).isEmpty());
}

QTEST_MAIN(ExplainTest)
#include "tst_explain.moc"
