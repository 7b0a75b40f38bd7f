// SPDX-License-Identifier: GPL-3.0-or-later
// What a user sees and decides before an import: guesses, values, mappings kept by name, what becomes of each
// row, and what may be there already.
#include "core/edits/edits.h"
#include "core/exchange/mapping_profiles.h"
#include "core/exchange/name_index.h"
#include "core/exchange/preview.h"
#include "core/exchange/rating_scale.h"
#include "fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::exchange;

class TestImportChoices : public QObject {
    Q_OBJECT

private slots:
    void init();
    void guessesSayHowSureAndWhy();
    void theBeginningIsShownAsUnderstood();
    void theHeaderIsWhereTheUserSays();
    void valuesAreTold();
    void meaningsOfTheMappingAreFollowed();
    void scalesComeFromTheHeadingFirst_data();
    void scalesComeFromTheHeadingFirst();
    void aMappingSurvivesItsFile();
    void badMappingsAreRefused_data();
    void badMappingsAreRefused();
    void profilesAreKeptFoundAndRemoved();
    void headingsThatAreOnlyWrittenOtherwiseFit();
    void namesAreAsAlikeAsTheirLetters();
    void everyRowHasItsOutcome();
    void theMostAlikeFindEachOther();
    void longListsAreComparedQuickly();
    void anotherUnitCountsAgainst();
    void whatTheUserCallsTheSameIsUpdated();
    void onlyWhatIsRatedAnewIsCounted();
    void tellingChangesNothing();

private:
    ImportPlan planned(const QByteArray &csv, const std::optional<Mapping> &mapping = {},
                       bool tell = true) const
    {
        ImportOptions options;
        options.asOf = QDate(2026, 11, 24);
        options.tellRows = tell;
        options.mapping = mapping;
        options.sameAs = m_sameAs;
        auto plan = planImport(csv, u"list.csv"_s, m_portfolio, options);
        if (!plan)
            qWarning() << plan.error().subject << plan.error().detail;
        return plan.value_or(ImportPlan());
    }
    void add(const QString &code, const QString &name, UnitId unit = {})
    {
        Initiative initiative;
        initiative.code = code;
        initiative.name = name;
        initiative.unit = unit;
        QVERIFY(m_portfolio.apply(edits::addInitiative(m_portfolio, initiative, QDate(2026, 1, 1))));
    }
    InitiativeId idOf(const QString &code) const { return m_portfolio.initiativeByCode(code)->id; }
    static QString meaning(const ImportPlan &plan, const QString &value)
    {
        const auto found = std::ranges::find(plan.values, value, &ValueMatch::value);
        return found == plan.values.end() ? u"absent"_s : found->meaning;
    }

    Portfolio m_portfolio;
    QHash<qsizetype, InitiativeId> m_sameAs;
};

void TestImportChoices::init()
{
    m_portfolio = emptyPortfolio();
    m_sameAs.clear();
}

void TestImportChoices::guessesSayHowSureAndWhy()
{
    const ImportPlan plan = planned("Code,Use case,Status,Investment,Mood\n"
                                    "A,Invoice matching,Pilot,1000,calm\nB,Berth planning,Mystery,2000,wild\n"
                                    "C,Yard planning,Scaled,n.k.,calm\nD,Tender reading,Idea,3000,odd\n");
    QCOMPARE(plan.mapping.size(), 4);
    const auto mapped = [&](const QString &column) {
        return *std::ranges::find(plan.mapping, column, &MappedColumn::column);
    };
    QCOMPARE(mapped(u"Code"_s).field, u"code"_s);
    QVERIFY(mapped(u"Code"_s).confidence > 0.9);
    QVERIFY(!mapped(u"Code"_s).fitting); // any text is a code
    QCOMPARE(mapped(u"Status"_s).field, u"stage"_s);
    QCOMPARE(mapped(u"Status"_s).fitting, std::optional(0.75));
    QCOMPARE(mapped(u"Investment"_s).fitting, std::optional(0.75));
    QVERIFY(mapped(u"Status"_s).confidence < mapped(u"Code"_s).confidence);
    QCOMPARE(plan.unmappedColumns, QStringList{u"Mood"_s});
    const ImportPlan byValues =
        planned("Code,Name,Xyz\nA,Invoice matching,Pilot\nB,Berth planning,Idea\nC,Gate cameras,Idea\n");
    QCOMPARE(byValues.mapping.size(), 3);
    QCOMPARE(byValues.mapping[2].field, u"stage"_s);
    QCOMPARE(byValues.mapping[2].reason, u"values"_s);
    QCOMPARE(byValues.mapping[2].fitting, std::optional(1.0));
    QVERIFY(byValues.mapping[2].confidence < 0.65);
}

