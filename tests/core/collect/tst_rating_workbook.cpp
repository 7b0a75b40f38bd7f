// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/collect/rating_workbook.h"
#include "core/edits/edits.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::collect;

class RatingWorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whatCameBackAsSentChangesNothing();
    void newAndChangedAreTaken();
    void whatWasChangedHereMeanwhileIsAConflict();
    void whatCannotBeReadIsSaidWithItsPlace();
    void sortedFilteredAndReshapedSheetsAreReadRight();
    void onlyTheirUnitsAreSent();
    void onlyWhatIsOpenIsSent();
    void whatIsGoneIsSaid();
    void anotherProgramMaySaveIt_data();
    void anotherProgramMaySaveIt();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void theOldFileStays();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool send(const SheetRequest &request)
    {
        return writeRatingWorkbook(m_portfolio, request, path(u"r.xlsx"_s)).has_value();
    }
    SheetRequest request() const { return {u"PMO"_s, {}, false, false, QDate(2026, 11, 24)}; }
    RatingReturn back(const QString &name = u"r.xlsx"_s) const
    {
        const auto result = readRatingWorkbook(path(name), m_portfolio);
        if (!result)
            qWarning("%s", qPrintable(result.error().detail));
        return result.value_or(RatingReturn());
    }
    // Runs `lines` on the sheet, as "ws", with its columns by their hidden words as "at".
    bool change(const QString &lines) const;
    static bool runs(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        const bool ended = process.waitForFinished(60000) && process.exitCode() == 0;
        if (!ended)
            qWarning("%s", process.readAllStandardError().constData());
        return ended;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Portfolio m_portfolio;
};

static constexpr const char *needsOpenpyxl = "There is no openpyxl here (apt package python3-openpyxl).";

void RatingWorkbookTest::initTestCase()
{
    QProcess probe;
    probe.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s});
    if (!probe.waitForFinished(20000) || probe.exitCode() != 0)
        QSKIP(needsOpenpyxl);
}

void RatingWorkbookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_portfolio = bundle::newPortfolio(u"Harbour"_s).value();
    Change units;
    units.create(Unit{UnitId{1}, u"Quay"_s, {}, {}}).create(Unit{UnitId{2}, u"Yard"_s, {}, {}});
    QVERIFY(m_portfolio.apply(units));
    for (int i = 0; i < 3; ++i) {
        Initiative initiative;
        initiative.name = QStringList{u"=Crane"_s, u"Berth <plan>"_s, u"Pilotage"_s}[i];
        initiative.unit = UnitId{i < 2 ? 1 : 2};
        QVERIFY(m_portfolio.apply(edits::addInitiative(m_portfolio, initiative, QDate(2026, 1, 1))));
    }
    const CriterionId first = m_portfolio.orderedCriteria().front().id;
    QVERIFY(m_portfolio.apply(edits::answer(m_portfolio, m_portfolio.initiatives()[0].id, u"PMO"_s,
                                            QDate(2026, 5, 1),
                                            {first, {}, 3.0, false, Confidence::High, u"seen"_s})));
}

bool RatingWorkbookTest::change(const QString &lines) const
{
    const QString script =
        u"import openpyxl\nfrom copy import copy\nwb=openpyxl.load_workbook('%1')\nws=wb['Rate']\n"
        "at={ws.cell(4,c).value:c for c in range(1,ws.max_column+1)}\nfirst=6\n"_s.arg(path(u"r.xlsx"_s))
        + lines + u"\nwb.save('%1')\n"_s.arg(path(u"r.xlsx"_s));
    return runs(u"/usr/bin/python3"_s, {u"-W"_s, u"ignore"_s, u"-c"_s, script});
}

void RatingWorkbookTest::whatCameBackAsSentChangesNothing()
{
    QVERIFY(send(request()));
    const RatingReturn result = back();
    QCOMPARE(result.assessor, u"PMO"_s);
    QCOMPARE(result.sentOn, QDate(2026, 11, 24));
    QCOMPARE(result.rows.size(), size_t(3 * m_portfolio.criteria().size()));
    QCOMPARE(result.count(Outcome::Unchanged), int(result.rows.size()));
    QVERIFY(takeIn(m_portfolio, result, {}, QDate(2026, 12, 1)).isEmpty());
}

