// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"

using namespace portolan;
using namespace portolan::test;

class PortfolioFileTest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBackAsItWas_data();
    void everythingComesBackAsItWas();
    void everyKindAndFieldIsInTheArbitraryPortfolio();
    void fileAndMemoryStayEqualThroughChangesUndoAndRedo_data();
    void fileAndMemoryStayEqualThroughChangesUndoAndRedo();
    void strangeNamesSurvive();
    void nothingLiesBesideTheFileAfterClose();
    void aNewFileReplacesNothing();
    void anEmptyChangeWritesNothing();
    void aChangeThatDoesNotFitIsRefusedWhole_data();
    void aChangeThatDoesNotFitIsRefusedWhole();
    void aNumberThatIsNoneIsRefusedWhole();
    void cancelLeavesNothingBehind();
    void theBundledNamesOfTheFormatAreThere();
};

void PortfolioFileTest::everythingComesBackAsItWas_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PortfolioFileTest::everythingComesBackAsItWas()
{
    QFETCH(quint32, seed);
    const Portfolio content = arbitraryPortfolio(seed);
    const Place place;
    {
        const auto file = place.create(content);
        QVERIFY(file);
        QVERIFY(!file->isReadOnly());
        const auto loaded = file->load();
        VERIFY_DONE(loaded);
        QVERIFY(*loaded == content);
    }
    const auto again = PortfolioFile::open(place.path);
    VERIFY_DONE(again);
    QVERIFY(!(*again)->isReadOnly());
    const auto loaded = (*again)->load();
    VERIFY_DONE(loaded);
    QVERIFY(*loaded == content);
}

void PortfolioFileTest::everyKindAndFieldIsInTheArbitraryPortfolio()
{
    Change all; // of several, for in one of them a kind may have come and gone
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const Change one = edits::creationOf(arbitraryPortfolio(seed, 600), {});
        all.edits.insert(all.edits.end(), one.edits.begin(), one.edits.end());
    }
    QVERIFY(touches<PortfolioInfo>(all) && touches<Unit>(all) && touches<Criterion>(all)
            && touches<Question>(all));
    QVERIFY(touches<Profile>(all) && touches<Stage>(all) && touches<Initiative>(all) && touches<Link>(all));
    QVERIFY(touches<Assessment>(all) && touches<Rating>(all) && touches<StageEntry>(all)
            && touches<Decision>(all) && touches<Task>(all));
    QSet<QString> fields{u"portfolio.id"_s};
    QSet<QString> filled{
        u"portfolio.id"_s}; // always 1; of the others, those that differ from a new entity somewhere
    const auto place = [](const char *table, const QByteArray &field) {
        return QLatin1StringView(table) + u'.' + QString::fromUtf8(field).section(u'/', 0, 0);
    };
    for (const Edit &edit : all.edits) {
        std::visit(
            [&](const auto &e) {
                using E = typename std::remove_cvref_t<decltype(e)>::Entity;
                forEachField<E>([&](const auto &field) { fields << place(E::table, field.name); });
                for (const FieldChange &change : differences(E{}, e.either()))
                    filled << place(E::table, change.field);
            },
            edit);
    }
    const QStringList missing = (fields - filled).values();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void PortfolioFileTest::fileAndMemoryStayEqualThroughChangesUndoAndRedo_data()
{
    everythingComesBackAsItWas_data();
}

void PortfolioFileTest::fileAndMemoryStayEqualThroughChangesUndoAndRedo()
{
    QFETCH(quint32, seed);
    Arbitrary by(seed * 1000);
    Portfolio memory = arbitraryPortfolio(seed, 10);
    const Portfolio start = memory;
    const Place place;
    const auto file = place.create(memory);
    QVERIFY(file);
    std::vector<Change> done;
    std::vector<Change> undone;
    const auto perform = [&](const Change &change) {
        auto after = memory.with(change);
        const auto written = file->commit(change);
        VERIFY_DONE(after);
        VERIFY_DONE(written);
        memory = *after;
    };
    for (int step = 0; step < 120 && !QTest::currentTestFailed(); ++step) {
        const int action = by.below(4);
        if (action == 0 && !done.empty()) {
            perform(done.back().inverse());
            undone.push_back(done.back());
            done.pop_back();
        } else if (action == 1 && !undone.empty()) {
            perform(undone.back());
            done.push_back(undone.back());
            undone.pop_back();
        } else {
            done.push_back(arbitraryChange(memory, by));
            undone.clear();
            perform(done.back());
        }
        if (step % 10 == 0)
            QVERIFY(*file->load() == memory);
    }
    QVERIFY(*file->load() == memory);
    while (!done.empty()) {
        perform(done.back().inverse());
        done.pop_back();
    }
    QVERIFY(memory == start);
    QVERIFY(*file->load() == start);
}

