// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/bundle.h"
#include "core/collect/rating_workbook.h"
#include "core/exchange/workbook.h"
#include "tests/core/collect/others.h"
#include "tests/core/storage/fixture.h"

#include <QSet>

using namespace portolan;
using namespace portolan::collect;
using namespace portolan::test;

class RatingRowsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_portfolio = bundle::samplePortfolio().value(); }
    void whatHasEndedIsNotAsked();
    void onlyTheWantedInitiativesAreAsked();
    void everyAssessorOfTheSampleComesBackTheSame();
    void whatPeopleWriteIsUnderstood();
    void whatIsErasedStaysUnlessChosen();
    void copiedRows();
    void aRowTornApartIsFoundOut();
    void badCellsAreNamed_data();
    void badCellsAreNamed();
    void aQuestionThatIsGoneAndAnotherPortfolio();
    void blanksAndDigitsAreNoConflict();
    void textsThatNoCellHoldsAreNotCut();
    void columnsThatWereTakenOutKeepWhatWasSent();
    void textsInLibreOffice_data();
    void textsInLibreOffice();
    void manyRatingsAreOneChange();
    void twoSheetsToRateAreOneTooMany();
    void formulasAreTexts();

private:
    SheetRequest request() const { return {m_assessor, {}, true, false, m_day}; }
    Result<RatingReturn> sent() const
    {
        const QString out = m_folder.filePath(u"sent.xlsx"_s);
        const auto done = writeRatingWorkbook(m_portfolio, request(), out);
        return done ? readRatingWorkbook(out, m_portfolio) : tl::unexpected(done.error());
    }
    // Changed by lines of Python with `s`, the sheet, and put(row, column, value) with rows from 0.
    bool change(const QString &python, const QString &back) const;
    Result<RatingReturn> returned(const QString &python) const;
    void answerHere(const ReturnedRow &row, double value, const QString &evidence = {});
    const Rating *ratingIn(const Portfolio &portfolio, const ReturnedRow &row) const
    {
        return edits::ratingOf(portfolio, row.initiative, m_assessor, row.criterion, row.question);
    }

    QTemporaryDir m_folder;
    Portfolio m_portfolio;
    const QString m_assessor = u"Works council"_s; // who has rated nothing yet
    const QDate m_day{2026, 11, 25};
};

void RatingRowsTest::initTestCase()
{
    if (!hasOpenpyxl())
        QSKIP("There is no openpyxl here (apt package python3-openpyxl).");
}

bool RatingRowsTest::change(const QString &python, const QString &back) const
{
    const QString out = m_folder.filePath(u"out.xlsx"_s);
    return writeRatingWorkbook(m_portfolio, request(), out).has_value() && changeByOpenpyxl(out, back, uR"(
s = visible("portolan_key")
def put(row, column, value):
    s.cell(6 + row, at(s, column)).value = value
)"_s + python);
}

Result<RatingReturn> RatingRowsTest::returned(const QString &python) const
{
    const QString back = m_folder.filePath(u"back.xlsx"_s);
    if (!change(python, back))
        return failure(Error::Code::Internal, u"openpyxl"_s);
    return readRatingWorkbook(back, m_portfolio);
}

void RatingRowsTest::answerHere(const ReturnedRow &row, double value, const QString &evidence)
{
    VERIFY_DONE(m_portfolio.apply(
        edits::answer(m_portfolio, row.initiative, m_assessor, m_day,
                      {row.criterion, row.question, value, false, Confidence::High, evidence})));
}

void RatingRowsTest::whatHasEndedIsNotAsked()
{
    const auto result = sent();
    VERIFY_DONE(result);
    QSet<InitiativeId> asked;
    for (const ReturnedRow &row : result->rows)
        asked << row.initiative;
    int running = 0;
    for (const Initiative &initiative : m_portfolio.initiatives()) {
        const Stage *stage = m_portfolio.currentStage(initiative.id);
        const bool hasEnded = stage && !isProgress(stage->kind);
        QCOMPARE(asked.contains(initiative.id), !hasEnded);
        running += !hasEnded;
    }
    QVERIFY(running > 0 && running < m_portfolio.initiatives().size());
    QCOMPARE(result->rows.size(), size_t(running * m_portfolio.questions().size()));
    QCOMPARE(result->notes, QStringList{u"Nothing has changed here since it was sent."_s});
}

