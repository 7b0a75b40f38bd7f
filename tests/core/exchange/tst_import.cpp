// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "tests/core/exchange/fixture.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace portolan;
using namespace portolan::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 1);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportOptions options()
{
    ImportOptions all;
    all.asOf = today;
    return all;
}

struct Imported {
    ImportPlan plan;
    Portfolio portfolio;

    const Initiative &operator[](QStringView code) const { return *portfolio.initiativeByCode(code); }
    QString custom(QStringView code, QStringView name) const
    {
        for (const CustomValue &value : (*this)[code].custom) {
            if (value.name == name)
                return value.value;
        }
        return {};
    }
    QString stage(QStringView code) const
    {
        const Stage *current = portfolio.currentStage((*this)[code].id);
        return current ? current->name : QString();
    }
    QStringList warned() const // "row:column"
    {
        QStringList places;
        for (const ImportWarning &warning : plan.warnings)
            places << u"%1:%2"_s.arg(warning.row).arg(warning.column);
        places.sort();
        return places;
    }
};

Imported import(const QByteArray &csv, const Portfolio &into = emptyPortfolio(),
                const ImportOptions &how = options())
{
    auto plan = planImport(csv, u"source.csv"_s, into, how);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().detail));
    auto after = into.with(plan->change);
    if (!after)
        qFatal("the change does not apply: %s", qPrintable(after.error().detail));
    return {std::move(*plan), std::move(*after)};
}

Imported import(const QString &text)
{
    return import(text.toUtf8());
}

