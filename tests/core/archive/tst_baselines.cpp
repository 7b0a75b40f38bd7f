// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/baselines.h"
#include "tests/core/storage/fixture.h"

using namespace portolan;
using namespace portolan::test;

class BaselinesTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsFrozenComesBackAsItWas();
    void aBaselineHoldsNoOtherBaselines();
    void aNameIsNeededAndTakenOnce();
    void renamingKeepsWhatIsFrozen();
    void theyAreListedByDay();
    void theFileKeepsThemAndTheJournalNamesThem();
    void eachStepIsUndone();
    void theArchiveCarriesThem();
    void aDamagedFileKeepsThem();
};

namespace {

const QDate today(2026, 11, 24);

Portfolio frozen(const Portfolio &portfolio, const QString &name, QDate on = today)
{
    return portfolio.with(freezeBaseline(portfolio, name, u"for the board"_s, on).value()).value();
}

Portfolio renamed(const Portfolio &portfolio)
{
    Initiative after = portfolio.initiatives()[0];
    after.name = u"Something else"_s;
    return portfolio.with(edits::editInitiative(portfolio, after)).value();
}

} // namespace

void BaselinesTest::whatIsFrozenComesBackAsItWas()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        Portfolio before = arbitraryPortfolio(seed);
        while (!before.baselines().isEmpty())
            VERIFY_DONE(before.apply(removeBaseline(before, before.baselines()[0].id)));
        const Portfolio after = renamed(frozen(before, u"Plan"_s));
        const auto back = thawed(after.baselines()[0]);
        VERIFY_DONE(back);
        QVERIFY(*back == before);
    }
}

void BaselinesTest::aBaselineHoldsNoOtherBaselines()
{
    const Portfolio twice = frozen(frozen(soundPortfolio(), u"First"_s), u"Second"_s);
    QCOMPARE(twice.baselines().size(), 2);
    QVERIFY(thawed(twice.baselines()[1])->baselines().isEmpty());
    QCOMPARE(twice.baselines()[0].content, twice.baselines()[1].content);
}

void BaselinesTest::aNameIsNeededAndTakenOnce()
{
    const Portfolio portfolio = frozen(soundPortfolio(), u"  Plan 2026 "_s);
    const Baseline &baseline = portfolio.baselines()[0];
    QCOMPARE(baseline.name, u"Plan 2026"_s);
    QCOMPARE(baseline.frozenOn, today);
    QCOMPARE(baseline.note, u"for the board"_s);
    VERIFY_REFUSED(freezeBaseline(portfolio, u" \t"_s, {}, today), Error::Code::BadInput);
    VERIFY_REFUSED(freezeBaseline(portfolio, u"PLAN 2026"_s, {}, today), Error::Code::BadInput);
    const Portfolio two = frozen(portfolio, u"Plan 2027"_s);
    VERIFY_REFUSED(renameBaseline(two, baseline.id, u"plan 2027"_s, {}), Error::Code::BadInput);
    VERIFY_REFUSED(renameBaseline(two, BaselineId{5}, u"x"_s, {}), Error::Code::NotFound);
    VERIFY_DONE(renameBaseline(two, baseline.id, u"PLAN 2026"_s, {}));
}

void BaselinesTest::renamingKeepsWhatIsFrozen()
{
    const Portfolio before = frozen(soundPortfolio(), u"Plan"_s);
    const Baseline &baseline = before.baselines()[0];
    const auto change = renameBaseline(before, baseline.id, u"Budget"_s, u"after the cuts"_s);
    VERIFY_DONE(change);
    Baseline expected = baseline;
    expected.name = u"Budget"_s;
    expected.note = u"after the cuts"_s;
    QVERIFY(before.with(*change)->baselines()[0] == expected);
    QVERIFY(renameBaseline(before, baseline.id, baseline.name, baseline.note)->isEmpty());
    QVERIFY(removeBaseline(before, BaselineId{5}).isEmpty());
}