void RatingWorkbookTest::newAndChangedAreTaken()
{
    QVERIFY(send(request()));
    QVERIFY(change(
        u"ws.cell(first,at['rating']).value=4\n"
        "ws.cell(first+1,at['rating']).value='2,5'\nws.cell(first+1,at['confidence']).value='High'\n"
        "ws.cell(first+2,at['rating']).value='N/A'\nws.cell(first+2,at['evidence']).value='no data yet'"_s));
    const RatingReturn result = back();
    QCOMPARE(result.count(Outcome::Changed), 1);
    QCOMPARE(result.count(Outcome::New), 2);
    Portfolio after = m_portfolio;
    const Change taken = takeIn(m_portfolio, result, {}, QDate(2026, 12, 1));
    QVERIFY(after.apply(taken));
    const InitiativeId id = m_portfolio.initiatives()[0].id;
    const std::vector<Criterion> criteria = m_portfolio.orderedCriteria();
    const auto own = [&](size_t place) { return *edits::ratingOf(after, id, u"PMO"_s, criteria[place].id); };
    QCOMPARE(own(0).value, 4.0);
    QCOMPARE(own(0).evidence, u"seen"_s);
    QCOMPARE(own(1).value, 2.5);
    QCOMPARE(own(1).confidence, Confidence::High);
    QVERIFY(own(2).notApplicable);
    QCOMPARE(own(2).evidence, u"no data yet"_s);
    QCOMPARE(after.currentAssessments(id).size(), 1u);
    QCOMPARE(after.currentAssessments(id)[0].date, QDate(2026, 12, 1));
    QVERIFY(after.apply(taken.inverse()));
    QVERIFY(after == m_portfolio);
}

void RatingWorkbookTest::whatWasChangedHereMeanwhileIsAConflict()
{
    QVERIFY(send(request()));
    QVERIFY(change(u"ws.cell(first,at['rating']).value=5"_s));
    const InitiativeId id = m_portfolio.initiatives()[0].id;
    const CriterionId criterion = m_portfolio.orderedCriteria().front().id;
    QVERIFY(m_portfolio.apply(edits::answer(m_portfolio, id, u"PMO"_s, QDate(2026, 11, 30),
                                            {criterion, {}, 1.0, false, Confidence::High, u"seen"_s})));
    const RatingReturn result = back();
    QCOMPARE(result.count(Outcome::Conflict), 1);
    const auto place = size_t(std::ranges::find(result.rows, Outcome::Conflict, &ReturnedRow::outcome)
                              - result.rows.begin());
    QCOMPARE(result.rows[place].sent.value, 3.0);
    QCOMPARE(result.rows[place].returned.value, 5.0);
    QCOMPARE(result.rows[place].here.value, 1.0);
    QVERIFY(takeIn(m_portfolio, result, {}, QDate(2026, 12, 1)).isEmpty());
    Portfolio after = m_portfolio;
    QVERIFY(after.apply(takeIn(m_portfolio, result, {place}, QDate(2026, 12, 1))));
    QCOMPARE(edits::ratingOf(after, id, u"PMO"_s, criterion)->value, 5.0);
    // The same here and there is no conflict.
    QVERIFY(m_portfolio.apply(edits::answer(m_portfolio, id, u"PMO"_s, QDate(2026, 11, 30),
                                            {criterion, {}, 5.0, false, Confidence::High, u"seen"_s})));
    QCOMPARE(back().count(Outcome::Unchanged), int(result.rows.size()));
}

void RatingWorkbookTest::whatCannotBeReadIsSaidWithItsPlace()
{
    QVERIFY(send(request()));
    QVERIFY(
        change(u"ws.cell(first,at['rating']).value=6\nws.cell(first+1,at['rating']).value='good'\n"
               "ws.cell(first+2,at['rating']).value='n/a'\n"
               "ws.cell(first+3,at['rating']).value=2\nws.cell(first+3,at['confidence']).value='perhaps'\n"
               "ws.cell(first+4,at['rating']).value=3"_s));
    const RatingReturn result = back();
    QCOMPARE(result.count(Outcome::Invalid), 4);
    QCOMPARE(result.count(Outcome::New), 1);
    QCOMPARE(result.rows[0].place, u"Rate!G6"_s);
    QVERIFY(result.rows[0].problem.contains(u"“6”"_s));
    QVERIFY(result.rows[1].problem.contains(u"good"_s));
    QVERIFY(result.rows[2].problem.contains(u"reason"_s));
    QVERIFY(result.rows[3].problem.contains(u"perhaps"_s));
}

void RatingWorkbookTest::sortedFilteredAndReshapedSheetsAreReadRight()
{
    QVERIFY(send(request()));
    // Rows turned round, some taken out, one put in without a key, one there twice, and a column put in
    // before all.
    QVERIFY(change(u"ws.cell(first,at['rating']).value=4\n"
                   "rows=[[c.value for c in r] for r in ws.iter_rows(min_row=first)]\n"
                   "rows=list(reversed(rows))[2:]+[[None]*5+['mine',5]]+[rows[5]]\n"
                   "ws.delete_rows(first,ws.max_row)\n"
                   "for i,r in enumerate(rows):\n"
                   "  for j,v in enumerate(r): ws.cell(first+i,j+1).value=v\n"
                   "ws.insert_cols(1)\nws.auto_filter.ref=None\nws.row_dimensions[first+3].hidden=True"_s));
    const RatingReturn result = back();
    QCOMPARE(result.count(Outcome::Changed), 1);
    QCOMPARE(result.count(Outcome::Invalid), 0); // the one that is there twice says the same twice
    QCOMPARE(result.rows.size(), size_t(3 * m_portfolio.criteria().size() - 2));
    QCOMPARE(result.notes.size(), 3); // put in, left out, and that nothing has changed here
    const auto changed = std::ranges::find(result.rows, Outcome::Changed, &ReturnedRow::outcome);
    QCOMPARE(changed->initiative, m_portfolio.initiatives()[0].id);
    QCOMPARE(changed->returned.value, 4.0);
}

