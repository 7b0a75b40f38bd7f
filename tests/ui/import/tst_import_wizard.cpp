// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "ui/pages/import/import_wizard.h"
#include "ui/pages/import/row_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

class ImportWizardTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void columnsAreMatchedWithAReason();
    void aColumnIsSentElsewhere();
    void aMappingIsKeptAndOfferedAgain();
    void valuesAreShownAndChanged();
    void wordsOfOtherFieldsAreChosenToo();
    void aWholeColumnIsOnAnotherScale();
    void otherScalesBecomeOneToFive_data();
    void otherScalesBecomeOneToFive();
    void everyRowIsToldBefore();
    void whatChangesIsToldFieldByField();
    void whatChangesNothingIsNotImported();
    void datesAndNumbersAreReadAsChosen();
    void headingsAreInAnotherRow();
    void reasonsStayWhileOtherColumnsAreChosen();
    void ratingsAreByTheChosenRole();
    void leavingAsksOnceSomethingWasChosen();
    void aListOpensByF2AndNotByLetters();
    void whatIsAlikeIsTheSameWhenTheUserSaysSo();
    void badSourcesAreSaidInPlace();
    void everythingIsReachedByKeys();

private:
    void open(const QByteArray &csv, const QString &name = u"list.csv"_s)
    {
        Prompts prompts;
        prompts.askText = [this](const QString &, const QString &, const QString &) { return m_answer; };
        prompts.askChoice = [this](const QString &, const QString &, const QStringList &) {
            return m_chosen;
        };
        prompts.showNote = [](const QString &) {};
        prompts.showError = [this](const Error &error) { m_errors << error; };
        m_wizard = std::make_unique<ImportWizard>(
            ImportDraft::Source{m_folder->filePath(name), csv, m_portfolio, QDate(2026, 11, 24), u"PMO"_s},
            prompts, m_folder->filePath(u"mappings"_s));
        m_wizard->show();
        wait();
    }
    void wait() { QTRY_VERIFY(!m_wizard->draft().isWorking()); }
    const exchange::ImportPlan &plan() const { return *m_wizard->draft().plan(); }
    QTableWidget *table(const QString &name) const { return m_wizard->findChild<QTableWidget *>(name); }
    QAbstractItemModel *rows() const { return m_wizard->findChild<QTableView *>(u"importRows"_s)->model(); }
    // The row whose cell says `text`; -1: none.
    static int rowWith(const QAbstractItemModel *model, int column, const QString &text)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, column).data().toString() == text)
                return row;
        }
        return -1;
    }
    static int rowWith(QTableWidget *table, int column, const QString &text)
    {
        return rowWith(table->model(), column, text);
    }
    QString rowText(int row, int column) const { return rows()->index(row, column).data().toString(); }
    void showRows(RowModel::Filter wanted)
    {
        auto *filter = m_wizard->findChild<QComboBox *>(u"importRowFilter"_s);
        filter->setCurrentIndex(filter->findData(int(wanted)));
        emit filter->activated(filter->currentIndex());
    }
    void pick(const QString &combo, const QVariant &data)
    {
        auto *box = m_wizard->findChild<QComboBox *>(combo);
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
        wait();
    }
    // Chooses in the list of a cell, as a user does.
    bool choose(QTableWidget *table, int row, int column, const QString &word)
    {
        table->setCurrentCell(row, column);
        table->edit(table->currentIndex());
        auto *combo = table->viewport()->findChild<QComboBox *>();
        if (!combo || combo->findData(word) < 0)
            return false;
        combo->setCurrentIndex(combo->findData(word));
        emit combo->activated(combo->currentIndex());
        return QTest::qWaitFor([this] { return !m_wizard->draft().isWorking(); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Portfolio m_portfolio;
    std::unique_ptr<ImportWizard> m_wizard;
    std::optional<QString> m_answer;
    QList<Error> m_errors;
    int m_chosen = -1;
};

void ImportWizardTest::init()
{
    m_wizard.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_portfolio = bundle::newPortfolio(u"Harbour"_s).value();
    for (const auto &[code, name] :
         {std::pair(u"A-1"_s, u"Invoice matching"_s), std::pair(u"A-2"_s, u"Berth planning"_s),
          std::pair(u"A-3"_s, u"Old pilot"_s)}) {
        Initiative initiative;
        initiative.code = code;
        initiative.name = name;
        QVERIFY(m_portfolio.apply(edits::addInitiative(m_portfolio, initiative, QDate(2026, 1, 1))));
    }
}

void ImportWizardTest::columnsAreMatchedWithAReason()
{
    open("Code,Name,Stage,Colour\nB-1,Parcel routing,Pilot,red\nB-2,Tender reading,Idea,blue\n");
    QTableWidget *columns = table(u"importColumns"_s);
    QCOMPARE(columns->rowCount(), 4);
    QCOMPARE(columns->item(0, 2)->data(Qt::UserRole).toString(), u"code"_s);
    QCOMPARE(columns->item(0, 3)->text(), u"Sure"_s);
    QVERIFY(columns->item(0, 4)->text().contains(u"heading"_s));
    QVERIFY(columns->item(1, 1)->text().contains(u"Parcel routing"_s));
    QCOMPARE(columns->item(3, 2)->data(Qt::UserRole).toString(), QString());
    QCOMPARE(columns->item(3, 3)->text(), QString());
}

void ImportWizardTest::aColumnIsSentElsewhere()
{
    open("Code,Name,Who\nB-1,Parcel routing,Head of Yard\n");
    QVERIFY(choose(table(u"importColumns"_s), 2, 2, u"sponsor"_s));
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(plan().change));
    QCOMPARE(after.initiativeByCode(u"B-1")->sponsor, u"Head of Yard"_s);
    // A field goes to one column.
    QVERIFY(choose(table(u"importColumns"_s), 2, 2, u"name"_s));
    QCOMPARE(table(u"importColumns"_s)->item(1, 2)->data(Qt::UserRole).toString(), QString());
    QCOMPARE(plan().unmappedColumns, QStringList{u"Name"_s});
}

void ImportWizardTest::aMappingIsKeptAndOfferedAgain()
{
    open("Code,Name,Who\nB-1,Parcel routing,Head of Yard\n");
    QVERIFY(choose(table(u"importColumns"_s), 2, 2, u"sponsor"_s));
    m_answer = u"Yard / 2026"_s;
    m_wizard->findChild<QPushButton *>(u"importSaveMapping"_s)->click();
    QVERIFY(m_errors.isEmpty());
    open("Code,Name,Who,Colour\nC-1,Other,Head of Quay,red\n", u"next year.csv"_s);
    wait();
    QCOMPARE(m_wizard->findChild<QComboBox *>(u"importMapping"_s)->currentText(), u"Mapping “Yard / 2026”"_s);
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(plan().change));
    QCOMPARE(after.initiativeByCode(u"C-1")->sponsor, u"Head of Quay"_s);
    open("Titel,Land\nEtwas,DE\n"); // looks otherwise: not offered
    wait();
    QCOMPARE(m_wizard->findChild<QComboBox *>(u"importMapping"_s)->currentIndex(), 0);
    open("CODE,name,Who \nC-2,Third,Head of Crane\n"); // only written otherwise
    wait();
    QCOMPARE(plan().mapping.size(), 3);
    m_chosen = 0;
    auto *remove = m_wizard->findChild<QPushButton *>(u"importRemoveMapping"_s);
    QVERIFY(remove->isEnabled());
    remove->click();
    wait();
    QVERIFY(!remove->isEnabled());
    QCOMPARE(m_wizard->findChild<QComboBox *>(u"importMapping"_s)->findText(u"Mapping “Yard / 2026”"_s), -1);
}

