// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"
#include "core/storage/upgrade.h"
#include "tests/core/storage/places.h"

using namespace portolan;
using namespace portolan::test;

// Backup, older versions, check, and the folders of sync services.
class UpkeepTest : public QObject {
    Q_OBJECT

private slots:
    void aCopyIsEqual();
    void aCopyReplacesAnOldOne();
    void anOlderFileIsCopiedThenBroughtUpToDate();
    void anOlderFileThatCannotBeWrittenIsReadAllTheSame();
    void aStepThatFailsLeavesTheFileAsItWas();
    void stepsRunInTheirOrderAndOnce();
    void filesOfEveryReleasedVersionOpen_data();
    void filesOfEveryReleasedVersionOpen();
    void aSoundFileHasNoFindings();
    void referencesThatLeadNowhereAreFound();
    void whatCannotBeRightIsFound_data();
    void whatCannotBeRightIsFound();
    void syncedFoldersAreKnownByName_data();
    void syncedFoldersAreKnownByName();
};

void UpkeepTest::aCopyIsEqual()
{
    const Portfolio content = arbitraryPortfolio(5);
    const Place place;
    const auto file = place.create(content);
    const QString copy = place.other(u"copy.portolan"_s);
    VERIFY_DONE(file->backupTo(copy));
    const auto opened = PortfolioFile::open(copy);
    VERIFY_DONE(opened);
    QVERIFY(*(*opened)->load() == content);
    QCOMPARE((*opened)->journal()->size(), file->journal()->size());
    QVERIFY(QFile::permissions(copy) == QFile::permissions(place.path));
    VERIFY_REFUSED(file->backupTo(place.path), Error::Code::CannotWrite);
    VERIFY_REFUSED(file->backupTo(place.other(u"no/folder.portolan"_s)), Error::Code::CannotWrite);
}

void UpkeepTest::aCopyReplacesAnOldOne()
{
    const Portfolio content = soundPortfolio();
    const Place place;
    const auto file = place.create(content);
    const QString copy = place.other(u"copy.portolan"_s);
    QVERIFY(writeBytes(copy, "what was there"));
    QVERIFY(writeBytes(copy + u"-journal"_s, "of another database"));
    VERIFY_DONE(file->backupTo(copy));
    QVERIFY(*(*PortfolioFile::open(copy))->load() == content);
    QVERIFY(!QFileInfo::exists(copy + u"-journal"_s));
}

// A file from before the first released version: ours by its mark, without any table.
static bool makeOldFile(const QString &path)
{
    return runSql(
        path, "PRAGMA application_id = 1347375700; CREATE TABLE note(text); INSERT INTO note VALUES('old')");
}

void UpkeepTest::anOlderFileIsCopiedThenBroughtUpToDate()
{
    const Place place;
    QVERIFY(makeOldFile(place.path));
    const QByteArray before = bytesOf(place.path);
    QString copy;
    {
        const auto file = PortfolioFile::open(place.path);
        VERIFY_DONE(file);
        copy = (*file)->migratedCopy();
        QCOMPARE(copy, place.other(u"a.schema-0.portolan"_s));
        QVERIFY(*(*file)->load() == Portfolio());
        QVERIFY((*file)->check()->isEmpty());
    }
    QCOMPARE(place.names(), (QStringList{u"a.portolan"_s, u"a.schema-0.portolan"_s}));
    QCOMPARE(bytesOf(copy).size(), before.size());
    QVERIFY(runSql(copy, "SELECT text FROM note"));
    const auto again = PortfolioFile::open(place.path);
    VERIFY_DONE(again);
    QVERIFY((*again)->migratedCopy().isEmpty());
}

void UpkeepTest::anOlderFileThatCannotBeWrittenIsReadAllTheSame()
{
    const Place place;
    QVERIFY(makeOldFile(place.path));
    const QByteArray before = bytesOf(place.path);
    const auto file = PortfolioFile::open(place.path, PortfolioFile::Access::Read);
    VERIFY_DONE(file);
    QVERIFY(*(*file)->load() == Portfolio());
    QVERIFY((*file)->migratedCopy().isEmpty());
    QCOMPARE(bytesOf(place.path), before);
    QCOMPARE(place.names(), QStringList{u"a.portolan"_s});
}

