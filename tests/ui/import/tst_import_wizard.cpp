// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/edits/edits.h"
#include "ui/pages/import/import_wizard.h"

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

class ImportWizardTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void columnsAreMatchedWithAReason();
    void aColumnIsSentElsewhere();
    void aMappingIsKeptAndOfferedAgain();
    void valuesAreShownAndChanged();
    void otherScalesBecomeOneToFive_data();
    void otherScalesBecomeOneToFive();
    void everyRowIsToldBefore();
    void whatIsAlikeIsTheSameWhenTheUserSaysSo();
    void badSourcesAreSaidInPlace();
    void everythingIsReachedByKeys();

private:
    void open(const QByteArray &csv, const QString &name = u"list.csv"_s)
    {
        Prompts prompts;
        prompts.askText = [this](const QString &, const QString &, const QString &) { return m_answer; };
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
    // The row of that table whose cell says `text`; -1: none.
    static int rowWith(QTableWidget *table, int column, const QString &text)
    {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, column)->text() == text)
                return row;
        }
        return -1;
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
}

void ImportWizardTest::otherScalesBecomeOneToFive_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QList<double>>("ratings");
    QTest::newRow("1 to 5") << QStringList{u"1"_s, u"3"_s, u"4.5"_s} << QList<double>{1, 3, 4.5};
    QTest::newRow("1 to 10") << QStringList{u"1"_s, u"10"_s, u"5.5"_s} << QList<double>{1, 5, 3};
    QTest::newRow("0 to 10") << QStringList{u"0"_s, u"10"_s, u"7.5"_s} << QList<double>{1, 5, 4};
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
    QTableWidget *rows = table(u"importRows"_s);
    QCOMPARE(rows->rowCount(), 4);
    QCOMPARE(rows->item(0, 1)->text(), u"Updated"_s);
    QCOMPARE(rows->item(1, 1)->text(), u"Same as before"_s);
    QCOMPARE(rows->item(2, 1)->text(), u"New"_s);
    QCOMPARE(rows->item(3, 1)->text(), u"Left out"_s);
    QCOMPARE(plan().stageMoves, 1);
    QVERIFY(m_wizard->findChild<QLabel *>(u"importGone"_s)->text().contains(u"Old pilot"_s));
    auto *filter = m_wizard->findChild<QComboBox *>(u"importRowFilter"_s);
    filter->setCurrentIndex(filter->findData(int(exchange::RowOutcome::Kind::New)));
    emit filter->activated(filter->currentIndex());
    QCOMPARE(rows->rowCount(), 1);
}

void ImportWizardTest::whatIsAlikeIsTheSameWhenTheUserSaysSo()
{
    open("Name,Stage\nInvoice matching 2,Production\nBerth planning,Pilot\n");
    QTableWidget *rows = table(u"importRows"_s);
    const int row = rowWith(rows, 3, u"Invoice matching 2"_s);
    QVERIFY(row >= 0);
    QCOMPARE(rows->item(row, 1)->text(), u"New"_s);
    QVERIFY2(rows->item(row, 4)->text().contains(u"“Invoice matching”"_s),
             qPrintable(rows->item(row, 4)->text()));
    QCOMPARE(plan().imported, 1); // nothing is assumed
    rows->item(row, 4)->setCheckState(Qt::Checked);
    wait();
    QCOMPARE(plan().imported, 0);
    QCOMPARE(plan().updated, 2);
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(plan().change));
    QCOMPARE(after.initiatives().size(), 3);
    QCOMPARE(after.initiativeByCode(u"A-1")->name, u"Invoice matching 2"_s);
    rows->item(rowWith(rows, 3, u"Invoice matching 2"_s), 4)->setCheckState(Qt::Unchecked);
    wait();
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
    QSignalSpy asked(m_wizard.get(), &ImportWizard::importRequested);
    QTest::mouseClick(m_wizard->findChild<QPushButton *>(u"importNow"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(ImportWizardTest)
#include "tst_import_wizard.moc"