void ImportWizardTest::valuesAreShownAndChanged()
{
    open("Name,Stage\nOne,Pilot\nTwo,On ice\nThree,On ice\n");
    QTableWidget *values = table(u"importValues"_s);
    const int row = rowWith(values, 1, u"On ice"_s);
    QVERIFY(row >= 0);
    QCOMPARE(values->item(row, 2)->text(), u"2"_s);
    QVERIFY(values->item(row, 3)->text().startsWith(u"Not understood"_s));
    const QString stopped = std::ranges::find(m_portfolio.stages(), StageKind::Stopped, &Stage::kind)->name;
    QVERIFY(choose(values, row, 3, stopped));
    QCOMPARE(values->item(rowWith(values, 1, u"On ice"_s), 3)->text(), stopped);
    QVERIFY(plan().warnings.isEmpty());
    QVERIFY(choose(values, rowWith(values, 1, u"On ice"_s), 3, QString())); // none, and that is fine
    QCOMPARE(values->item(rowWith(values, 1, u"On ice"_s), 3)->text(), u"No stage"_s);
    QVERIFY(plan().warnings.isEmpty());
}

void ImportWizardTest::wordsOfOtherFieldsAreChosenToo()
{
    open("Name,Business value,Approach\nOne,high,Build\nTwo,low,Magic\nThree,superb,Buy\n");
    QTableWidget *values = table(u"importValues"_s);
    QVERIFY(values->item(rowWith(values, 1, u"superb"_s), 3)->text().startsWith(u"Not understood"_s));
    QVERIFY(choose(values, rowWith(values, 1, u"superb"_s), 3, u"4"_s));
    QVERIFY(choose(values, rowWith(values, 1, u"Magic"_s), 3, u"edge"_s));
    QVERIFY(choose(values, rowWith(values, 1, u"low"_s), 3, QString()));
    QCOMPARE(values->item(rowWith(values, 1, u"low"_s), 3)->text(), u"Left out"_s);
    QVERIFY2(plan().warnings.isEmpty(), qPrintable(plan().warnings.value(0).message));
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(plan().change));
    const auto named = [&](const QString &name) {
        return *std::ranges::find(after.initiatives(), name, &Initiative::name);
    };
    QCOMPARE(named(u"Two"_s).approach, Approach::Edge);
    QVERIFY(after.assessmentsOf(named(u"Two"_s).id).empty());
    const Assessment assessment = after.assessmentsOf(named(u"Three"_s).id).front();
    QCOMPARE(after.ratingsOf(assessment.id).front().value, std::optional(4.0));
}