void UpkeepTest::aStepThatFailsLeavesTheFileAsItWas()
{
    const Place place;
    QVERIFY(makeOldFile(place.path));
    const QByteArray before = bytesOf(place.path);
    {
        const auto connection = storage::Connection::open(place.path, storage::Connection::Mode::Write);
        VERIFY_DONE(connection);
        const QList<storage::MigrationStep> steps{
            {u"ALTER TABLE note ADD COLUMN day TEXT"_s},
            {u"CREATE TABLE other(id INTEGER)"_s, u"NO SUCH STATEMENT"_s}};
        QVERIFY(!storage::upgradeInPlace(**connection, steps).has_value());
        QCOMPARE(storage::schemaVersionOf(**connection).value_or(-1), 0);
    }
    QCOMPARE(bytesOf(place.path), before);
    QCOMPARE(place.names(), QStringList{u"a.portolan"_s});
}

void UpkeepTest::stepsRunInTheirOrderAndOnce()
{
    const Place place;
    QVERIFY(makeOldFile(place.path));
    const QList<storage::MigrationStep> first{{u"ALTER TABLE note ADD COLUMN day TEXT"_s}};
    const QList<storage::MigrationStep> both =
        first + QList<storage::MigrationStep>{{u"UPDATE note SET day = 'x'"_s}};
    const auto connection = storage::Connection::open(place.path, storage::Connection::Mode::Write);
    VERIFY_DONE(connection);
    QCOMPARE(storage::upgradeInPlace(**connection, first).value_or(QString()),
             place.other(u"a.schema-0.portolan"_s));
    QCOMPARE(storage::schemaVersionOf(**connection).value_or(-1), 1);
    QCOMPARE(storage::upgradeInPlace(**connection, both).value_or(QString()),
             place.other(u"a.schema-1.portolan"_s));
    QCOMPARE(storage::upgradeInPlace(**connection, both).value_or(u"failed"_s), QString());
    QCOMPARE((*connection)->number(u"SELECT count(*) FROM note WHERE day = 'x'"_s).value_or(0), 1);
    VERIFY_REFUSED(storage::upgradeInPlace(**connection, first), Error::Code::NewerVersion);
}

void UpkeepTest::filesOfEveryReleasedVersionOpen_data()
{
    QTest::addColumn<QString>("dump");
    const QDir folder(QStringLiteral(PORTOLAN_TEST_DATA "/schema"));
    const auto dumps = folder.entryInfoList({u"*.sql"_s});
    QCOMPARE(dumps.size(), PortfolioFile::schemaVersion); // one for each released version
    for (const QFileInfo &dump : dumps)
        QTest::newRow(qPrintable(dump.completeBaseName())) << dump.filePath();
}

void UpkeepTest::filesOfEveryReleasedVersionOpen()
{
    QFETCH(QString, dump);
    const Place place;
    QVERIFY(runSql(place.path, bytesOf(dump)));
    const int version = QFileInfo(dump).completeBaseName().toInt();
    const auto file = PortfolioFile::open(place.path);
    VERIFY_DONE(file);
    QCOMPARE((*file)->migratedCopy().isEmpty(), version == PortfolioFile::schemaVersion);
    QVERIFY((*file)->check()->isEmpty());
    const auto portfolio = (*file)->load();
    VERIFY_DONE(portfolio);
    QCOMPARE(portfolio->info().name, u"Sound"_s);
    QCOMPARE(portfolio->initiatives().size(), 2);
    QCOMPARE(portfolio->ratingCount(), 4);
    QCOMPARE(portfolio->stageEntryCount(), 2);
    for (int i = 0; i < 2; ++i) {
        const Initiative &initiative = portfolio->initiatives()[i];
        QCOMPARE(initiative.custom, (CustomValues{{u"Cost centre"_s, QString::number(i)}}));
        const Assessment &assessment = portfolio->assessmentsOf(initiative.id).front();
        QCOMPARE(portfolio->ratingsOf(assessment.id).front().ratedOn, assessment.date);
    }
    const auto lines = (*file)->journal();
    VERIFY_DONE(lines);
    QVERIFY(!lines->isEmpty());
    if (version >= 3) { // has lines in a block
        QCOMPARE(lines->first().label, u"Import plan.csv"_s);
        QCOMPARE(lines->first().after, QVariant(1200.5));
        QCOMPARE((*file)->journal({{}, portfolio->initiatives()[1].id.value, {}, 0})->first().after,
                 QVariant(90000.0));
    }
    VERIFY_DONE((*file)->commit(edits::removeInitiatives(*portfolio, {portfolio->initiatives()[0].id})));
}