void RatingWorkbookTest::onlyTheirUnitsAreSent()
{
    SheetRequest own = request();
    own.units = {UnitId{2}};
    own.byQuestion = true;
    QVERIFY(send(own));
    const RatingReturn result = back();
    QCOMPARE(result.rows.size(), size_t(m_portfolio.questions().size()));
    for (const ReturnedRow &row : result.rows)
        QCOMPARE(row.initiative, m_portfolio.initiatives()[2].id);
}

void RatingWorkbookTest::onlyWhatIsOpenIsSent()
{
    SheetRequest open = request();
    open.onlyOpen = true;
    QVERIFY(send(open));
    QCOMPARE(back().rows.size(), size_t(3 * m_portfolio.criteria().size() - 1));
    open.units = {UnitId{17}};
    const auto nothing = writeRatingWorkbook(m_portfolio, open, path(u"none.xlsx"_s));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, Error::Code::BadInput);
    QVERIFY(!QFile::exists(path(u"none.xlsx"_s)));
}

void RatingWorkbookTest::whatIsGoneIsSaid()
{
    QVERIFY(send(request()));
    QVERIFY(m_portfolio.apply(edits::removeInitiatives(m_portfolio, {m_portfolio.initiatives()[2].id})));
    const RatingReturn result = back();
    QCOMPARE(result.count(Outcome::Gone), int(m_portfolio.criteria().size()));
    QVERIFY(result.rows.back().problem.contains(u"Pilotage"_s));
}

void RatingWorkbookTest::anotherProgramMaySaveIt_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("ods") << u"ods"_s;
}

void RatingWorkbookTest::anotherProgramMaySaveIt()
{
    QFETCH(QString, ending);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("There is no LibreOffice here (apt package libreoffice-calc-nogui).");
    QVERIFY(send(request()));
    QVERIFY(change(u"ws.cell(first,at['rating']).value=4.5"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"saved"_s));
    QVERIFY(runs(office,
                 {u"-env:UserInstallation=file://"_s + path(u"office"_s), u"--headless"_s, u"--convert-to"_s,
                  ending, u"--outdir"_s, path(u"saved"_s), path(u"r.xlsx"_s)}));
    const RatingReturn result = back(u"saved/r."_s + ending);
    QCOMPARE(result.rows.size(), size_t(3 * m_portfolio.criteria().size()));
    QCOMPARE(result.count(Outcome::Changed), 1);
    QCOMPARE(result.rows[0].returned.value, 4.5);
    QCOMPARE(result.rows[0].returned.evidence, u"seen"_s);
    QCOMPARE(result.count(Outcome::Unchanged), int(result.rows.size()) - 1);
}

void RatingWorkbookTest::badFilesAreRefused_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no info") << u"wb.remove(wb['_portolan'])"_s << u"_portolan"_s;
    QTest::newRow("no keys") << u"ws.delete_cols(1)"_s << u"portolan_key"_s;
    QTest::newRow("no ratings") << u"ws.delete_cols(at['rating'])"_s << u"rating"_s;
    QTest::newRow("newer") << u"wb['_portolan']['B1']='9'"_s << u"9"_s;
    QTest::newRow("no assessor") << u"wb['_portolan']['B2']=None"_s << u"damaged"_s;
}

void RatingWorkbookTest::badFilesAreRefused()
{
    QFETCH(QString, lines);
    QFETCH(QString, reason);
    QVERIFY(send(request()));
    QVERIFY(change(lines));
    const auto result = readRatingWorkbook(path(u"r.xlsx"_s), m_portfolio);
    QVERIFY(!result);
    QVERIFY2(result.error().detail.contains(reason), qPrintable(result.error().detail));
}

void RatingWorkbookTest::theOldFileStays()
{
    QFile old(path(u"r.xlsx"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("as it was") > 0);
    old.close();
    SheetRequest nobody = request();
    nobody.assessor.clear();
    QVERIFY(!send(nobody));
    const auto read = readRatingWorkbook(path(u"r.xlsx"_s), m_portfolio);
    QVERIFY(!read);
    QVERIFY(read.error().detail.contains(u"no workbook"_s));
    QVERIFY(!readRatingWorkbook(path(u"missing.xlsx"_s), m_portfolio));
}

QTEST_GUILESS_MAIN(RatingWorkbookTest)
#include "tst_rating_workbook.moc"
