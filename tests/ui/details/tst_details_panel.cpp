// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/register_fixture.h"
#include "ui/pages/details/details_panel.h"
#include "ui/pages/details/records_section.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

class DetailsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install();
    }
    void init()
    {
        m = std::make_unique<RegisterFixture>();
        m->openThree();
        m->session.select(m->fraud);
        m_panel = std::make_unique<DetailsPanel>(m->session, m->prompts());
        m_panel->resize(320, 1400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }
    void withoutASelectionItSaysSo();
    void itShowsWhereTheInitiativeStands();
    void contributionsAddUpToTheIndex();
    void typingAWordIsOneStep();
    void aWrongAmountIsSaidUnderIt();
    void whatWasTypedIsWrittenBeforeAnotherIsShown();
    void aTextWithOddCharactersIsNotChangedByShowingIt();
    void aUnitIsChosenOrMade();
    void aStageIsEnteredAndItsEntryRemoved();
    void aWrongStageDateIsRefused();
    void linksAreAddedAndRemoved();
    void assessmentsCarryTheirOwnIndex();
    void otherValuesUnfold();
    void undoElsewhereShowsHere();
    void theButtonsLeadToPages();
    void nothingScrollsSideways();
    void aReadOnlyFileCannotBeEdited();

private:
    template <typename W>
    W *find(const QString &name) const
    {
        return m_panel->findChild<W *>(name);
    }
    QStringList listed(const QString &name) const
    {
        QCoreApplication::processEvents(); // what was just added to a layout shows itself later
        QStringList texts;
        for (const QWidget *row : m_panel->findChildren<QWidget *>(name)) {
            if (!row->isVisible())
                continue;
            QStringList parts;
            for (const QLabel *label : row->findChildren<QLabel *>())
                parts << label->text();
            texts << parts.join(u'|');
        }
        return texts;
    }
    void typeInto(const QString &name, const QString &text)
    {
        auto *field = find<QWidget>(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    std::unique_ptr<RegisterFixture> m;
    std::unique_ptr<DetailsPanel> m_panel;
};

void DetailsPanelTest::withoutASelectionItSaysSo()
{
    QVERIFY(!find<QLabel>(u"detailsEmpty"_s)->isVisible());
    m->session.select({});
    QVERIFY(find<QLabel>(u"detailsEmpty"_s)->isVisible());
    m->session.select(m->claims);
    QCOMPARE(find<QPlainTextEdit>(u"detail_name"_s)->toPlainText(), u"Claims triage"_s);
    m->session.close();
    QVERIFY(find<QLabel>(u"detailsEmpty"_s)->isVisible());
}

void DetailsPanelTest::itShowsWhereTheInitiativeStands()
{
    QCOMPARE(find<QLabel>(u"detailIndex"_s)->text(), u"75"_s);
    QVERIFY(find<QLabel>(u"detailStage"_s)->text().startsWith(u"Idea since 1 Jan 2026"_s));
    QCOMPARE(find<QLineEdit>(u"detail_code"_s)->text(), u"I-0001"_s);
    QCOMPARE(find<QComboBox>(u"detail_unit"_s)->currentText(), u"Banking"_s);
    QCOMPARE(find<QLineEdit>(u"detail_investment"_s)->text(), u"1,200,000"_s);
    QVERIFY(find<QWidget>(u"detailQuadrant"_s)->isVisible());
    m->session.select(m->cafe);
    QCOMPARE(find<QLabel>(u"detailIndex"_s)->text(), u"–"_s);
    QVERIFY(!find<QWidget>(u"detailQuadrant"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"detailContributions"_s)->isVisible());
}

void DetailsPanelTest::contributionsAddUpToTheIndex()
{
    m->rate(m->fraud, 3.5);
    double sum = 0;
    int bars = 0;
    for (const QLabel *points :
         find<QWidget>(u"detailContributions"_s)->findChildren<QLabel *>(u"points"_s)) {
        sum += points->text().mid(1).toDouble();
        ++bars;
    }
    QCOMPARE(bars, 6);
    QVERIFY(std::abs(sum - 62.5) < 0.31); // six figures of one decimal
}

void DetailsPanelTest::typingAWordIsOneStep()
{
    const int before = m->session.undoStack()->count();
    typeInto(u"detail_sponsor"_s, u"Head of "_s);
    QTest::qWait(500); // longer than the pause after which it is written
    QCOMPARE(m->at(m->fraud).sponsor, u"Head of"_s);
    QTest::keyClicks(find<QWidget>(u"detail_sponsor"_s), u"Fraud"_s);
    QTest::keyClick(find<QWidget>(u"detail_sponsor"_s), Qt::Key_Tab);
    QCOMPARE(m->at(m->fraud).sponsor, u"Head of Fraud"_s);
    QCOMPARE(m->session.undoStack()->count(), before + 1);
    m->session.undo();
    QVERIFY(m->at(m->fraud).sponsor.isEmpty());
    QVERIFY(find<QPlainTextEdit>(u"detail_sponsor"_s)->toPlainText().isEmpty());
}

void DetailsPanelTest::aWrongAmountIsSaidUnderIt()
{
    typeInto(u"detail_investment"_s, u"much"_s);
    QTest::keyClick(find<QWidget>(u"detail_investment"_s), Qt::Key_Return);
    auto *problem = find<QLabel>(u"problem_investment"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"much is not an amount"_s));
    QCOMPARE(m->at(m->fraud).investment, std::optional(1'200'000.0));
    typeInto(u"detail_investment"_s, u"2.5m"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(find<QWidget>(u"detail_investment"_s), Qt::Key_Return);
    QCOMPARE(m->at(m->fraud).investment, std::optional(2'500'000.0));
    QCOMPARE(find<QLineEdit>(u"detail_investment"_s)->text(), u"2,500,000"_s);
}

void DetailsPanelTest::whatWasTypedIsWrittenBeforeAnotherIsShown()
{
    typeInto(u"detail_problem"_s, u"Losses grow"_s);
    m->session.select(m->claims);
    QCOMPARE(m->at(m->fraud).problem, u"Losses grow"_s);
    QVERIFY(m->at(m->claims).problem.isEmpty());
    QVERIFY(find<QPlainTextEdit>(u"detail_problem"_s)->toPlainText().isEmpty());
}

void DetailsPanelTest::aTextWithOddCharactersIsNotChangedByShowingIt()
{
    Initiative odd = m->at(m->claims);
    odd.problem = u"a\u00a0b\r\n<b>c</b>\u202e"_s;
    m->perform(edits::editInitiative(m->session.portfolio(), odd));
    const int before = m->session.undoStack()->count();
    m->session.select(m->claims);
    QTest::qWait(500);
    m->session.select(m->fraud);
    QCOMPARE(m->session.undoStack()->count(), before);
    QCOMPARE(m->at(m->claims).problem, odd.problem);
}

void DetailsPanelTest::aUnitIsChosenOrMade()
{
    auto *unit = find<QComboBox>(u"detail_unit"_s);
    unit->setCurrentIndex(unit->findText(u"Insurance"_s));
    emit unit->activated(unit->currentIndex());
    QCOMPARE(m->at(m->fraud).unit, m->unitNamed(u"Insurance"_s));
    typeInto(u"detail_unit"_s, u"Payments"_s);
    QTest::keyClick(unit, Qt::Key_Return);
    QCOMPARE(m->session.portfolio().units().size(), 3);
    QCOMPARE(unit->currentText(), u"Payments"_s);
}

void DetailsPanelTest::aStageIsEnteredAndItsEntryRemoved()
{
    auto *stage = find<QComboBox>(u"enterStage"_s);
    stage->setCurrentIndex(stage->findText(u"Pilot"_s));
    typeInto(u"enterStageDate"_s, u"2026-04-01"_s);
    typeInto(u"enterStageNote"_s, u"Five stores"_s);
    typeInto(u"enterStageDecidedBy"_s, u"Board"_s);
    find<QPushButton>(u"enterStageButton"_s)->click();
    QCOMPARE(m->session.portfolio().currentStage(m->fraud)->name, u"Pilot"_s);
    QCOMPARE(listed(u"stageEntry"_s).size(), 2);
    QCOMPARE(listed(u"stageEntry"_s)[1], u"Pilot|1 Apr 2026|Five stores\nDecided by Board"_s);
    QVERIFY(find<QLabel>(u"detailStage"_s)->text().startsWith(u"Pilot since"_s));
    const auto rows = m_panel->findChildren<QWidget *>(u"stageEntry"_s);
    rows.last()->findChild<QToolButton *>(u"remove"_s)->click();
    QCOMPARE(m->session.portfolio().currentStage(m->fraud)->name, u"Idea"_s);
    m->session.undo();
    QCOMPARE(listed(u"stageEntry"_s).size(), 2);
}

void DetailsPanelTest::aWrongStageDateIsRefused()
{
    typeInto(u"enterStageDate"_s, u"soon"_s);
    find<QPushButton>(u"enterStageButton"_s)->click();
    QVERIFY(find<QLabel>(u"enterStageProblem"_s)->isVisible());
    QCOMPARE(m->session.portfolio().stageEntriesOf(m->fraud).size(), size_t(1));
}

void DetailsPanelTest::linksAreAddedAndRemoved()
{
    typeInto(u"linkOther"_s, u"nobody"_s);
    find<QPushButton>(u"linkAdd"_s)->click();
    QVERIFY(find<QLabel>(u"linkProblem"_s)->isVisible());
    QCOMPARE(m->session.portfolio().links().size(), 0);
    typeInto(u"linkOther"_s, u"i-0003"_s);
    find<QPushButton>(u"linkAdd"_s)->click();
    QCOMPARE(listed(u"link"_s), QStringList{u"I-0003 Café forecast|requires"_s});
    m->session.select(m->cafe);
    QCOMPARE(listed(u"link"_s), QStringList{u"I-0001 Card fraud|is required by"_s});
    find<QWidget>(u"link"_s)->findChild<QToolButton *>(u"remove"_s)->click();
    QCOMPARE(m->session.portfolio().links().size(), 0);
}

void DetailsPanelTest::assessmentsCarryTheirOwnIndex()
{
    const Criterion value = m->session.portfolio().orderedCriteria().front();
    edits::Answer answer;
    answer.criterion = value.id;
    answer.value = 1;
    m->perform(edits::answer(m->session.portfolio(), m->fraud, u"Risk office"_s, QDate(2026, 5, 2), answer));
    const QStringList rows = listed(u"assessment"_s);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.contains(u"PMO|Index 75|1 Mar 2026"_s));
    QVERIFY(rows.contains(u"Risk office|Index 0|2 May 2026"_s));
}

void DetailsPanelTest::otherValuesUnfold()
{
    QVERIFY(!find<QPushButton>(u"customToggle"_s)->isVisible());
    Change change;
    change.label = u"Import"_s;
    const Initiative fraud = *m->session.portfolio().initiatives().find(m->fraud);
    Initiative withVendor = fraud;
    withVendor.custom << CustomValue{u"Vendor"_s, u"<b>Lloyd</b>"_s};
    change.update(fraud, withVendor);
    m->perform(change);
    auto *toggle = find<QPushButton>(u"customToggle"_s);
    QVERIFY(toggle->isVisible());
    QVERIFY(listed(u"customValue"_s).isEmpty());
    toggle->click();
    QCOMPARE(listed(u"customValue"_s), QStringList{u"<b>Lloyd</b>|Vendor"_s});
}

void DetailsPanelTest::undoElsewhereShowsHere()
{
    Initiative after = m->at(m->fraud);
    after.name = u"Fraud 4"_s;
    m->perform(edits::editInitiative(m->session.portfolio(), after));
    QCOMPARE(find<QPlainTextEdit>(u"detail_name"_s)->toPlainText(), u"Fraud 4"_s);
    m->session.undo();
    QCOMPARE(find<QPlainTextEdit>(u"detail_name"_s)->toPlainText(), u"Card fraud"_s);
}

void DetailsPanelTest::theButtonsLeadToPages()
{
    QSignalSpy pages(m_panel.get(), &DetailsPanel::pageRequested);
    find<QPushButton>(u"detailsAssess"_s)->click();
    find<QPushButton>(u"detailsMatrix"_s)->click();
    QCOMPARE(pages[0][0].toString(), u"assess"_s);
    QCOMPARE(pages[1][0].toString(), u"prioritise"_s);
    QCOMPARE(pages[1][1].value<InitiativeId>(), m->fraud);
}

void DetailsPanelTest::nothingScrollsSideways()
{
    Initiative wide = m->at(m->fraud);
    wide.name = QString(300, u'W');
    wide.sponsor = QString(300, u'W');
    m->perform(edits::editInitiative(m->session.portfolio(), wide));
    QTest::qWait(20);
    auto *scroll = find<QScrollArea>(u"detailsScroll"_s);
    QCOMPARE(m_panel->width(), 320);
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
             qPrintable(u"%1 > %2"_s.arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
}

void DetailsPanelTest::aReadOnlyFileCannotBeEdited()
{
    Session reader;
    QVERIFY(reader.open(m->path()));
    QVERIFY(reader.isReadOnly());
    reader.select(m->fraud);
    DetailsPanel panel(reader, m->prompts());
    panel.resize(320, 1400);
    panel.show();
    QVERIFY(panel.findChild<QPlainTextEdit *>(u"detail_sponsor"_s)->isReadOnly());
    QVERIFY(!panel.findChild<QComboBox *>(u"detail_unit"_s)->isEnabled());
    QVERIFY(!panel.findChild<QPushButton *>(u"linkAdd"_s)->isVisible());
    QVERIFY(!panel.findChild<QPushButton *>(u"enterStageButton"_s)->isVisible());
    QVERIFY(panel.findChildren<QToolButton *>(u"remove"_s).isEmpty());
}

QTEST_MAIN(DetailsPanelTest)
#include "tst_details_panel.moc"
