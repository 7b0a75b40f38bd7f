// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/baselines.h"
#include "core/archive/envelope.h"
#include "core/archive/packing.h"
#include "tests/core/storage/fixture.h"

#include <atomic>
#include <cstdlib>
#include <new>

using namespace portolan;
using namespace portolan::test;

// The largest piece of memory asked for at once since it was set to 0.
static std::atomic<size_t> largestPiece = 0;

void *operator new(size_t size)
{
    largestPiece = std::max(largestPiece.load(), size);
    if (void *piece = std::malloc(size))
        return piece;
    throw std::bad_alloc();
}
void operator delete(void *piece) noexcept
{
    std::free(piece);
}
void operator delete(void *piece, size_t) noexcept
{
    std::free(piece);
}

class HostileArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theArchiveItselfIsGood();
    void whatIsNoArchiveIsRefused_data();
    void whatIsNoArchiveIsRefused();
    void anArchiveOfANewerProgramIsRefusedAsSuch_data();
    void anArchiveOfANewerProgramIsRefusedAsSuch();
    void aForgedValueIsRefused_data();
    void aForgedValueIsRefused();
    void aCutArchiveIsRefused();
    void oneChangedByteIsRefused();
    void mutationsDoNoHarm();
    void whatUnpacksToTooMuchIsRefused();
    void aDamagedBaselineIsRefused();
    void noDamageOfABaselineComesThrough();

private:
    QByteArray forged(const QByteArray &from, const QByteArray &to) const;

    Portfolio m_portfolio;
    QByteArray m_good;
    QByteArray m_body;
};

static Baseline frozen(const Portfolio &portfolio)
{
    const Change freezing = freezeBaseline(portfolio, u"Frozen"_s, {}, QDate(2026, 11, 24)).value();
    return *portfolio.with(freezing).value().baselineByName(u"Frozen");
}

void HostileArchiveTest::initTestCase()
{
    m_portfolio = soundPortfolio(3);
    m_good = writeArchive(m_portfolio).value();
    m_body = archive::unwrapped(m_good, {}, archiveFormat).value().body.toByteArray();
}

// The first `from` is replaced and the sum made right again; empty when there is no `from`.
QByteArray HostileArchiveTest::forged(const QByteArray &from, const QByteArray &to) const
{
    QByteArray body = m_body;
    const qsizetype at = body.indexOf(from);
    return at < 0 ? QByteArray() : archive::wrapped(body.replace(at, from.size(), to), archiveFormat);
}

void HostileArchiveTest::theArchiveItselfIsGood()
{
    QCOMPARE(forged("<portolan>", "<portolan>"), m_good);
    VERIFY_DONE(readArchive(m_good, {}));
}

void HostileArchiveTest::whatIsNoArchiveIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Name;Sponsor\nCard fraud;CFO\n");
    QTest::newRow("zeros") << QByteArray(5000, 0);
    QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html></html>\n");
    QTest::newRow("only the head") << m_good.left(m_good.indexOf("sha256"));
    QTest::newRow("format 0") << archive::wrapped(m_body, 0);
    QTest::newRow("no body") << archive::wrapped({}, archiveFormat);
    QTest::newRow("body of blanks") << archive::wrapped(QByteArray(500, ' '), archiveFormat);
    QTest::newRow("entity definitions") << archive::wrapped(
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + m_body, archiveFormat);
    QTest::newRow("something before it") << ' ' + m_good;
    QTest::newRow("line ends of another system") << QByteArray(m_good).replace("\n", "\r\n");
}

void HostileArchiveTest::whatIsNoArchiveIsRefused()
{
    QFETCH(QByteArray, bytes);
    VERIFY_REFUSED(readArchive(bytes, u"a.xml"_s), Error::Code::BadInput);
    VERIFY_REFUSED(readArchive({}, u"a.xml"_s), Error::Code::Empty);
}

void HostileArchiveTest::anArchiveOfANewerProgramIsRefusedAsSuch_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("format") << archive::wrapped(m_body, archiveFormat + 1);
    QTest::newRow("a kind") << forged("<kinds>portfolio ", "<kinds>portfolio vision ");
    QTest::newRow("a field") << forged("<fields>id code name", "<fields>id code nickname name");
}

