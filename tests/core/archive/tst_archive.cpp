// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/value_text.h"
#include "tests/core/storage/fixture.h"

#include <QXmlStreamReader>

using namespace portolan;
using namespace portolan::test;

class ArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void anyPortfolioComesBack_data();
    void anyPortfolioComesBack();
    void anEmptyPortfolioComesBack();
    void whatComesBackIsWrittenAsTheSameFile();
    void theSamePortfolioGivesTheSameBytesWhateverItsPast();
    void oneChangedValueIsOneChangedLine();
    void anAddedInitiativeLeavesTheOtherLinesAlone();
    void anyTextOfOneUnitComesBack();
    void numbersComeBackExactly();
    void itIsWellFormedXml();
    void anArchiveOfFormatOneIsRead();
    void anArchiveWithoutLaterKindsAndFieldsIsRead();
};

namespace {

QByteArray written(const Portfolio &portfolio)
{
    const auto bytes = writeArchive(portfolio);
    if (!bytes)
        qWarning("%s", qPrintable(whyNot(bytes)));
    return bytes.value_or(QByteArray());
}

// Lines of `b` that `a` has not, in the order of `b`; the line with the sum is not looked at.
QByteArrayList newLines(const QByteArray &a, const QByteArray &b)
{
    QHash<QByteArray, int> known;
    for (const QByteArray &line : a.split('\n'))
        ++known[line];
    QByteArrayList lines;
    for (const QByteArray &line : b.split('\n')) {
        if (!line.startsWith("<!--") && --known[line] < 0)
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

void ArchiveTest::anyPortfolioComesBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ArchiveTest::anyPortfolioComesBack()
{
    QFETCH(quint32, seed);
    const Portfolio portfolio = arbitraryPortfolio(seed, 120);
    const auto read = readArchive(written(portfolio), u"a.xml"_s);
    VERIFY_DONE(read);
    QVERIFY(*read == portfolio);
}

void ArchiveTest::anEmptyPortfolioComesBack()
{
    const auto read = readArchive(written({}), u"a.xml"_s);
    VERIFY_DONE(read);
    QVERIFY(*read == Portfolio());
}

void ArchiveTest::whatComesBackIsWrittenAsTheSameFile()
{
    const QByteArray once = written(arbitraryPortfolio(7));
    QCOMPARE(written(readArchive(once, {}).value()), once);
}

void ArchiveTest::theSamePortfolioGivesTheSameBytesWhateverItsPast()
{
    const Portfolio portfolio = soundPortfolio(5);
    Portfolio other = portfolio; // there and back again
    const Change removal = edits::removeInitiatives(portfolio, {portfolio.initiatives()[1].id});
    VERIFY_DONE(other.apply(removal));
    QVERIFY(written(other) != written(portfolio));
    VERIFY_DONE(other.apply(removal.inverse()));
    QCOMPARE(written(other), written(portfolio));
}

void ArchiveTest::oneChangedValueIsOneChangedLine()
{
    const Portfolio before = soundPortfolio(5);
    Initiative renamed = before.initiatives()[2];
    renamed.name = u"Two\nlines & <more>"_s;
    Change change;
    change.update(before.initiatives()[2], renamed);
    const QByteArray a = written(before);
    const QByteArray b = written(*before.with(change));
    QCOMPARE(newLines(a, b), (QByteArrayList{"<name>Two\\nlines &amp; &lt;more&gt;</name>"}));
    QCOMPARE(newLines(b, a), (QByteArrayList{"<name>Initiative 3</name>"}));
}

void ArchiveTest::anAddedInitiativeLeavesTheOtherLinesAlone()
{
    const Portfolio before = soundPortfolio(5);
    Initiative added;
    added.name = u"Added"_s;
    const QByteArray a = written(before);
    const QByteArray b = written(*before.with(edits::addInitiative(before, added, QDate(2026, 2, 3))));
    // The two counts of initiatives and stage entries are what changes.
    QCOMPARE(newLines(b, a), (QByteArrayList{"<count>5</count>", "<count>5</count>"}));
}

void ArchiveTest::anyTextOfOneUnitComesBack()
{
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        const QString text = u"a"_s + QChar(char16_t(unit)) + u"b"_s;
        std::string line;
        archive::appendText(line, text);
        const bool isPrintable =
            std::ranges::all_of(line, [](char c) { return uchar(c) >= 0x20 && c != 0x7F; });
        QString back;
        if (!isPrintable || !archive::valueFrom(line, back) || back != text)
            QFAIL(qPrintable(u"unit %1"_s.arg(unit, 4, 16)));
    }
    Initiative initiative;
    initiative.id = freshId<InitiativeId>();
    initiative.code = u"  blanks around  "_s;
    initiative.name = u"\U0001F680"_s + QChar(char16_t(0xDE80)) + QChar(char16_t(0xD83D)); // halves of a pair
    initiative.problem = u"]]> &amp; &#10; \\n \\u0041 \\"_s + QChar(0) + u"\u0085\u2028\uFFFE"_s;
    Portfolio portfolio;
    portfolio.load(initiative);
    const auto read = readArchive(written(portfolio), {});
    VERIFY_DONE(read);
    QVERIFY(*read == portfolio);
}

void ArchiveTest::numbersComeBackExactly()
{
    for (const double number : {0.0, -0.0, 0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308, -123456789.125}) {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.investment = number;
        Portfolio portfolio;
        portfolio.load(initiative);
        const auto read = readArchive(written(portfolio), {});
        VERIFY_DONE(read);
        QVERIFY(*read->initiatives()[0].investment == number);
        QCOMPARE(std::signbit(*read->initiatives()[0].investment), std::signbit(number));
    }
}

void ArchiveTest::itIsWellFormedXml()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QXmlStreamReader xml(written(arbitraryPortfolio(seed)));
        int values = 0;
        while (!xml.atEnd())
            values += xml.readNext() == QXmlStreamReader::EndElement;
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(values > 100);
    }
}