void UpkeepTest::aSoundFileHasNoFindings()
{
    const Place place;
    const auto file = place.create(soundPortfolio(50));
    const auto findings = file->check();
    VERIFY_DONE(findings);
    QVERIFY2(findings->isEmpty(), qPrintable(findings->isEmpty() ? QString() : findings->first().message));
}

void UpkeepTest::referencesThatLeadNowhereAreFound()
{
    const Place place;
    QVERIFY(place.create(soundPortfolio()));
    QVERIFY(runSql(place.path, "DELETE FROM initiative WHERE code = 'I-0001'")); // keys are not watched there
    const auto findings = (*PortfolioFile::open(place.path))->check();
    VERIFY_DONE(findings);
    QStringList places;
    for (const Finding &finding : *findings) {
        places << finding.place.section(u' ', 0, 0);
        QVERIFY(finding.message.contains(u"initiative"_s));
    }
    places.sort();
    QCOMPARE(places, (QStringList{u"assessment"_s, u"stage_entry"_s}));
}

void UpkeepTest::whatCannotBeRightIsFound_data()
{
    using Alter = std::function<void(const Portfolio &, Change &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Portfolio>("content");
    QTest::addColumn<QString>("table");
    const auto row = [](const char *name, const char *table, const Alter &alter) {
        const Portfolio content = soundPortfolio();
        Change change;
        alter(content, change);
        QTest::newRow(name) << change << content << QString::fromLatin1(table);
    };
    const auto changed = [](const auto &before, Change &change, const auto &how) {
        auto after = before;
        how(after);
        change.update(before, after);
    };
    const auto initiative = [&](const char *name, void (*how)(Initiative &)) {
        row(name, "initiative", [=](const Portfolio &p, Change &c) { changed(p.initiatives()[1], c, how); });
    };
    initiative("code twice", [](Initiative &i) { i.code = u"I-0001"_s; });
    initiative("no name", [](Initiative &i) { i.name.clear(); });
    initiative("cost below zero", [](Initiative &i) { i.investment = -1; });
    initiative("live before its start", [](Initiative &i) {
        i.plannedStart = QDate(2026, 5, 1);
        i.plannedGoLive = QDate(2026, 4, 1);
    });
    const auto profile = [&](const char *name, void (*how)(Profile &)) {
        row(name, "profile", [=](const Portfolio &p, Change &c) { changed(p.profiles()[0], c, how); });
    };
    profile("profile without weights", [](Profile &p) { p.weights.clear(); });
    profile("weights of zero", [](Profile &p) { p.weights.first() = 0; });
    profile("weight of a criterion that is gone", [](Profile &p) { p.weights.insert(CriterionId{77}, 1); });
    profile("threshold above 100", [](Profile &p) { p.valueThreshold = 101; });
    const auto rating = [&](const char *name, void (*how)(Rating &)) {
        row(name, "rating", [=](const Portfolio &p, Change &c) {
            changed(p.ratingsOf(p.assessments()[0].id).front(), c, how);
        });
    };
    rating("rating without value", [](Rating &r) { r.value.reset(); });
    rating("value and not applicable", [](Rating &r) { r.notApplicable = true; });
    row("answered twice", "rating", [](const Portfolio &p, Change &c) {
        Rating again = p.ratingsOf(p.assessments()[0].id).front();
        again.id = freshId<RatingId>();
        c.create(again);
    });
    row("later stage before the earlier", "initiative", [](const Portfolio &p, Change &c) {
        const Stage pilot{freshId<StageId>(), u"Pilot"_s, StageKind::Pilot, 1, {}};
        c.create(pilot).create(
            StageEntry{freshId<StageEntryId>(), p.initiatives()[1].id, pilot.id, QDate(2025, 1, 1), {}, {}});
    });
    row("stage twice on a day", "stage_entry", [](const Portfolio &p, Change &c) {
        StageEntry again = p.stageEntriesOf(p.initiatives()[0].id).front();
        again.id = freshId<StageEntryId>();
        c.create(again);
    });
    row("linked to itself", "link", [](const Portfolio &p, Change &c) {
        const auto id = p.initiatives()[0].id;
        c.create(Link{freshId<LinkId>(), id, id, LinkKind::Requires});
    });
    row("no assessor", "assessment", [&](const Portfolio &p, Change &c) {
        changed(p.assessments()[0], c, [](Assessment &a) { a.assessor.clear(); });
    });
    row("four anchors", "criterion", [&](const Portfolio &p, Change &c) {
        changed(p.criteria()[0], c, [](Criterion &criterion) { criterion.anchors.removeLast(); });
    });
    row("question without weight", "criterion", [&](const Portfolio &p, Change &c) {
        changed(p.questions()[0], c, [](Question &q) { q.weight = 0; });
    });
    row("discount rate", "portfolio", [&](const Portfolio &p, Change &c) {
        changed(p.info(), c, [](PortfolioInfo &i) { i.discountRate = 8; });
    });
}

void UpkeepTest::whatCannotBeRightIsFound()
{
    QFETCH(Change, change);
    QFETCH(Portfolio, content);
    QFETCH(QString, table);
    const Place place;
    const auto file = place.create(content);
    QVERIFY(file->check()->isEmpty());
    VERIFY_DONE(file->commit(change));
    const auto findings = file->check();
    VERIFY_DONE(findings);
    QCOMPARE(findings->size(), 1);
    QVERIFY2(findings->first().place.startsWith(table + u' '), qPrintable(findings->first().place));
    QVERIFY(findings->first().message.endsWith(u'.'));
}

void UpkeepTest::syncedFoldersAreKnownByName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isSynced");
    const auto row = [](const char *path, bool isSynced) {
        QTest::newRow(path) << QString::fromUtf8(path) << isSynced;
    };
    row("/home/anna/OneDrive/a.portolan", true);
    row("/home/anna/OneDrive - Contoso Ltd/AI/a.portolan", true);
    row("/home/anna/Dropbox/a.portolan", true);
    row("/home/anna/Dropbox (Personal)/a.portolan", true);
    row("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/a.portolan", true);
    row("C:\\Users\\anna\\iCloudDrive\\a.portolan", true);
    row("/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/My Drive/a.portolan", true);
    row("/home/anna/nextcloud/a.portolan", true);
    row("\\\\server\\share\\a.portolan", true);
    row("//server/share/a.portolan", true);
    row("/home/anna/Documents/a.portolan", false);
    row("/home/anna/Dropboxes of fish/a.portolan", false);
    row("/home/anna/OneDriver/a.portolan", false);
    row("/home/anna/OneDrive.portolan", false); // the file's own name says nothing
    row("a.portolan", false);
}

void UpkeepTest::syncedFoldersAreKnownByName()
{
    QFETCH(QString, path);
    QFETCH(bool, isSynced);
    QCOMPARE(PortfolioFile::isInSyncedFolder(path), isSynced);
}

QTEST_GUILESS_MAIN(UpkeepTest)
#include "tst_upkeep.moc"
