// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace portolan;
using namespace portolan::test;

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aChangedFieldIsALineWithOldAndNewValue();
    void whatIsCreatedOrRemovedIsNamed();
    void theStateOfWhatWasRemovedIsKept();
    void undoIsALineOfItsOwn();
    void theNewestComesFirst();
    void linesCanBeFiltered();
    void aFileBeginsWithItsCreation();
    void everyKindIsNamed();
};

void JournalTest::initTestCase()
{
    qputenv("USER", "anna");
}

void JournalTest::aChangedFieldIsALineWithOldAndNewValue()
{
    const Place place;
    const Portfolio content = soundPortfolio();
    const auto file = place.create(content);
    const Initiative &before = content.initiatives()[1];
    Initiative after = before;
    after.name = u"Churn"_s;
    after.investment = 1200.5;
    after.plannedStart = QDate(2027, 1, 1);
    Change change{u"Edit Churn"_s, {}, {}};
    change.update(before, after);
    const QDateTime start = QDateTime::currentDateTimeUtc();
    VERIFY_DONE(file->commit(change));
    const auto lines = file->journal({{}, before.id.value, {}, 3});
    VERIFY_DONE(lines);
    QCOMPARE(lines->size(), 3);
    const JournalLine &name = lines->at(0);
    QCOMPARE(name.change, 2);
    QCOMPARE(name.user, u"anna"_s);
    QCOMPARE(name.label, u"Edit Churn"_s);
    QCOMPARE(name.entity, u"initiative"_s);
    QCOMPARE(name.entityId, before.id.value);
    QCOMPARE(name.field, u"name"_s);
    QCOMPARE(name.before, QVariant(u"Initiative 2"_s));
    QCOMPARE(name.after, QVariant(u"Churn"_s));
    QCOMPARE(name.time.timeSpec(), Qt::UTC);
    QVERIFY(name.time.msecsTo(start) < 2 && start.msecsTo(name.time) < 10'000);
    QCOMPARE(lines->at(1).field, u"investment"_s);
    QVERIFY(!lines->at(1).before.isValid());
    QCOMPARE(lines->at(1).after, QVariant(1200.5));
    QCOMPARE(lines->at(2).after, QVariant(u"2027-01-01"_s));
}

void JournalTest::whatIsCreatedOrRemovedIsNamed()
{
    const Place place;
    const auto file = place.create(soundPortfolio());
    const Unit unit{freshId<UnitId>(), u"Retail"_s, u"EU"_s, {}};
    VERIFY_DONE(file->commit(Change{u"Add"_s, {}, {}}.create(unit)));
    VERIFY_DONE(file->commit(Change{u"Remove"_s, {}, {}}.remove(unit)));
    const auto lines = file->journal({{}, unit.id.value, {}, 0});
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).field, QString());
    QCOMPARE(lines->at(0).before, QVariant(u"Retail"_s));
    QVERIFY(!lines->at(0).after.isValid());
    QVERIFY(!lines->at(1).before.isValid());
    QCOMPARE(lines->at(1).after, QVariant(u"Retail"_s));
}

void JournalTest::theStateOfWhatWasRemovedIsKept()
{
    const Place place;
    const Portfolio content = soundPortfolio();
    const auto file = place.create(content);
    const Initiative &gone = content.initiatives()[0];
    VERIFY_DONE(file->commit(edits::removeInitiatives(content, {gone.id})));
    const auto lines = file->journal({{}, gone.id.value, {}, 1});
    const QJsonObject state = QJsonDocument::fromJson(lines->first().state.toUtf8()).object();
    QCOMPARE(state.value(u"code").toString(), gone.code);
    QCOMPARE(state.value(u"problem").toString(), gone.problem);
    QVERIFY(!state.contains(u"investment"_s) && !state.contains(u"id"_s) && !state.contains(u"sponsor"_s));
}

