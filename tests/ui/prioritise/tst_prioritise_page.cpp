// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/baselines.h"
#include "fixture.h"

#include "ui/charts/matrix_points.h"
#include "ui/models/ranking_source.h"
#include "ui/pages/prioritise/what_if_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QUndoStack>

using Column = LineTableModel::Column;

class PrioritisePageTest : public QObject {
    Q_OBJECT

private slots:
    void theRankingListsWhatRankSays();
    void aRowClickedSelectsTheBubble();
    void aBubbleClickedSelectsTheRow();
    void aSelectionFromElsewhereShowsInBoth();
    void lettersGoToTheName();
    void sortsByNumbersWithTheUnratedLast();
    void aSliderReranksAtOnceAndDropRestores();
    void arrowsComeFromABaseline();
    void weightsOfNowWeighABaseline();
    void movedByArrowsSayByHowManyRanks();
    void applyingIsOneUndoStep();
    void savingMakesANewProfileAndUsesIt();
    void linesMoveQuadrantsAndNothingElse();
    void anotherProfileDropsTheWhatIf();
    void weightsOfZeroRankNothingAndAreNotTaken();
    void theFilterNarrowsBothAndIsCounted();
    void splitterColourAndFilterAreThereAgain();
    void aFilterThatIsNotThereAnyMoreFiltersNothing();
    void theTableTwinSaysWhatTheMatrixShows();
    void nothingRatedSaysSoAndLeadsToTheRatings();
    void anEmptyPortfolioLeadsToTheInitiatives();
    void coloursAndSizesCanBeChosen();
    void aReadOnlyFileCanBeTriedOutButNotChanged();
};

void PrioritisePageTest::theRankingListsWhatRankSays()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    const Ranking ranking = rank(desk.session.portfolio(), *desk.session.profile());
    QCOMPARE(desk.listed(), idsOf(ranking));
    QVERIFY(desk.model().rowCount() >= 30);
    for (int row = 0; row < desk.model().rowCount(); ++row) {
        const InitiativeScore &score = ranking.rows[size_t(row)];
        const QString shown = score.index ? QString::number(std::lround(*score.index)) : u"not rated"_s;
        QCOMPARE(desk.cell(row, Column::Score), shown);
        if (score.rank && !score.pinnedRank)
            QCOMPARE(desk.cell(row, Column::Rank), QString::number(*score.rank));
    }
    QAbstractItemModelTester tester(desk.ranking()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void PrioritisePageTest::aRowClickedSelectsTheBubble()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    const QModelIndex third = desk.model().index(2, desk.model().sectionOf(Column::Name));
    QTest::mouseClick(desk.ranking()->viewport(), Qt::LeftButton, {},
                      desk.ranking()->visualRect(third).center());
    const InitiativeId id = desk.listed()[2];
    QCOMPARE(desk.session.selected(), id);
    QCOMPARE(desk.picture().selected, QSet<InitiativeId>{id});
}

void PrioritisePageTest::aBubbleClickedSelectsTheRow()
{
    Desk desk;
    QVERIFY(desk.startWith({{5, 5, 5, 5, 5, 1}, {1, 1, 1, 1, 1, 5}}));
    desk.show();
    const InitiativeId last = desk.listed().last();
    auto *view = desk.find<MatrixView>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, desk.chart()->positionOf(last).toPoint());
    QCOMPARE(desk.session.selected(), last);
    QCOMPARE(desk.ranking()->pickedIds(), QList<InitiativeId>{last});
}

void PrioritisePageTest::aSelectionFromElsewhereShowsInBoth()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    for (const int row : {7, 0, 20}) {
        const InitiativeId id = desk.listed()[row];
        desk.session.select(id);
        QCOMPARE(desk.ranking()->pickedIds(), QList<InitiativeId>{id});
        QCOMPARE(desk.picture().selected, QSet<InitiativeId>{id});
    }
}

void PrioritisePageTest::lettersGoToTheName()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    const QString wanted = desk.cell(12, Column::Name);
    desk.session.select(desk.listed()[2]);
    desk.ranking()->setFocus();
    QTest::keyClicks(desk.ranking(), wanted.left(8).toLower());
    QCOMPARE(desk.session.portfolio().initiatives().find(desk.session.selected())->name, wanted);
}