void RatingRowsTest::onlyTheWantedInitiativesAreAsked()
{
    const QString path = m_folder.filePath(u"few.xlsx"_s);
    SheetRequest few = request();
    few.initiatives = {m_portfolio.initiatives()[3].id, m_portfolio.initiatives()[5].id};
    few.byQuestion = false;
    VERIFY_DONE(writeRatingWorkbook(m_portfolio, few, path));
    QCOMPARE(readRatingWorkbook(path, m_portfolio)->rows.size(), size_t(2 * m_portfolio.criteria().size()));
    few.assessor = u" \n "_s;
    VERIFY_REFUSED(writeRatingWorkbook(m_portfolio, few, path), Error::Code::BadInput);
}

void RatingRowsTest::everyAssessorOfTheSampleComesBackTheSame()
{
    QSet<QString> assessors;
    for (const Assessment &assessment : m_portfolio.assessments())
        assessors << assessment.assessor;
    QVERIFY(assessors.size() > 1);
    for (const QString &assessor : std::as_const(assessors)) {
        for (const bool byQuestion : {false, true}) {
            const QString path = m_folder.filePath(u"same.xlsx"_s);
            VERIFY_DONE(writeRatingWorkbook(m_portfolio, {assessor, {}, byQuestion, false, m_day}, path));
            const auto result = readRatingWorkbook(path, m_portfolio);
            VERIFY_DONE(result);
            QCOMPARE(result->count(Outcome::Unchanged), int(result->rows.size()));
        }
    }
}

void RatingRowsTest::whatPeopleWriteIsUnderstood()
{
    const auto result = returned(uR"(
put(0, "rating", "3"); put(1, "rating", "2,5"); put(2, "rating", "5 - very high"); put(3, "rating", 4.0)
put(4, "rating", "N.A."); put(4, "evidence", "no data"); put(5, "rating", "n"); put(5, "evidence", "=nothing")
s.cell(11, at(s, "evidence")).data_type = "s"
put(0, "confidence", "high"); put(1, "confidence", "Low")
)"_s);
    VERIFY_DONE(result);
    QCOMPARE(result->count(Outcome::New), 6);
    const auto after = m_portfolio.with(takeIn(m_portfolio, *result, {}, m_day));
    VERIFY_DONE(after);
    const auto rating = [&](size_t n) { return *ratingIn(*after, result->rows[n]); };
    QCOMPARE(rating(0).value, 3.0);
    QCOMPARE(rating(0).confidence, Confidence::High);
    QCOMPARE(rating(1).value, 2.5);
    QCOMPARE(rating(1).confidence, Confidence::Low);
    QCOMPARE(rating(2).value, 5.0);
    QCOMPARE(rating(3).value, 4.0);
    QCOMPARE(rating(3).confidence, Confidence::Medium);
    QVERIFY(rating(4).notApplicable && rating(5).notApplicable);
    QCOMPARE(rating(5).evidence, u"=nothing"_s);
    QVERIFY(!ratingIn(*after, result->rows[6]));
}

void RatingRowsTest::whatIsErasedStaysUnlessChosen()
{
    answerHere(sent()->rows[0], 4);
    const auto result = returned(u"put(0, 'rating', None)"_s);
    VERIFY_DONE(result);
    QCOMPARE(result->count(Outcome::Conflict), 1);
    QVERIFY(result->rows[0].problem.contains(u"erased"_s));
    QVERIFY(takeIn(m_portfolio, *result, {}, m_day).isEmpty());
    const auto after = m_portfolio.with(takeIn(m_portfolio, *result, {0}, m_day));
    VERIFY_DONE(after);
    QVERIFY(!ratingIn(*after, result->rows[0]));
}

void RatingRowsTest::copiedRows()
{
    const auto result = returned(uR"(
put(1, "rating", 3)
last = s.max_row
for c in range(1, s.max_column + 1):
    s.cell(last + 1, c).value = s.cell(7, c).value      # row 1, and the same again
    s.cell(last + 2, c).value = s.cell(8, c).value      # row 2, with another rating there
put(2, "rating", 4)
s.cell(last + 3, at(s, "rating")).value = 5             # of nothing
)"_s);
    VERIFY_DONE(result);
    QCOMPARE(result->count(Outcome::New), 1);
    QCOMPARE(result->count(Outcome::Invalid), 2);
    QVERIFY(result->rows[2].problem.contains(result->rows.back().place));
    QVERIFY(result->rows.back().problem.contains(result->rows[2].place));
    QVERIFY2(result->notes.first().contains(u"Rate!G"_s), qPrintable(result->notes.first()));
}

