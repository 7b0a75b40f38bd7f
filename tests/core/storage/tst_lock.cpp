// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/places.h"

using namespace portolan;
using namespace portolan::test;

namespace {

// A second process that holds the file and edits it without end.
class Editor {
public:
    explicit Editor(const QString &path)
    {
        m_process.start(QCoreApplication::applicationDirPath() + u"/edit_loop"_s, {path});
        m_isRunning = m_process.waitForReadyRead(10'000);
    }
    ~Editor() { kill(); }
    bool isRunning() const { return m_isRunning; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }

private:
    QProcess m_process;
    bool m_isRunning = false;
};

Change addUnit(const QString &name)
{
    return Change{u"Add unit"_s, {}, {}}.create(Unit{freshId<UnitId>(), name, {}, {}});
}

} // namespace

class LockTest : public QObject {
    Q_OBJECT

private slots:
    void aSecondProcessReadsAndTakesOverWhenTheFirstIsGone();
    void theLockOfADeadProcessIsNone();
    void aSecondOpenerInTheSameProcessReads();
    void readersHinderNobody();
    void aLinkIsTheSameFile();
    void anotherProgramInTheFileMakesChangesWait();
    void aCopyNeverReplacesAFileInUse();
};

void LockTest::aSecondProcessReadsAndTakesOverWhenTheFirstIsGone()
{
    const Place place;
    QVERIFY(place.create(soundPortfolio()));
    Editor editor(place.path);
    QVERIFY(editor.isRunning());
    const auto locked = PortfolioFile::open(place.path, PortfolioFile::Access::Write);
    VERIFY_REFUSED(locked, Error::Code::Locked);
    QVERIFY(locked.error().detail.contains(QSysInfo::machineHostName()));
    const auto file = PortfolioFile::open(place.path);
    VERIFY_DONE(file);
    QVERIFY((*file)->isReadOnly());
    QVERIFY((*file)->holder().contains(QSysInfo::machineHostName()));
    QVERIFY(!(*file)->holderIsGone());
    VERIFY_REFUSED((*file)->takeOver(), Error::Code::Locked);
    VERIFY_REFUSED((*file)->commit(addUnit(u"no"_s)), Error::Code::ReadOnly);
    for (int i = 0; i < 20; ++i) { // while the other is writing
        const auto loaded = (*file)->load();
        VERIFY_DONE(loaded);
        VERIFY_DONE((*file)->backupTo(place.other(u"copy.portolan"_s)));
    }
    editor.kill();
    QVERIFY((*file)->holderIsGone());
    QVERIFY(!(*file)->holder().isEmpty());
    VERIFY_DONE((*file)->takeOver());
    QVERIFY(!(*file)->isReadOnly());
    QVERIFY((*file)->holder().isEmpty());
    VERIFY_DONE((*file)->commit(addUnit(u"mine"_s)));
    QCOMPARE((*file)->load()->units().size(), 1);
    QVERIFY((*file)->check()->isEmpty());
}

void LockTest::theLockOfADeadProcessIsNone()
{
    const Place place;
    QVERIFY(place.create(soundPortfolio()));
    {
        Editor editor(place.path);
        QVERIFY(editor.isRunning());
    }
    QVERIFY(place.names().size() > 1); // what the killed one left
    {
        const auto file = PortfolioFile::open(place.path);
        VERIFY_DONE(file);
        QVERIFY(!(*file)->isReadOnly());
    }
    QCOMPARE(place.names(), QStringList{u"a.portolan"_s});
}

void LockTest::aSecondOpenerInTheSameProcessReads()
{
    const Place place;
    auto first = place.create(soundPortfolio());
    QVERIFY(first);
    const auto second = PortfolioFile::open(place.path);
    VERIFY_DONE(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY(!(*second)->holderIsGone());
    VERIFY_DONE(first->commit(addUnit(u"a"_s)));
    QCOMPARE((*second)->load()->units().size(), 1);
    first.reset();
    QVERIFY((*second)->holderIsGone());
    VERIFY_DONE((*second)->takeOver());
    VERIFY_DONE((*second)->commit(addUnit(u"b"_s)));
    QCOMPARE((*second)->load()->units().size(), 2);
}

void LockTest::readersHinderNobody()
{
    const Place place;
    QVERIFY(place.create(soundPortfolio()));
    const auto reader = PortfolioFile::open(place.path, PortfolioFile::Access::Read);
    VERIFY_DONE(reader);
    QVERIFY((*reader)->isReadOnly());
    QVERIFY((*reader)->holder().isEmpty());
    const auto writer = PortfolioFile::open(place.path, PortfolioFile::Access::Write);
    VERIFY_DONE(writer);
    VERIFY_DONE((*writer)->commit(addUnit(u"a"_s)));
    QCOMPARE((*reader)->load()->units().size(), 1);
}

void LockTest::aLinkIsTheSameFile()
{
    const Place place;
    const auto first = place.create(soundPortfolio());
    const QString link = place.other(u"link.portolan"_s);
    if (!QFile::link(place.path, link))
        QSKIP("No links here.");
    const auto second = PortfolioFile::open(link);
    VERIFY_DONE(second);
    QVERIFY((*second)->isReadOnly());
    VERIFY_REFUSED(first->backupTo(link), Error::Code::CannotWrite);
    const auto other =
        PortfolioFile::create(place.other(u"b.portolan"_s), edits::creationOf(soundPortfolio(1), {}));
    VERIFY_DONE(other);
    const QString linked = place.other(u"elsewhere.portolan"_s);
    QVERIFY(QFile::link(place.other(u"c.portolan"_s), linked)
            && writeBytes(place.other(u"c.portolan"_s), "old"));
    VERIFY_DONE((*other)->backupTo(linked)); // goes where the link leads
    QVERIFY(QFileInfo(link).isSymLink() && QFileInfo(linked).isSymLink());
    QVERIFY(*(*PortfolioFile::open(place.other(u"c.portolan"_s)))->load() == *(*other)->load());
}

void LockTest::anotherProgramInTheFileMakesChangesWait()
{
    const Portfolio content = soundPortfolio();
    const Place place;
    const auto file = place.create(content);
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(place.path.toUtf8().constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    VERIFY_REFUSED(file->commit(addUnit(u"a"_s)), Error::Code::Locked);
    QCOMPARE(sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    QVERIFY(*file->load() == content);
    VERIFY_DONE(file->commit(addUnit(u"a"_s)));
}

void LockTest::aCopyNeverReplacesAFileInUse()
{
    const Place place;
    const Portfolio other = soundPortfolio(1);
    const auto file = place.create(soundPortfolio());
    const QString target = place.other(u"b.portolan"_s);
    auto inUse = PortfolioFile::create(target, edits::creationOf(other, {}));
    VERIFY_DONE(inUse);
    const auto refused = file->backupTo(target);
    VERIFY_REFUSED(refused, Error::Code::Locked);
    QCOMPARE(refused.error().subject, target);
    QVERIFY(!refused.error().detail.isEmpty());
    VERIFY_REFUSED(PortfolioFile::recover(place.path, target), Error::Code::Locked);
    QVERIFY(*(*inUse)->load() == other);
    inUse->reset();
    VERIFY_DONE(file->backupTo(target));
    QVERIFY(*(*PortfolioFile::open(target))->load() == *file->load());
}

QTEST_GUILESS_MAIN(LockTest)
#include "tst_lock.moc"
