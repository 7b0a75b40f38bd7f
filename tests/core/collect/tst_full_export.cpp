// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/baselines.h"
#include "core/bundle/bundle.h"
#include "core/collect/full_export.h"
#include "core/collect/own_workbook.h"
#include "core/collect/rating_workbook.h"
#include "core/exchange/workbook.h"
#include "core/workbook/workbook_writer.h"
#include "tests/core/collect/others.h"
#include "tests/core/storage/fixture.h"

#include <QScopeGuard>

#include <clocale>

using namespace portolan;
using namespace portolan::collect;
using namespace portolan::test;

class FullExportTest : public QObject {
    Q_OBJECT

private slots:
    void anyPortfolioComesBack_data();
    void anyPortfolioComesBack();
    void theSampleComesBackWithABaseline();
    void anEmptyPortfolioComesBack();
    void whatNoCellHoldsComesBack();
    void textsThatCellsCannotHoldComeBack_data();
    void textsThatCellsCannotHoldComeBack();
    void formulasOfNamesAreTexts();
    void itComesBackFromLibreOffice_data();
    void itComesBackFromLibreOffice();
    void itComesBackSortedAndWithOtherColumns();
    void whatIsChangedInACellIsChanged();
    void aLineWithoutANumberIsNew();
    void badWorkbooksAreRefusedWithAReason();
    void aTargetThatCannotBeWrittenStaysWhole();
    void itTellsHowFarItIsAndCanBeCancelled();
    void numbersHaveAPointInEveryLanguage();
    void formulasWithoutAResultAreNotLost();
    void whatPortolanWroteIsKnownAgain();
};

namespace {

Portfolio sample()
{
    return bundle::samplePortfolio().value();
}

// The first lines in which two archives differ.
QByteArray difference(const Portfolio &a, const Portfolio &b)
{
    const QByteArrayList x = writeArchive(a).value().split('\n');
    const QByteArrayList y = writeArchive(b).value().split('\n');
    QByteArray text;
    for (qsizetype i = 2; i < std::min(x.size(), y.size()) && text.count('\n') < 8; ++i) {
        if (x[i] != y[i])
            text += x[i].left(300) + "  <>  " + y[i].left(300) + '\n';
    }
    return text + QByteArray::number(x.size()) + " lines and " + QByteArray::number(y.size());
}

#define COMPARE_PORTFOLIOS(actual, expected)                                                                 \
    do {                                                                                                     \
        const auto &actual_ = (actual);                                                                      \
        VERIFY_DONE(actual_);                                                                                \
        QVERIFY2(*actual_ == (expected), difference(*actual_, expected).constData());                        \
    } while (false)

} // namespace

void FullExportTest::anyPortfolioComesBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void FullExportTest::anyPortfolioComesBack()
{
    QFETCH(quint32, seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    const Portfolio portfolio = arbitraryPortfolio(seed, 120);
    VERIFY_DONE(writeFullExport(portfolio, path));
    COMPARE_PORTFOLIOS(readFullExport(path), portfolio);
}

void FullExportTest::theSampleComesBackWithABaseline()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    Portfolio portfolio = sample();
    VERIFY_DONE(
        portfolio.apply(freezeBaseline(portfolio, u"Plan"_s, u"as it was"_s, QDate(2026, 3, 1)).value()));
    VERIFY_DONE(writeFullExport(portfolio, path));
    COMPARE_PORTFOLIOS(readFullExport(path), portfolio);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"all.xlsx"_s});
}

void FullExportTest::anEmptyPortfolioComesBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    VERIFY_DONE(writeFullExport({}, path));
    COMPARE_PORTFOLIOS(readFullExport(path), Portfolio());
}

void FullExportTest::whatNoCellHoldsComesBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    Portfolio portfolio;
    Initiative odd;
    odd.id = freshId<InitiativeId>();
    odd.code = u"  A-1\t"_s;
    odd.name = u"_x0041_ and a_xb"_s;
    odd.problem = QString(70'000, u'p') + u" end"_s;
    odd.benefit = u"\r\n line"_s;
    odd.sponsor = QString(QChar(0xD800)) + u"half"_s;
    odd.kind = u"12:30"_s;
    odd.source = u"007"_s;
    odd.investment = 0.1 + 0.2;
    odd.baseline = 1e300;
    odd.target = -1.0 / 3;
    odd.plannedStart = QDate(1850, 3, 4);
    odd.plannedGoLive = QDate(1900, 2, 28);
    odd.tags = {u"a\nb"_s, u""_s, u"=c"_s};
    odd.custom = {
        {u" Vendor"_s, u"x"_s}, {u"Empty"_s, u""_s}, {u"Date"_s, u"2024-01-02"_s}, {u"N"_s, u"1,5"_s}};
    portfolio.load(odd);
    Initiative other;
    other.id = freshId<InitiativeId>();
    other.custom = {{u"N"_s, u"2"_s}, {u"Date"_s, u"b"_s}}; // in another order
    portfolio.load(other);
    VERIFY_DONE(writeFullExport(portfolio, path));
    COMPARE_PORTFOLIOS(readFullExport(path), portfolio);
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
    QTest::newRow("blanks in several lines") << u"a  b\nc"_s;
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
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    VERIFY_DONE(writeFullExport(portfolio, path));
    COMPARE_PORTFOLIOS(readFullExport(path), portfolio);
}