void PrioritisePageTest::sortsByNumbersWithTheUnratedLast()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 3, 3, 3, 3, 3}, {}, {5, 5, 5, 5, 5, 1}, {1, 1, 1, 1, 1, 5}, {}}));
    desk.show();
    const auto scores = [&] {
        QStringList all;
        for (int row = 0; row < desk.model().rowCount(); ++row)
            all << desk.cell(row, Column::Score);
        return all;
    };
    const QString none = u"not rated"_s;
    QCOMPARE(scores(), (QStringList{u"100"_s, u"50"_s, u"0"_s, none, none}));
    desk.ranking()->sortByColumn(desk.model().sectionOf(Column::Score), Qt::AscendingOrder);
    QCOMPARE(scores(), (QStringList{u"0"_s, u"50"_s, u"100"_s, none, none}));
    desk.ranking()->sortByColumn(desk.model().sectionOf(Column::Score), Qt::DescendingOrder);
    QCOMPARE(scores(), (QStringList{u"100"_s, u"50"_s, u"0"_s, none, none}));
    desk.ranking()->sortByColumn(desk.model().sectionOf(Column::Name), Qt::DescendingOrder);
    QCOMPARE(desk.cell(0, Column::Name), u"Initiative 5"_s);
}

void PrioritisePageTest::aSliderReranksAtOnceAndDropRestores()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    const Portfolio before = desk.session.portfolio();
    const QList<InitiativeId> order = desk.listed();
    auto *bar = desk.find<WhatIfBar>();
    QVERIFY(!bar->isVisible());
    auto *slider = desk.find<QSlider>(u"weight_risk_level"_s);
    QVERIFY(slider);
    slider->setFocus();
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(bar->isVisible());
    QVERIFY(desk.session.portfolio() == before);
    Profile wanted = *desk.session.profile();
    for (const Criterion &criterion : before.orderedCriteria()) {
        if (criterion.key == u"risk_level"_s)
            wanted.weights[criterion.id] = slider->value();
    }
    QCOMPARE(slider->value(), 70);
    QCOMPARE(desk.listed(), idsOf(rank(before, wanted)));
    QVERIFY(desk.listed() != order);
    QVERIFY(!desk.picture().ghosts.isEmpty());
    desk.press(u"dropWhatIf"_s);
    QCOMPARE(desk.listed(), order);
    QCOMPARE(slider->value(), 10);
    QVERIFY(!bar->isVisible());
    QVERIFY(desk.picture().ghosts.isEmpty());
    QCOMPARE(desk.session.undoStack()->count(), 0);
}

void PrioritisePageTest::arrowsComeFromABaseline()
{
    Desk desk;
    QVERIFY(desk.startWith({{4, 4, 4, 2, 2, 4}, {2, 2, 2, 2, 2, 4}}));
    desk.show();
    auto *button = desk.find<QToolButton>(u"matrixBaseline"_s);
    QVERIFY(!button->isVisible()); // there is none yet
    const auto frozen = freezeBaseline(desk.session.portfolio(), u"Plan"_s, {}, {2026, 5, 1});
    QVERIFY(frozen && desk.session.perform(*frozen));
    QVERIFY(button->isVisible());
    const InitiativeId first = desk.listed()[0];
    const QPointF was(*rank(desk.session.portfolio(), *desk.session.profile()).find(first)->difficulty,
                      *rank(desk.session.portfolio(), *desk.session.profile()).find(first)->value);
    const CriterionId criterion = desk.session.portfolio().orderedCriteria().front().id;
    QVERIFY(desk.session.perform(edits::answer(desk.session.portfolio(), first, u"PMO"_s, {2026, 6, 1},
                                               {criterion, {}, 1.0, false, Confidence::Medium, {}})));
    QVERIFY(desk.picture().ghosts.isEmpty());
    button->menu()->actions().at(1)->trigger();
    QCOMPARE(desk.picture().ghosts.size(), 1);
    QCOMPARE(desk.picture().ghosts.value(first), was);
    QCOMPARE(desk.notes.value(0), u"Since “Plan”: 1 moved on the matrix, 0 came in."_s);
    QVERIFY(button->text().contains(u"Plan"_s));
    button->menu()->actions().at(0)->trigger();
    QVERIFY(desk.picture().ghosts.isEmpty());
    // A baseline that is removed leaves no arrows behind.
    button->menu()->actions().at(1)->trigger();
    const BaselineId id = desk.session.portfolio().baselines().begin()->id;
    QVERIFY(desk.session.perform(removeBaseline(desk.session.portfolio(), id)));
    QVERIFY(desk.picture().ghosts.isEmpty());
}