void HostileArchiveTest::anArchiveOfANewerProgramIsRefusedAsSuch()
{
    QFETCH(QByteArray, bytes);
    VERIFY_REFUSED(readArchive(bytes, u"a.xml"_s), Error::Code::NewerVersion);
}

void HostileArchiveTest::aForgedValueIsRefused_data()
{
    const QByteArray id = QByteArray::number(m_portfolio.initiatives()[1].id.value);
    const QByteArray first = QByteArray::number(m_portfolio.initiatives()[0].id.value);
    const QByteArray assessment = QByteArray::number(m_portfolio.assessments()[1].id.value);
    const std::tuple<const char *, QByteArray, QByteArray> rows[] = {
        {"another format inside", "<format>1<", "<format>2<"},
        {"promises many", "<count>3</count>", "<count>99999999999999</count>"},
        {"promises more than a number holds", "<count>3</count>", "<count>99999999999999999999</count>"},
        {"promises less than none", "<count>3</count>", "<count>-1</count>"},
        {"promises fewer", "<count>3</count>", "<count>2</count>"},
        {"a kind twice", "<kinds>portfolio ", "<kinds>portfolio portfolio "},
        {"two portfolios", "<count>1</count>", "<count>2</count>"},
        {"a field twice", "<fields>id code name", "<fields>id code code"},
        {"no ids", "<fields>id code name", "<fields>code name"},
        {"id of the portfolio", "<id>1</id>", "<id>2</id>"},
        {"id nought", "<id>" + id, "<id>0"},
        {"id below nought", "<id>" + id, "<id>-5"},
        {"id twice", "<id>" + id, "<id>" + first},
        {"ids out of order", "<id>" + id, "<id>5"},
        {"id with a tail", "<id>" + id, "<id>" + id + "x"},
        {"rating too high", "<value>4</value>", "<value>5.5</value>"},
        {"rating too low", "<value>4</value>", "<value>0</value>"},
        {"rating without a value", "<value>4</value>", "<value></value>"},
        {"rating no number", "<value>4</value>", "<value>nan</value>"},
        {"rating and not applicable", "<not_applicable>0<", "<not_applicable>1<"},
        {"neither yes nor no", "<not_applicable>0<", "<not_applicable>2<"},
        {"endless rate", "<discount_rate>0.08<", "<discount_rate>inf<"},
        {"rate beyond numbers", "<discount_rate>0.08<", "<discount_rate>1e999<"},
        {"number with a tail", "<discount_rate>0.08<", "<discount_rate>0.08 EUR<"},
        {"unknown word", "<axis>value<", "<axis>beauty<"},
        {"no such day", "<entered_on>2026-01-01<", "<entered_on>2026-02-30<"},
        {"position too large", "<position>0<", "<position>99999999999<"},
        {"weight below nought", ":30}", ":-30}"},
        {"weights that are none", "<weights>{", "<weights>["},
        {"anchors that are none", "<anchors>[", "<anchors>{"},
        {"custom value twice", "Cost centre&quot;,&quot;0&quot;]",
         "Cost centre&quot;,&quot;0&quot;],[&quot;Cost centre&quot;,&quot;1&quot;]"},
        {"assessment of nothing", "<initiative>" + id, "<initiative>77"},
        {"assessment without an initiative", "<initiative>" + id, "<initiative>"},
        {"rating of no assessment", "<assessment>" + assessment, "<assessment>78"},
        {"escape that is none", "<name>Sound", "<name>S\\ound"},
        {"escape cut short", "<name>Sound", "<name>Sound\\u00"},
        {"no UTF-8", "<name>Sound", "<name>So\xC3nd"},
        {"unknown entity", "<name>Sound", "<name>&sound;"},
        {"more behind it", "</portolan>", "</portolan><portolan></portolan>"},
        {"end missing", "</portolan>", ""},
    };
    QTest::addColumn<QByteArray>("bytes");
    for (const auto &[name, from, to] : rows)
        QTest::newRow(name) << forged(from, to);
}

void HostileArchiveTest::aForgedValueIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(bytes != m_good);
    VERIFY_REFUSED(readArchive(bytes, u"a.xml"_s), Error::Code::BadInput);
}