void RatingRowsTest::aRowTornApartIsFoundOut()
{
    // Only what is seen is sorted; the hidden cells stay where they are.
    const auto result = returned(uR"(
put(0, "rating", 1); put(50, "rating", 5)
first, last = at(s, "code"), at(s, "evidence")
rows = [[c.value for c in r][first - 1:last] for r in s.iter_rows(min_row=6)]
rows.reverse()
for i, row in enumerate(rows):
    for j, v in enumerate(row):
        s.cell(6 + i, first + j).value = v
)"_s);
    VERIFY_DONE(result);
    QCOMPARE(result->count(Outcome::New), 0);
    QVERIFY(result->count(Outcome::Invalid) >= int(result->rows.size()) - 1); // the middle stays where it is
    QVERIFY(result->rows[0].problem.contains(u"torn apart"_s));
}

void RatingRowsTest::badCellsAreNamed_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("said");
    QTest::newRow("too high") << u"put(0, 'rating', 7)"_s << u"“7” is no rating"_s;
    QTest::newRow("zero") << u"put(0, 'rating', 0)"_s << u"“0” is no rating"_s;
    QTest::newRow("below zero") << u"put(0, 'rating', -3)"_s << u"“-3” is no rating"_s;
    QTest::newRow("a word") << u"put(0, 'rating', 'good')"_s << u"“good”"_s;
    QTest::newRow("an error") << u"put(0, 'rating', '#REF!')"_s << u"#REF!"_s;
    QTest::newRow("a date") << u"import datetime; put(0, 'rating', datetime.date(2026, 4, 5))"_s
                            << u"2026-04-05"_s;
    QTest::newRow("no reason") << u"put(0, 'rating', 'n/a')"_s << u"needs its reason"_s;
    QTest::newRow("only a reason") << u"put(0, 'evidence', 'because of Rome')"_s << u"because of Rome"_s;
    QTest::newRow("confidence") << u"put(0, 'rating', 3); put(0, 'confidence', 'perhaps')"_s
                                << u"“perhaps”"_s;
}

void RatingRowsTest::badCellsAreNamed()
{
    QFETCH(QString, change);
    QFETCH(QString, said);
    const auto result = returned(change);
    VERIFY_DONE(result);
    QCOMPARE(result->count(Outcome::Invalid), 1);
    QCOMPARE(result->rows[0].outcome, Outcome::Invalid);
    QCOMPARE(result->rows[0].place, u"Rate!G6"_s);
    QVERIFY2(result->rows[0].problem.contains(said), qPrintable(result->rows[0].problem));
    QVERIFY(takeIn(m_portfolio, *result, {}, m_day).isEmpty());
}

void RatingRowsTest::aQuestionThatIsGoneAndAnotherPortfolio()
{
    const QString back = m_folder.filePath(u"back.xlsx"_s);
    QVERIFY(change(u"put(0, 'rating', 2)"_s, back));
    const ReturnedRow row = sent()->rows[0];
    const auto without = m_portfolio.with(edits::removeQuestion(m_portfolio, row.question));
    const auto result = readRatingWorkbook(back, *without);
    VERIFY_DONE(result);
    QCOMPARE(result->rows[0].outcome, Outcome::Gone);
    QVERIFY(takeIn(*without, *result, {}, m_day).isEmpty());
    const auto other = readRatingWorkbook(back, bundle::newPortfolio(u"Other"_s).value());
    VERIFY_REFUSED(other, Error::Code::BadInput);
    QVERIFY(other.error().detail.contains(m_portfolio.info().name));
}

void RatingRowsTest::blanksAndDigitsAreNoConflict()
{
    answerHere(sent()->rows[0], 10.0 / 3, u"  two\r\nlines\tand a bell\a "_s);
    const auto same = returned(u"pass"_s);
    VERIFY_DONE(same);
    QCOMPARE(same->rows[0].outcome, Outcome::Unchanged);
    const auto higher = returned(u"put(0, 'rating', 5)"_s);
    VERIFY_DONE(higher);
    QCOMPARE(higher->rows[0].outcome, Outcome::Changed); // and no conflict
}