void PrioritisePageTest::weightsOfNowWeighABaseline()
{
    Desk desk;
    QVERIFY(desk.startWith({{5, 1, 3, 2, 4, 1}}));
    desk.show();
    const auto frozen = freezeBaseline(desk.session.portfolio(), u"Plan"_s, {}, {2026, 5, 1});
    QVERIFY(frozen && desk.session.perform(*frozen));
    const InitiativeId first = desk.listed()[0];
    desk.find<QToolButton>(u"matrixBaseline"_s)->menu()->actions().at(1)->trigger();
    const CriterionId criterion = desk.session.portfolio().orderedCriteria().front().id;
    QVERIFY(desk.session.perform(edits::answer(desk.session.portfolio(), first, u"PMO"_s, {2026, 6, 1},
                                               {criterion, {}, 1.0, false, Confidence::Medium, {}})));
    const QPointF before = desk.picture().ghosts.value(first);
    Profile other = *desk.session.profile();
    for (const Criterion &each : desk.session.portfolio().orderedCriteria())
        other.weights[each.id] *= 1 + other.weights.keys().indexOf(each.id);
    QVERIFY(desk.session.perform(edits::putProfile(desk.session.portfolio(), other)));
    const auto then = thawed(*desk.session.portfolio().baselines().begin());
    QVERIFY(then);
    const Ranking weighed = rank(*then, other);
    const QPointF expected(*weighed.find(first)->difficulty, *weighed.find(first)->value);
    QVERIFY(expected != before);
    QCOMPARE(desk.picture().ghosts.value(first), expected);
}

void PrioritisePageTest::movedByArrowsSayByHowManyRanks()
{
    Desk desk;
    // By value the first, by everything else the second.
    QVERIFY(desk.startWith({{5, 1, 1, 1, 1, 1}, {1, 4, 4, 4, 4, 2}}));
    desk.show();
    const int moved = desk.model().sectionOf(Column::Moved);
    QVERIFY(desk.ranking()->isColumnHidden(moved));
    QCOMPARE(desk.cell(0, Column::Name), u"Initiative 2"_s);
    desk.find<QSlider>(u"weight_business_value"_s)->setValue(100);
    QVERIFY(!desk.ranking()->isColumnHidden(moved));
    QCOMPARE(desk.cell(0, Column::Name), u"Initiative 1"_s);
    QCOMPARE(desk.cell(0, Column::Moved), u"▲1"_s);
    QCOMPARE(desk.cell(1, Column::Moved), u"▼1"_s);
}

void PrioritisePageTest::applyingIsOneUndoStep()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    const Profile before = *desk.session.profile();
    desk.find<QSlider>(u"weight_risk_level"_s)->setValue(60);
    desk.find<QSlider>(u"weight_feasibility"_s)->setValue(5);
    const QList<InitiativeId> tried = desk.listed();
    desk.press(u"applyWhatIf"_s);
    QCOMPARE(desk.session.undoStack()->count(), 1);
    QVERIFY(!desk.find<WhatIfBar>()->isVisible());
    QCOMPARE(desk.listed(), tried);
    double sum = 0;
    for (const double weight : desk.session.profile()->weights)
        sum += weight;
    QVERIFY(std::abs(sum - 100) < 1e-9);
    desk.session.undo();
    QCOMPARE(*desk.session.profile(), before);
    QCOMPARE(desk.listed(), idsOf(rank(desk.session.portfolio(), before)));
}