void HostileArchiveTest::aCutArchiveIsRefused()
{
    for (qsizetype size = 1; size < m_good.size(); size += 7)
        QVERIFY2(!readArchive(m_good.left(size), {}), qPrintable(QString::number(size)));
    for (qsizetype size = 1; size < m_body.size() - 1; size += 7) // the last line break is not needed
        QVERIFY2(!readArchive(archive::wrapped(m_body.left(size), archiveFormat), {}),
                 qPrintable(QString::number(size)));
}

void HostileArchiveTest::oneChangedByteIsRefused()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 2'000; ++i) {
        QByteArray bytes = m_good;
        bytes[random.bounded(bytes.size())] ^= char(1 << random.bounded(8));
        QVERIFY(!readArchive(bytes, {}));
    }
}

// With the sum made right again the mutation itself is read. What is taken has to be a portfolio that can be
// written and read again; no piece of memory is much larger than the archive.
void HostileArchiveTest::mutationsDoNoHarm()
{
    QRandomGenerator random(11);
    int taken = 0;
    largestPiece = 0;
    for (int i = 0; i < 4'000; ++i) {
        QByteArray body = m_body;
        for (int n = 1 + random.bounded(4); n > 0; --n) {
            const qsizetype at = random.bounded(body.size());
            const qsizetype size = std::min<qsizetype>(random.bounded(40), body.size() - at);
            switch (random.bounded(4)) {
            case 0: body[at] = char(random.bounded(256)); break;
            case 1: body.remove(at, size); break;
            case 2: body.insert(at, body.mid(random.bounded(body.size()), size)); break;
            case 3: body.replace(at, 1, QByteArray::number(random.bounded(1'000'000))); break;
            }
        }
        const auto read = readArchive(archive::wrapped(body, archiveFormat), u"a.xml"_s);
        if (!read)
            continue;
        ++taken;
        const auto again = readArchive(writeArchive(*read).value_or(QByteArray()), {});
        VERIFY_DONE(again);
        QVERIFY(*again == *read);
    }
    QVERIFY2(largestPiece < size_t(4 * m_good.size()), qPrintable(QString::number(largestPiece)));
    QVERIFY(taken > 0 && taken < 2'000);
}

void HostileArchiveTest::whatUnpacksToTooMuchIsRefused()
{
    const QByteArray packed = archive::packed(QByteArray(4'000'000, 'x'));
    QVERIFY(packed.size() < 100'000);
    QCOMPARE(archive::unpacked(packed, 4'000'000, {}).value().size(), 4'000'000);
    VERIFY_REFUSED(archive::unpacked(packed, 3'999'999, {}), Error::Code::BadInput);
    VERIFY_REFUSED(archive::unpacked(packed.chopped(1), 4'000'000, {}), Error::Code::BadInput);
    VERIFY_REFUSED(archive::unpacked(packed + 'x', 4'000'000, {}), Error::Code::BadInput);
    VERIFY_REFUSED(archive::unpacked({}, 4'000'000, {}), Error::Code::BadInput);
}

void HostileArchiveTest::aDamagedBaselineIsRefused()
{
    // Of fixed bytes, for it depends on them; see noDamageOfABaselineComesThrough().
    const auto fixed = readArchiveFile(QStringLiteral(PORTOLAN_TEST_DATA "/archive/1.xml"));
    VERIFY_DONE(fixed);
    Baseline baseline = frozen(*fixed);
    VERIFY_DONE(thawed(baseline));
    const QByteArray good = baseline.content;
    for (qsizetype size = 0; size < good.size(); size += 11) {
        baseline.content = good.left(size);
        VERIFY_REFUSED(thawed(baseline), Error::Code::BadInput);
    }
    for (qsizetype at = 0; at < good.size(); at += 5) {
        baseline.content = good;
        baseline.content[at] = char(~good[at]);
        QVERIFY(!thawed(baseline));
    }
}

// A packed stream says some things in two ways (a repetition of either of two equal places): a byte that is
// changed into the other way changes nothing.
void HostileArchiveTest::noDamageOfABaselineComesThrough()
{
    Baseline baseline = frozen(m_portfolio);
    const QByteArray good = baseline.content;
    for (qsizetype at = 0; at < good.size(); ++at) {
        baseline.content = good;
        baseline.content[at] = char(~good[at]);
        const auto read = thawed(baseline);
        QVERIFY2(!read || *read == m_portfolio, qPrintable(QString::number(at)));
    }
}

QTEST_APPLESS_MAIN(HostileArchiveTest)
#include "tst_hostile_archive.moc"