void FullExportTest::formulasOfNamesAreTexts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    Portfolio portfolio;
    for (const QString &name : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s}) {
        Initiative initiative;
        initiative.id = freshId<InitiativeId>();
        initiative.name = name;
        portfolio.load(initiative);
    }
    VERIFY_DONE(writeFullExport(portfolio, path));
    QProcess unzip;
    unzip.start(u"/usr/bin/python3"_s,
                {u"-c"_s,
                 u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                 "print(sum(z.read(n).count(b'<f>') for n in z.namelist() if 'worksheets' in n))"_s,
                 path});
    QVERIFY(unzip.waitForFinished());
    QCOMPARE(unzip.readAllStandardOutput().trimmed(), QByteArray("0"));
    COMPARE_PORTFOLIOS(readFullExport(path), portfolio);
}

void FullExportTest::itComesBackFromLibreOffice_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("ods") << u"ods"_s;
}

void FullExportTest::itComesBackFromLibreOffice()
{
    if (libreOffice().isEmpty())
        QSKIP("LibreOffice is not installed.");
    QFETCH(QString, kind);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    Portfolio portfolio = sample();
    VERIFY_DONE(portfolio.apply(freezeBaseline(portfolio, u"Plan"_s, {}, QDate(2026, 3, 1)).value()));
    Initiative odd = portfolio.initiatives()[0];
    odd.problem = u"  "_s + QString(40'000, u'ö') + u"\tend "_s;
    odd.custom << CustomValue{u"Vendor"_s, u"A  B\nC"_s};
    Change change;
    change.update(portfolio.initiatives()[0], odd);
    VERIFY_DONE(portfolio.apply(change));
    VERIFY_DONE(writeFullExport(portfolio, path));
    const QString saved = savedByLibreOffice(path, kind, folder.filePath(u"out"_s));
    QVERIFY(!saved.isEmpty());
    COMPARE_PORTFOLIOS(readFullExport(saved), portfolio);
}

void FullExportTest::itComesBackSortedAndWithOtherColumns()
{
    if (!hasOpenpyxl())
        QSKIP("openpyxl is not installed.");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    const Portfolio portfolio = sample();
    VERIFY_DONE(writeFullExport(portfolio, path));
    const QString other = folder.filePath(u"other.xlsx"_s);
    QVERIFY(changeByOpenpyxl(path, other, uR"(
for name in ("initiative.id", "rating.id", "task.id"):
    s = visible(name)
    rows = [[c.value for c in r] for r in s.iter_rows(min_row=3)]
    rows.reverse()
    for i, row in enumerate(rows):
        for j, v in enumerate(row):
            s.cell(3 + i, 1 + j).value = v
    s.insert_cols(1)
    s.cell(2, 1).value = "my own"
    s.cell(5, 1).value = "remember"
b._sheets.reverse()
)"_s));
    COMPARE_PORTFOLIOS(readFullExport(other), portfolio);
}

void FullExportTest::whatIsChangedInACellIsChanged()
{
    if (!hasOpenpyxl())
        QSKIP("openpyxl is not installed.");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    Portfolio portfolio = sample();
    Initiative first = portfolio.initiatives()[0];
    first.name = u" Blank in front"_s;
    first.custom = {{u"Vendor"_s, u" A"_s}, {u"Site"_s, u"Graz"_s}};
    Change change;
    change.update(portfolio.initiatives()[0], first);
    VERIFY_DONE(portfolio.apply(change));
    VERIFY_DONE(writeFullExport(portfolio, path));
    const QString other = folder.filePath(u"other.xlsx"_s);
    QVERIFY(changeByOpenpyxl(path, other, uR"(
s = visible("initiative.id")
s.cell(3, at(s, "initiative.name")).value = "Another name"
s.cell(3, at(s, "initiative.investment")).value = 12345.5
s.cell(3, at(s, "initiative.custom/Site")).value = None
)"_s));
    Initiative expected = first;
    expected.name = u"Another name"_s;
    expected.investment = 12345.5;
    expected.custom = {{u"Vendor"_s, u" A"_s}};
    Change edit;
    edit.update(first, expected);
    COMPARE_PORTFOLIOS(readFullExport(other), *portfolio.with(edit));
}

void FullExportTest::aLineWithoutANumberIsNew()
{
    if (!hasOpenpyxl())
        QSKIP("openpyxl is not installed.");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    const Portfolio portfolio = sample();
    VERIFY_DONE(writeFullExport(portfolio, path));
    const QString other = folder.filePath(u"other.xlsx"_s);
    QVERIFY(changeByOpenpyxl(path, other, uR"(
s = visible("unit.id")
row = s.max_row + 1
s.cell(row, at(s, "unit.name")).value = "A new unit"
)"_s));
    const auto read = readFullExport(other);
    VERIFY_DONE(read);
    QCOMPARE(read->units().size(), portfolio.units().size() + 1);
    QCOMPARE(read->units()[read->units().size() - 1].name, u"A new unit"_s);
}

void FullExportTest::itTellsHowFarItIsAndCanBeCancelled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    const Portfolio portfolio = sample();
    QList<qsizetype> told;
    qsizetype all = 0;
    VERIFY_DONE(writeFullExport(portfolio, path, [&](qsizetype done, qsizetype total) {
        told << done;
        all = total;
        return true;
    }));
    QVERIFY(told.size() > 2);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.back() <= all);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const int glance : {1, 3}) {
        int glances = 0;
        VERIFY_REFUSED(
            writeFullExport(sample(), path, [&](qsizetype, qsizetype) { return ++glances < glance; }),
            Error::Code::Cancelled);
        QCOMPARE(glances, glance);
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"all.xlsx"_s});
    const std::atomic_bool cancelled = true;
    exchange::Watch watch;
    watch.cancel = &cancelled;
    VERIFY_REFUSED(readFullExport(path, watch), Error::Code::Cancelled);
}

