// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/places.h"

using namespace portolan;
using namespace portolan::test;

namespace {

using Spoil = QByteArray (*)(QByteArray);
constexpr qsizetype pageSize = 4096;

QByteArray cutTo(const QByteArray &file, int percent)
{
    return file.left(file.size() * percent / 100);
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, 0);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class BadFilesTest : public QObject {
    Q_OBJECT

private slots:
    void aFileThatIsNoPortfolioIsRefusedAndLeftAlone_data();
    void aFileThatIsNoPortfolioIsRefusedAndLeftAlone();
    void aDamagedPortfolioIsRefusedAndLeftAlone_data();
    void aDamagedPortfolioIsRefusedAndLeftAlone();
    void noDamageAnywhereCrashesOrGoesUnnoticedAsAnotherFault_data();
    void noDamageAnywhereCrashesOrGoesUnnoticedAsAnotherFault();
    void whatIsNotThereIsNotFound();
    void aFolderIsNoFile();
    void aDatabaseOfAnotherProgramIsNoPortfolio();
    void aNewerVersionIsRefusedByName();
    void anOddValueInARowNamesItsPlace();
    void aMissingTableIsDamage();
    void aReadOnlyFileOpensToRead();
    void aReadOnlyFolderOpensToRead();
    void anUnfinishedChangeInAReadOnlyPlaceIsExplained();
    void aFullDiskTakesNothing();
    void aNewFileOnAFullDiskLeavesNothing();
};

void BadFilesTest::aFileThatIsNoPortfolioIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, Error::Code code) {
        QTest::newRow(name) << bytes << int(code);
    };
    row("empty", {}, Error::Code::Empty);
    row("one byte", "S", Error::Code::NotAPortfolio);
    row("text", "Name;Cost\r\nCard fraud;100\r\n", Error::Code::NotAPortfolio);
    row("long text", QByteArray("Initiatives\n").repeated(100'000), Error::Code::NotAPortfolio);
    row("a picture", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + noise(5000),
        Error::Code::NotAPortfolio);
    row("noise", noise(100'000), Error::Code::NotAPortfolio);
    row("zeros", QByteArray(100'000, 0), Error::Code::NotAPortfolio);
    row("only the first words of a database", "SQLite format 3", Error::Code::NotAPortfolio);
    row("cut off within the header", QByteArray("SQLite format 3\0\x10\0", 18), Error::Code::Damaged);
}

void BadFilesTest::aFileThatIsNoPortfolioIsRefusedAndLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const Place place;
    QVERIFY(writeBytes(place.path, bytes));
    for (const auto access :
         {PortfolioFile::Access::WriteOrRead, PortfolioFile::Access::Write, PortfolioFile::Access::Read}) {
        const auto opened = PortfolioFile::open(place.path, access);
        VERIFY_REFUSED(opened, Error::Code(code));
        QCOMPARE(opened.error().subject, place.path);
    }
    QCOMPARE(bytesOf(place.path), bytes);
    QCOMPARE(place.names(), QStringList{u"a.portolan"_s});
}

void BadFilesTest::aDamagedPortfolioIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
    row("first word", [](QByteArray f) { return f.replace(0, 6, "DAMAGE"); });
    row("header of zeros", [](QByteArray f) { return f.replace(0, 100, QByteArray(100, 0)); });
    row("header of noise", [](QByteArray f) { return f.replace(0, 100, noise(100)); });
    row("page size", [](QByteArray f) { return f.replace(16, 2, QByteArray("\x12\x34", 2)); });
    row("application id", [](QByteArray f) { return f.replace(68, 4, "XXXX"); });
    row("version below zero", [](QByteArray f) { return f.replace(60, 4, QByteArray(4, '\xff')); });
    row("first page of zeros",
        [](QByteArray f) { return f.replace(100, pageSize - 100, QByteArray(pageSize - 100, 0)); });
    row("first page of noise",
        [](QByteArray f) { return f.replace(100, pageSize - 100, noise(pageSize - 100)); });
    row("zeros in the middle", [](QByteArray f) {
        const qsizetype half = f.size() / pageSize / 2 * pageSize;
        return f.replace(half, 10 * pageSize, QByteArray(10 * pageSize, 0));
    });
    row("noise in the middle", [](QByteArray f) {
        const qsizetype half = f.size() / pageSize / 2 * pageSize;
        return f.replace(half, 10 * pageSize, noise(10 * pageSize));
    });
    row("cut to a tenth", [](QByteArray f) { return cutTo(f, 10); });
    row("cut to a half", [](QByteArray f) { return cutTo(f, 50); });
    row("cut to 99 of 100", [](QByteArray f) { return cutTo(f, 99); });
    row("last byte missing", [](QByteArray f) { return f.chopped(1); });
    row("last page missing", [](QByteArray f) { return f.chopped(pageSize); });
}

// What the window does: open and load.
static Result<Portfolio> openAndLoad(const QString &path)
{
    const auto file = PortfolioFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->load();
}

void BadFilesTest::aDamagedPortfolioIsRefusedAndLeftAlone()
{
    QFETCH(Spoil, spoil);
    const Place place;
    QVERIFY(place.create(soundPortfolio(200)));
    const QByteArray spoiled = spoil(bytesOf(place.path));
    QVERIFY(writeBytes(place.path, spoiled));
    const auto loaded = openAndLoad(place.path);
    VERIFY_REFUSED(loaded, Error::Code::Damaged);
    QCOMPARE(loaded.error().subject, place.path);
    QCOMPARE(bytesOf(place.path), spoiled);
    QCOMPARE(place.names(), QStringList{u"a.portolan"_s});
}

void BadFilesTest::noDamageAnywhereCrashesOrGoesUnnoticedAsAnotherFault_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Noise at random places: whatever comes of it, it is called damage, or it hit nothing that is read.
void BadFilesTest::noDamageAnywhereCrashesOrGoesUnnoticedAsAnotherFault()
{
    QFETCH(quint32, seed);
    static const Portfolio content = soundPortfolio(60);
    const Place place;
    QVERIFY(place.create(content));
    QByteArray bytes = bytesOf(place.path);
    QRandomGenerator random(seed);
    for (int i = 0; i < 4; ++i) {
        const qsizetype at = 100 + random.bounded(int(bytes.size()) - 200);
        bytes.replace(at, 64, noise(64));
    }
    QVERIFY(writeBytes(place.path, bytes));
    const auto loaded = openAndLoad(place.path);
    QVERIFY2(loaded || loaded.error().code == Error::Code::Damaged, qPrintable(whyNot(loaded)));
    const auto file = PortfolioFile::open(place.path, PortfolioFile::Access::Read);
    if (file) {
        const auto findings = (*file)->check();
        VERIFY_DONE(findings);
        QVERIFY(loaded || !findings->isEmpty());
        (void)(*file)->journal();
    }
    const auto recovered = PortfolioFile::recover(place.path, place.other(u"recovered.portolan"_s));
    QVERIFY2(recovered || recovered.error().code == Error::Code::Damaged, qPrintable(whyNot(recovered)));
    if (recovered)
        VERIFY_DONE(openAndLoad(place.other(u"recovered.portolan"_s)));
}

void BadFilesTest::whatIsNotThereIsNotFound()
{
    const Place place;
    const auto opened = PortfolioFile::open(place.path);
    VERIFY_REFUSED(opened, Error::Code::NotFound);
    QCOMPARE(opened.error().subject, place.path);
    QCOMPARE(place.names(), QStringList());
}

void BadFilesTest::aFolderIsNoFile()
{
    const Place place;
    VERIFY_REFUSED(PortfolioFile::open(place.folder.path()), Error::Code::CannotRead);
    QVERIFY(place.create(soundPortfolio()));
    const auto file = PortfolioFile::open(place.path);
    VERIFY_REFUSED((*file)->backupTo(place.folder.path()), Error::Code::CannotWrite);
}

void BadFilesTest::aDatabaseOfAnotherProgramIsNoPortfolio()
{
    const Place place;
    QVERIFY(runSql(place.path, "CREATE TABLE bookmark(id INTEGER PRIMARY KEY, url TEXT)"));
    VERIFY_REFUSED(PortfolioFile::open(place.path), Error::Code::NotAPortfolio);
    QVERIFY(runSql(place.path, "PRAGMA application_id = 12345; PRAGMA user_version = 1"));
    const QByteArray before = bytesOf(place.path);
    VERIFY_REFUSED(PortfolioFile::open(place.path), Error::Code::NotAPortfolio);
    VERIFY_REFUSED(PortfolioFile::recover(place.path, place.other(u"b.portolan"_s)),
                   Error::Code::NotAPortfolio);
    QCOMPARE(bytesOf(place.path), before);
    QCOMPARE(place.names(), QStringList{u"a.portolan"_s});
}

void BadFilesTest::aNewerVersionIsRefusedByName()
{
    const Place place;
    QVERIFY(place.create(soundPortfolio()));
    QVERIFY(runSql(place.path, "PRAGMA user_version = 7; CREATE TABLE future(id INTEGER PRIMARY KEY)"));
    const QByteArray before = bytesOf(place.path);
    for (const auto access : {PortfolioFile::Access::WriteOrRead, PortfolioFile::Access::Read}) {
        const auto opened = PortfolioFile::open(place.path, access);
        VERIFY_REFUSED(opened, Error::Code::NewerVersion);
        QCOMPARE(opened.error().detail, u"7"_s);
    }
    QCOMPARE(bytesOf(place.path), before);
    QCOMPARE(place.names(), QStringList{u"a.portolan"_s});
}

void BadFilesTest::anOddValueInARowNamesItsPlace()
{
    const Place place;
    const Portfolio content = soundPortfolio();
    QVERIFY(place.create(content));
    QVERIFY(runSql(place.path, "UPDATE initiative SET approach = 'witchcraft' WHERE code = 'I-0002'"));
    const auto loaded = openAndLoad(place.path);
    VERIFY_REFUSED(loaded, Error::Code::Damaged);
    QCOMPARE(loaded.error().detail, u"initiative %1: approach"_s.arg(content.initiatives()[1].id.value));
}

void BadFilesTest::aMissingTableIsDamage()
{
    const Place place;
    QVERIFY(place.create(soundPortfolio()));
    QVERIFY(runSql(place.path, "DROP TABLE task"));
    VERIFY_REFUSED(PortfolioFile::open(place.path), Error::Code::Damaged);
}

void BadFilesTest::aReadOnlyFileOpensToRead()
{
    QTemporaryDir folder; // on a disk that knows immutable files
    const QString path = folder.filePath(u"a.portolan"_s);
    const Portfolio content = soundPortfolio();
    VERIFY_DONE(PortfolioFile::create(path, edits::creationOf(content, {})));
    const Protected guard(path);
    if (!guard.isProtected())
        QSKIP("This account can write everywhere here.");
    VERIFY_REFUSED(PortfolioFile::open(path, PortfolioFile::Access::Write), Error::Code::CannotWrite);
    const auto file = PortfolioFile::open(path);
    VERIFY_DONE(file);
    QVERIFY((*file)->isReadOnly());
    QVERIFY((*file)->holder().isEmpty());
    QVERIFY(!(*file)->holderIsGone());
    QVERIFY(*(*file)->load() == content);
    VERIFY_REFUSED((*file)->commit(Change().create(Unit{freshId<UnitId>(), u"x"_s, {}, {}})),
                   Error::Code::ReadOnly);
    VERIFY_REFUSED((*file)->takeOver(), Error::Code::CannotWrite);
    VERIFY_DONE((*file)->backupTo(folder.filePath(u"copy.portolan"_s)));
    VERIFY_REFUSED((*PortfolioFile::open(folder.filePath(u"copy.portolan"_s)))->backupTo(path),
                   Error::Code::CannotWrite);
}

void BadFilesTest::aReadOnlyFolderOpensToRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.portolan"_s);
    const Portfolio content = soundPortfolio();
    VERIFY_DONE(PortfolioFile::create(path, edits::creationOf(content, {})));
    const Protected guard(folder.path());
    if (!guard.isProtected())
        QSKIP("This account can write everywhere here.");
    const auto file = PortfolioFile::open(path);
    VERIFY_DONE(file);
    QVERIFY((*file)->isReadOnly());
    QVERIFY(*(*file)->load() == content);
    VERIFY_REFUSED((*file)->backupTo(folder.filePath(u"copy.portolan"_s)), Error::Code::CannotWrite);
    VERIFY_REFUSED(PortfolioFile::create(folder.filePath(u"b.portolan"_s), edits::creationOf(content, {})),
                   Error::Code::CannotWrite);
}

void BadFilesTest::anUnfinishedChangeInAReadOnlyPlaceIsExplained()
{
    SmallDisk disk(4000);
    if (!disk.isThere())
        QSKIP("This account can make no file system.");
    const Place place;
    const Portfolio content = soundPortfolio();
    {
        const auto file = place.create(content);
        QVERIFY(file);
    }
    // A copy of file and rollback journal in the middle of a change: what a crash leaves.
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(place.path.toUtf8().constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, "PRAGMA cache_size = 1; BEGIN; UPDATE initiative SET name = 'half done'",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    QCOMPARE(sqlite3_db_cacheflush(db), SQLITE_OK);
    const QString path = disk.path(u"a.portolan"_s);
    QVERIFY(QFile::copy(place.path, path) && QFile::copy(place.path + u"-journal"_s, path + u"-journal"_s));
    const QString second = disk.path(u"b.portolan"_s);
    QVERIFY(QFile::copy(place.path, second)
            && QFile::copy(place.path + u"-journal"_s, second + u"-journal"_s));
    sqlite3_close(db);
    // Where it can be rolled back it is, even to read only.
    const auto readable = PortfolioFile::open(second, PortfolioFile::Access::Read);
    VERIFY_DONE(readable);
    QVERIFY(*(*readable)->load() == content);
    QVERIFY(!QFileInfo::exists(second + u"-journal"_s));
    QVERIFY(disk.makeReadOnly());
    const auto refused = PortfolioFile::open(path);
    VERIFY_REFUSED(refused, Error::Code::CannotRead);
    QVERIFY(refused.error().detail.contains(u"read-only"_s));
}

void BadFilesTest::aFullDiskTakesNothing()
{
    SmallDisk disk(600);
    if (!disk.isThere())
        QSKIP("This account can make no file system.");
    const QString path = disk.path(u"a.portolan"_s);
    const Portfolio content = soundPortfolio(20);
    auto created = PortfolioFile::create(path, edits::creationOf(content, {}));
    VERIFY_DONE(created);
    auto &file = *created;
    Change large;
    for (int i = 0; i < 2000; ++i)
        large.create(Unit{freshId<UnitId>(), QString(500, u'x'), {}, {}});
    const auto refused = file->commit(large);
    VERIFY_REFUSED(refused, Error::Code::DiskFull);
    QCOMPARE(refused.error().subject, path);
    QVERIFY(*file->load() == content);
    // What fits is still taken, and a copy that does not fit leaves nothing.
    Change small;
    small.create(Unit{freshId<UnitId>(), u"fits"_s, {}, {}});
    VERIFY_DONE(file->commit(small));
    QVERIFY(writeBytes(disk.path(u"filler"_s), QByteArray(disk.bytesFree() - 20'000, 'x')));
    const auto copied = file->backupTo(disk.path(u"copy.portolan"_s));
    VERIFY_REFUSED(copied, Error::Code::DiskFull);
    QCOMPARE(copied.error().subject, disk.path(u"copy.portolan"_s));
    file.reset();
    QCOMPARE(disk.names(), (QStringList{u"a.portolan"_s, u"filler"_s}));
    const auto again = PortfolioFile::open(path);
    VERIFY_DONE(again);
    QVERIFY((*again)->check()->isEmpty());
    QCOMPARE((*again)->load()->units().size(), 1);
}

void BadFilesTest::aNewFileOnAFullDiskLeavesNothing()
{
    SmallDisk disk(100);
    if (!disk.isThere())
        QSKIP("This account can make no file system.");
    const auto created =
        PortfolioFile::create(disk.path(u"a.portolan"_s), edits::creationOf(soundPortfolio(500), {}));
    VERIFY_REFUSED(created, Error::Code::DiskFull);
    QCOMPARE(created.error().subject, disk.path(u"a.portolan"_s));
    QCOMPARE(disk.names(), QStringList());
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "tst_bad_files.moc"