void JournalTest::undoIsALineOfItsOwn()
{
    const Place place;
    const Portfolio content = soundPortfolio();
    const auto file = place.create(content);
    Initiative after = content.initiatives()[0];
    after.sponsor = u"CFO"_s;
    const Change change = edits::editInitiative(content, after);
    VERIFY_DONE(file->commit(change));
    VERIFY_DONE(file->commit(change.inverse()));
    const auto lines = file->journal({{}, after.id.value, {}, 2});
    QCOMPARE(lines->at(0).before, QVariant(u"CFO"_s));
    QCOMPARE(lines->at(0).after, QVariant(u""_s));
    QCOMPARE(lines->at(1).after, QVariant(u"CFO"_s));
    QVERIFY(lines->at(0).change > lines->at(1).change);
}

void JournalTest::theNewestComesFirst()
{
    const Place place;
    const auto file = place.create(soundPortfolio());
    for (int i = 0; i < 5; ++i)
        VERIFY_DONE(
            file->commit(Change{QString::number(i), {}, {}}.create(Unit{freshId<UnitId>(), {}, {}, {}})));
    const auto lines = file->journal({{}, 0, {}, 3});
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->at(0).label, u"4"_s);
    QCOMPARE(lines->at(2).label, u"2"_s);
}

void JournalTest::linesCanBeFiltered()
{
    const Place place;
    const auto file = place.create(soundPortfolio());
    const Unit unit{freshId<UnitId>(), u"Zürich"_s, {}, {}};
    VERIFY_DONE(file->commit(Change{u"Einheit anlegen"_s, {}, {}}.create(unit)));
    const auto count = [&file](const JournalFilter &filter) { return file->journal(filter)->size(); };
    QCOMPARE(count({u"einheit"_s, 0, {}, 0}), 1);
    QCOMPARE(count({u"ZÜRICH"_s, 0, {}, 0}), 1);
    QCOMPARE(count({u"unit"_s, 0, {}, 0}), 1);
    QCOMPARE(count({u"ANNA"_s, 0, {}, 0}), file->journal()->size());
    QCOMPARE(count({u"nothing like it"_s, 0, {}, 0}), 0);
    QCOMPARE(count({{}, unit.id.value, {}, 0}), 1);
    QCOMPARE(count({{}, 12345, {}, 0}), 0);
    QCOMPARE(count({{}, 0, {}, 0, 1}), 1); // the newest change has one line
    QCOMPARE(count({{}, 0, {}, 0, 2}), file->journal()->size());
    QCOMPARE(count({u"portfolio"_s, 0, {}, 0, 1}), file->journal()->size() - 1); // the newest that fits
    QCOMPARE(count({{}, 0, QDateTime::currentDateTimeUtc().addSecs(60), 0}), 0);
    QCOMPARE(count({{}, 0, QDateTime::currentDateTimeUtc().addSecs(-60), 0}), file->journal()->size());
}

void JournalTest::aFileBeginsWithItsCreation()
{
    const Place place;
    const Portfolio content = soundPortfolio();
    const auto file = place.create(content);
    const auto lines = file->journal();
    QCOMPARE(lines->first().label, u"Create the portfolio"_s);
    QCOMPARE(lines->first().field, u"name"_s); // of the portfolio itself
    const auto created =
        std::ranges::count_if(*lines, [](const JournalLine &line) { return line.field.isEmpty(); });
    QCOMPARE(created, std::ptrdiff_t(edits::creationOf(content, {}).edits.size() - 1));
}

void JournalTest::everyKindIsNamed()
{
    const Place place;
    const Portfolio content = arbitraryPortfolio(1, 600);
    const auto file = place.create(content);
    const Change back = edits::creationOf(content, u"Create"_s).inverse();
    VERIFY_DONE(file->commit(back));
    QVERIFY(*file->load() == Portfolio());
    QSet<QString> kinds;
    const auto lines = file->journal();
    VERIFY_DONE(lines);
    for (const JournalLine &line : *lines) {
        kinds << line.entity;
        if (line.field.isEmpty())
            QVERIFY(line.before.isValid() != line.after.isValid()); // exactly one side names it
    }
    QCOMPARE(kinds.size(), 15);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
