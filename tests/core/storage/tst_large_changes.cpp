// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/places.h"

using namespace portolan;
using namespace portolan::test;

namespace {

constexpr int initiatives = 5000; // with five entities each: more than enough for one large change

// What a sound portfolio of that size has beyond one with a single initiative.
Change largeChange(const Portfolio &content)
{
    return edits::creationOf(content, u"Import plan.csv"_s);
}

qint64 rowsIn(const QString &path, const char *table)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    qint64 rows = -1;
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
    if (sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK
        && sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        rows = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return rows;
}

QString factsOf(const JournalLine &line)
{
    return u"%1 %2 %3 %4>%5 %6"_s.arg(line.entity)
        .arg(line.entityId)
        .arg(line.field, line.before.toString(), line.after.toString(), line.state);
}

// An edit that cannot be written, at the end of many that can.
Change with(Change change, const std::function<void(Change &)> &spoil)
{
    spoil(change);
    return change;
}

} // namespace

class LargeChangesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingComesBackAsItWas();
    void theJournalSaysTheSameAsThatOfSmallChanges();
    void thePortfoliosOwnRowIsToldFieldByField();
    void theJournalIsKeptPacked();
    void packedLinesCanBeFiltered();
    void aLargeRemovalIsWrittenAndTold();
    void changedAndNewAreWrittenTogether();
    void whatCannotBeWrittenIsRefusedWithItsPlace_data();
    void whatCannotBeWrittenIsRefusedWithItsPlace();
    void itCanBeCancelled();
    void referencesAreCheckedAgainAfterwards();
    void packedLinesOutliveDamageElsewhere();
    void aDamagedBlockIsSaid();

private:
    Portfolio m_content;
    Change m_change;
};

