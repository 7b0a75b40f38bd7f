// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/funnel_words.h"
#include "tests/ui/register_fixture.h"
#include "ui/models/precedent_note.h"
#include "ui/models/precedent_source.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class PrecedentNoteTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().install();
    }
    void init()
    {
        m = std::make_unique<RegisterFixture>();
        m->openThree();
        m_robot =
            stopped(u"Robot in the warehouse"_s, u"Too dear"_s, u"Ask for prices first"_s, QDate(2026, 3, 4));
        m_note = std::make_unique<PrecedentNote>(m->session, PrecedentNote::About::Selected);
    }
    void cleanup() { m_note.reset(); }
    void theSentenceSaysWhatIsKnown_data();
    void theSentenceSaysWhatIsKnown();
    void aNewOneLikeAStoppedOneIsToldWhatWasLearnt();
    void itComesWithTheTypedTextAndGoesWithIt();
    void theLinkOpensTheStoppedOne();
    void ofSeveralEachCanBeRead();
    void dismissedItStaysAway();
    void inProductionOrStoppedThereIsNothingToSay();
    void aChangeOfTheStoppedOneCounts();
    void lettersTypedQuicklyAreLookedAtOnce();
    void asideThePanelItKeepsQuiet();
    void anImportIsNotTyped();

private:
    InitiativeId stopped(const QString &name, const QString &reason, const QString &lesson, QDate on)
    {
        const InitiativeId id = m->add(name);
        m->perform(edits::decide(m->session.portfolio(), {{}, id, {}, on, Verdict::Stop, reason, lesson, {}},
                                 stageOf(StageKind::Stopped)));
        return id;
    }
    StageId stageOf(StageKind kind) const
    {
        for (const Stage &stage : m->session.portfolio().stages()) {
            if (stage.kind == kind)
                return stage.id;
        }
        return {};
    }
    void rename(InitiativeId id, const QString &name)
    {
        Initiative after = m->at(id);
        after.name = name;
        m->perform(edits::editInitiative(m->session.portfolio(), after));
    }
    static void wait() { QTest::qWait(PrecedentNote::pause + 60); }
    QString said(const PrecedentNote &note) const
    {
        return note.isHidden() ? QString() : note.findChild<QLabel *>(u"precedentText"_s)->text();
    }
    QString said() const { return said(*m_note); }
    QPushButton *button(const QString &name) const { return m_note->findChild<QPushButton *>(name); }

    std::unique_ptr<RegisterFixture> m;
    std::unique_ptr<PrecedentNote> m_note;
    InitiativeId m_robot;
};

void PrecedentNoteTest::theSentenceSaysWhatIsKnown_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QDate>("endedOn");
    QTest::addColumn<bool>("isRetired");
    QTest::addColumn<QString>("sentence");
    const QDate march(2025, 3, 4);
    QTest::newRow("everything") << u"Too dear"_s << u"Ask first."_s << march << false
                                << u"Like “A %1 b”, stopped in March 2025: Too dear. Lesson: Ask first."_s;
    QTest::newRow("no lesson") << u"Too dear?"_s << QString() << march << false
                               << u"Like “A %1 b”, stopped in March 2025: Too dear?"_s;
    QTest::newRow("no reason") << QString() << u"Ask\nfirst"_s << march << false
                               << u"Like “A %1 b”, stopped in March 2025. Lesson: Ask first."_s;
    QTest::newRow("no day") << u"Too dear"_s << QString() << QDate() << false
                            << u"Like “A %1 b”, stopped: Too dear."_s;
    QTest::newRow("nothing but retired")
        << QString() << QString() << march << true << u"Like “A %1 b”, retired in March 2025."_s;
}

void PrecedentNoteTest::theSentenceSaysWhatIsKnown()
{
    QFETCH(QString, reason);
    QFETCH(QString, lesson);
    QFETCH(QDate, endedOn);
    QFETCH(bool, isRetired);
    QFETCH(QString, sentence);
    QCOMPARE(precedentText({{}, 1, reason, lesson, endedOn, isRetired}, u"A %1\nb"_s), sentence);
}

void PrecedentNoteTest::aNewOneLikeAStoppedOneIsToldWhatWasLearnt()
{
    const InitiativeId id = m->add(u"Warehouse robot"_s);
    m->session.select(id);
    QVERIFY(m_note->isHidden()); // not while something is still going on
    wait();
    QCOMPARE(
        said(),
        u"Like “Robot in the warehouse”, stopped in March 2026: Too dear. Lesson: Ask for prices first."_s);
    m->session.select(m->cafe);
    QVERIFY(m_note->isHidden());
    wait();
    QVERIFY(m_note->isHidden());
}

void PrecedentNoteTest::itComesWithTheTypedTextAndGoesWithIt()
{
    const InitiativeId id = m->add(u"New initiative"_s);
    m->session.select(id);
    wait();
    QVERIFY(said().isEmpty());
    Initiative after = m->at(id);
    after.problem = u"A robot that drives through our warehouse"_s;
    m->perform(edits::editInitiative(m->session.portfolio(), after));
    wait();
    QVERIFY(said().contains(u"Robot in the warehouse"_s));
    m->session.undo();
    wait();
    QVERIFY(said().isEmpty());
    rename(id, u"Robot for the warehouse"_s);
    wait();
    QVERIFY(!said().isEmpty());
    m->session.undo();
    m->session.undo(); // it is gone altogether
    QVERIFY(said().isEmpty());
    wait();
    QVERIFY(said().isEmpty());
}

