// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/places.h"

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr int initiatives = 400;

QByteArray withZeros(QByteArray file, qsizetype firstPage, qsizetype pages)
{
    return file.replace(firstPage * pageSize, pages * pageSize, QByteArray(pages * pageSize, 0));
}

qsizetype rootPageOf(const QString &path, const char *table)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    qsizetype page = 0;
    if (sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK
        && sqlite3_prepare_v2(db, "SELECT rootpage FROM sqlite_schema WHERE name = ?", -1, &statement,
                              nullptr)
            == SQLITE_OK
        && sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        page = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return page;
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aSoundFileComesBackWhole();
    void mostOfADamagedFileComesBack_data();
    void mostOfADamagedFileComesBack();
    void aDamagedFileOfAnOlderVersionComesBack_data();
    void aDamagedFileOfAnOlderVersionComesBack();
    void whatLostItsOwnerIsKept();
    void oneDamagedPageAnywhereCostsLittle();
    void aValueThatCannotBeReadIsEmptied();
    void whatNeverWasAPortfolioIsRefused();
    void whereNothingIsLeftNothingIsMade();
    void theTargetIsNeverTheDamagedFile();

private:
    QString recovered() const { return m_place.other(u"recovered.portolan"_s); }

    Place m_place;
    Portfolio m_content;
    QByteArray m_sound;
};

void RecoveryTest::initTestCase()
{
    m_content = soundPortfolio(initiatives);
    const auto file = m_place.create(m_content);
    QVERIFY(file);
    m_sound = bytesOf(m_place.path);
}

void RecoveryTest::aSoundFileComesBackWhole()
{
    QVERIFY(writeBytes(m_place.path, m_sound));
    const auto lost = PortfolioFile::recover(m_place.path, recovered());
    VERIFY_DONE(lost);
    QCOMPARE(*lost, QStringList());
    const auto file = PortfolioFile::open(recovered());
    VERIFY_DONE(file);
    QVERIFY(*(*file)->load() == m_content);
    const auto original = PortfolioFile::open(m_place.path, PortfolioFile::Access::Read);
    const auto lines = (*file)->journal();
    QCOMPARE(lines->size(), (*original)->journal()->size());
    QCOMPARE(lines->first().time, (*original)->journal()->first().time);
}

void RecoveryTest::mostOfADamagedFileComesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("atLeast"); // initiatives
    QByteArray file = m_sound;
    QTest::newRow("header of zeros") << file.replace(0, 100, QByteArray(100, 0)) << initiatives;
    file = m_sound;
    QTest::newRow("application id") << file.replace(68, 4, "XXXX") << initiatives;
    QTest::newRow("first page of zeros") << withZeros(m_sound, 0, 1) << initiatives;
    const qsizetype pages = m_sound.size() / pageSize;
    QTest::newRow("a page in the middle") << withZeros(m_sound, pages / 2, 1) << initiatives - 20;
    // Where the initiatives are, not also the lines of the journal that name the same ones.
    const auto stretched = [pages](const QByteArray &bytes, qsizetype quarter) {
        return withZeros(bytes, (pages - 2) * quarter / 4 + 2, 2);
    };
    QTest::newRow("three stretches") << stretched(stretched(stretched(m_sound, 1), 2), 3) << initiatives - 60;
    QTest::newRow("last byte missing") << m_sound.chopped(1) << initiatives - 20;
    QTest::newRow("cut to 80 of 100") << m_sound.left(m_sound.size() * 8 / 10) << initiatives / 4;
    QTest::newRow("cut to a half") << m_sound.left(m_sound.size() / 2) << 1;
}

void RecoveryTest::mostOfADamagedFileComesBack()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, atLeast);
    QVERIFY(writeBytes(m_place.path, bytes));
    const auto lost = PortfolioFile::recover(m_place.path, recovered());
    VERIFY_DONE(lost);
    QCOMPARE(bytesOf(m_place.path), bytes);
    QCOMPARE(m_place.names(), (QStringList{u"a.portolan"_s, u"recovered.portolan"_s}));
    const auto file = PortfolioFile::open(recovered());
    VERIFY_DONE(file);
    const auto portfolio = (*file)->load();
    VERIFY_DONE(portfolio);
    QVERIFY2(portfolio->initiatives().size() >= atLeast,
             qPrintable(u"%1 of %2 initiatives"_s.arg(portfolio->initiatives().size()).arg(initiatives)));
    QVERIFY(*portfolio == m_content || !lost->isEmpty());
    const auto checked = (*file)->check();
    VERIFY_DONE(checked);
    int findings = 0;
    for (const Finding &finding : *checked)
        findings +=
            !finding.place.startsWith(u"initiative"_s); // those known by their name only have no more to show
    QCOMPARE(findings, 0);
    for (const Initiative &initiative : portfolio->initiatives()) { // what is there is as it was
        const Initiative &before = *m_content.initiatives().find(initiative.id);
        QVERIFY(before == initiative || initiative.name == before.code + u' ' + before.name);
    }
}

void RecoveryTest::aDamagedFileOfAnOlderVersionComesBack_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= PortfolioFile::schemaVersion; ++version)
        QTest::addRow("schema %d", version) << version;
}