void PrioritisePageTest::savingMakesANewProfileAndUsesIt()
{
    Desk desk;
    QVERIFY(desk.startSample());
    const Profile before = *desk.session.profile();
    QStringList answers{before.name.toUpper(), u"  Careful  "_s};
    QStringList questions;
    desk.prompts.askText = [&](const QString &, const QString &question, const QString &) {
        questions << question;
        return std::optional(answers.takeFirst());
    };
    desk.show();
    const auto profiles = desk.session.portfolio().profiles().size();
    desk.find<QSlider>(u"weight_risk_level"_s)->setValue(60);
    const QList<InitiativeId> tried = desk.listed();
    desk.press(u"saveWhatIf"_s);
    QCOMPARE(questions.size(), 2); // the first name is taken
    QVERIFY(questions[0] != questions[1]);
    QCOMPARE(desk.session.portfolio().profiles().size(), profiles + 1);
    QCOMPARE(desk.session.profile()->name, u"Careful"_s);
    QCOMPARE(*desk.session.portfolio().profiles().find(before.id), before);
    QCOMPARE(desk.listed(), tried);
    QVERIFY(!desk.find<WhatIfBar>()->isVisible());
    QCOMPARE(desk.session.undoStack()->count(), 1);
}

void PrioritisePageTest::linesMoveQuadrantsAndNothingElse()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    const QList<InitiativeId> order = desk.listed();
    const Weights weights = desk.session.profile()->weights;
    desk.find<QSpinBox>(u"valueLine"_s)->setValue(80);
    QVERIFY(desk.find<WhatIfBar>()->isVisible());
    QCOMPARE(desk.listed(), order);
    QCOMPARE(desk.picture().frame.valueThreshold, 80.0);
    for (const RankedLine &line : desk.model().lines()) {
        if (line.score.value && *line.score.value < 80)
            QVERIFY(line.score.quadrant == Quadrant::FillIn || line.score.quadrant == Quadrant::Reconsider);
    }
    desk.press(u"applyWhatIf"_s);
    QCOMPARE(desk.session.profile()->valueThreshold, 80.0);
    QCOMPARE(desk.session.profile()->weights, weights);
}

void PrioritisePageTest::anotherProfileDropsTheWhatIf()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    desk.find<QSlider>(u"weight_risk_level"_s)->setValue(60);
    QVERIFY(desk.find<WhatIfBar>()->isVisible());
    const Profile other = desk.session.portfolio().orderedProfiles().back();
    QVERIFY(other.id != desk.session.profileId());
    desk.session.setProfile(other.id);
    QVERIFY(!desk.find<WhatIfBar>()->isVisible());
    QCOMPARE(desk.listed(), idsOf(rank(desk.session.portfolio(), other)));
}

void PrioritisePageTest::weightsOfZeroRankNothingAndAreNotTaken()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 3, 3, 3, 3, 3}}));
    desk.show();
    for (QSlider *slider : desk.page->findChildren<QSlider *>())
        slider->setValue(0);
    QCOMPARE(desk.cell(0, Column::Score), u"not rated"_s);
    QVERIFY(!desk.find<QPushButton>(u"applyWhatIf"_s)->isEnabled());
    desk.press(u"dropWhatIf"_s);
    QCOMPARE(desk.cell(0, Column::Score), u"50"_s);
}

void PrioritisePageTest::theFilterNarrowsBothAndIsCounted()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    QSignalSpy shown(desk.page.get(), &PrioritisePage::shownChanged);
    const int all = desk.model().rowCount();
    desk.find<QToolButton>(u"filterButton"_s)->click();
    auto *box = desk.find<QComboBox>(u"filterQuadrant"_s);
    box->setCurrentIndex(box->findData(int(Quadrant::QuickWin)));
    QVERIFY(desk.model().rowCount() > 0 && desk.model().rowCount() < all);
    for (const RankedLine &line : desk.model().lines())
        QCOMPARE(line.score.quadrant, Quadrant::QuickWin);
    QCOMPARE(int(desk.picture().points.size()), desk.model().rowCount());
    QCOMPARE(shown.last(), (QVariantList{desk.model().rowCount(), all}));
    const QString name = desk.cell(0, Column::Name);
    desk.find<QLineEdit>(u"filterText"_s)->setText(name.toUpper());
    QVERIFY(desk.model().rowCount() >= 1);
    QCOMPARE(desk.cell(0, Column::Name), name);
    QVERIFY(desk.find<QToolButton>(u"filterButton"_s)->text().contains(u'2'));
    desk.find<QLineEdit>(u"filterText"_s)->setText(u"no such thing"_s);
    QCOMPARE(desk.model().rowCount(), 0);
    QVERIFY(desk.find<QPushButton>(u"clearFilter"_s)->isVisible());
    desk.press(u"clearFilter"_s);
    QCOMPARE(desk.model().rowCount(), all);
    QCOMPARE(shown.last(), (QVariantList{all, all}));
}