void ArchiveTest::anArchiveOfFormatOneIsRead()
{
    const auto read = readArchive(bytesOf(QStringLiteral(PORTOLAN_TEST_DATA "/archive/1.xml")), u"1.xml"_s);
    VERIFY_DONE(read);
    QCOMPARE(read->info().name, u"Sound"_s);
    QCOMPARE(read->initiatives().size(), 2);
    QCOMPARE(read->initiatives()[1].custom, (CustomValues{{u"Cost centre"_s, u"1"_s}}));
    QCOMPARE(read->initiatives()[1].investment, std::optional(120'000.5));
    QCOMPARE(read->initiatives()[1].benefit, u"line one\nline two \\ & <b>\a"_s);
    QCOMPARE(read->ratingCount(), 4);
    QCOMPARE(read->decisionCount(), 1);
    QCOMPARE(read->taskCount(), 1);
    QCOMPARE(read->baselines().size(), 1);
    QCOMPARE(read->baselines()[0].content, QByteArray("\0\1\2\3", 4));
}

// As one made before these came.
void ArchiveTest::anArchiveWithoutLaterKindsAndFieldsIsRead()
{
    const auto read = readArchive(bytesOf(QStringLiteral(PORTOLAN_TEST_DATA "/archive/1-older-fields.xml")),
                                  u"older.xml"_s);
    VERIFY_DONE(read);
    QCOMPARE(read->initiatives().size(), 2);
    QCOMPARE(read->initiatives()[1].name, u"Initiative 2"_s);
    QVERIFY(read->initiatives()[1].custom.isEmpty());
    QCOMPARE(read->stageEntryCount(), 2);
    QCOMPARE(read->taskCount(), 0);
    QVERIFY(read->baselines().isEmpty());
}

QTEST_APPLESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