void TestImportChoices::theBeginningIsShownAsUnderstood()
{
    const auto preview = previewSource(
        "Our list,,\n,,\nName,Stage,Name\nOne,Pilot,x\nTwo,,y\n,,\nThree,Idea,z\n", u"a.csv"_s, {}, {}, 2);
    QVERIFY(preview);
    QCOMPARE(preview->headerRow, 3);
    QCOMPARE(preview->records, 3);
    QCOMPARE(preview->columns, QStringList({u"Name"_s, u"Stage"_s, u"Name (2)"_s}));
    QCOMPARE(preview->rows,
             (QList<QStringList>{{u"One"_s, u"Pilot"_s, u"x"_s}, {u"Two"_s, QString(), u"y"_s}}));
    QVERIFY(!previewSource("", u"a.csv"_s, {}));
}

void TestImportChoices::theHeaderIsWhereTheUserSays()
{
    const QByteArray csv = "Code,Name,Stage\nKürzel,Bezeichnung,Phase\nA,One,Pilot\n";
    const auto preview = previewSource(csv, u"a.csv"_s, {});
    QVERIFY(preview);
    QCOMPARE(preview->headerRow, 1);
    QCOMPARE(preview->firstRows.size(), 3);
    QCOMPARE(preview->firstRows[1], QStringList({u"Kürzel"_s, u"Bezeichnung"_s, u"Phase"_s}));
    const auto second = previewSource(csv, u"a.csv"_s, {{}, 2});
    QVERIFY(second);
    QCOMPARE(second->headerRow, 2);
    QCOMPARE(second->columns, QStringList({u"Kürzel"_s, u"Bezeichnung"_s, u"Phase"_s}));
    QCOMPARE(second->records, 1);
    Mapping mapping;
    mapping.headerRow = 2;
    mapping.guessOthers = true;
    const ImportPlan plan = planned(csv, mapping);
    QCOMPARE(plan.rows, 1);
    QCOMPARE(plan.imported, 1);
    for (const qsizetype below : {3, 4, 1'000'000})
        QCOMPARE(previewSource(csv, u"a.csv"_s, {{}, below}).error().code, Error::Code::Empty);

    const QTemporaryDir folder;
    const MappingProfiles profiles(folder.path());
    mapping.columns = {{u"Kürzel"_s, u"code"_s}, {u"Bezeichnung"_s, u"name"_s}};
    QVERIFY(profiles.save(u"two heads"_s, mapping));
    QVERIFY(!profiles.bestFor(preview->columns));
    QCOMPARE(profiles.bestFor(preview->columns, preview->firstRows)->name, u"two heads"_s);
}

void TestImportChoices::valuesAreTold()
{
    const ImportPlan plan =
        planned("Name,Stage,Business value,Feasibility,Confidence\n"
                "One,Live,◑,High,high\nTwo,Live,●,Low,medium\nThree,Nirvana,○,n/a,whatever\n");
    QCOMPARE(meaning(plan, u"Live"_s), u"Production"_s);
    QCOMPARE(meaning(plan, u"Nirvana"_s), QString());
    QCOMPARE(meaning(plan, u"◑"_s), u"3"_s);
    QCOMPARE(meaning(plan, u"●"_s), u"5"_s);
    QCOMPARE(meaning(plan, u"High"_s), u"5"_s);
    QCOMPARE(meaning(plan, u"n/a"_s), u"n/a"_s);
    QCOMPARE(meaning(plan, u"medium"_s), u"medium"_s);
    QCOMPARE(meaning(plan, u"One"_s), u"absent"_s); // names are taken as they are
    QCOMPARE(plan.values.front().count, 2); // the most frequent first
}

