// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QThread>

using namespace portolan;
using namespace portolan::test;

// A process that edits in a loop is killed at random moments. What it reported as committed has to be there.
class KillTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasReportedIsThereAfterEveryKill();

private:
    void runAndKill(int afterMilliseconds);
    void verifyFile();

    static constexpr int rounds = 200;
    Place m_place;
    QSet<qint64> m_expected; // ids of initiatives after the last change that was reported
    QList<qint64> m_reported; // of this round
    qsizetype m_total = 0;
    int m_midWrite = 0; // rounds after which SQLite had something to roll back
};

static QSet<qint64> idsIn(const Portfolio &portfolio)
{
    QSet<qint64> ids;
    for (const Initiative &initiative : portfolio.initiatives())
        ids << initiative.id.value;
    return ids;
}

void KillTest::runAndKill(int afterMilliseconds)
{
    QProcess editor;
    editor.start(QCoreApplication::applicationDirPath() + u"/edit_loop"_s, {m_place.path});
    QVERIFY(editor.waitForReadyRead(10'000));
    QThread::msleep(static_cast<unsigned long>(afterMilliseconds));
    editor.kill();
    QVERIFY(editor.waitForFinished(10'000));
    QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
    m_reported.clear();
    QList<QByteArray> lines = editor.readAllStandardOutput().split('\n');
    lines.removeLast(); // cut off by the kill, or empty
    for (const QByteArray &line : lines) {
        if (line == "ready")
            continue;
        const auto ids = line.split(' ');
        QCOMPARE(ids.size(), 2);
        m_expected.insert(ids[0].toLongLong());
        m_expected.remove(ids[1].toLongLong());
        m_reported << ids[0].toLongLong();
    }
    m_total += m_reported.size();
}

void KillTest::verifyFile()
{
    m_midWrite += QFileInfo(m_place.path + u"-journal"_s).size() > 0;
    const auto file = PortfolioFile::open(m_place.path);
    VERIFY_DONE(file);
    QVERIFY2(!(*file)->isReadOnly(), qPrintable((*file)->holder()));
    const auto findings = (*file)->check();
    VERIFY_DONE(findings);
    QVERIFY2(findings->isEmpty(), qPrintable(findings->isEmpty() ? QString() : findings->first().message));
    QVERIFY2(!QFileInfo::exists(m_place.path + u"-journal"_s), "a rollback journal lies about");
    const auto portfolio = (*file)->load();
    VERIFY_DONE(portfolio);
    // At most the one change that was made but not yet reported comes on top, whole: one more, one less.
    QSet<qint64> found = idsIn(*portfolio);
    const auto extra = (found - m_expected).values();
    const auto missing = (m_expected - found).values();
    QVERIFY2(extra.size() <= 1, "more than one change that was not reported");
    QVERIFY2(missing.size() <= extra.size(), "a change that was reported is lost");
    if (!missing.isEmpty())
        QCOMPARE(missing.first(), *std::ranges::min_element(m_expected));
    for (const Initiative &initiative : portfolio->initiatives()) {
        QCOMPARE(portfolio->assessmentsOf(initiative.id).size(), size_t(1));
        QCOMPARE(portfolio->ratingsOf(portfolio->assessmentsOf(initiative.id).front().id).size(),
                 size_t(initiative.code.startsWith(u"S-") ? 2 : 1));
    }
    m_expected = found;
}

void KillTest::whatWasReportedIsThereAfterEveryKill()
{
    Portfolio start = soundPortfolio(2);
    for (const Initiative &initiative : std::vector(start.initiatives().begin(), start.initiatives().end())) {
        Initiative after = initiative;
        after.code = u"S-"_s + initiative.code; // the editor's own have another code
        QVERIFY(start.apply(Change().update(initiative, after)).has_value());
    }
    m_expected = idsIn(start);
    QVERIFY(m_place.create(start));
    QRandomGenerator random(20261123);
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
        runAndKill(random.bounded(60));
        verifyFile();
    }
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(m_place.names().join(u' '), u"a.portolan"_s);
    QVERIFY2(m_total > rounds, "hardly a change was made, so nothing was tested");
    QVERIFY2(m_midWrite > 0, "no kill hit a change half written");
    qInfo("%d kills, %lld changes reported, %d of the kills in the middle of one", rounds, qlonglong(m_total),
          m_midWrite);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