void RecoveryTest::aDamagedFileOfAnOlderVersionComesBack()
{
    QFETCH(int, version);
    const Place place;
    QVERIFY(runSql(place.path, bytesOf(u"" PORTOLAN_TEST_DATA "/schema/%1.sql"_s.arg(version))));
    QVERIFY(runSql(place.path, "UPDATE initiative SET target = 'much' WHERE code = 'I-0001'"));
    QVERIFY(writeBytes(place.path, bytesOf(place.path).chopped(1)));
    const QString target = place.other(u"recovered.portolan"_s);
    const auto lost = PortfolioFile::recover(place.path, target);
    VERIFY_DONE(lost);
    QVERIFY(!lost->isEmpty());
    const auto file = PortfolioFile::open(target);
    VERIFY_DONE(file);
    const auto content = (*file)->load();
    VERIFY_DONE(content);
    QCOMPARE(content->initiatives().size(), 2);
    QCOMPARE(content->ratingCount(), 4);
    QCOMPARE(content->initiatives()[1].custom, (CustomValues{{u"Cost centre"_s, u"1"_s}}));
    QCOMPARE(content->baselines().size(), version < 3 ? 0 : 1);
    QVERIFY(version < 3 || content->baselines()[0].content == QByteArray("\0\1\2\3", 4));
    QCOMPARE(content->reportSetups().size(), version < 4 ? 0 : 1);
    QVERIFY((*file)->check()->isEmpty());
    QVERIFY(!(*file)->journal()->isEmpty());
}

void RecoveryTest::whatLostItsOwnerIsKept()
{
    QVERIFY(writeBytes(m_place.path, m_sound));
    // The one page of the table is lost, and the journal remembers the names.
    for (const char *table : {"criterion", "question", "stage"}) {
        const qsizetype root = rootPageOf(m_place.path, table);
        QVERIFY(root > 1);
        QVERIFY(writeBytes(m_place.path, withZeros(m_sound, root - 1, 1)));
        const auto lost = PortfolioFile::recover(m_place.path, recovered());
        VERIFY_DONE(lost);
        QCOMPARE(lost->size(), 2); // what could not be read, and that its name is there
        const auto portfolio = (*PortfolioFile::open(recovered()))->load();
        VERIFY_DONE(portfolio);
        QCOMPARE(portfolio->ratingCount(), m_content.ratingCount());
        QCOMPARE(portfolio->stageEntryCount(), m_content.stageEntryCount());
        QCOMPARE(portfolio->criteria()[0].name, u"Value"_s);
        QCOMPARE(portfolio->questions()[0].name, u"Gain"_s);
        QCOMPARE(portfolio->questions()[0].criterion, portfolio->criteria()[0].id);
        QCOMPARE(portfolio->stages()[0].name, u"Idea"_s);
        QVERIFY(writeBytes(m_place.path, m_sound));
    }
}

void RecoveryTest::oneDamagedPageAnywhereCostsLittle()
{
    const qsizetype pages = m_sound.size() / pageSize;
    qsizetype kept = 0;
    qsizetype tried = 0;
    for (qsizetype page = 1; page < pages; page += 3) {
        QVERIFY(writeBytes(m_place.path, withZeros(m_sound, page, 1)));
        const auto lost = PortfolioFile::recover(m_place.path, recovered());
        QVERIFY2(lost.has_value(), qPrintable(whyNot(lost)));
        const auto portfolio = (*PortfolioFile::open(recovered()))->load();
        VERIFY_DONE(portfolio);
        QVERIFY2(*portfolio == m_content || !lost->isEmpty(), "something is lost and nothing says so");
        kept += portfolio->initiatives().size() + portfolio->ratingCount();
        tried += m_content.initiatives().size() + m_content.ratingCount();
    }
    QVERIFY(tried > 0);
    // In a file this small one page in six is the root of a table, which costs the whole of it.
    QVERIFY2(double(kept) / double(tried) > 0.9, qPrintable(u"%1 of %2 rows"_s.arg(kept).arg(tried)));
}

void RecoveryTest::aValueThatCannotBeReadIsEmptied()
{
    QVERIFY(writeBytes(m_place.path, m_sound));
    QVERIFY(
        runSql(m_place.path,
               "UPDATE initiative SET approach = 'witchcraft', investment = 'much' WHERE code = 'I-0002'"));
    const auto lost = PortfolioFile::recover(m_place.path, recovered());
    VERIFY_DONE(lost);
    QCOMPARE(lost->size(), 1);
    QVERIFY(lost->first().startsWith(u"2 "));
    const auto portfolio = (*PortfolioFile::open(recovered()))->load();
    VERIFY_DONE(portfolio);
    QVERIFY(*portfolio == m_content); // both were unknown before
}

void RecoveryTest::whatNeverWasAPortfolioIsRefused()
{
    QVERIFY(writeBytes(m_place.path, "just text"));
    QFile::remove(recovered());
    VERIFY_REFUSED(PortfolioFile::recover(m_place.path, recovered()), Error::Code::NotAPortfolio);
    VERIFY_REFUSED(PortfolioFile::recover(m_place.other(u"none"_s), recovered()), Error::Code::NotFound);
    QCOMPARE(m_place.names(), QStringList{u"a.portolan"_s});
}

void RecoveryTest::whereNothingIsLeftNothingIsMade()
{
    QVERIFY(writeBytes(m_place.path, withZeros(m_sound, 1, m_sound.size() / pageSize - 1)));
    VERIFY_REFUSED(PortfolioFile::recover(m_place.path, recovered()), Error::Code::Damaged);
    QCOMPARE(m_place.names(), QStringList{u"a.portolan"_s});
}

void RecoveryTest::theTargetIsNeverTheDamagedFile()
{
    const QByteArray damaged = withZeros(m_sound, 20, 1);
    QVERIFY(writeBytes(m_place.path, damaged));
    VERIFY_REFUSED(PortfolioFile::recover(m_place.path, m_place.path), Error::Code::CannotWrite);
    QCOMPARE(bytesOf(m_place.path), damaged);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