// Initiatives by the kind of their current stage; "none" without one.
QJsonObject stageCounts(const Portfolio &portfolio, QDate asOf)
{
    QMap<QString, int> counts;
    for (const Initiative &each : portfolio.initiatives()) {
        const Stage *stage = portfolio.currentStage(each.id, asOf);
        ++counts[stage ? word(stage->kind) : u"none"_s];
    }
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject mappingJson(const ImportPlan &plan)
{
    QJsonObject object;
    for (const MappedColumn &each : plan.mapping)
        object.insert(each.column, each.field);
    return object;
}

QString text(const QJsonValue &value)
{
    return QString::fromUtf8(
        QJsonDocument(value.isObject() ? value.toObject() : QJsonObject{{u"it"_s, value}}).toJson());
}

const QString federalFile = QStringLiteral(PORTOLAN_SHARED_DATA "/data/us-federal-ai-inventory-2024.csv");

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private slots:
    // Each inventory in tests/data/import against the .json beside it.
    void inventories_data()
    {
        QTest::addColumn<QString>("path");
        const auto files = QDir(QStringLiteral(PORTOLAN_TEST_DATA "/import"))
                               .entryInfoList({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s});
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files)
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
    void inventories()
    {
        QFETCH(QString, path);
        const QFileInfo info(path);
        const auto expected =
            QJsonDocument::fromJson(contents(info.path() + u'/' + info.completeBaseName() + ".json"_L1))
                .object();
        QVERIFY2(!expected.isEmpty(), "no expected result beside the inventory");
        ImportOptions how = options();
        how.preset = expected["preset"_L1].toString();
        const Imported result = import(contents(path), emptyPortfolio(), how);
        compareMappings(mappingJson(result.plan), expected["mapping"_L1].toObject());
        QCOMPARE(text(stageCounts(result.portfolio, today)), text(expected["stages"_L1]));
        QCOMPARE(int(result.plan.imported), expected["imported"_L1].toInt());
        QCOMPARE(int(result.plan.skipped), expected["skipped"_L1].toInt());
        if (expected.contains("warnings"_L1))
            QCOMPARE(result.warned().join(u'\n'),
                     expected["warnings"_L1].toVariant().toStringList().join(u'\n'));
        for (const QJsonValue &each : expected["initiatives"_L1].toArray())
            compareInitiative(result, each.toObject());
    }

    void theFederalInventory_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::newRow("with its preset") << u"us-federal-2024"_s;
        QTest::newRow("by itself") << QString();
    }
    void theFederalInventory()
    {
        if (!QFile::exists(federalFile))
            QSKIP("the federal inventory is not beside this checkout");
        QFETCH(QString, preset);
        ImportOptions how = options();
        how.preset = preset;
        const QByteArray source = contents(federalFile);
        const Imported first = import(source, emptyPortfolio(), how);
        QCOMPARE(first.plan.rows, 2133);
        QCOMPARE(first.portfolio.initiatives().size(), 2133);
        const QJsonObject counts{{u"intake"_s, 399}, {u"pilot"_s, 691},   {u"production"_s, 892},
                                 {u"stopped"_s, 5},  {u"retired"_s, 142}, {u"none"_s, 4}};
        QCOMPARE(text(stageCounts(first.portfolio, today)), text(counts));
        const QJsonObject mapping = mappingJson(first.plan);
        QCOMPARE(mapping["Use Case Name"_L1].toString(), u"name"_s);
        QCOMPARE(mapping["What is the intended purpose and expected benefits of the AI?"_L1].toString(),
                 u"problem"_s);
        QCOMPARE(mapping["Date Implemented"_L1].toString(), u"stage_date:production"_s);
        QCOMPARE(first.plan.mapping.size() + first.plan.unmappedColumns.size(), 62);
        // Once more: the same rows change nothing.
        const Imported second = import(source, first.portfolio, how);
        QCOMPARE(second.plan.imported, 0);
        QCOMPARE(second.plan.unchanged, 2133);
        QVERIFY(second.plan.change.isEmpty());
        // And all of it is taken back at once.
        Portfolio back = first.portfolio;
        QVERIFY(back.apply(first.plan.change.inverse()));
        QVERIFY(back.initiatives().isEmpty() && back.units().isEmpty());
    }

    void theFederalExcerpt()
    {
        ImportOptions how = options();
        how.preset = u"us-federal-2024"_s;
        const Imported result = import(contents(QStringLiteral(PORTOLAN_TEST_DATA "/us-federal-excerpt.csv")),
                                       emptyPortfolio(), how);
        QCOMPARE(result.plan.imported, 200);
        const QJsonObject counts{{u"intake"_s, 49}, {u"pilot"_s, 24},   {u"production"_s, 103},
                                 {u"stopped"_s, 5}, {u"retired"_s, 15}, {u"none"_s, 4}};
        QCOMPARE(text(stageCounts(result.portfolio, today)), text(counts));
        QVERIFY(result.plan.notes.first().contains(u"Windows-1252"));
        for (const ImportWarning &warning :
             result.plan.warnings) // every value that could not be used is kept
            QCOMPARE(keptIn(result, warning), warning.value);
        QVERIFY(result.plan.warnings.size() > 30);
    }
    void importingTwiceWithCodesUpdates()
    {
        const Imported first = import(u"Code,Name,Unit,Cost,Note\nA,One,Retail,100,x\nB,Two,Bank,200,y\n"_s);
        QCOMPARE(first.plan.imported, 2);
        QCOMPARE(first.portfolio.units().size(), 2);
        const Imported second =
            import("Code,Name,Unit,Cost,Note\nA,One,retail,150,x\nB,Two,Bank,,y\nC,Three,Bank,5,z\n",
                   first.portfolio);
        QCOMPARE(second.plan.imported, 1);
        QCOMPARE(second.plan.updated, 1);
        QCOMPARE(second.plan.unchanged, 1);
        QCOMPARE(second.portfolio.initiatives().size(), 3);
        QCOMPARE(second.portfolio.units().size(), 2);
        QCOMPARE(second[u"A"].investment, 150.0);
        QCOMPARE(second[u"B"].investment, 200.0); // an empty cell erases nothing
        QCOMPARE(second[u"A"].custom.size(), 1);
    }
    void withoutCodesNamesAreKeptApart()
    {
        const QByteArray csv = "Name,Unit\nChatbot,HR\nChatbot,HR\nChatbot,IT\n";
        const Imported first = import(csv);
        QCOMPARE(first.portfolio.initiatives().size(), 3);
        QVERIFY(first.portfolio.initiativeByCode(u"I-0001") && first.portfolio.initiativeByCode(u"I-0003"));
        QCOMPARE(import(csv, first.portfolio).plan.unchanged, 3);
        // More or fewer of a name: they are taken one after the other, so that the same file again adds
        // nothing.
        const QByteArray three = "Name,Unit\nChatbot,HR\nChatbot,HR\nChatbot,HR\n";
        const Imported more = import(three, first.portfolio);
        QCOMPARE(more.plan.imported, 1);
        QCOMPARE(more.plan.unchanged, 2);
        QVERIFY(more.plan.notes.join(u' ').contains(u"another number of times"));
        QCOMPARE(import(three, more.portfolio).plan.unchanged, 3);
        const auto twins = [](const QByteArray &csv) {
            return import(csv).plan.notes.join(u' ').contains(u"of a row before them");
        };
        QVERIFY(twins("Name,Unit\nChatbot,HR\nChatbot,hr\n"));
        QVERIFY(!twins("Name,Unit\nChatbot,HR\nChatbot,IT\n"));
        const Imported fewer = import("Name,Unit,Sponsor\nChatbot,HR,Ada\n", more.portfolio);
        QCOMPARE(fewer.plan.imported, 0);
        QCOMPARE(fewer.plan.updated, 1);
    }
    void twoRowsAreNeverOneInitiative()
    {
        const Imported first = import(QByteArray("Code,Name\nA,Invoice matching\nB,Berth planning\n"));
        const Imported named = import(
            "Code,Name,Sponsor\n,Invoice matching,By name\nA,Invoice matching,By code\n", first.portfolio);
        QCOMPARE(named[u"A"].sponsor, u"By code"_s); // wherever it stands
        QCOMPARE(named.plan.imported, 1);
        QVERIFY(std::ranges::any_of(named.portfolio.initiatives(),
                                    [](const Initiative &each) { return each.sponsor == "By name"_L1; }));
        ImportOptions same = options();
        same.sameAs = {{2, first[u"B"].id}, {3, first[u"B"].id}};
        const Imported said =
            import("Code,Name,Sponsor\nX,Berths,One\nY,Berth plan,Two\nB,Berth planning,Three\n",
                   first.portfolio, same);
        QCOMPARE(said[u"B"].sponsor, u"Three"_s);
        QCOMPARE(said.plan.imported, 2);
        QCOMPARE(said.portfolio.initiatives().size(), 4);
    }
    void aMappingKnowsItsColumnsHoweverTheyAreWritten()
    {
        ImportOptions how = options();
        Mapping mapping;
        mapping.columns = {{u"Name"_s, u"name"_s}, {u"Business Value"_s, u"rating:business_value"_s}};
        mapping.scales = {{u"Business Value"_s, u"1-10"_s}};
        mapping.values = {{u"Business Value"_s, {{u"top"_s, u"5"_s}}}};
        how.mapping = mapping;
        const Imported result = import("NAME,business value\nOne,4\nTwo,top\n", emptyPortfolio(), how);
        const auto ratingOf = [&](QStringView code) {
            const auto assessments = result.portfolio.assessmentsOf(result[code].id);
            return result.portfolio.ratingsOf(assessments.front().id).front().value;
        };
        QVERIFY(std::abs(*ratingOf(u"I-0001") - (1 + 4 * 3.0 / 9)) < 1e-12);
        QCOMPARE(ratingOf(u"I-0002"), std::optional(5.0));
    }
    void amountsAreOfTheSizeTheyHave()
    {
        const Imported result =
            import(QByteArray("Code,Name,Investment (kEUR)\nA,One,EUR 500\nB,Two,500\nC,Three,€500\n"
                              "D,Four,0.5m\nE,Five,5E+02\n"));
        for (const QStringView code : {u"A", u"B", u"C", u"D", u"E"})
            QCOMPARE(result[code].investment, std::optional(500'000.0));
    }
    void listsAreDividedByTheSignThatDividesBest()
    {
        const Imported result =
            import(QByteArray("Code,Name,Tags\nA,One,\"supply chain\nstores, fresh\"\nB,Two,\"a; b, c\"\n"
                              "C,Three,\"a, b\"\n"));
        QCOMPARE(result[u"A"].tags, QStringList({u"supply chain"_s, u"stores, fresh"_s}));
        QCOMPARE(result[u"B"].tags, QStringList({u"a"_s, u"b, c"_s}));
        QCOMPARE(result[u"C"].tags, QStringList({u"a"_s, u"b"_s}));
    }
    void aRatingThatIsOnlySurerIsAChange()
    {
        const Imported first = import(QByteArray("Code,Name,Feasibility,Confidence\nA,One,4,low\n"));
        const Imported surer = import("Code,Name,Feasibility,Confidence\nA,One,4,high\n", first.portfolio);
        QCOMPARE(surer.plan.updated, 1);
        QCOMPARE(import("Code,Name,Feasibility,Confidence\nA,One,4,high\n", surer.portfolio).plan.unchanged,
                 1);
        QCOMPARE(import("Code,Name,Feasibility\nA,One,4\n", surer.portfolio).plan.unchanged, 1);
    }
    void headingsMayTellTheirScale()
    {
        const Imported result = import(QByteArray("Name,Feasibility 1-10,Risk level in %\nOne,10,75\n"));
        QCOMPARE(mappingJson(result.plan)[u"Feasibility 1-10"_s].toString(), u"rating:feasibility"_s);
        QCOMPARE(mappingJson(result.plan)[u"Risk level in %"_s].toString(), u"rating:risk_level"_s);
        for (const Rating &rating :
             result.portfolio.ratingsOf(result.portfolio.assessmentsOf(result[u"I-0001"].id).front().id))
            QVERIFY(rating.value == 5.0 || rating.value == 4.0);
    }
    void aLineOfVeryManyCellsIsRefusedAtOnce()
    {
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(planImport(QByteArray("a,").repeated(60'000) + "\n1,2\n", u"wide.csv"_s, emptyPortfolio(),
                            options())
                     .error()
                     .code,
                 Error::Code::BadInput);
        (void)planImport(QByteArray("a,").repeated(16'000) + "\n1,2\n", u"wide.csv"_s, emptyPortfolio(),
                         options());
        QVERIFY(clock.elapsed() < 15'000);
    }
    void aDuplicateCodeIsSkipped()
    {
        const Imported result = import(u"Code,Name\nA,One\nB,Two\nA,Three\n"_s);
        QCOMPARE(result.plan.imported, 2);
        QCOMPARE(result.plan.skipped, 1);
        QCOMPARE(result.warned(), QStringList{u"4:Code"_s});
        QCOMPARE(result[u"A"].name, u"One"_s);
    }
    void whatMapsToNothingIsKept()
    {
        const Imported result = import(u"Code,Name,Favourite colour\nA,One,blue\nB,Two,\n"_s);
        QCOMPARE(result.plan.unmappedColumns, QStringList{u"Favourite colour"_s});
        QCOMPARE(result.custom(u"A", u"Favourite colour"), u"blue"_s);
        QCOMPARE(result.portfolio.initiatives()[0].custom.size(), 1);
    }
    void moneyBelowZeroIsNotMoney()
    {
        const Imported result =
            import(u"Code,Name,Investment\nA,One,(300)\nB,Two,\"$1,200\"\nC,Three,lots\n"_s);
        QVERIFY(!result[u"A"].investment);
        QCOMPARE(result.custom(u"A", u"Investment"), u"(300)"_s);
        QCOMPARE(result[u"B"].investment, 1200.0);
        QCOMPARE(result.warned(), QStringList({u"2:Investment"_s, u"4:Investment"_s}));
    }
    void ratings()
    {
        const Imported result = import(
            u"Code,Name,Business value,Feasibility,Integration,Risk level\nA,One,4,3.5,2,n/a\nB,Two,6,high,,1\nC,Three,,,,\n"_s);
        const auto assessments = result.portfolio.assessmentsOf(result[u"A"].id);
        QCOMPARE(assessments.size(), 1u);
        QCOMPARE(assessments[0].date, today);
        const auto given = result.portfolio.ratingsOf(assessments[0].id);
        QCOMPARE(given.size(), 4u);
        for (const Rating &rating : given)
            QCOMPARE(rating.confidence, Confidence::Medium);
        QCOMPARE(given[1].value, 3.5);
        QVERIFY(given[2].question);
        QVERIFY(given[3].notApplicable && !given[3].value);
        QCOMPARE(result.warned(), QStringList({u"3:Business value"_s, u"3:Feasibility"_s}));
        QCOMPARE(result.custom(u"B", u"Business value"), u"6"_s);
        QVERIFY(result.portfolio.assessmentsOf(result[u"C"].id).empty());
        const Imported again = import("Code,Name,Business value\nA,One,5\n", result.portfolio);
        QCOMPARE(again.plan.updated, 1);
        QCOMPARE(again.portfolio.currentAssessments(again[u"A"].id).size(), 1u);
    }
    void stagesFromWordsAndDates()
    {
        const Imported result = import(u"Code,Name,Status,Pilot date,operational_date\n"
                                       "A,One,Live,2024-01-10,2024-06-01\n"
                                       "B,Two,Pilot,2024-01-10,2024-06-01\n"
                                       "C,Three,Live,,\n"
                                       "D,Four,Live,2024-01-10,2030-01-01\n"
                                       "E,Five,purple,2024-01-10,\n"
                                       "F,Six,,2024-01-10,\n"_s);
        QCOMPARE(result.stage(u"A"), u"Production"_s);
        QCOMPARE(result.portfolio.stageEntriesOf(result[u"A"].id).size(), 2u);
        QCOMPARE(result.stage(u"B"), u"Pilot"_s);
        QCOMPARE(result.custom(u"B", u"operational_date"), u"2024-06-01"_s);
        QCOMPARE(result.stage(u"C"), u"Production"_s);
        QVERIFY(!result.portfolio.stageEntriesOf(result[u"C"].id)[0].enteredOn.isValid());
        QCOMPARE(result.stage(u"D"), u"Production"_s);
        QCOMPARE(result.custom(u"D", u"operational_date"), u"2030-01-01"_s);
        QCOMPARE(result.stage(u"E"), QString());
        QCOMPARE(result.custom(u"E", u"Status"), u"purple"_s);
        QCOMPARE(result.stage(u"F"), QString());
        QCOMPARE(result.warned(),
                 QStringList({u"3:operational_date"_s, u"5:operational_date"_s, u"6:Pilot date"_s,
                              u"6:Status"_s, u"7:Pilot date"_s}));
    }
    void withoutAStageColumnTheDatesDecide()
    {
        const Imported result = import(
            u"Code,Name,Pilot date,Go-live\nA,One,2024-01-10,2024-06-01\nB,Two,2024-01-10,\nC,Three,,\n"_s);
        QCOMPARE(result.stage(u"A"), u"Production"_s);
        QCOMPARE(result.stage(u"B"), u"Pilot"_s);
        QCOMPARE(result.stage(u"C"), QString());
    }
    void ambiguousDatesFollowTheLocaleAndSaySo()
    {
        ImportOptions american = options();
        american.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        ImportOptions german = options();
        german.locale = QLocale(QLocale::German, QLocale::Germany);
        const QByteArray csv = "Code,Name,Planned start\nA,One,3/4/2024\n";
        QCOMPARE(import(csv, emptyPortfolio(), american)[u"A"].plannedStart, QDate(2024, 3, 4));
        const Imported result = import(csv, emptyPortfolio(), german);
        QCOMPARE(result[u"A"].plannedStart, QDate(2024, 4, 3));
        QVERIFY(result.plan.notes.join(u' ').contains(u"Planned start"));
        QCOMPARE(import("Code,Name,Planned start\nA,One,3/4/2024\nB,Two,3/14/2024\n", emptyPortfolio(),
                        german)[u"A"]
                     .plannedStart,
                 QDate(2024, 3, 4));
    }
    void linksNameRowsFurtherDown()
    {
        const Imported result = import(u"Code,Name,Requires\nA,One,B; C\nB,Two,\nC,Three,Z\n"_s);
        QCOMPARE(result.portfolio.links().size(), 2);
        QCOMPARE(result.warned(), QStringList{u"4:Requires"_s});
        QCOMPARE(result.custom(u"C", u"Requires"), u"Z"_s);
        const Imported again =
            import("Code,Name,Requires\nA,One,B; C\nB,Two,\nC,Three,Z\n", result.portfolio);
        QVERIFY(again.plan.change.isEmpty());
    }
    void aGivenMappingIsFollowed()
    {
        ImportOptions how = options();
        how.mapping = Mapping{{{u"Thing"_s, u"name"_s}, {u"Step"_s, u"stage"_s}, {u"Absent"_s, u"code"_s}},
                              {{u"x"_s, u"Scaled"_s}, {u"y"_s, u"pilot"_s}},
                              {},
                              {},
                              false};
        const Imported result = import("Thing,Step,Cost\nOne,x,5\nTwo,y,6\n", emptyPortfolio(), how);
        QCOMPARE(result.stage(u"I-0001"), u"Scaled"_s);
        QCOMPARE(result.stage(u"I-0002"), u"Pilot"_s);
        QCOMPARE(result.plan.unmappedColumns, QStringList{u"Cost"_s});
        QVERIFY(result.plan.notes.join(u' ').contains(u"Absent"));
        how.mapping->columns.insert(u"Cost"_s, u"no such field"_s);
        QCOMPARE(planImport("Thing,Cost\na,1\n", u"x"_s, emptyPortfolio(), how).error().code,
                 Error::Code::BadInput);
    }
    void oddNamesSurviveAsText()
    {
        const QString longName = u"x"_s.repeated(10000);
        const QString html = u"<b onclick=\"x\">&amp;</b>"_s;
        const QString formula = u"=HYPERLINK(\"http://x\")"_s;
        const QString rightToLeft = u"\u202Eabc\u200F שלום"_s;
        const auto quoted = [](QString value) { return u"\"%1\""_s.arg(value.replace(u"\""_s, u"\"\""_s)); };
        const Imported result = import(u"Code,Name\nA,%1\nB,%2\nC,%3\nD,%4\nE,be\x07ll\n"_s.arg(
            longName, quoted(html), quoted(formula), rightToLeft));
        QCOMPARE(result[u"A"].name, longName);
        QCOMPARE(result[u"B"].name, html);
        QCOMPARE(result[u"C"].name, formula);
        QCOMPARE(result[u"D"].name, rightToLeft);
        QCOMPARE(result[u"E"].name, u"be\uFFFDll"_s);
        QCOMPARE(result.warned(), QStringList{u"6:Name"_s});
    }
    void rowsShorterAndLongerThanTheHeader()
    {
        const Imported result = import(u"Code,Name,Note\nA,One\nB,Two,n,extra\n,,n\nC,Three,n,\n"_s);
        QCOMPARE(result.plan.imported, 3);
        QCOMPARE(result.plan.skipped, 1);
        QCOMPARE(result.custom(u"B", u"Column 4"), u"extra"_s);
        QCOMPARE(result.warned(), QStringList({u"2:"_s, u"3:"_s, u"4:Name"_s}));
    }
    void badSourcesAreNamedAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << QByteArray() << int(Error::Code::Empty) << 0;
        QTest::newRow("header only") << QByteArray("Code,Name\n") << int(Error::Code::Empty) << 0;
        QTest::newRow("binary") << QByteArray("PK\x03\x04 zip") << int(Error::Code::NotText) << 0;
        QTest::newRow("cut within a quote")
            << QByteArray("Code,Name\nA,\"One") << int(Error::Code::BadInput) << 2;
        QTest::newRow("no names") << QByteArray("1,2\n3,4\n5,6\n") << int(Error::Code::BadInput) << 1;
    }
    void badSourcesAreNamedAndChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        const auto plan = planImport(bytes, u"source.csv"_s, emptyPortfolio(), options());
        QVERIFY(!plan);
        QTEST(int(plan.error().code), "code");
        QTEST(plan.error().line, "line");
        QCOMPARE(plan.error().subject, u"source.csv"_s);
    }
    void aSourceThatCannotBeOpened()
    {
        QFile missing(u"/no/such/file.csv"_s);
        QCOMPARE(planImport(missing, u"file.csv"_s, emptyPortfolio()).error().code, Error::Code::CannotRead);
        QBuffer buffer;
        buffer.setData("Code,Name\nA,One\n");
        QVERIFY(planImport(buffer, u"file.csv"_s, emptyPortfolio()));
    }
    void progressIsToldAndCancelStops()
    {
        QByteArray csv = "Code,Name\n";
        for (int i = 0; i < 5000; ++i)
            csv += "C" + QByteArray::number(i) + ",Name " + QByteArray::number(i) + "\n";
        std::atomic_bool cancel = false;
        qsizetype most = 0;
        ImportOptions how = options();
        how.watch.cancel = &cancel;
        how.watch.progress = [&](qsizetype done, qsizetype total) {
            most = total > 0 ? done : most;
            cancel = total > 0 && done >= 3000;
        };
        const auto plan = planImport(csv, u"x.csv"_s, emptyPortfolio(), how);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Error::Code::Cancelled);
        QCOMPARE(most, 3000);
    }

private:
    // Codes are made in the order of the rows, none of which is blank or skipped here.
    static QString keptIn(const Imported &result, const ImportWarning &warning)
    {
        return result.custom(u"I-%1"_s.arg(warning.row - 1, 4, 10, QChar(u'0')), warning.column);
    }
    static void compareMappings(const QJsonObject &actual, const QJsonObject &expected)
    {
        for (auto it = actual.begin(); it != actual.end(); ++it)
            QCOMPARE(it.key() + " -> "_L1 + it->toString(),
                     it.key() + " -> "_L1 + expected[it.key()].toString());
        QCOMPARE(actual.keys(), expected.keys());
    }
    static void compareInitiative(const Imported &result, const QJsonObject &expected)
    {
        const Initiative *found = result.portfolio.initiativeByCode(expected["code"_L1].toString());
        QVERIFY2(found, qPrintable(expected["code"_L1].toString()));
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QVariant actual;
            if (it.key() == "stage"_L1)
                actual = result.stage(found->code);
            else if (it.key() == "unit_name"_L1)
                actual = result.portfolio.units().find(found->unit)->name;
            else if (it.key() == "ratings"_L1)
                actual = ratingsText(result.portfolio, found->id);
            forEachField<Initiative>([&](const auto &field) {
                if (it.key() == QLatin1StringView(field.name))
                    actual = stored(found->*field.member);
            });
            if (it->isDouble())
                QCOMPARE(actual.toDouble(), it->toDouble());
            else
                QCOMPARE(actual.toString(), it->toString());
        }
    }
    static QString ratingsText(const Portfolio &portfolio, InitiativeId id)
    {
        QStringList parts;
        for (const Assessment &assessment : portfolio.assessmentsOf(id)) {
            for (const Rating &rating : portfolio.ratingsOf(assessment.id))
                parts << (rating.notApplicable ? u"n/a"_s : QString::number(rating.value.value_or(0)));
        }
        return parts.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