void TestImportChoices::meaningsOfTheMappingAreFollowed()
{
    Mapping mapping;
    mapping.columns = {{u"Stage"_s, u"stage"_s}, {u"Business value"_s, u"rating:business_value"_s}};
    mapping.guessOthers = true;
    mapping.stages = {{u"Nirvana"_s, u"Scaled"_s}, {u"Limbo"_s, QString()}};
    mapping.values = {{u"Business value"_s, {{u"TOP"_s, u"5"_s}, {u"7"_s, u"2"_s}, {u"?"_s, QString()}}}};
    mapping.scales = {{u"Business value"_s, u"1-10"_s}};
    const ImportPlan plan =
        planned("Code,Name,Stage,Business value\nA,One,Nirvana,top\nB,Two,Limbo,7\nC,Three,,?\nD,Four,,10\n",
                mapping);
    QVERIFY2(plan.warnings.isEmpty(), qPrintable(plan.warnings.value(0).message));
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(plan.change));
    const auto rating = [&](QStringView code) -> std::optional<double> {
        const auto assessments = after.assessmentsOf(after.initiativeByCode(code)->id);
        return assessments.empty() ? std::nullopt : after.ratingsOf(assessments.front().id).front().value;
    };
    QCOMPARE(rating(u"A"), std::optional(5.0)); // letters of any case
    QCOMPARE(rating(u"B"), std::optional(2.0)); // as the user said, not on the scale of the column
    QCOMPARE(rating(u"C"), std::nullopt);
    QCOMPARE(rating(u"D"), std::optional(5.0));
    QCOMPARE(after.currentStage(after.initiativeByCode(u"A")->id)->name, u"Scaled"_s);
    QVERIFY(!after.currentStage(after.initiativeByCode(u"B")->id));
    QVERIFY(std::ranges::find(plan.values, u"?"_s, &ValueMatch::value)->isGiven);
    QVERIFY(std::ranges::find(plan.values, u"Limbo"_s, &ValueMatch::value)->isGiven);
}

void TestImportChoices::scalesComeFromTheHeadingFirst_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("scale");
    QTest::newRow("brackets") << u"Value (1-10)"_s << u"1-10"_s;
    QTest::newRow("dash") << u"Value 0 – 5"_s << u"0-5"_s;
    QTest::newRow("words") << u"Wert von 1 bis 5"_s << u"1-5"_s;
    QTest::newRow("hundred") << u"Score 0..100"_s << u"0-100"_s;
    QTest::newRow("percent") << u"Fit in %"_s << u"0-100"_s;
    QTest::newRow("year") << u"Value 2021-5"_s << QString();
    QTest::newRow("none") << u"Value"_s << QString();
}

void TestImportChoices::scalesComeFromTheHeadingFirst()
{
    QFETCH(QString, header);
    QFETCH(QString, scale);
    const auto told = ratingScaleInHeader(header);
    QCOMPARE(told ? scaleWord(*told) : QString(), scale);
}

void TestImportChoices::aMappingSurvivesItsFile()
{
    Mapping mapping;
    mapping.columns = {{u"Titel / Name"_s, u"name"_s}, {u"Nr"_s, u"code"_s}, {u"Farbe"_s, QString()}};
    mapping.stages = {{u"läuft"_s, u"Pilot"_s}, {u"?"_s, QString()}};
    mapping.dateOrder = DateOrder::MonthFirst;
    mapping.decimal = u',';
    mapping.headerRow = 3;
    mapping.guessOthers = true;
    mapping.scales = {{u"Wert"_s, u"0-10"_s}};
    mapping.values = {{u"Wert"_s, {{u"spitze"_s, u"5"_s}, {u"-"_s, QString()}}}};
    const auto read = mappingFromJson(toJson(mapping), u"m.json"_s);
    QVERIFY(read);
    QVERIFY(*read == mapping);
}