void PrecedentNoteTest::theLinkOpensTheStoppedOne()
{
    m->session.select(m->add(u"Warehouse robot"_s));
    wait();
    QCOMPARE(button(u"precedentOpen"_s)->accessibleName(), u"Open Robot in the warehouse"_s);
    QTest::keyClick(button(u"precedentOpen"_s), Qt::Key_Space);
    QCOMPARE(m->session.selected(), m_robot);
    QVERIFY(m_note->isHidden()); // a stopped one is not new
}

void PrecedentNoteTest::ofSeveralEachCanBeRead()
{
    m->session.select(m->add(u"Warehouse robot"_s));
    wait();
    QVERIFY(button(u"precedentNext"_s)->isHidden());
    stopped(u"Warehouse robot arm"_s, u"No space"_s, {}, QDate(2026, 4, 1));
    wait();
    QCOMPARE(button(u"precedentNext"_s)->text(), u"Next (1 of 2)"_s);
    QVERIFY(said().contains(u"No space"_s)); // the more alike
    button(u"precedentNext"_s)->click();
    QVERIFY(said().contains(u"Too dear"_s));
    button(u"precedentNext"_s)->click();
    QVERIFY(said().contains(u"No space"_s));
}

void PrecedentNoteTest::dismissedItStaysAway()
{
    const InitiativeId id = m->add(u"Warehouse robot"_s);
    m->session.select(id);
    wait();
    button(u"precedentDismiss"_s)->click();
    QVERIFY(said().isEmpty());
    rename(id, u"Warehouse robots"_s);
    wait();
    QVERIFY(said().isEmpty());
    m->session.select(m->add(u"Robot for a warehouse"_s)); // another one is another matter
    wait();
    QVERIFY(!said().isEmpty());
}

void PrecedentNoteTest::inProductionOrStoppedThereIsNothingToSay()
{
    const InitiativeId id = m->add(u"Warehouse robot"_s);
    m->session.select(id);
    const auto enter = [&](StageKind kind, QDate on) {
        m->perform(edits::enterStage(m->session.portfolio(), id, stageOf(kind), on));
        wait();
        return !said().isEmpty();
    };
    QVERIFY(enter(StageKind::Pilot, QDate(2026, 2, 1)));
    QVERIFY(!enter(StageKind::Production, QDate(2026, 3, 1)));
    QVERIFY(!enter(StageKind::Stopped, QDate(2026, 4, 1)));
}

void PrecedentNoteTest::aChangeOfTheStoppedOneCounts()
{
    m->session.select(m->add(u"Warehouse robot"_s));
    wait();
    QVERIFY(!said().isEmpty());
    rename(m_robot, u"Ship in the harbour"_s);
    wait();
    QVERIFY(said().isEmpty());
    m->session.undo();
    wait();
    QVERIFY(!said().isEmpty());
    m->session.setAsOf(QDate(2026, 2, 1)); // before it was stopped
    wait();
    QVERIFY(said().isEmpty());
}

void PrecedentNoteTest::lettersTypedQuicklyAreLookedAtOnce()
{
    const InitiativeId id = m->add(u"x"_s);
    m->session.select(id);
    wait();
    QString name;
    for (const QChar letter : u"Warehouse robot"_s) {
        name += letter;
        rename(id, name);
        QCoreApplication::processEvents();
        QVERIFY(m_note->isHidden());
    }
    wait();
    QVERIFY(!said().isEmpty());
}

void PrecedentNoteTest::asideThePanelItKeepsQuiet()
{
    PrecedentNote aside(m->session, PrecedentNote::About::Described);
    PrecedentSource &source = PrecedentSource::of(m->session);
    const InitiativeId id = m->add(u"Warehouse robot"_s);
    m->session.select(m->fraud); // whatever is selected
    wait();
    QVERIFY(said(aside).contains(u"Robot in the warehouse"_s));
    QVERIFY(aside.findChild<QLabel *>(u"precedentOf"_s)->text().endsWith(u"Warehouse robot"_s));
    QCOMPARE(source.lastDescribed(), id);
    source.setPanelShown(true);
    QVERIFY(said(aside).isEmpty());
    source.setPanelShown(false);
    wait();
    QVERIFY(!said(aside).isEmpty());
    m->session.close();
    QVERIFY(said(aside).isEmpty());
}

void PrecedentNoteTest::anImportIsNotTyped()
{
    PrecedentSource &source = PrecedentSource::of(m->session);
    const InitiativeId typed = m->add(u"Typed"_s);
    QCOMPARE(source.lastDescribed(), typed);
    Change import;
    import.label = u"Import"_s;
    for (int i = 0; i < 50; ++i) {
        Initiative each;
        each.id = freshId<InitiativeId>();
        each.name = u"Warehouse robot %1"_s.arg(i);
        import.create(each);
    }
    m->perform(import);
    QCOMPARE(source.lastDescribed(), typed);
}

QTEST_MAIN(PrecedentNoteTest)
#include "tst_precedent_note.moc"