void PortfolioFileTest::strangeNamesSurvive()
{
    Portfolio content = soundPortfolio(1);
    Initiative after = content.initiatives()[0];
    after.name =
        QString(10'000, u'x') + u"<i>\u202Eevil\u202C</i>\0\u0007\U0001F468\u200D\U0001F680\u05D0\r\n\t\"'"_s;
    after.tags = {u"a,b"_s, u"\"quoted\""_s, u"[1]"_s, u""_s};
    QVERIFY(after.name.contains(QChar(0)));
    QVERIFY(content.apply(edits::editInitiative(content, after)).has_value());
    const Place place;
    QVERIFY(place.create(content));
    const auto loaded = (*PortfolioFile::open(place.path))->load();
    VERIFY_DONE(loaded);
    QCOMPARE(loaded->initiatives()[0].name, after.name);
    QCOMPARE(loaded->initiatives()[0].tags, after.tags);
}

void PortfolioFileTest::nothingLiesBesideTheFileAfterClose()
{
    Portfolio memory = soundPortfolio();
    const Place place;
    auto file = place.create(memory);
    QVERIFY(file);
    Initiative after = memory.initiatives()[0];
    after.name = u"Other"_s;
    VERIFY_DONE(file->commit(edits::editInitiative(memory, after)));
    QVERIFY(place.names().size() > 1); // the lock, while it is open
    file.reset();
    QCOMPARE(place.names(), QStringList{u"a.portolan"_s});
}

void PortfolioFileTest::aNewFileReplacesNothing()
{
    const Place place;
    QVERIFY(writeBytes(place.path, "precious"));
    const Change content = edits::creationOf(soundPortfolio(), {});
    const auto created = PortfolioFile::create(place.path, content);
    VERIFY_REFUSED(created, Error::Code::CannotWrite);
    QCOMPARE(created.error().subject, place.path);
    QCOMPARE(bytesOf(place.path), QByteArray("precious"));
    const auto nowhere = PortfolioFile::create(place.other(u"no/such/folder.portolan"_s), content);
    VERIFY_REFUSED(nowhere, Error::Code::CannotWrite);
    QCOMPARE(place.names(), QStringList{u"a.portolan"_s});
}

void PortfolioFileTest::anEmptyChangeWritesNothing()
{
    const Place place;
    const auto file = place.create(soundPortfolio());
    const QByteArray before = bytesOf(place.path);
    VERIFY_DONE(file->commit({}));
    QCOMPARE(bytesOf(place.path), before);
}

void PortfolioFileTest::aChangeThatDoesNotFitIsRefusedWhole_data()
{
    QTest::addColumn<Change>("unfit");
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    Unit unit{freshId<UnitId>(), u"Retail"_s, {}, {}};
    Unit renamed = unit;
    renamed.name = u"Bank"_s;
    row("update of what is not there") << Change().update(unit, renamed);
    row("removal of what is not there") << Change().remove(unit);
    row("the same id twice") << Change().create(unit).create(unit);
    Task orphan{freshId<TaskId>(), freshId<InitiativeId>(), u"a"_s, u"b"_s, {}, {}, {}};
    row("belongs to what is not there") << Change().create(orphan);
}

void PortfolioFileTest::aChangeThatDoesNotFitIsRefusedWhole()
{
    QFETCH(Change, unfit);
    const Portfolio content = soundPortfolio();
    const Place place;
    const auto file = place.create(content);
    const qsizetype lines = file->journal()->size();
    Change change;
    change.create(Unit{freshId<UnitId>(), u"First of the change"_s, {}, {}});
    change.edits.insert(change.edits.end(), unfit.edits.begin(), unfit.edits.end());
    const auto refused = file->commit(change);
    VERIFY_REFUSED(refused, Error::Code::Conflict);
    QCOMPARE(refused.error().subject, place.path);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(*file->load() == content);
    QCOMPARE(file->journal()->size(), lines);
    // And the file goes on working.
    VERIFY_DONE(file->commit(Change().create(Unit{freshId<UnitId>(), u"Later"_s, {}, {}})));
}

void PortfolioFileTest::aNumberThatIsNoneIsRefusedWhole()
{
    const Portfolio content = soundPortfolio();
    const Place place;
    const auto file = place.create(content);
    Initiative after = content.initiatives()[0];
    after.investment = std::numeric_limits<double>::quiet_NaN();
    VERIFY_REFUSED(file->commit(Change().update(content.initiatives()[0], after)), Error::Code::BadInput);
    after.investment = 1;
    after.plannedStart = QDate(12'000, 1, 1);
    VERIFY_REFUSED(file->commit(Change().update(content.initiatives()[0], after)), Error::Code::BadInput);
    Rating rating = content.ratingsOf(content.assessments()[0].id).front();
    rating.id = freshId<RatingId>();
    rating.value = 7;
    VERIFY_REFUSED(file->commit(Change().create(rating)), Error::Code::BadInput);
    QVERIFY(*file->load() == content);
}

void PortfolioFileTest::cancelLeavesNothingBehind()
{
    const Portfolio content = soundPortfolio();
    const Place place;
    const auto file = place.create(content);
    Change many;
    for (int i = 0; i < 5000; ++i)
        many.create(Unit{freshId<UnitId>(), QString::number(i), {}, {}});
    QList<qsizetype> reports;
    const auto cancelled = file->commit(many, [&reports](qsizetype done) {
        reports << done;
        return done < 3000;
    });
    VERIFY_REFUSED(cancelled, Error::Code::Cancelled);
    QCOMPARE(reports, (QList<qsizetype>{1000, 2000, 3000}));
    QVERIFY(*file->load() == content);
    VERIFY_DONE(file->commit(many, [](qsizetype) { return true; }));
    QCOMPARE(file->load()->units().size(), 5000);
}

void PortfolioFileTest::theBundledNamesOfTheFormatAreThere()
{
    const Place place;
    QVERIFY(place.create(soundPortfolio()));
    const QByteArray bytes = bytesOf(place.path);
    QVERIFY(bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)));
    QCOMPARE(bytes.mid(68, 4), QByteArray("PORT"));
    QCOMPARE(bytes.mid(60, 4), QByteArray::fromHex("00000004"));
    QCOMPARE(bytes.mid(18, 2), QByteArray::fromHex("0101")); // rollback journal
}

QTEST_GUILESS_MAIN(PortfolioFileTest)
#include "tst_portfolio_file.moc"