void FullExportTest::numbersHaveAPointInEveryLanguage()
{
    QTemporaryDir folder;
    const QString german = folder.filePath(u"de_DE.UTF-8"_s);
    if (QProcess::execute(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, german}) != 0)
        QSKIP("There is no German locale to be made here (apt package locales).");
    qputenv("LOCPATH", QFile::encodeName(folder.path()));
    const auto back = qScopeGuard([] {
        qunsetenv("LOCPATH");
        std::setlocale(LC_ALL, "C.UTF-8");
    });
    if (!std::setlocale(LC_ALL, "de_DE.UTF-8"))
        QSKIP("The German locale cannot be used here.");
    QCOMPARE(QByteArray(std::localeconv()->decimal_point), QByteArray(","));
    const QString path = folder.filePath(u"all.xlsx"_s);
    const Portfolio whole = sample();
    VERIFY_DONE(writeFullExport(whole, path));
    QCOMPARE(QByteArray(std::localeconv()->decimal_point), QByteArray(","));
    const auto read = readFullExport(path);
    VERIFY_DONE(read);
    QVERIFY(*read == whole);
}

void FullExportTest::formulasWithoutAResultAreNotLost()
{
    if (!hasOpenpyxl())
        QSKIP("openpyxl is not installed.");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    VERIFY_DONE(writeFullExport(sample(), path));
    QVERIFY(changeByOpenpyxl(
        path, path,
        u"s = visible('initiative.id'); s.cell(3, at(s, 'initiative.investment')).value = '=1+1'"_s));
    const auto read = readFullExport(path);
    VERIFY_REFUSED(read, Error::Code::BadInput);
    QVERIFY(read.error().detail.contains(u"Initiatives"));
}