void PrioritisePageTest::splitterColourAndFilterAreThereAgain()
{
    Desk desk;
    QVERIFY(desk.startSample());
    QSettings settings(desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    desk.show();
    desk.page->useSettings(settings);
    const qsizetype all = desk.listed().size();
    desk.trigger(u"colour1"_s);
    desk.find<QToolButton>(u"filterButton"_s)->click();
    desk.find<QComboBox>(u"filterUnit"_s)->setCurrentIndex(1);
    desk.find<QComboBox>(u"filterQuadrant"_s)->setCurrentIndex(1);
    const QList<InitiativeId> narrowed = desk.listed();
    QVERIFY(!narrowed.isEmpty() && narrowed.size() < all);
    auto *splitter = desk.find<QSplitter>(u"prioritiseSplitter"_s);
    splitter->setSizes({500, 700});
    emit splitter->splitterMoved(500, 1);
    const QList<int> sizes = splitter->sizes();

    desk.show(); // another page on the same portfolio
    QCOMPARE(desk.listed().size(), all);
    desk.page->useSettings(settings);
    QCOMPARE(desk.listed(), narrowed);
    QVERIFY(desk.find<QWidget>(u"filterBar"_s)->isVisible());
    QVERIFY(desk.find<QAction>(u"colour1"_s)->isChecked());
    QCOMPARE(desk.find<QSplitter>(u"prioritiseSplitter"_s)->sizes(), sizes);

    desk.press(u"filterClear"_s);
    desk.show();
    desk.page->useSettings(settings);
    QCOMPARE(desk.listed().size(), all);
    QVERIFY(!desk.find<QWidget>(u"filterBar"_s)->isVisible());
}

void PrioritisePageTest::aFilterThatIsNotThereAnyMoreFiltersNothing()
{
    Desk desk;
    QVERIFY(desk.startSample());
    QSettings settings(desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"prioritise/filter/unit"_s, 4711);
    settings.setValue(u"prioritise/filter/quadrant"_s, u"nowhere"_s);
    settings.setValue(u"prioritise/splitter"_s, u"no state"_s);
    settings.setValue(u"prioritise/colour"_s, 99);
    desk.show();
    const qsizetype all = desk.listed().size();
    desk.page->useSettings(settings);
    QCOMPARE(desk.listed().size(), all);
    QVERIFY(desk.find<QAction>(u"colour0"_s)->isChecked());
}

void PrioritisePageTest::theTableTwinSaysWhatTheMatrixShows()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    desk.press(u"asTable"_s);
    auto *table = desk.find<LineTable>(u"matrixTable"_s);
    QVERIFY(table->isVisible() && !desk.chart()->isVisible());
    const auto &twin = *static_cast<LineTableModel *>(table->model());
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<MatrixPoint> &points = desk.picture().points;
    QCOMPARE(twin.rowCount(), int(points.size()));
    QVERIFY(twin.rowCount() > 20);
    const Ranking ranking = rank(desk.session.portfolio(), *desk.session.profile());
    const auto text = [&](int row, Column column) {
        return twin.index(row, twin.sectionOf(column)).data().toString();
    };
    for (int row = 0; row < twin.rowCount(); ++row) {
        const InitiativeScore *score = ranking.find(points[size_t(row)].id);
        QCOMPARE(twin.lineAt(row)->score.initiative, score->initiative);
        QCOMPARE(text(row, Column::Value), QString::number(std::lround(*score->value)));
        QCOMPARE(text(row, Column::Difficulty), QString::number(std::lround(*score->difficulty)));
        QCOMPARE(text(row, Column::ValueRange),
                 u"%1–%2"_s.arg(std::lround(score->valueRange.low)).arg(std::lround(score->valueRange.high)));
        QVERIFY(!text(row, Column::Quadrant).isEmpty());
    }
    const QModelIndex value = twin.index(0, twin.sectionOf(Column::Value));
    QVERIFY(value.data(Qt::AccessibleTextRole).toString().contains(u"Value"_s));
    desk.press(u"asTable"_s);
    QVERIFY(desk.chart()->isVisible());
}