void RatingRowsTest::textsThatNoCellHoldsAreNotCut()
{
    const QString evidence = u"  \a"_s + QString(50'000, u'e') + u" end "_s;
    answerHere(sent()->rows[0], 3, evidence);
    const auto result = returned(u"put(0, 'rating', 5)"_s);
    VERIFY_DONE(result);
    const auto after = m_portfolio.with(takeIn(m_portfolio, *result, {}, m_day));
    VERIFY_DONE(after);
    QCOMPARE(ratingIn(*after, result->rows[0])->value, 5.0);
    QVERIFY(ratingIn(*after, result->rows[0])->evidence == evidence);
}

void RatingRowsTest::columnsThatWereTakenOutKeepWhatWasSent()
{
    answerHere(sent()->rows[0], 3, u"seen"_s);
    const auto result = returned(uR"(
put(0, 'rating', 2); put(1, 'rating', 4)
s.delete_cols(at(s, 'evidence'))
s.delete_cols(at(s, 'confidence'))
)"_s);
    VERIFY_DONE(result);
    QCOMPARE(result->rows[0].returned.evidence, u"seen"_s);
    QCOMPARE(result->rows[0].returned.confidence, Confidence::High);
    QCOMPARE(result->rows[0].outcome, Outcome::Changed);
    QCOMPARE(result->rows[1].outcome, Outcome::New);
    QVERIFY(result->notes.join(u' ').contains(u"“Evidence or reason” is no longer there"_s));
}

void RatingRowsTest::textsInLibreOffice_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("ods") << u"ods"_s;
}

void RatingRowsTest::textsInLibreOffice()
{
    if (libreOffice().isEmpty())
        QSKIP("There is no LibreOffice here (apt package libreoffice-calc-nogui).");
    QFETCH(QString, kind);
    answerHere(sent()->rows[0], 10.0 / 3, u"two  blanks\nand  lines"_s);
    answerHere(sent()->rows[1], 3, u"=SUM(A1) & <b>"_s);
    const QString back = m_folder.filePath(u"back.xlsx"_s);
    QVERIFY(change(u"put(2, 'rating', 1.5)\nput(2, 'evidence', 'first\\nsecond')"_s, back));
    const QString saved = savedByLibreOffice(back, kind, m_folder.filePath(u"office-"_s + kind));
    QVERIFY(!saved.isEmpty());
    const auto result = readRatingWorkbook(saved, m_portfolio);
    VERIFY_DONE(result);
    QCOMPARE(result->assessor, m_assessor);
    QCOMPARE(result->count(Outcome::New), 1);
    QCOMPARE(result->count(Outcome::Unchanged), int(result->rows.size()) - 1);
    QCOMPARE(result->rows[1].returned.evidence, u"=SUM(A1) & <b>"_s);
    QCOMPARE(result->rows[2].returned.evidence, u"first\nsecond"_s);
    QCOMPARE(result->rows[2].returned.value, 1.5);
}

void RatingRowsTest::manyRatingsAreOneChange()
{
    const auto result = returned(u"for row in range(0, 200): put(row, 'rating', 1 + row % 5)"_s);
    VERIFY_DONE(result);
    QCOMPARE(result->count(Outcome::New), 200);
    const Change change = takeIn(m_portfolio, *result, {}, m_day);
    QVERIFY2(change.label.contains(u"200"_s) && change.label.contains(m_assessor), qPrintable(change.label));
    auto after = m_portfolio.with(change);
    VERIFY_DONE(after);
    VERIFY_DONE(after->apply(change.inverse()));
    QVERIFY(*after == m_portfolio);
}

void RatingRowsTest::twoSheetsToRateAreOneTooMany()
{
    const auto result = returned(u"b.copy_worksheet(s).title = 'Mine'"_s);
    VERIFY_REFUSED(result, Error::Code::BadInput);
    QVERIFY2(result.error().detail.contains(u"“Mine”"_s), qPrintable(result.error().detail));
}

void RatingRowsTest::formulasAreTexts()
{
    Initiative named = m_portfolio.initiatives()[0];
    named.name = u"=HYPERLINK(\"http://x\")"_s;
    Change change;
    change.update(m_portfolio.initiatives()[0], named);
    VERIFY_DONE(m_portfolio.apply(change));
    const auto result = returned(uR"(
for sheet in b.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f" and sheet.title != "Instructions":
                raise SystemExit("a formula in " + cell.coordinate)
            if isinstance(cell.value, str) and cell.value.startswith("=HYPERLINK"):
                cell.data_type = "s"
)"_s);
    VERIFY_DONE(result);
    QCOMPARE(result->count(Outcome::Unchanged), int(result->rows.size()));
}

QTEST_GUILESS_MAIN(RatingRowsTest)
#include "tst_rating_rows.moc"