void BaselinesTest::theyAreListedByDay()
{
    Portfolio portfolio = frozen(soundPortfolio(), u"late"_s, QDate(2026, 5, 1));
    portfolio = frozen(portfolio, u"early"_s, QDate(2025, 5, 1));
    portfolio = frozen(portfolio, u"late too"_s, QDate(2026, 5, 1));
    QStringList names;
    for (const Baseline &baseline : orderedBaselines(portfolio))
        names << baseline.name;
    QCOMPARE(names, (QStringList{u"early"_s, u"late"_s, u"late too"_s}));
}

void BaselinesTest::theFileKeepsThemAndTheJournalNamesThem()
{
    const Place place;
    Portfolio portfolio = soundPortfolio();
    auto file = place.create(portfolio);
    QVERIFY(file);
    const auto perform = [&](const Change &change) {
        return file->commit(change).has_value() && portfolio.apply(change).has_value();
    };
    QVERIFY(perform(*freezeBaseline(portfolio, u"Plan"_s, {}, today)));
    QVERIFY(perform(*freezeBaseline(portfolio, u"Second"_s, {}, today)));
    QVERIFY(perform(*renameBaseline(portfolio, portfolio.baselines()[0].id, u"Budget"_s, u"n"_s)));
    QVERIFY(perform(removeBaseline(portfolio, portfolio.baselines()[1].id)));
    file.reset();
    const auto opened = PortfolioFile::open(place.path);
    VERIFY_DONE(opened);
    QVERIFY((*opened)->load().value() == portfolio);
    QCOMPARE(portfolio.baselines().size(), 1);
    QVERIFY((*opened)->check()->isEmpty());
    const auto lines = (*opened)->journal({{}, 0, {}, 4});
    VERIFY_DONE(lines);
    QCOMPARE(lines->at(0).label, u"Delete baseline Second"_s);
    QCOMPARE(lines->at(0).before, QVariant(u"Second"_s));
    QVERIFY(!lines->at(0).state.contains("content"_L1)); // bytes say nothing to people
    QVERIFY(lines->at(0).state.contains("2026-11-24"_L1));
    QCOMPARE(lines->at(1).label, u"Rename baseline Plan"_s);
    QCOMPARE(lines->at(1).field, u"name"_s);
    QCOMPARE(lines->at(3).label, u"Freeze baseline Second"_s);
}

void BaselinesTest::eachStepIsUndone()
{
    const Portfolio before = frozen(soundPortfolio(), u"Plan"_s);
    const BaselineId id = before.baselines()[0].id;
    for (const Change &change : {*freezeBaseline(before, u"Another"_s, {}, today),
                                 *renameBaseline(before, id, u"New"_s, {}), removeBaseline(before, id)}) {
        const auto after = before.with(change);
        VERIFY_DONE(after);
        QVERIFY(!(*after == before));
        QVERIFY(after->with(change.inverse()).value() == before);
    }
}

void BaselinesTest::theArchiveCarriesThem()
{
    const Portfolio portfolio = renamed(frozen(soundPortfolio(), u"Plan"_s));
    const auto back = readArchive(writeArchive(portfolio).value(), {});
    VERIFY_DONE(back);
    QVERIFY(*back == portfolio);
    QCOMPARE(back->initiatives()[0].name, u"Something else"_s);
    QCOMPARE(thawed(back->baselines()[0])->initiatives()[0].name, u"Initiative 1"_s);
}

void BaselinesTest::aDamagedFileKeepsThem()
{
    const Place place;
    const Portfolio portfolio = frozen(soundPortfolio(), u"Plan"_s);
    QVERIFY(place.create(portfolio));
    QVERIFY(writeBytes(place.path, bytesOf(place.path).replace(68, 4, "XXXX"))); // no longer ours, it seems
    const QString target = place.other(u"recovered.portolan"_s);
    VERIFY_DONE(PortfolioFile::recover(place.path, target));
    const auto back = (*PortfolioFile::open(target))->load();
    VERIFY_DONE(back);
    QVERIFY(*back == portfolio);
    VERIFY_DONE(thawed(back->baselines()[0]));
}

QTEST_GUILESS_MAIN(BaselinesTest)
#include "tst_baselines.moc"
