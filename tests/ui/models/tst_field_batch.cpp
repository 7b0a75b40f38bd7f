// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/register_fixture.h"
#include "ui/models/field_batch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using F = InitiativeField;

class FieldBatchTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<RegisterFixture>();
        m->openThree();
    }
    void amountsAreReadTheLocalesWay_data();
    void amountsAreReadTheLocalesWay();
    void wrongTextsSayWhyAndChangeNothing_data();
    void wrongTextsSayWhyAndChangeNothing();
    void whatAnEditorShowsReadsBackTheSame();
    void datesAreReadInSeveralShapes_data();
    void datesAreReadInSeveralShapes();
    void aTakenCodeIsRefused();
    void oneFieldIsNamedAfterWhatItDoes();
    void aNewUnitIsMadeOnce();
    void newInitiativesGetCodesThatAreFree();
    void theSameStageIsNoEntry();
    void wordsAreUnderstoodAsByAnImport();
    void customValuesComeAndGo();
    void nothingSetIsNoChange();

private:
    FieldBatch batch()
    {
        return FieldBatch(m->session.portfolio(), m->session.asOf(), QLocale(QLocale::English));
    }
    std::unique_ptr<RegisterFixture> m;
};

void FieldBatchTest::amountsAreReadTheLocalesWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("amount");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("plain") << u"250000"_s << english << 250'000.0;
    QTest::newRow("grouped") << u"1,250,000"_s << english << 1'250'000.0;
    QTest::newRow("german grouped") << u"1.250.000"_s << german << 1'250'000.0;
    QTest::newRow("german decimals") << u"12,5"_s << german << 12.5;
    QTest::newRow("short") << u"1.2m"_s << english << 1'200'000.0;
    QTest::newRow("thousands") << u"80k"_s << english << 80'000.0;
    QTest::newRow("with currency") << u"€ 8.4m"_s << english << 8'400'000.0;
    QTest::newRow("nothing is nothing, not unknown") << u"0"_s << english << 0.0;
}

void FieldBatchTest::amountsAreReadTheLocalesWay()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(double, amount);
    Initiative initiative;
    QVERIFY(!readInto(initiative, F::Investment, text, locale));
    QVERIFY(initiative.investment);
    QCOMPARE(*initiative.investment, amount);
    QVERIFY(!readInto(initiative, F::Investment, u"  "_s, locale));
    QVERIFY(!initiative.investment);
}

void FieldBatchTest::wrongTextsSayWhyAndChangeNothing_data()
{
    QTest::addColumn<F>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("words for money") << F::Investment << u"a lot"_s << u"a lot is not an amount"_s;
    QTest::newRow("less than zero") << F::RunCost << u"-5"_s << u"cannot be less than zero"_s;
    QTest::newRow("no date") << F::PlannedGoLive << u"soon"_s << u"soon is not a date"_s;
    QTest::newRow("no such day") << F::PlannedStart << u"2026-02-31"_s << u"is not a date"_s;
    QTest::newRow("no such approach") << F::Approach << u"Magic"_s << u"is not an approach"_s;
    QTest::newRow("half a month") << F::RampMonths << u"1.5"_s << u"number of months"_s;
    QTest::newRow("no name") << F::Name << u"  "_s << u"needs a name"_s;
    QTest::newRow("no code") << F::Code << QString() << u"needs a code"_s;
    QTest::newRow("target in words") << F::Target << u"high"_s << u"high is not a number"_s;
}

void FieldBatchTest::wrongTextsSayWhyAndChangeNothing()
{
    QFETCH(F, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    FieldBatch made = batch();
    const auto problem = made.set(m->fraud, field, text);
    QVERIFY(problem);
    QVERIFY2(problem->contains(says), qPrintable(*problem));
    QVERIFY(made.change(u"x"_s).isEmpty());
}

void FieldBatchTest::whatAnEditorShowsReadsBackTheSame()
{
    Initiative full = m->at(m->fraud);
    full.problem = u"Line one\nline two"_s;
    full.sponsor = u"Head of Fraud"_s;
    full.approach = Approach::CloudService;
    full.tags = {u"genai"_s, u"fraud"_s};
    full.baseline = 0.125;
    full.target = 1234567.875;
    full.investment = 1'234'567.5;
    full.yearlyBenefit = -12;
    full.rampMonths = 6;
    full.plannedStart = QDate(2026, 2, 1);
    m->perform(edits::editInitiative(m->session.portfolio(), full));
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German), QLocale::c()}) {
        Initiative copy;
        copy.id = full.id;
        copy.unit = full.unit;
        copy.plannedGoLive = QDate(2020, 1, 1);
        for (int field = 0; field <= int(F::Source); ++field) {
            const QString text = editText(m->session.portfolio(), full, F(field), locale);
            QVERIFY2(!readInto(copy, F(field), text, locale), qPrintable(text));
        }
        QVERIFY(copy == full);
    }
}

void FieldBatchTest::datesAreReadInSeveralShapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("iso") << u"2026-03-04"_s << british;
    QTest::newRow("day first") << u"4/3/2026"_s << british;
    QTest::newRow("month first") << u"3/4/2026"_s << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("german") << u"4.3.2026"_s << QLocale(QLocale::German);
    QTest::newRow("month name") << u"4 March 2026"_s << british;
}

