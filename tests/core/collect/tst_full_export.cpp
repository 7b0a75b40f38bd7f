// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/baselines.h"
#include "core/bundle/bundle.h"
#include "core/collect/full_export.h"
#include "tests/core/storage/fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::collect;

class FullExportTest : public QObject {
    Q_OBJECT

private slots:
    void anythingComesBackTheSame_data();
    void anythingComesBackTheSame();
    void theSampleWithABaselineComesBackTheSame();
    void textsThatCellsCannotHoldComeBack_data();
    void textsThatCellsCannotHoldComeBack();
    void otherFilesAreRefused();
    void aTargetThatCannotBeWrittenIsSaid();

private:
    Result<Portfolio> around(const Portfolio &portfolio)
    {
        const QString path = m_folder.filePath(u"all.xlsx"_s);
        if (auto written = writeFullExport(portfolio, path); !written)
            return tl::unexpected(written.error());
        return readFullExport(path);
    }
    QTemporaryDir m_folder;
};

void FullExportTest::anythingComesBackTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void FullExportTest::anythingComesBackTheSame()
{
    QFETCH(quint32, seed);
    const Portfolio portfolio = test::arbitraryPortfolio(seed, 120);
    const auto back = around(portfolio);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(*back == portfolio);
}

void FullExportTest::theSampleWithABaselineComesBackTheSame()
{
    Portfolio portfolio = bundle::samplePortfolio().value();
    QVERIFY(portfolio.apply(freezeBaseline(portfolio, u"Plan"_s, {}, QDate(2026, 11, 24)).value()));
    QVERIFY(portfolio.baselines()[0].content.size() > 40'000); // more than a cell can hold
    const auto back = around(portfolio);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(*back == portfolio);
    QVERIFY(thawed(back->baselines()[0]));
}

void FullExportTest::textsThatCellsCannotHoldComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("blanks at the ends") << u"  a \n"_s;
    QTest::newRow("only blanks") << u"   "_s;
    QTest::newRow("no-break blanks") << u"\u00a0a\u2003"_s;
    QTest::newRow("controls") << QString(u"a\x01\x02\r\nb\tc"_s);
    QTest::newRow("no characters") << QString(u"\ufffe\uffff"_s);
    QTest::newRow("half a pair") << QString(QChar(0xd800));
    QTest::newRow("escapes of workbooks") << u"_x0041_ _x"_s;
    QTest::newRow("escapes of ours") << u"\\u0041 \\n \\L1"_s;
    QTest::newRow("a formula") << u"=1+1"_s;
    QTest::newRow("a number") << u"0017"_s;
    QTest::newRow("a date") << u"2026-11-24"_s;
    QTest::newRow("a truth") << u"TRUE"_s;
    QTest::newRow("a long one") << QString(100'000, u'x');
    QTest::newRow("a long one with blanks where it is cut")
        << QString(29'999, u'x') + u"  "_s + QString(29'998, u'y') + u" z"_s;
    QTest::newRow("emoji") << u"🚢 und ⚓"_s;
}

void FullExportTest::textsThatCellsCannotHoldComeBack()
{
    QFETCH(QString, text);
    Portfolio portfolio = bundle::newPortfolio(u"New"_s).value();
    Initiative initiative;
    initiative.name = text;
    initiative.code = text;
    if (!text.contains(QChar(0xd800))) { // lists are kept as JSON, which has no form for half a pair
        initiative.tags = {text};
        initiative.custom = {{text, text}};
    }
    initiative.investment = 0.1 + 0.2;
    initiative.runCost = 1e300;
    initiative.baseline = -5e-324;
    QVERIFY(portfolio.apply(edits::addInitiative(portfolio, initiative, {})));
    const auto back = around(portfolio);
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(back->initiatives()[0].name, text);
    QVERIFY(*back == portfolio);
}

void FullExportTest::otherFilesAreRefused()
{
    QVERIFY(!readFullExport(m_folder.filePath(u"missing.xlsx"_s)));
    const QString text = m_folder.filePath(u"text.xlsx"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n1,2\n") > 0);
    file.close();
    const auto read = readFullExport(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::BadInput);
    QFile other(u"" PORTOLAN_TEST_DATA "/workbooks"_s);
    for (const QString &name : QDir(other.fileName()).entryList({u"*.xlsx"_s}, QDir::Files)) {
        const auto workbook = readFullExport(other.fileName() + u'/' + name);
        QVERIFY2(!workbook, qPrintable(name));
    }
}

void FullExportTest::aTargetThatCannotBeWrittenIsSaid()
{
    const auto written = writeFullExport(bundle::samplePortfolio().value(), m_folder.filePath(u"missing/all.xlsx"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::CannotWrite);
}

QTEST_GUILESS_MAIN(FullExportTest)
#include "tst_full_export.moc"