void ImportWizardTest::aWholeColumnIsOnAnotherScale()
{
    open("Name,Business value\nOne,2\nTwo,3\n");
    QTableWidget *values = table(u"importValues"_s);
    QVERIFY(choose(values, 0, 3, u"scale:0-5"_s));
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(plan().change));
    const auto one = std::ranges::find(after.initiatives(), u"One"_s, &Initiative::name);
    QCOMPARE(after.ratingsOf(after.assessmentsOf(one->id).front().id).front().value, std::optional(2.6));
}

void ImportWizardTest::otherScalesBecomeOneToFive_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QList<double>>("ratings");
    QTest::newRow("1 to 5") << QStringList{u"1"_s, u"3"_s, u"4.5"_s} << QList<double>{1, 3, 4.5};
    QTest::newRow("1 to 10") << QStringList{u"1"_s, u"10"_s, u"5.5"_s} << QList<double>{1, 5, 3};
    QTest::newRow("0 to 10") << QStringList{u"0"_s, u"10"_s, u"7.5"_s} << QList<double>{1, 5, 4};
    QTest::newRow("1 to 10 with a slip of the pen")
        << QStringList{u"10"_s, u"1"_s, u"7.75"_s, u"10"_s, u"5.5"_s} << QList<double>{5, 1, 4, 5, 3};
    QTest::newRow("percent") << QStringList{u"0%"_s, u"100%"_s, u"75%"_s} << QList<double>{1, 5, 4};
    QTest::newRow("three words") << QStringList{u"Low"_s, u"HIGH"_s, u"medium"_s} << QList<double>{1, 5, 3};
    QTest::newRow("five words") << QStringList{u"very low"_s, u"high"_s, u"low"_s} << QList<double>{1, 4, 2};
    QTest::newRow("German words") << QStringList{u"niedrig"_s, u"hoch"_s, u"mittel"_s}
                                  << QList<double>{1, 5, 3};
    QTest::newRow("Harvey balls") << QStringList{u"○"_s, u"●"_s, u"◔"_s} << QList<double>{1, 5, 2};
    QTest::newRow("stars") << QStringList{u"★☆☆☆☆"_s, u"★★★★★"_s, u"★★★"_s} << QList<double>{1, 5, 3};
    QTest::newRow("yes and no") << QStringList{u"no"_s, u"yes"_s, u"ja"_s} << QList<double>{1, 5, 5};
}

void ImportWizardTest::otherScalesBecomeOneToFive()
{
    QFETCH(QStringList, cells);
    QFETCH(QList<double>, ratings);
    QString csv = u"Name,Business value\n"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        csv += u"Item %1,%2\n"_s.arg(QChar(u'a' + int(i))).arg(cells[i]);
    open(csv.toUtf8());
    QVERIFY2(plan().warnings.isEmpty(), qPrintable(plan().warnings.value(0).message));
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(plan().change));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto made =
            std::ranges::find(after.initiatives(), u"Item %1"_s.arg(QChar(u'a' + int(i))), &Initiative::name);
        QVERIFY(made != after.initiatives().end());
        const Assessment assessment = after.assessmentsOf(made->id).front();
        QCOMPARE(after.ratingsOf(assessment.id).front().value, std::optional(ratings[i]));
    }
}