void FullExportTest::whatPortolanWroteIsKnownAgain()
{
    QTemporaryDir folder;
    const Portfolio whole = sample();
    const auto kindOf = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? ownWorkbook(file.readAll()) : OwnWorkbook::None;
    };
    VERIFY_DONE(writeFullExport(whole, folder.filePath(u"all.xlsx"_s)));
    QCOMPARE(kindOf(u"all.xlsx"_s), OwnWorkbook::FullExport);
    VERIFY_DONE(writeRatingWorkbook(whole, {u"PMO"_s, {}, true, false, QDate(2026, 11, 24)},
                                    folder.filePath(u"rate.xlsx"_s)));
    QCOMPARE(kindOf(u"rate.xlsx"_s), OwnWorkbook::Ratings);
    QCOMPARE(ownWorkbook("PK\x03\x04 and no more"), OwnWorkbook::None);
    QCOMPARE(ownWorkbook("Code,Name\n"), OwnWorkbook::None);
    const QString others(u"" PORTOLAN_TEST_DATA "/workbooks"_s);
    for (const QString &name : QDir(others).entryList({u"*.xlsx"_s, u"*.ods"_s}, QDir::Files)) {
        QFile file(others + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(ownWorkbook(file.readAll()) == OwnWorkbook::None, qPrintable(name));
    }
    const auto archived = writeArchive(whole);
    VERIFY_DONE(archived);
    QFile archive(folder.filePath(u"all.xml"_s));
    QVERIFY(archive.open(QIODevice::WriteOnly) && archive.write(*archived) > 0);
    archive.close();
    for (const QString &name : {u"all.xml"_s, u"all.xlsx"_s}) {
        const auto saved = readSaved(folder.filePath(name));
        VERIFY_DONE(saved);
        QVERIFY(*saved == whole);
    }
    if (!hasOpenpyxl())
        QSKIP("openpyxl is not installed.");
    QVERIFY(changeByOpenpyxl(folder.filePath(u"all.xlsx"_s), folder.filePath(u"moved.xlsx"_s),
                             u"b.remove(visible('task.id')); b.move_sheet(b.worksheets[0], 5)"_s));
    QCOMPARE(kindOf(u"moved.xlsx"_s), OwnWorkbook::FullExport);
}

void FullExportTest::badWorkbooksAreRefusedWithAReason()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    VERIFY_DONE(writeFullExport(sample(), path));
    VERIFY_REFUSED(readFullExport(folder.filePath(u"none.xlsx"_s)), Error::Code::NotFound);
    VERIFY_REFUSED(readFullExport(folder.path()), Error::Code::CannotRead);
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QFile cut(folder.filePath(u"cut.xlsx"_s));
    QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(bytes.left(bytes.size() / 2)) > 0);
    cut.close();
    VERIFY_REFUSED(readFullExport(cut.fileName()), Error::Code::BadInput);
    {
        auto book = workbook::WorkbookWriter::create(folder.filePath(u"other.xlsx"_s));
        VERIFY_DONE(book);
        (*book)->addSheet(u"List"_s);
        (*book)->text(0, 0, u"Name"_s);
        VERIFY_DONE((*book)->finish());
    }
    VERIFY_REFUSED(readFullExport(folder.filePath(u"other.xlsx"_s)), Error::Code::BadInput);
    const QString others(u"" PORTOLAN_TEST_DATA "/workbooks"_s);
    for (const QString &name : QDir(others).entryList({u"*.xlsx"_s}, QDir::Files)) {
        const auto workbook = readFullExport(others + u'/' + name);
        QVERIFY2(!workbook, qPrintable(name));
    }
    if (!hasOpenpyxl())
        QSKIP("openpyxl is not installed.");
    const std::pair<QString, QString> harms[] = {
        {u"b.remove(visible('task.id'))"_s, u"Tasks"_s},
        {u"s = visible('rating.id'); s.delete_cols(at(s, 'rating.evidence'))"_s, u"rating.evidence"_s},
        {u"s = visible('rating.id'); s.cell(5, at(s, 'rating.value')).value = 'many'"_s, u"many"_s},
        {u"s = visible('rating.id'); s.cell(5, at(s, 'rating.value')).value = 9"_s, u"value"_s},
        {u"s = visible('unit.id'); s.cell(3, 1).value = s.cell(4, 1).value"_s, u"number of another"_s},
        {u"s = visible('initiative.id'); s.cell(3, at(s, 'initiative.unit')).value = '77'"_s, u"unit"_s}};
    for (const auto &[harm, word] : harms) {
        const QString harmed = folder.filePath(u"harmed.xlsx"_s);
        QVERIFY(changeByOpenpyxl(path, harmed, harm));
        const auto read = readFullExport(harmed);
        VERIFY_REFUSED(read, Error::Code::BadInput);
        QVERIFY2(read.error().detail.contains(word), qPrintable(read.error().detail));
    }
}

void FullExportTest::aTargetThatCannotBeWrittenStaysWhole()
{
    QTemporaryDir folder;
    VERIFY_REFUSED(writeFullExport({}, folder.filePath(u"no/such/all.xlsx"_s)), Error::Code::CannotWrite);
    VERIFY_REFUSED(writeFullExport({}, folder.path()), Error::Code::CannotWrite);
    const QString path = folder.filePath(u"all.xlsx"_s);
    VERIFY_DONE(writeFullExport({}, path));
    QVERIFY(QFile(path).size() > 0);
}

QTEST_GUILESS_MAIN(FullExportTest)
#include "tst_full_export.moc"