void TestImportChoices::badMappingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("columns");
    QTest::newRow("values are no object") << QByteArray(R"({"values": [1]})");
    QTest::newRow("a column of values is none") << QByteArray(R"({"values": {"Wert": "5"}})");
    QTest::newRow("a meaning is a number") << QByteArray(R"({"values": {"Wert": {"gut": 5}}})");
    QTest::newRow("no such scale") << QByteArray(R"({"scales": {"Wert": "1-7"}})");
    QTest::newRow("rows count from 1") << QByteArray(R"({"header_row": 0})");
    QTest::newRow("no whole row") << QByteArray(R"({"header_row": 2.5})");
    QTest::newRow("a row is no text") << QByteArray(R"({"header_row": "2"})");
}

void TestImportChoices::badMappingsAreRefused()
{
    QFETCH(QByteArray, json);
    const auto read = mappingFromJson(json, u"m.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::BadInput);
    QCOMPARE(read.error().subject, u"m.json"_s);
}

void TestImportChoices::profilesAreKeptFoundAndRemoved()
{
    const QTemporaryDir folder;
    const MappingProfiles profiles(folder.filePath(u"not/there/yet"_s));
    QVERIFY(profiles.all().isEmpty());
    Mapping wide;
    wide.columns = {{u"Code"_s, u"code"_s},
                    {u"Name"_s, u"name"_s},
                    {u"Who"_s, u"sponsor"_s},
                    {u"When"_s, u"planned_start"_s}};
    Mapping narrow;
    narrow.columns = {{u"Name"_s, u"name"_s}};
    const QString name = u"A/B: \"2026\" ..\\ ä%"_s; // no file name can be that
    QVERIFY(profiles.save(name, wide));
    QVERIFY(profiles.save(u"narrow"_s, narrow));
    QVERIFY(profiles.save(u"narrow"_s, narrow)); // takes the place of the first
    QCOMPARE(profiles.all().size(), 2);
    QCOMPARE(profiles.save(u"  "_s, wide).error().code, Error::Code::BadInput);
    QFile broken(folder.filePath(u"not/there/yet/broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    QCOMPARE(profiles.all().size(), 2);
    QCOMPARE(profiles.bestFor({u"Code"_s, u"Name"_s, u"Who"_s, u"New"_s})->name,
             name); // three of its four are there
    QCOMPARE(profiles.bestFor({u"Name"_s})->name, u"narrow"_s);
    QVERIFY(!profiles.bestFor({u"Titel"_s, u"Land"_s}));
    QVERIFY(profiles.remove(name));
    QCOMPARE(profiles.remove(name).error().code, Error::Code::NotFound);
    QCOMPARE(profiles.all().size(), 1);
}

void TestImportChoices::headingsThatAreOnlyWrittenOtherwiseFit()
{
    Mapping mapping;
    mapping.columns = {{u"Titel"_s, u"name"_s}, {u"Verantwortlich"_s, u"sponsor"_s}};
    const ImportPlan plan = planned("TITEL,verantwortlich:\nOne,Ada\nTwo,Ben\n", mapping);
    QCOMPARE(plan.mapping.size(), 2);
    QCOMPARE(plan.imported, 2);
}

void TestImportChoices::namesAreAsAlikeAsTheirLetters()
{
    NameIndex index;
    index.add(InitiativeId{1}, u"Invoice matching"_s);
    index.add(InitiativeId{2}, u"Berth planning"_s);
    index.add(InitiativeId{3}, QString());
    const auto best = [&](const QString &name) { return index.like(name, 0.3).value(0); };
    QCOMPARE(best(u"Invoice matching"_s).similarity, 1.0);
    QCOMPARE(best(u"matching - INVOICE"_s).similarity, 1.0); // the same words
    QCOMPARE(best(u"Invoice mathcing"_s).initiative, InitiativeId{1});
    QVERIFY(best(u"Invoice mathcing"_s).similarity > 0.7);
    QVERIFY(best(u"Berth planning 2027"_s).similarity > 0.75);
    // " be ber ert rth th_ " + " pl pla lan ann nni nin ing ng_ ": 13 groups, of which " pl .. ng_": 8 of 18.
    QCOMPARE(best(u"Maintenance planning"_s).similarity, 2 * 8.0 / (13 + 19));
    QVERIFY(index.like(u"Churn forecast"_s, 0.3).isEmpty());
    QVERIFY(index.like(QString(), 0.0).isEmpty());
}

void TestImportChoices::everyRowHasItsOutcome()
{
    add(u"A-1"_s, u"Invoice matching"_s);
    add(u"A-2"_s, u"Berth planning"_s);
    add(u"A-3"_s, u"Old pilot"_s);
    const ImportPlan plan = planned(
        "Code,Name,Sponsor,Investment,Requires\nA-1,Invoice matching,Ada,oops,Z-9\nA-2,Berth planning,,,\n"
        "B-1,Churn forecast,Ben,5,\nA-1,Again,,,\n,,Nobody,,\n");
    QCOMPARE(plan.outcomes.size(), 5);
    const auto kind = [&](qsizetype at) { return plan.outcomes[at].kind; };
    QCOMPARE(kind(0), RowOutcome::Kind::Updated);
    QCOMPARE(kind(1), RowOutcome::Kind::Same);
    QCOMPARE(kind(2), RowOutcome::Kind::New);
    QCOMPARE(kind(3), RowOutcome::Kind::Skipped);
    QCOMPARE(kind(4), RowOutcome::Kind::Skipped);
    QCOMPARE(plan.outcomes[0].row, 2);
    QCOMPARE(plan.outcomes[0].initiative, idOf(u"A-1"_s));
    QCOMPARE(plan.outcomes[0].warnings, 2); // the amount, and the code that is nowhere
    QVERIFY(plan.outcomes[0].firstWarning.startsWith(u"Investment: "_s));
    QCOMPARE(plan.outcomes[0].edits, size_t(1));
    const Edit &edit = plan.change.edits[plan.outcomes[0].firstEdit];
    QCOMPARE(std::get<EditOf<Initiative>>(edit).after->sponsor, u"Ada"_s);
    QCOMPARE(plan.outcomes[1].edits, size_t(0));
    QVERIFY(!plan.outcomes[3].firstWarning.isEmpty());
    QCOMPARE(plan.gone, QList<InitiativeId>{idOf(u"A-3"_s)});
}

void TestImportChoices::theMostAlikeFindEachOther()
{
    add(u"A-1"_s, u"Invoice matching"_s);
    add(u"A-2"_s, u"Invoice matching abroad"_s);
    add(u"A-3"_s, u"Berth planning"_s);
    const ImportPlan plan =
        planned("Name\nInvoice matching 2027\nInvoice matching abroad 2027\nBerth planning\nGate cameras\n");
    QCOMPARE(plan.outcomes[0].likely->initiative, idOf(u"A-1"_s));
    QCOMPARE(plan.outcomes[1].likely->initiative, idOf(u"A-2"_s));
    QVERIFY(!plan.outcomes[2].likely); // known by its name
    QVERIFY(!plan.outcomes[3].likely);
    const ImportPlan crowd = planned(
        "Name\nInvoice matching 2027\nInvoice matching 2028\nInvoice matching 2029\nBerth planning\n");
    QSet<InitiativeId> offered;
    for (const RowOutcome &outcome : crowd.outcomes) {
        QVERIFY(!outcome.likely || !offered.contains(outcome.likely->initiative));
        if (outcome.likely)
            offered.insert(outcome.likely->initiative);
    }
    QCOMPARE(offered.size(), 2);
}

// Next year's list of 5,000, all of it under other names: who asks must not wait long.
void TestImportChoices::longListsAreComparedQuickly()
{
    const QStringList words{u"invoice"_s,  u"berth"_s,    u"crane"_s,  u"forecast"_s,
                            u"matching"_s, u"planning"_s, u"claims"_s, u"chat"_s,
                            u"vision"_s,   u"routing"_s,  u"yard"_s,   u"energy"_s};
    QRandomGenerator random(7);
    QByteArray csv = "Name\n";
    Change change;
    for (int i = 0; i < 5000; ++i) {
        QStringList name;
        for (int word = 0; word < 4; ++word)
            name << words[qsizetype(random.bounded(quint32(words.size())))];
        name << QString::number(random.bounded(10000));
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.code = u"A-%1"_s.arg(i);
        initiative.name = name.join(u' ');
        csv += initiative.name.toUtf8() + " II\n";
        change.create(initiative);
    }
    QVERIFY(m_portfolio.apply(change));
    QElapsedTimer clock;
    clock.start();
    const ImportPlan plan = planned(csv);
    QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
    const auto found =
        std::ranges::count_if(plan.outcomes, [](const RowOutcome &each) { return each.likely.has_value(); });
    QVERIFY2(found > 4900, qPrintable(QString::number(found)));
}

void TestImportChoices::anotherUnitCountsAgainst()
{
    const Unit port{freshId<UnitId>(), u"Port"_s, {}, {}};
    const Unit yard{freshId<UnitId>(), u"Yard"_s, {}, {}};
    Change units;
    units.create(port);
    units.create(yard);
    QVERIFY(m_portfolio.apply(units));
    add(u"A-1"_s, u"Crane planning"_s, port.id);
    add(u"A-2"_s, u"Crane planning"_s, yard.id);
    const ImportPlan plan = planned("Name,Business unit\nCrane planning 27,Yard\n");
    QCOMPARE(plan.mapping.size(), 2);
    QVERIFY(plan.outcomes[0].likely);
    QCOMPARE(plan.outcomes[0].likely->initiative, idOf(u"A-2"_s));
    QCOMPARE(plan.outcomes[0].likely->sameUnit, std::optional(true));
}

void TestImportChoices::whatTheUserCallsTheSameIsUpdated()
{
    add(u"A-1"_s, u"Invoice matching"_s);
    const QByteArray csv = "Code,Name,Stage\nX-7,Invoices matched,Production\n";
    const ImportPlan open = planned(csv);
    QCOMPARE(open.imported, 1);
    QCOMPARE(open.gone.size(), 1);
    m_sameAs.insert(2, idOf(u"A-1"_s));
    const ImportPlan told = planned(csv);
    QCOMPARE(told.imported, 0);
    QCOMPARE(told.updated, 1);
    QVERIFY(told.gone.isEmpty());
    QCOMPARE(told.stageMoves, 1);
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(told.change));
    QCOMPARE(after.initiatives().size(), 1);
    QCOMPARE(after.initiativeByCode(u"X-7")->name, u"Invoices matched"_s);
    QCOMPARE(after.currentStage(after.initiativeByCode(u"X-7")->id)->name, u"Production"_s);
}

void TestImportChoices::onlyWhatIsRatedAnewIsCounted()
{
    const QByteArray first = "Code,Name,Business value,Feasibility,Risk level\nA-1,Invoice matching,4,3,2\n";
    QCOMPARE(planned(first).outcomes[0].ratings, 3);
    QVERIFY(m_portfolio.apply(planned(first).change));
    ImportOptions later;
    later.asOf = QDate(2027, 11, 24);
    later.tellRows = true;
    const auto plan =
        planImport("Code,Business value,Feasibility\nA-1,4,5\n", u"list.csv"_s, m_portfolio, later);
    QVERIFY(plan);
    QCOMPARE(plan->outcomes[0].ratings, 1); // though the later assessment has all three
    QCOMPARE(plan->outcomes[0].kind, RowOutcome::Kind::Updated);
}

void TestImportChoices::tellingChangesNothing()
{
    add(u"A-1"_s, u"Invoice matching"_s);
    const QByteArray csv =
        "Code,Name,Stage,Business value\nA-1,Invoice matching,Pilot,7\nB-1,Invoice match,Limbo,10\n";
    const ImportPlan told = planned(csv);
    const ImportPlan silent = planned(csv, {}, false);
    QVERIFY(silent.outcomes.isEmpty() && silent.values.isEmpty() && silent.gone.isEmpty());
    QCOMPARE(told.change.edits.size(), silent.change.edits.size());
    QCOMPARE(told.warnings, silent.warnings);
    QCOMPARE(told.notes, silent.notes);
    QCOMPARE(told.imported, silent.imported);
}

QTEST_GUILESS_MAIN(TestImportChoices)
#include "tst_import_choices.moc"
