// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edits.h"
#include "ui/session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace portolan;

static Initiative named(const QString &name)
{
    Initiative initiative;
    initiative.id = freshId<InitiativeId>();
    initiative.name = name;
    return initiative;
}

static Change start()
{
    PortfolioInfo info;
    info.name = u"Harbour"_s;
    info.currency = u"EUR"_s;
    Change change;
    change.label = u"Create the portfolio"_s;
    change.update(PortfolioInfo{}, info);
    return change;
}

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>();
        const auto created = m_session->create(path(), start());
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    }
    void anEditIsUndoneAndRedoneUnderItsName();
    void anEmptyChangeIsNoUndoStep();
    void typingInOneFieldIsOneStep();
    void aChangeThatEndsWhereItBeganVanishes();
    void whatWasDoneIsThereAfterReopening();
    void aChangeThatConflictsLeavesNothing();
    void aFailedOpenKeepsWhatWasOpen();
    void removingTheSelectedInitiativeClearsTheSelection();

private:
    QString path() const { return m_folder->filePath(u"harbour.portolan"_s); }
    Initiative add(const QString &name)
    {
        const Initiative initiative = named(name);
        const Change change = edits::addInitiative(m_session->portfolio(), initiative, QDate(2026, 1, 5));
        if (!m_session->perform(change))
            QTest::qFail("cannot add", __FILE__, __LINE__);
        return *m_session->portfolio().initiatives().find(initiative.id);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void SessionTest::anEditIsUndoneAndRedoneUnderItsName()
{
    QSignalSpy changes(m_session.get(), &Session::changed);
    const Portfolio before = m_session->portfolio();
    add(u"Card fraud"_s);
    const Portfolio after = m_session->portfolio();
    QCOMPARE(m_session->undoStack()->count(), 1);
    QVERIFY(m_session->undoStack()->undoText().contains(u"Card fraud"_s));
    m_session->undo();
    QVERIFY(m_session->portfolio() == before);
    m_session->redo();
    QVERIFY(m_session->portfolio() == after);
    QCOMPARE(changes.count(), 3);
}

void SessionTest::anEmptyChangeIsNoUndoStep()
{
    QSignalSpy changes(m_session.get(), &Session::changed);
    QVERIFY(m_session->perform({}));
    QCOMPARE(m_session->undoStack()->count(), 0);
    QCOMPARE(changes.count(), 0);
}

void SessionTest::typingInOneFieldIsOneStep()
{
    Initiative initiative = add(u"C"_s);
    for (const QString &text : {u"Ca"_s, u"Car"_s, u"Card"_s}) {
        initiative.name = text;
        QVERIFY(m_session->perform(edits::editInitiative(m_session->portfolio(), initiative)));
    }
    QCOMPARE(m_session->undoStack()->count(), 2);
    m_session->undo();
    QCOMPARE(m_session->portfolio().initiatives().find(initiative.id)->name, u"C"_s);
}

void SessionTest::aChangeThatEndsWhereItBeganVanishes()
{
    Initiative initiative = add(u"Claims"_s);
    for (const QString &text : {u"Claims triage"_s, u"Claims"_s}) {
        initiative.name = text;
        QVERIFY(m_session->perform(edits::editInitiative(m_session->portfolio(), initiative)));
    }
    QCOMPARE(m_session->undoStack()->count(), 1);
}

void SessionTest::whatWasDoneIsThereAfterReopening()
{
    add(u"Card fraud"_s);
    add(u"Claims triage"_s);
    const Portfolio before = m_session->portfolio();
    m_session->close();
    QVERIFY(!m_session->isOpen());
    QCOMPARE(m_session->portfolio().initiatives().size(), 0);
    QVERIFY(m_session->open(path()));
    QVERIFY(m_session->portfolio() == before);
    QCOMPARE(m_session->undoStack()->count(), 0);
}

void SessionTest::aChangeThatConflictsLeavesNothing()
{
    const Initiative known = add(u"Card fraud"_s);
    Initiative other = known;
    other.name = u"Something else"_s;
    Change stale;
    stale.label = u"Stale"_s;
    stale.create(named(u"New"_s));
    stale.update(other, known); // expects a name that is not there
    const Portfolio before = m_session->portfolio();
    QSignalSpy changes(m_session.get(), &Session::changed);
    const auto done = m_session->perform(stale);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QVERIFY(m_session->portfolio() == before);
    QCOMPARE(m_session->undoStack()->count(), 1);
    QCOMPARE(changes.count(), 0);
    m_session->close();
    QVERIFY(m_session->open(path()));
    QVERIFY(m_session->portfolio() == before);
}

void SessionTest::aFailedOpenKeepsWhatWasOpen()
{
    add(u"Card fraud"_s);
    const Portfolio before = m_session->portfolio();
    QVERIFY(!m_session->open(m_folder->filePath(u"not there.portolan"_s)));
    QCOMPARE(m_session->path(), path());
    QVERIFY(m_session->portfolio() == before);
}

void SessionTest::removingTheSelectedInitiativeClearsTheSelection()
{
    const Initiative initiative = add(u"Card fraud"_s);
    m_session->select(initiative.id);
    QSignalSpy selections(m_session.get(), &Session::selectionChanged);
    QVERIFY(m_session->perform(edits::removeInitiatives(m_session->portfolio(), {initiative.id})));
    QVERIFY(!m_session->selected());
    QCOMPARE(selections.count(), 1);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