void ImportWizardTest::everyRowIsToldBefore()
{
    open(
        "Code,Name,Stage\nA-1,Invoice matching,Pilot\nA-2,Berth planning,\nB-9,New thing,Idea\nA-1,Twice,\n");
    QCOMPARE(rows()->rowCount(), 4);
    QCOMPARE(rowText(0, RowModel::OutcomeColumn), u"Updated"_s);
    QVERIFY(rowText(0, RowModel::ChangesColumn).startsWith(u"Stage Pilot"_s));
    QCOMPARE(rowText(1, RowModel::OutcomeColumn), u"Same as before"_s);
    QCOMPARE(rowText(1, RowModel::ChangesColumn), QString());
    QCOMPARE(rowText(2, RowModel::OutcomeColumn), u"New"_s);
    QCOMPARE(rowText(3, RowModel::OutcomeColumn), u"Left out"_s);
    QVERIFY(rowText(3, RowModel::NoteColumn).startsWith(u"Code: "_s)); // why
    QCOMPARE(plan().stageMoves, 1);
    QVERIFY(m_wizard->findChild<QLabel *>(u"importGone"_s)->text().contains(u"Old pilot"_s));
    showRows(RowModel::Filter::New);
    QCOMPARE(rows()->rowCount(), 1);
    showRows(RowModel::Filter::Warnings);
    QCOMPARE(rows()->rowCount(), 1);
    showRows(RowModel::Filter::Gone);
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(rowText(0, RowModel::NameColumn), u"Old pilot"_s);
    QCOMPARE(rowText(0, RowModel::OutcomeColumn), u"In no row"_s);
}

void ImportWizardTest::whatChangesIsToldFieldByField()
{
    open(
        "Code,Name,Sponsor,Business value,Colour\nA-1,Invoice matching,Ada,4,\nA-2,Berth planning 2,,,red\n");
    QVERIFY(rowText(0, RowModel::ChangesColumn).contains(u"Sponsor: Ada"_s));
    QVERIFY(rowText(0, RowModel::ChangesColumn).contains(u"1 rating"_s));
    QVERIFY(rowText(1, RowModel::ChangesColumn).contains(u"Berth planning → Berth planning 2"_s));
    QVERIFY(rowText(1, RowModel::ChangesColumn).contains(u"Colour: red"_s));
    QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    showRows(RowModel::Filter::Gone);
    showRows(RowModel::Filter::All);
}