void LargeChangesTest::initTestCase()
{
    m_content = soundPortfolio(initiatives);
    m_change = largeChange(m_content);
    QVERIFY(m_change.edits.size() > 20'000);
}

void LargeChangesTest::everythingComesBackAsItWas()
{
    const Place place;
    const auto file = place.create(m_content);
    QVERIFY(file);
    QVERIFY(*file->load() == m_content);
    QVERIFY(file->check()->isEmpty());
}

void LargeChangesTest::theJournalSaysTheSameAsThatOfSmallChanges()
{
    const Place whole;
    const auto large = whole.create(m_content);
    const Place pieces;
    auto small = PortfolioFile::create(pieces.path, Change{u"Create"_s, {}, {}});
    VERIFY_DONE(small);
    constexpr size_t pieceSize = 1000;
    for (size_t from = 0; from < m_change.edits.size(); from += pieceSize) {
        Change piece{u"Piece"_s, {}, {}};
        const size_t to = std::min(from + pieceSize, m_change.edits.size());
        piece.edits.assign(m_change.edits.begin() + qsizetype(from), m_change.edits.begin() + qsizetype(to));
        VERIFY_DONE((*small)->commit(piece));
    }
    QStringList expected;
    const auto inPieces = (*small)->journal();
    for (const JournalLine &line : *inPieces)
        expected << factsOf(line);
    QStringList packed;
    const auto lines = large->journal();
    for (const JournalLine &line : *lines) {
        QCOMPARE(line.change, 1);
        QCOMPARE(line.label, u"Create the portfolio"_s);
        packed << factsOf(line);
    }
    std::ranges::sort(packed);
    std::ranges::sort(expected);
    QCOMPARE(packed, expected);
}

void LargeChangesTest::thePortfoliosOwnRowIsToldFieldByField()
{
    const PortfolioInfo info{InfoId{1}, u"Harbour"_s, u"EUR"_s, 0.08, {}, {}};
    QList<QStringList> told;
    for (const bool isLarge : {false, true}) {
        const Place place;
        auto file = PortfolioFile::create(place.path, Change{u"Create"_s, {}, {}});
        VERIFY_DONE(file);
        Change change{u"Name it"_s, {}, {}};
        if (isLarge)
            change.edits.assign(m_change.edits.begin() + 1, m_change.edits.end()); // but for its own row
        change.create(info); // without a state before
        VERIFY_DONE((*file)->commit(change));
        QCOMPARE((*file)->load()->info(), info);
        QStringList lines;
        const auto ofInfo = (*file)->journal({{}, info.id.value, {}, 0});
        for (const JournalLine &line : *ofInfo)
            lines << factsOf(line);
        told << lines;
    }
    QCOMPARE(told[0].size(), 2); // name and currency
    QCOMPARE(told[1], told[0]);
}

void LargeChangesTest::theJournalIsKeptPacked()
{
    const Place place;
    QVERIFY(place.create(m_content));
    QCOMPARE(rowsIn(place.path, "journal_edit"), 0);
    const qint64 blocks = rowsIn(place.path, "journal_block");
    QVERIFY2(blocks > 1 && blocks < 20, qPrintable(QString::number(blocks)));
}

void LargeChangesTest::packedLinesCanBeFiltered()
{
    const Place place;
    const auto file = place.create(m_content);
    const Initiative &one = m_content.initiatives()[3210];
    const auto ofOne = file->journal({{}, one.id.value, {}, 0});
    VERIFY_DONE(ofOne);
    QCOMPARE(ofOne->size(), 1);
    QCOMPARE(ofOne->first().after, QVariant(one.code + u' ' + one.name));
    QCOMPARE(file->journal({u"initiative 3211"_s, 0, {}, 0})->size(), 1);
    QCOMPARE(file->journal({{}, 0, {}, 7})->size(), 7);
    QCOMPARE(file->journal({{}, 0, QDateTime::currentDateTimeUtc().addSecs(60), 0})->size(), 0);
}

void LargeChangesTest::aLargeRemovalIsWrittenAndTold()
{
    const Place place;
    const auto file = place.create(m_content);
    VERIFY_DONE(file->commit(m_change.inverse()));
    const auto left = file->load();
    VERIFY_DONE(left);
    QVERIFY(left->initiatives().isEmpty() && left->units().isEmpty() && left->ratingCount() == 0);
    QCOMPARE(rowsIn(place.path, "journal_edit"), 0);
    const auto lines = file->journal({{}, m_content.initiatives()[0].id.value, {}, 0});
    QCOMPARE(lines->size(), 2);
    QVERIFY(lines->first().state.contains(u"Initiative 1"_s));
    VERIFY_DONE(file->commit(m_change));
    QVERIFY(*file->load() == m_content);
}

void LargeChangesTest::changedAndNewAreWrittenTogether()
{
    const Place place;
    const auto file = place.create(m_content);
    Change change{u"Update"_s, {}, {}};
    Portfolio expected = m_content;
    const Unit unit{freshId<UnitId>(), u"Retail"_s, {}, {}};
    for (const Initiative &each : m_content.initiatives()) {
        Initiative after = each;
        after.unit = unit.id; // before the unit itself
        change.update(each, after);
        for (int i = 0; i < 4; ++i)
            change.create(Task{freshId<TaskId>(), each.id, u"Task %1"_s.arg(i), {}, {}, {}, {}});
    }
    change.create(unit);
    VERIFY_DONE(expected.apply(change));
    VERIFY_DONE(file->commit(change));
    QVERIFY(*file->load() == expected);
    QVERIFY(file->check()->isEmpty());
}

void LargeChangesTest::whatCannotBeWrittenIsRefusedWithItsPlace_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("place");
    const InitiativeId nobody = freshId<InitiativeId>();
    const Task lost{freshId<TaskId>(), nobody, u"Lost"_s, {}, {}, {}, {}};
    const Initiative &known = m_content.initiatives()[7];
    Initiative odd = known;
    odd.id = freshId<InitiativeId>();
    odd.investment = qQNaN();
    Initiative late = known;
    late.id = freshId<InitiativeId>();
    late.plannedStart = QDate(12'026, 1, 1);
    Initiative moved = known;
    moved.unit = freshId<UnitId>();
    const auto place = [](const char *table, qint64 id, const char *field) {
        return u"%1 %2%3"_s.arg(QLatin1StringView(table)).arg(id).arg(QLatin1StringView(field));
    };
    const auto row = [&](const char *name, const std::function<void(Change &)> &spoil, Error::Code code,
                         const QString &where) {
        QTest::newRow(name) << with(m_change, spoil) << code << where;
    };
    row(
        "refers to nothing", [&](Change &change) { change.create(lost); }, Error::Code::Conflict,
        place("task", lost.id.value, ": initiative"));
    row(
        "changed to refer to nothing", [&](Change &change) { change.update(known, moved); },
        Error::Code::Conflict, place("initiative", moved.id.value, ": unit"));
    row(
        "is there twice", [&](Change &change) { change.create(known); }, Error::Code::Conflict,
        place("initiative", known.id.value, ""));
    row(
        "not a number", [&](Change &change) { change.create(odd); }, Error::Code::BadInput,
        place("initiative", odd.id.value, ": investment"));
    row(
        "a year no file holds", [&](Change &change) { change.create(late); }, Error::Code::BadInput,
        place("initiative", late.id.value, ": planned_start"));
    row(
        "a rating out of range",
        [&](Change &change) {
            Rating rating = m_content.ratingsOf(m_content.assessmentsOf(known.id).front().id).front();
            rating.id = freshId<RatingId>();
            rating.value = 9;
            change.create(rating);
        },
        Error::Code::BadInput, u"rating "_s);
}

void LargeChangesTest::whatCannotBeWrittenIsRefusedWithItsPlace()
{
    QFETCH(Change, change);
    QFETCH(Error::Code, code);
    QFETCH(QString, place);
    const Place folder;
    auto file = PortfolioFile::create(folder.path, Change{u"Create"_s, {}, {}});
    VERIFY_DONE(file);
    const auto refused = (*file)->commit(change);
    VERIFY_REFUSED(refused, code);
    QVERIFY2(refused.error().detail.startsWith(place), qPrintable(refused.error().detail));
    QVERIFY(*(*file)->load() == Portfolio());
    QVERIFY((*file)->journal()->isEmpty());
    VERIFY_DONE((*file)->commit(m_change));
    QVERIFY(*(*file)->load() == m_content);
}

void LargeChangesTest::itCanBeCancelled()
{
    const Place place;
    auto file = PortfolioFile::create(place.path, Change{u"Create"_s, {}, {}});
    VERIFY_DONE(file);
    QList<qsizetype> reports;
    const auto cancelled = (*file)->commit(m_change, [&reports](qsizetype done) {
        reports << done;
        return done < 15'000;
    });
    VERIFY_REFUSED(cancelled, Error::Code::Cancelled);
    QVERIFY(std::ranges::is_sorted(reports) && reports.last() >= 15'000);
    QVERIFY(*(*file)->load() == Portfolio());
    QVERIFY((*file)->journal()->isEmpty());
    VERIFY_DONE((*file)->commit(m_change, [](qsizetype) { return true; }));
    QVERIFY(*(*file)->load() == m_content);
}

void LargeChangesTest::referencesAreCheckedAgainAfterwards()
{
    const Place place;
    const auto file = place.create(m_content);
    const Task lost{freshId<TaskId>(), freshId<InitiativeId>(), u"Lost"_s, {}, {}, {}, {}};
    VERIFY_REFUSED(file->commit(Change{u"Add"_s, {}, {}}.create(lost)), Error::Code::Conflict);
}

void LargeChangesTest::packedLinesOutliveDamageElsewhere()
{
    const Place place;
    QVERIFY(place.create(m_content));
    QVERIFY(runSql(place.path, "UPDATE initiative SET investment = 'much' WHERE code = 'I-0002'"));
    const QString target = place.other(u"recovered.portolan"_s);
    const auto lost = PortfolioFile::recover(place.path, target);
    VERIFY_DONE(lost);
    QCOMPARE(lost->size(), 1); // the spoiled value
    const auto recovered = PortfolioFile::open(target);
    VERIFY_DONE(recovered);
    const auto original = PortfolioFile::open(place.path, PortfolioFile::Access::Read);
    QCOMPARE((*recovered)->journal()->size(), (*original)->journal()->size());
}

void LargeChangesTest::aDamagedBlockIsSaid()
{
    const Place place;
    QVERIFY(place.create(m_content));
    QVERIFY(runSql(place.path, "UPDATE journal_block SET packed = X'7FFFFFFF00' WHERE id = 2"));
    const auto file = PortfolioFile::open(place.path, PortfolioFile::Access::Read);
    VERIFY_DONE(file);
    VERIFY_REFUSED((*file)->journal(), Error::Code::Damaged);
    QVERIFY(*(*file)->load() == m_content); // what is in the portfolio does not suffer
    const QString target = place.other(u"recovered.portolan"_s);
    const auto lost = PortfolioFile::recover(place.path, target);
    VERIFY_DONE(lost);
    QCOMPARE(*lost, QStringList{u"Some lines of the journal could not be read."_s});
    const auto lines = (*PortfolioFile::open(target))->journal();
    VERIFY_DONE(lines);
    QVERIFY(lines->size() > 10'000);
}

QTEST_GUILESS_MAIN(LargeChangesTest)
#include "tst_large_changes.moc"