void FieldBatchTest::datesAreReadInSeveralShapes()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QCOMPARE(readDay(text, locale), std::optional(QDate(2026, 3, 4)));
}

void FieldBatchTest::aTakenCodeIsRefused()
{
    FieldBatch made = batch();
    QVERIFY(made.set(m->fraud, F::Code, u"I-0002"_s));
    QVERIFY(!made.set(m->fraud, F::Code, u"F-1"_s));
    QVERIFY(made.set(m->claims, F::Code, u"F-1"_s)); // taken just now
    QVERIFY(!made.set(m->claims, F::Code, u"I-0002"_s)); // its own
}

void FieldBatchTest::oneFieldIsNamedAfterWhatItDoes()
{
    FieldBatch made = batch();
    QVERIFY(!made.set(m->fraud, F::Name, u"Fraud 3"_s));
    const Change change = made.change(u"Edit"_s);
    QCOMPARE(change.label, u"Rename Fraud 3"_s);
    QVERIFY(!change.mergeKey.isEmpty());
    QVERIFY(!made.set(m->claims, F::Sponsor, u"Board"_s));
    QCOMPARE(made.change(u"Paste 2 cells"_s).label, u"Paste 2 cells"_s);
}

void FieldBatchTest::aNewUnitIsMadeOnce()
{
    FieldBatch made = batch();
    QVERIFY(!made.set(m->fraud, F::Unit, u"Retail"_s));
    QVERIFY(!made.set(m->cafe, F::Unit, u" retail "_s));
    QVERIFY(!made.set(m->claims, F::Unit, u"banking"_s)); // there already
    m->perform(made.change(u"Paste"_s));
    QCOMPARE(m->session.portfolio().units().size(), 3);
    QCOMPARE(m->at(m->fraud).unit, m->at(m->cafe).unit);
    QCOMPARE(m->at(m->claims).unit, m->unitNamed(u"Banking"_s));
}

void FieldBatchTest::newInitiativesGetCodesThatAreFree()
{
    FieldBatch made = batch();
    const InitiativeId first = made.add();
    const InitiativeId second = made.add();
    const InitiativeId nameless = made.add();
    QVERIFY(!made.set(first, F::Name, u"Churn"_s));
    QVERIFY(!made.set(second, F::Name, u"Pricing"_s));
    QVERIFY(!made.set(second, F::Code, u"I-0004"_s)); // the one the first would get
    QVERIFY(!made.setStage(second, u"pilot"_s));
    QVERIFY(!made.setCustom(second, u"Vendor"_s, u"Own"_s));
    m->perform(made.change(u"Paste"_s));
    QVERIFY(!m->session.portfolio().initiatives().find(nameless));
    QCOMPARE(m->at(second).code, u"I-0004"_s);
    QCOMPARE(m->at(first).code, u"I-0005"_s);
    const auto entries = m->session.portfolio().stageEntriesOf(second);
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(m->session.portfolio().currentStage(second)->name, u"Pilot"_s);
    QCOMPARE(entries.front().enteredOn, m->session.asOf());
    QCOMPARE(m->session.portfolio().initiatives().find(second)->custom.front().value, u"Own"_s);
}

void FieldBatchTest::theSameStageIsNoEntry()
{
    FieldBatch made = batch();
    QVERIFY(!made.setStage(m->fraud, u"Idea"_s));
    QVERIFY(made.change(u"x"_s).isEmpty());
    QVERIFY(made.setStage(m->fraud, u"Somewhere"_s));
    QVERIFY(made.setStage(m->fraud, QString()));
    QVERIFY(!made.setStage(m->fraud, u"Production"_s));
    QVERIFY(made.change(u"x"_s).label.contains(u"Production"_s));
}

void FieldBatchTest::wordsAreUnderstoodAsByAnImport()
{
    FieldBatch made = batch();
    QVERIFY(!made.setStage(m->fraud, u"live"_s));
    QVERIFY(made.change(u"x"_s).label.contains(u"Production"_s));
    Initiative initiative;
    QVERIFY(!readInto(initiative, F::Approach, u"in-house"_s, QLocale(QLocale::English)));
    QCOMPARE(initiative.approach, Approach::CustomModel);
    QVERIFY(!readInto(initiative, F::Approach, u"Kauf"_s, QLocale(QLocale::German)));
    QCOMPARE(initiative.approach, Approach::VendorProduct);
}

void FieldBatchTest::customValuesComeAndGo()
{
    for (const QString &value : {u"Lloyd"_s, u"Own"_s, QString()}) {
        FieldBatch made = batch();
        QVERIFY(!made.setCustom(m->fraud, u"Vendor"_s, value));
        m->perform(made.change(u"x"_s));
        const auto values = m->session.portfolio().initiatives().find(m->fraud)->custom;
        QCOMPARE(values.empty(), value.isEmpty());
        if (!values.empty())
            QCOMPARE(values.front().value, value);
    }
}

void FieldBatchTest::nothingSetIsNoChange()
{
    FieldBatch made = batch();
    QVERIFY(made.change(u"x"_s).isEmpty());
    QVERIFY(!made.set(m->fraud, F::Investment, u"1.2m"_s)); // what it is already
    QVERIFY(made.change(u"x"_s).isEmpty());
    QVERIFY(made.set(InitiativeId{5}, F::Name, u"Nobody"_s));
}

QTEST_GUILESS_MAIN(FieldBatchTest)
#include "tst_field_batch.moc"