void PrioritisePageTest::nothingRatedSaysSoAndLeadsToTheRatings()
{
    Desk desk;
    QVERIFY(desk.startWith({{}, {}, {}}));
    desk.show();
    QSignalSpy requests(desk.page.get(), &PrioritisePage::pageRequested);
    QVERIFY(!desk.chart()->isVisible());
    QCOMPARE(desk.model().rowCount(), 3);
    auto *start = desk.find<QPushButton>(u"startAssessing"_s);
    QVERIFY(start->isVisible());
    bool says = false;
    for (const QLabel *label : desk.page->findChildren<QLabel *>())
        says = says || (label->isVisible() && label->text().contains(u"3 initiative"_s));
    QVERIFY(says);
    start->click();
    QCOMPARE(requests.count(), 1);
    QCOMPARE(requests.first().first().toString(), u"assess"_s);
}

void PrioritisePageTest::anEmptyPortfolioLeadsToTheInitiatives()
{
    Desk desk;
    QVERIFY(desk.startWith({}));
    desk.show();
    QSignalSpy requests(desk.page.get(), &PrioritisePage::pageRequested);
    QVERIFY(desk.find<QPushButton>(u"goToInitiatives"_s)->isVisible());
    desk.press(u"goToInitiatives"_s);
    QCOMPARE(requests.first().first().toString(), u"initiatives"_s);
}

void PrioritisePageTest::coloursAndSizesCanBeChosen()
{
    Desk desk;
    QVERIFY(desk.startSample());
    desk.show();
    QVERIFY(desk.picture().frame.legend.isEmpty());
    for (const int by : {1, 2, 3}) {
        desk.trigger(u"colour%1"_s.arg(by));
        QVERIFY(desk.picture().frame.legend.size() >= 3);
        QSet<Token> legend;
        for (const auto &[token, name] : desk.picture().frame.legend) {
            QVERIFY(!name.isEmpty());
            legend << token;
        }
        for (const MatrixPoint &point : desk.picture().points)
            QVERIFY(legend.contains(point.color) || point.color == Token::Muted);
    }
    desk.trigger(u"size%1"_s.arg(int(MatrixSize::Same)));
    QVERIFY(desk.picture().frame.sizeMeaning.isEmpty());
    desk.press(u"halos"_s);
    QVERIFY(!desk.picture().frame.halos);
}

void PrioritisePageTest::aReadOnlyFileCanBeTriedOutButNotChanged()
{
    Desk desk;
    QVERIFY(desk.startWith({{3, 3, 3, 3, 3, 3}, {4, 4, 4, 4, 4, 2}}));
    Desk reader;
    QVERIFY(reader.session.open(desk.session.path()));
    QVERIFY(reader.session.isReadOnly());
    reader.show();
    reader.find<QSlider>(u"weight_risk_level"_s)->setValue(60);
    QVERIFY(reader.find<WhatIfBar>()->isVisible());
    QVERIFY(!reader.find<QPushButton>(u"applyWhatIf"_s)->isEnabled());
    QVERIFY(!reader.find<QPushButton>(u"saveWhatIf"_s)->isEnabled());
    reader.press(u"dropWhatIf"_s);
    QVERIFY(!reader.find<WhatIfBar>()->isVisible());
}

QTEST_MAIN(PrioritisePageTest)
#include "tst_prioritise_page.moc"