void ImportWizardTest::whatChangesNothingIsNotImported()
{
    open("Code,Name\nA-1,Invoice matching\nA-2,Berth planning\n");
    QCOMPARE(plan().unchanged, 2);
    QVERIFY(!m_wizard->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
}

void ImportWizardTest::datesAndNumbersAreReadAsChosen()
{
    open("Name,Planned start,Investment\nOne,03/04/2026,\"1,234\"\nTwo,05/06/2026,\"2,345\"\n");
    const auto one = [this] {
        Portfolio after = m_portfolio;
        (void)after.apply(plan().change);
        return *std::ranges::find(after.initiatives(), u"One"_s, &Initiative::name);
    };
    pick(u"importDates"_s, int(exchange::DateOrder::MonthFirst));
    QCOMPARE(one().plannedStart, QDate(2026, 3, 4));
    pick(u"importDates"_s, int(exchange::DateOrder::DayFirst));
    QCOMPARE(one().plannedStart, QDate(2026, 4, 3));
    pick(u"importDecimals"_s, u","_s);
    QCOMPARE(one().investment, std::optional(1.234));
    pick(u"importDecimals"_s, u"."_s);
    QCOMPARE(one().investment, std::optional(1234.0));
    QCOMPARE(one().plannedStart, QDate(2026, 4, 3));
    QVERIFY(!m_wizard->findChild<QLabel *>(u"importNotes"_s)->text().isEmpty());
}

void ImportWizardTest::reasonsStayWhileOtherColumnsAreChosen()
{
    open("Code,Name,Stage,Who\nB-1,Parcel routing,Pilot,Ada\nB-2,Tender reading,Idea,Ben\n");
    QTableWidget *columns = table(u"importColumns"_s);
    const QString why = columns->item(2, 4)->text();
    const QString howSure = columns->item(2, 3)->text();
    QVERIFY(why.contains(u"heading"_s));
    QVERIFY(choose(columns, 3, 2, u"sponsor"_s));
    QCOMPARE(columns->item(2, 4)->text(), why);
    QCOMPARE(columns->item(2, 3)->text(), howSure);
    QCOMPARE(columns->item(3, 4)->text(), u"As chosen"_s);
}

void ImportWizardTest::ratingsAreByTheChosenRole()
{
    open("Code,Name,Feasibility\nA-1,Invoice matching,4\n");
    auto *assessor = m_wizard->findChild<QComboBox *>(u"importAssessor"_s);
    QCOMPARE(assessor->currentText(), u"PMO"_s);
    const auto assessorOf = [this] {
        Portfolio after = m_portfolio;
        (void)after.apply(plan().change);
        return after.assessmentsOf(after.initiativeByCode(u"A-1")->id).front().assessor;
    };
    QCOMPARE(assessorOf(), u"PMO"_s);
    assessor->setFocus();
    assessor->lineEdit()->selectAll();
    QTest::keyClicks(assessor->lineEdit(), u"Works council"_s);
    QTest::keyClick(assessor->lineEdit(), Qt::Key_Tab);
    wait();
    QCOMPARE(assessorOf(), u"Works council"_s);
}

void ImportWizardTest::leavingAsksOnceSomethingWasChosen()
{
    open("Code,Name,Who\nB-1,Parcel routing,Head of Yard\n");
    m_chosen = -1; // no answer stays
    QVERIFY(choose(table(u"importColumns"_s), 2, 2, u"sponsor"_s));
    m_wizard->reject();
    QVERIFY(m_wizard->isVisible());
    auto *forward = m_wizard->findChild<QPushButton *>(u"importForward"_s);
    forward->setFocus();
    for (int step = 0; step < 3; ++step)
        QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(m_wizard->focusWidget(),
             m_wizard->findChild<QTableView *>(u"importRows"_s)); // not the button beside
    m_chosen = 0;
    m_wizard->reject();
    QVERIFY(!m_wizard->isVisible());
    m_chosen = -1;
    open("Code,Name\nB-1,Parcel routing\n"); // nothing to lose
    m_wizard->reject();
    QVERIFY(!m_wizard->isVisible());
}

void ImportWizardTest::aListOpensByF2AndNotByLetters()
{
    open("Code,Name,Who\nB-1,Parcel routing,Head of Yard\n");
    m_wizard->findChild<QListWidget *>(u"importSteps"_s)->setCurrentRow(1);
    QTableWidget *columns = table(u"importColumns"_s);
    columns->setFocus();
    columns->setCurrentCell(2, 2);
    QTest::keyClicks(columns, u"sponsor"_s);
    wait();
    QVERIFY(!columns->viewport()->findChild<QComboBox *>());
    QCOMPARE(columns->item(2, 2)->data(Qt::UserRole).toString(), QString());
    columns->setCurrentCell(2, 2);
    QTest::keyClick(columns, Qt::Key_F2);
    auto *combo = columns->viewport()->findChild<QComboBox *>();
    QVERIFY(combo);
    QTRY_VERIFY(combo->view()->isVisible());
    combo->hidePopup(); // given up: the list is gone with its frame
    QTRY_VERIFY(!columns->viewport()->findChild<QComboBox *>());
    QVERIFY(m_wizard->isVisible());
}

void ImportWizardTest::headingsAreInAnotherRow()
{
    open("Code,Name,Stage\nKürzel,Bezeichnung,Verantwortlich\nB-1,Parcel routing,Ada\n");
    auto *headings = m_wizard->findChild<QComboBox *>(u"importHeaderRow"_s);
    QCOMPARE(headings->currentText(), u"As found out: row 1"_s);
    QCOMPARE(headings->itemText(headings->findData(2)), u"Row 2: Kürzel · Bezeichnung · Verantwortlich"_s);
    QCOMPARE(plan().rows, 2);
    pick(u"importHeaderRow"_s, 2);
    QCOMPARE(headings->currentData().toInt(), 2);
    QCOMPARE(table(u"importColumns"_s)->item(1, 0)->text(), u"Bezeichnung"_s);
    QCOMPARE(table(u"importPreview"_s)->rowCount(), 1);
    QVERIFY(choose(table(u"importColumns"_s), 2, 2, u"sponsor"_s));
    QCOMPARE(plan().rows, 1); // the choice of the row outlives others
    pick(u"importHeaderRow"_s, 3); // nothing is below it
    QVERIFY(!m_wizard->draft().plan());
    QVERIFY(!m_wizard->findChild<QLabel *>(u"importProblem"_s)->text().isEmpty());
    pick(u"importHeaderRow"_s, 2);
    m_answer = u"Second row"_s;
    m_wizard->findChild<QPushButton *>(u"importSaveMapping"_s)->click();
    pick(u"importHeaderRow"_s, 0);
    QCOMPARE(plan().rows, 2);
    open("Code,Name,Stage\nKürzel,Bezeichnung,Verantwortlich\nB-2,Next year,Ben\n");
    wait();
    QCOMPARE(m_wizard->findChild<QComboBox *>(u"importMapping"_s)->currentText(), u"Mapping “Second row”"_s);
    QCOMPARE(plan().rows, 1);
}

void ImportWizardTest::whatIsAlikeIsTheSameWhenTheUserSaysSo()
{
    open("Name,Stage\nInvoice matching 2,Production\nBerth planning,Pilot\n");
    const int row = rowWith(rows(), RowModel::NameColumn, u"Invoice matching 2"_s);
    QVERIFY(row >= 0);
    QCOMPARE(rowText(row, RowModel::OutcomeColumn), u"New"_s);
    QVERIFY2(rowText(row, RowModel::NoteColumn).contains(u"“Invoice matching”"_s),
             qPrintable(rowText(row, RowModel::NoteColumn)));
    QCOMPARE(plan().imported, 1); // nothing is assumed
    const auto tick = [this](Qt::CheckState state) {
        const int place = rowWith(rows(), RowModel::NameColumn, u"Invoice matching 2"_s);
        QVERIFY(rows()->setData(rows()->index(place, RowModel::NoteColumn), state, Qt::CheckStateRole));
        wait();
    };
    tick(Qt::Checked);
    QCOMPARE(plan().imported, 0);
    QCOMPARE(plan().updated, 2);
    QCOMPARE(rows()->index(row, RowModel::NoteColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(plan().change));
    QCOMPARE(after.initiatives().size(), 3);
    QCOMPARE(after.initiativeByCode(u"A-1")->name, u"Invoice matching 2"_s);
    tick(Qt::Unchecked);
    QCOMPARE(plan().imported, 1);
}

void ImportWizardTest::badSourcesAreSaidInPlace()
{
    open(QByteArray("\0\1\2\3\0\0", 6));
    QVERIFY(!m_wizard->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
    QVERIFY(!m_wizard->findChild<QLabel *>(u"importProblem"_s)->text().isEmpty());
    open("Land,Ort\n1,2\n3,4\n"); // no names: the columns can be told
    QVERIFY(!m_wizard->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
    QCOMPARE(table(u"importColumns"_s)->rowCount(), 2);
    QVERIFY(choose(table(u"importColumns"_s), 1, 2, u"name"_s));
    QVERIFY(m_wizard->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
    QCOMPARE(plan().imported, 2);
}

void ImportWizardTest::everythingIsReachedByKeys()
{
    open("Name,Stage\nOne,Pilot\n");
    for (QWidget *widget : m_wizard->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !qobject_cast<QAbstractItemView *>(widget))
            continue;
        if (!widget->objectName().startsWith(u"import"_s))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    auto *steps = m_wizard->findChild<QListWidget *>(u"importSteps"_s);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down);
    QCOMPARE(steps->currentRow(), 1);
    QVERIFY(table(u"importColumns"_s)->isVisible());
    auto *import = m_wizard->findChild<QPushButton *>(u"importNow"_s);
    for (int step = 1; step < steps->count(); ++step) {
        QCOMPARE(steps->currentRow(), step);
        QCOMPARE(import->isDefault(), step == steps->count() - 1);
        if (step < steps->count() - 1)
            QTest::keyClick(steps, Qt::Key_Return); // goes on, and imports only when all has been shown
    }
    QSignalSpy asked(m_wizard.get(), &ImportWizard::importRequested);
    QTest::keyClick(steps, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(ImportWizardTest)
#include "tst_import_wizard.moc"
